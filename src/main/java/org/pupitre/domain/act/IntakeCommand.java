package org.pupitre.domain.act;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.PlanCommand.InsertItem;
import org.pupitre.domain.act.PlanCommand.MoveItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.TermId;

/** Takes in what was chosen of a file or of pasted rows (rules of imports, section 4). */
public sealed interface IntakeCommand extends Command {
    /**
     * Takes in people, items and terms in one act, all of them or nothing.
     *
     * @param file         the name of the file, null for pasted rows
     * @param people       new people, and known ones as they are from now on
     * @param inserted     new items, in the order in which they come into the agenda
     * @param edited       items that become different
     * @param moved        items that come to another place, in this order
     * @param removed      items that go
     * @param terms        new terms, and known ones as they are from now on
     * @param removedTerms terms that go
     */
    record TakeIn(
            IntakeKind kind,
            @Nullable String file,
            List<Person> people,
            List<InsertItem> inserted,
            List<EditItem> edited,
            List<MoveItem> moved,
            List<ItemId> removed,
            List<Term> terms,
            List<TermId> removedTerms) implements IntakeCommand {
        public TakeIn {
            people = List.copyOf(people);
            inserted = List.copyOf(inserted);
            edited = List.copyOf(edited);
            moved = List.copyOf(moved);
            removed = List.copyOf(removed);
            terms = List.copyOf(terms);
            removedTerms = List.copyOf(removedTerms);
        }
    }

    /**
     * Takes in what the meeting tool told, in one act: people, questions and the lines of a chat that are no questions, all of
     * it or nothing (rules of imports, sections 5 and 6).
     *
     * @param file      the name of the file, null for pasted lines
     * @param people    new people, and known ones as they are from now on
     * @param questions new ones, and what the meeting tool says now of known ones
     * @param aside     lines to keep beside the board
     */
    record TakeInMeeting(
            IntakeKind kind,
            @Nullable String file,
            List<Person> people,
            List<BroughtQuestion> questions,
            List<AsideLine> aside) implements IntakeCommand {
        public TakeInMeeting {
            people = List.copyOf(people);
            questions = List.copyOf(questions);
            aside = List.copyOf(aside);
        }
    }

    /**
     * Decides about a question of which the meeting tool says something else than the board.
     *
     * @param take whether what the meeting tool says counts; else what is here stays
     */
    record SettleDifference(QuestionId question, boolean take) implements IntakeCommand {}

    /** Removes for good what is known of who was at the session. */
    record RemoveAttendance() implements IntakeCommand {}
}
