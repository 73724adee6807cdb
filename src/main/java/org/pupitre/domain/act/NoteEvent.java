package org.pupitre.domain.act;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.RevisionId;

/** Events about notes. */
public sealed interface NoteEvent extends Event {
    /**
     * A note was taken.
     *
     * @param language      language it is written in
     * @param floorLanguage language on the floor at that time
     * @param heard         heard in the original or through interpretation, null where neither can be told
     * @param at            when it was entered
     * @param entered       what its writer entered by hand; null in notes of earlier programs, which did not keep it
     * @param listening     language of the channel the writer listened to
     * @param begun         when its first key was typed, null for {@code at}
     */
    record NoteTaken(
            NoteId note,
            String text,
            Set<NoteTag> tags,
            @Nullable LanguageTag language,
            @Nullable ItemId item,
            @Nullable EntryId turn,
            @Nullable PersonId speaker,
            @Nullable LanguageTag floorLanguage,
            @Nullable Heard heard,
            Instant at,
            @Nullable NoteAbout entered,
            @Nullable LanguageTag listening,
            @Nullable Instant begun) implements NoteEvent {
        public NoteTaken {
            tags = Set.copyOf(tags);
        }

        /** As earlier programs kept it. */
        public NoteTaken(NoteId note, String text, Set<NoteTag> tags, @Nullable LanguageTag language,
                @Nullable ItemId item, @Nullable EntryId turn, @Nullable PersonId speaker,
                @Nullable LanguageTag floorLanguage, @Nullable Heard heard, Instant at) {
            this(note, text, tags, language, item, turn, speaker, floorLanguage, heard, at, null, null, null);
        }

        /** What the note says since then. */
        public NoteContent content() {
            return new NoteContent(text, tags, language, item, turn, speaker, floorLanguage, heard,
                    begun == null ? at : begun, entered, listening);
        }
    }

    /** Text and tags of the note were replaced. */
    record NoteEdited(NoteId note, String text, Set<NoteTag> tags, Instant at) implements NoteEvent {
        public NoteEdited {
            tags = Set.copyOf(tags);
        }
    }

    /** The note was taken away. */
    record NoteRemoved(NoteId note) implements NoteEvent {}

    /** A revision that was written on another machine was taken in. */
    record NoteRevised(NoteRevision revision) implements NoteEvent {}

    /** Of several versions of a note this one was kept; it replaces all of them. */
    record VersionKept(NoteId note, RevisionId version, Instant at) implements NoteEvent {}

    /** The notes as they were then left for another machine. */
    record NotesGiven(Instant at) implements NoteEvent {
        @Override
        public boolean undoable() {
            return false;
        }
    }
}
