package org.pupitre.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Moment;
import org.pupitre.domain.Provenance;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.NoteRevision;
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
 * @param author         the computer it was written on, empty for the moderator's; null where all notes are of one
 * @param goesOn         whether it is of the same speaker, heard in the same way, as the note before it
 */
public record NoteRow(
        Note note,
        Provenance from,
        @Nullable LocalText item,
        @Nullable LocalText journalItem,
        @Nullable Person speaker,
        @Nullable Person journalSpeaker,
        @Nullable String proposedBy,
        @Nullable String author,
        boolean goesOn) {
    /** @param from where the note comes from in this state */
    static NoteRow of(Note note, Provenance from, SessionState state) {
        Moment journal = from.journal();
        return new NoteRow(note, from, title(from.item(), state),
                journal == null ? null : title(journal.item(), state),
                state.people().person(from.speaker()).orElse(null),
                journal == null ? null : state.people().person(journal.speaker()).orElse(null),
                state.core().programme().proposedBy(from.speaker()), null, false);
    }

    /** The rows of all notes: with their authors where they are two or more, and with what goes on from the one before. */
    static List<NoteRow> together(List<NoteRow> rows, SessionState state) {
        List<String> authors = rows.stream().map(row -> author(row.id(), state)).toList();
        boolean several = authors.stream().distinct().count() > 1;
        List<NoteRow> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            NoteRow row = rows.get(i);
            all.add(new NoteRow(row.note, row.from, row.item, row.journalItem, row.speaker, row.journalSpeaker,
                    row.proposedBy, several ? authors.get(i) : null, i > 0 && row.goesOn(rows.get(i - 1))));
        }
        return all;
    }

    private boolean goesOn(NoteRow before) {
        return Objects.equals(speaker, before.speaker) && from.heard() == before.from.heard()
                && Objects.equals(from.floorLanguage(), before.from.floorLanguage())
                && (speaker != null || Objects.equals(item, before.item));
    }

    /** Of the revision that was not written after another. */
    private static String author(NoteId note, SessionState state) {
        return state.notes().history(note).stream().flatMap(history -> history.revisions().stream())
                .filter(revision -> revision.parents().isEmpty()).map(NoteRevision::by).filter(Objects::nonNull)
                .findFirst().orElse("");
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
