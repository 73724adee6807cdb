package org.pupitre.cli.answers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.NextFrom;
import org.pupitre.domain.debate.Budgets;
import org.pupitre.domain.debate.Debate;
import org.pupitre.domain.fairness.NextChoice;
import org.pupitre.domain.outlook.balance.Attribute;
import org.pupitre.domain.outlook.balance.Balance;
import org.pupitre.domain.outlook.balance.FairMoves;
import org.pupitre.domain.outlook.balance.Suggestion;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.QuestionId;

/**
 * How the floor is shared out (rules of the queue, sections 3.10 to 4.1).
 *
 * @param note        the note on the queue, null for none
 * @param budgets     the speaking time of groups; empty where budgets are off
 * @param openSeconds what a divided debate keeps for anyone, null where it was not divided
 * @param nextFrom    where what is next is suggested from now
 * @param suggested   what is suggested for Next, null for nothing
 * @param balance     what each value of each attribute has spoken beside who waits
 * @param moves       requests that could be moved, at most three
 */
public record DebateAnswer(
        Debate.Closing closing,
        boolean doubles,
        @Nullable String note,
        List<Budget> budgets,
        @Nullable Integer openSeconds,
        int safePlaces,
        NextFrom nextFrom,
        @Nullable Next suggested,
        List<Row> balance,
        List<Move> moves) {
    public DebateAnswer {
        budgets = List.copyOf(budgets);
        balance = List.copyOf(balance);
        moves = List.copyOf(moves);
    }

    /** What a group had at first, got by compensation, and has left; below 0 it has spoken longer. */
    public record Budget(Group group, int seconds, int compensatedSeconds, int remainingSeconds) {}

    /** A person who waits, or a question, with the reason. */
    public record Next(@Nullable EntryId entry, @Nullable QuestionId question, NextChoice.Reason reason) {}

    /** One value of an attribute; without a value those of whom it is not known. */
    public record Row(Attribute attribute, @Nullable String value, long spokenSeconds, int turns, int waiting) {}

    /** A request that could be moved; the reason is the kind of it. */
    public record Move(EntryId entry, int from, int place, String reason) {}

    static DebateAnswer of(SessionState state, Instant now) {
        Debate debate = state.core().debate();
        Budgets budgets = debate.budgets();
        Debate.QueueNote note = debate.note();
        return new DebateAnswer(debate.closing(), debate.doubles(), note == null ? null : note.text(),
                budgets.named().stream().map(g -> budget(budgets, g)).toList(), debate.openSeconds(),
                debate.safePlaces(), state.nextFrom(), state.suggestedNext().map(DebateAnswer::next).orElse(null),
                List.of(Attribute.values()).stream().flatMap(a -> Balance.of(state, a, now).rows().stream()
                        .map(r -> new Row(a, r.value(), r.spoken().toSeconds(), r.turns(), r.waiting()))).toList(),
                FairMoves.of(state, now).stream().map(DebateAnswer::move).toList());
    }

    private static Budget budget(Budgets budgets, Group group) {
        Integer left = budgets.remaining(group);
        return new Budget(group, budgets.groups().getOrDefault(group, 0), budgets.compensated().getOrDefault(group, 0),
                left == null ? 0 : left);
    }

    private static Next next(NextChoice choice) {
        return switch (choice) {
            case NextChoice.Hand hand -> new Next(hand.entry().id(), null, hand.reason());
            case NextChoice.Asked asked -> new Next(null, asked.question().id(), asked.reason());
        };
    }

    private static Move move(Suggestion suggestion) {
        return new Move(suggestion.entry().id(), suggestion.from(), suggestion.place(),
                suggestion.reason().getClass().getSimpleName());
    }
}
