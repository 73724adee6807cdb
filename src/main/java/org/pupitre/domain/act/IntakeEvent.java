package org.pupitre.domain.act;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.TermId;

/** Events about files that were taken in. */
public sealed interface IntakeEvent extends Event {
    /**
     * A file was taken in. What it brought is in the events before it, of the same act.
     *
     * @param number which intake of the session it was, from 1
     * @param file   its name, null for pasted rows
     * @param items  the items that are as the file has them
     * @param people the people who are as the file has them
     * @param terms  the terms that are as the file has them
     */
    record FileTakenIn(
            int number,
            IntakeKind kind,
            @Nullable String file,
            List<ItemId> items,
            List<PersonId> people,
            List<TermId> terms) implements IntakeEvent {
        public FileTakenIn {
            items = List.copyOf(items);
            people = List.copyOf(people);
            terms = List.copyOf(terms);
        }
    }

    /** Lines of a chat that are no questions were set aside; they come before the event of their file. */
    record LinesSetAside(List<AsideLine> lines) implements IntakeEvent {
        public LinesSetAside {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What was known of who was there is gone from the table of people.
     *
     * @param people of how many
     */
    record AttendanceRemoved(int people, Instant at) implements IntakeEvent {
        @Override
        public boolean undoable() {
            return false;
        }
    }
}
