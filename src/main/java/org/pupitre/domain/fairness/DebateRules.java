package org.pupitre.domain.fairness;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.DebateCommand;
import org.pupitre.domain.act.DebateCommand.AllowDoubles;
import org.pupitre.domain.act.DebateCommand.CloseQueue;
import org.pupitre.domain.act.DebateCommand.Compensate;
import org.pupitre.domain.act.DebateCommand.DivideDebate;
import org.pupitre.domain.act.DebateCommand.OpenQueue;
import org.pupitre.domain.act.DebateCommand.SetBalance;
import org.pupitre.domain.act.DebateCommand.SetBudgets;
import org.pupitre.domain.act.DebateCommand.SetNextFrom;
import org.pupitre.domain.act.DebateCommand.WriteQueueNote;
import org.pupitre.domain.act.DebateEvent.BalanceSet;
import org.pupitre.domain.act.DebateEvent.BudgetsSet;
import org.pupitre.domain.act.DebateEvent.DoublesSet;
import org.pupitre.domain.act.DebateEvent.GroupCompensated;
import org.pupitre.domain.act.DebateEvent.NextFromSet;
import org.pupitre.domain.act.DebateEvent.QueueClosed;
import org.pupitre.domain.act.DebateEvent.QueueNoteWritten;
import org.pupitre.domain.act.DebateEvent.QueueOpened;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.GroupBudget;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.debate.Budgets;
import org.pupitre.domain.debate.Debate;
import org.pupitre.domain.debate.Debate.Closing;
import org.pupitre.domain.debate.Debate.QueueNote;
import org.pupitre.domain.debate.Division;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.queue.SpeakerQueue;
import org.pupitre.domain.value.EntryId;

/** Decides who may ask, what groups have, and what suggestions keep to (rules of the queue, sections 3.10 to 3.15). */
public final class DebateRules {
    /** A day, the longest time of a group or a part. */
    private static final int MOST_SECONDS = 86_400;
    private static final int MOST_WEIGHT = 10_000;
    private static final int MOST_SAFE_PLACES = 20;
    private static final int MOST_MINUTES = 600;

    private final Debate debate;
    private final Timeline timeline;
    private final SpeakerQueue queue;
    private final Instant now;

    private DebateRules(Debate debate, Timeline timeline, SpeakerQueue queue, Instant now) {
        this.debate = debate;
        this.timeline = timeline;
        this.queue = queue;
        this.now = now;
    }

    /** Decides a command. */
    public static Decision decide(Debate debate, Timeline timeline, SpeakerQueue queue, DebateCommand command,
            Instant now) {
        return new DebateRules(debate, timeline, queue, now).decide(command);
    }

    private Decision decide(DebateCommand command) {
        return switch (command) {
            case CloseQueue c -> {
                Closing closing = c.pointsToo() ? Closing.CLOSED : Closing.CLOSED_BUT_POINTS;
                yield unless(debate.closing() == closing, new QueueClosed(c.pointsToo(), now));
            }
            case OpenQueue _ -> unless(debate.closing() == Closing.OPEN, new QueueOpened(now));
            case AllowDoubles c -> unless(debate.doubles() == c.allowed(), new DoublesSet(c.allowed()));
            case WriteQueueNote c -> note(c);
            case SetBudgets c -> budgets(c.budgets(), null);
            case DivideDebate c -> divide(c);
            case Compensate c -> compensate(c.group());
            case SetNextFrom c -> timeline.item(c.item()).isEmpty()
                    ? Decision.refuse(new Rejection.NoSuchItem(c.item()))
                    : unless(debate.from(c.item()) == c.from(), new NextFromSet(c.item(), c.from()));
            case SetBalance c -> balance(c);
        };
    }

    private static Decision unless(boolean already, Event event) {
        return already ? Decision.refuse(new Rejection.NothingChanges()) : Decision.events(event);
    }

    private Decision note(WriteQueueNote c) {
        QueueNote wanted = c.text() == null ? null : new QueueNote(c.text(), c.visibility());
        return unless(Objects.equals(wanted, debate.note()), new QueueNoteWritten(c.text(), c.visibility(), now));
    }

    private Decision budgets(List<GroupBudget> budgets, @Nullable Integer open) {
        if (budgets.stream().anyMatch(b -> !within(b.seconds(), MOST_SECONDS))) {
            return Decision.refuse(new Rejection.BadValue("budgets", "0 … " + MOST_SECONDS));
        }
        if (twice(budgets.stream().map(GroupBudget::group).toList())) {
            return Decision.refuse(new Rejection.BadValue("budgets", "each group once"));
        }
        boolean same = Objects.equals(open, debate.openSeconds())
                && budgets.size() == debate.budgets().groups().size() && budgets.stream()
                        .allMatch(b -> Integer.valueOf(b.seconds()).equals(debate.budgets().groups().get(b.group())));
        return unless(same, new BudgetsSet(budgets, open));
    }

    private Decision divide(DivideDebate c) {
        if (!within(c.openSeconds(), MOST_SECONDS) || !within(c.equalSeconds(), MOST_SECONDS)
                || !within(c.weightedSeconds(), MOST_SECONDS)
                || c.equalSeconds() + c.weightedSeconds() > MOST_SECONDS) {
            return Decision.refuse(new Rejection.BadValue("seconds", "0 … " + MOST_SECONDS));
        }
        if (c.groups().stream().anyMatch(g -> !within(g.weight(), MOST_WEIGHT))) {
            return Decision.refuse(new Rejection.BadValue("weight", "0 … " + MOST_WEIGHT));
        }
        boolean noWeight = c.weightedSeconds() > 0 && c.groups().stream().allMatch(g -> g.weight() == 0);
        return c.groups().isEmpty() || noWeight
                ? Decision.refuse(new Rejection.NoGroupToShare())
                : budgets(Division.of(c.equalSeconds(), c.weightedSeconds(), c.groups()), c.openSeconds());
    }

    private Decision compensate(Group group) {
        Integer left = debate.budgets().remaining(group);
        if (left == null) {
            return Decision.refuse(new Rejection.NoBudget(group));
        }
        if (left >= 0) {
            return Decision.refuse(new Rejection.GroupHasTime(group));
        }
        boolean speaking = queue.entries().stream().filter(e -> e.state() == QueueEntry.State.SPEAKING)
                .map(QueueEntry::id).anyMatch(id -> counts(id, group));
        return speaking
                ? Decision.refuse(new Rejection.GroupIsSpeaking(group))
                : Decision.events(new GroupCompensated(group, -left));
    }

    private boolean counts(EntryId entry, Group group) {
        Budgets.Counted turn = debate.budgets().counted().get(entry);
        return turn != null && turn.group() == group;
    }

    private Decision balance(SetBalance c) {
        if (!within(c.safePlaces(), MOST_SAFE_PLACES)) {
            return Decision.refuse(new Rejection.BadValue("safePlaces", "0 … " + MOST_SAFE_PLACES));
        }
        if (!within(c.waitMinutes(), MOST_MINUTES)) {
            return Decision.refuse(new Rejection.BadValue("waitMinutes", "0 … " + MOST_MINUTES));
        }
        return unless(c.safePlaces() == debate.safePlaces() && c.waitMinutes() == debate.waitMinutes(),
                new BalanceSet(c.safePlaces(), c.waitMinutes()));
    }

    private static boolean within(int value, int most) {
        return value >= 0 && value <= most;
    }

    private static boolean twice(List<Group> groups) {
        Set<Group> once = new HashSet<>(groups);
        return once.size() < groups.size();
    }
}
