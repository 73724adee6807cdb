package org.pupitre.ui.notes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Moment;
import org.pupitre.domain.Provenance;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.NoteId;

/**
 * A note with what it is about.
 *
 * @param from           where it comes from
 * @param item           title of the agenda item that counts, null if none is known
 * @param journalItem    title of the item the console's journal names, null if it names none
 * @param speaker        the speaker who counts, null if none is known
 * @param journalSpeaker the speaker the console's journal names, null if it names none
 * @param proposedBy     the computer on which the speaker's name was typed where no one has confirmed it, empty for the
 *                       moderator's; else null
 */
public record NoteRow(
        Note note,
        Provenance from,
        @Nullable LocalText item,
        @Nullable LocalText journalItem,
        @Nullable Person speaker,
        @Nullable Person journalSpeaker,
        @Nullable String proposedBy) {
    /** @param from where the note comes from in this state */
    static NoteRow of(Note note, Provenance from, SessionState state) {
        Moment journal = from.journal();
        return new NoteRow(note, from, title(from.item(), state),
                journal == null ? null : title(journal.item(), state),
                state.people().person(from.speaker()).orElse(null),
                journal == null ? null : state.people().person(journal.speaker()).orElse(null),
                state.core().programme().proposedBy(from.speaker()));
    }

    private static @Nullable LocalText title(@Nullable ItemId id, SessionState state) {
        return Optional.ofNullable(id).flatMap(state.timeline()::item).map(AgendaItem::title).orElse(null);
    }

    /** Whether the writer entered another item, speaker or language than the console's journal names. */
    boolean differs() {
        return from.itemDiffers() || from.speakerDiffers() || from.languageDiffers();
    }

    /** Who spoke: the person that counts, then the one the console's journal names, where that is another. */
    List<Person> people() {
        return Stream.of(speaker, journalSpeaker).filter(Objects::nonNull).distinct().toList();
    }

    public NoteId id() {
        return note.id();
    }
}
