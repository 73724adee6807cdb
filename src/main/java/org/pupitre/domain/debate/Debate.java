package org.pupitre.domain.debate;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.DebateEvent;
import org.pupitre.domain.act.DebateEvent.BalanceSet;
import org.pupitre.domain.act.DebateEvent.BudgetUsed;
import org.pupitre.domain.act.DebateEvent.BudgetsSet;
import org.pupitre.domain.act.DebateEvent.DoublesSet;
import org.pupitre.domain.act.DebateEvent.GroupCompensated;
import org.pupitre.domain.act.DebateEvent.NextFromSet;
import org.pupitre.domain.act.DebateEvent.QueueClosed;
import org.pupitre.domain.act.DebateEvent.QueueNoteWritten;
import org.pupitre.domain.act.DebateEvent.QueueOpened;
import org.pupitre.domain.act.DebateEvent.TurnCounted;
import org.pupitre.domain.act.NextFrom;
import org.pupitre.domain.act.NoteVisibility;
import org.pupitre.domain.act.QueueEvent;
import org.pupitre.domain.act.QueueEvent.TurnResumed;
import org.pupitre.domain.act.QueueEvent.TurnTakenBack;
import org.pupitre.domain.value.ItemId;

/**
 * How the floor is shared out (rules of the queue, sections 3.10 to 3.15). Immutable.
 *
 * @param closing     whether the queue takes hands
 * @param doubles     whether the same person may wait twice
 * @param note        the note on the queue, null for none
 * @param budgets     the speaking time of groups
 * @param openSeconds what a divided debate keeps for anyone, null where it was not divided
 * @param nextFrom    where what is next is suggested from, by item
 * @param safePlaces  first places that suggestions never overtake
 * @param waitMinutes how long the longest wait may be for speakers of a language to be grouped; 0 for never
 */
public record Debate(
        Closing closing,
        boolean doubles,
        @Nullable QueueNote note,
        Budgets budgets,
        @Nullable Integer openSeconds,
        Map<ItemId, NextFrom> nextFrom,
        int safePlaces,
        int waitMinutes) {
    /** An open queue without budgets; the first place is safe. */
    public static final Debate OPEN = new Debate(Closing.OPEN, false, null, Budgets.OFF, null, Map.of(), 1, 0);

    /** Whether the queue takes hands from the meeting tool. */
    public enum Closing {
        OPEN,
        CLOSED_BUT_POINTS,
        CLOSED
    }

    /** What the moderator wrote about the queue, and who sees it. */
    public record QueueNote(String text, NoteVisibility visibility) {}

    public Debate {
        nextFrom = Map.copyOf(nextFrom);
    }

    /** The same without the note on the queue. */
    public Debate withoutNote() {
        return new Debate(closing, doubles, null, budgets, openSeconds, nextFrom, safePlaces, waitMinutes);
    }

    /** Where what is next is suggested from while an item runs; null for between items. */
    public NextFrom from(@Nullable ItemId item) {
        return item == null ? NextFrom.HANDS : nextFrom.getOrDefault(item, NextFrom.HANDS);
    }

    /** How the floor is shared out after an event of its own. */
    public Debate after(DebateEvent event) {
        return switch (event) {
            case QueueClosed e -> with(e.pointsToo() ? Closing.CLOSED : Closing.CLOSED_BUT_POINTS);
            case QueueOpened _ -> with(Closing.OPEN);
            case DoublesSet e ->
                    new Debate(closing, e.allowed(), note, budgets, openSeconds, nextFrom, safePlaces, waitMinutes);
            case QueueNoteWritten e -> new Debate(closing, doubles,
                    e.text() == null ? null : new QueueNote(e.text(), e.visibility()), budgets, openSeconds, nextFrom,
                    safePlaces, waitMinutes);
            case BudgetsSet e -> new Debate(closing, doubles, note, budgets.set(e.budgets()), e.openSeconds(), nextFrom,
                    safePlaces, waitMinutes);
            case TurnCounted e -> with(budgets.begin(e.entry(), e.group(), e.at()));
            case BudgetUsed e -> with(budgets.used(e.entry(), e.seconds()));
            case GroupCompensated e -> with(budgets.compensate(e.seconds()));
            case NextFromSet e -> {
                Map<ItemId, NextFrom> items = new HashMap<>(nextFrom);
                items.put(e.item(), e.from());
                yield new Debate(closing, doubles, note, budgets, openSeconds, items, safePlaces, waitMinutes);
            }
            case BalanceSet e -> new Debate(closing, doubles, note, budgets, openSeconds, nextFrom, e.safePlaces(),
                    e.waitMinutes());
        };
    }

    /** A turn that goes on begins a stretch; one that is taken back does not count. */
    public Debate after(QueueEvent event) {
        return switch (event) {
            case TurnResumed e -> with(budgets.resumed(e.entry(), e.at()));
            case TurnTakenBack e -> with(budgets.without(e.entry()));
            default -> this;
        };
    }

    private Debate with(Closing other) {
        return new Debate(other, doubles, note, budgets, openSeconds, nextFrom, safePlaces, waitMinutes);
    }

    private Debate with(Budgets other) {
        return new Debate(closing, doubles, note, other, openSeconds, nextFrom, safePlaces, waitMinutes);
    }
}
