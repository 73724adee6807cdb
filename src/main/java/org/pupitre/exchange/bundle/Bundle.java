package org.pupitre.exchange.bundle;

import java.util.List;

import org.pupitre.domain.act.CopiedQuestion;
import org.pupitre.domain.act.CopyMark;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionCommand.TakeCopy;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.value.ItemId;

/**
 * A bundle as it was read, whole and with its hashes right.
 *
 * @param refused what it holds and no bundle may bring
 */
public record Bundle(Manifest manifest, SessionPlan plan, List<ItemPlan> items, List<ItemId> skipped,
        List<CopiedQuestion> questions, List<Person> people, List<NoteRevision> notes, List<LeftOut> refused) {
    public Bundle {
        items = List.copyOf(items);
        skipped = List.copyOf(skipped);
        questions = List.copyOf(questions);
        people = List.copyOf(people);
        notes = List.copyOf(notes);
        refused = List.copyOf(refused);
    }

    /**
     * A line that is left out.
     *
     * @param line counted from 1
     * @param kind what it is, such as {@code SpeakerCalled}
     */
    public record LeftOut(int line, String kind) {}

    /** What it asks of a library that has the session. */
    TakeInNotes notesOnly() {
        return new TakeInNotes(notes);
    }

    /** What it asks of a library that has not. */
    TakeCopy copy(CopyMark mark) {
        return new TakeCopy(mark, plan, items, skipped, questions, people, notes);
    }
}
