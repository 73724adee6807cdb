package org.pupitre.domain.act;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.RevisionId;

/** Commands about notes. */
public sealed interface NoteCommand extends Command {
    /**
     * Takes a note; time, item, speaker and floor language are filled in by the session.
     *
     * @param note      the id to give, null to have one given
     * @param text      1 to 10,000 characters
     * @param language  language the note is written in, null if not said
     * @param listening language of the channel the writer listens to, null if not known
     * @param about     what the writer says it is about, null to leave all to the session
     * @param speakerName name of a speaker who is not in the session; it becomes a proposed person. Null where
     *                    {@code about} names the speaker or the session does
     * @param begun     when its first key was typed, null for now; a later time counts as now
     */
    record AddNote(
            @Nullable NoteId note,
            String text,
            Set<NoteTag> tags,
            @Nullable LanguageTag language,
            @Nullable LanguageTag listening,
            @Nullable NoteAbout about,
            @Nullable String speakerName,
            @Nullable Instant begun) implements NoteCommand {
        public AddNote {
            tags = Set.copyOf(tags);
        }

        /** A note that begins now, of a speaker the session knows. */
        public AddNote(@Nullable NoteId note, String text, Set<NoteTag> tags, @Nullable LanguageTag language,
                @Nullable LanguageTag listening, @Nullable NoteAbout about) {
            this(note, text, tags, language, listening, about, null, null);
        }

        /** A note about what the session knows by itself. */
        public AddNote(@Nullable NoteId note, String text, Set<NoteTag> tags, @Nullable LanguageTag language,
                @Nullable LanguageTag listening) {
            this(note, text, tags, language, listening, null);
        }

        /** The same, begun at another time. */
        public AddNote withBegun(@Nullable Instant other) {
            return new AddNote(note, text, tags, language, listening, about, speakerName, other);
        }

        /** The same, said by someone who is not in the session. */
        public AddNote withSpeakerName(@Nullable String name) {
            return new AddNote(note, text, tags, language, listening, about, name, begun);
        }
    }

    /** Replaces text and tags of a note. */
    record EditNote(NoteId note, String text, Set<NoteTag> tags) implements NoteCommand {
        public EditNote {
            tags = Set.copyOf(tags);
        }
    }

    /** Takes a note away; undo brings it back. */
    record RemoveNote(NoteId note) implements NoteCommand {}

    /**
     * Decides between the versions of a note that two machines left; the others stay in the journal.
     *
     * @param version the revision that is right; one that takes the note away takes it away
     */
    record KeepVersion(NoteId note, RevisionId version) implements NoteCommand {}

    /**
     * Takes in revisions written on other machines, all at once; those that are here already change nothing.
     *
     * @param proposed people the writers of the notes typed, who are not in the session
     */
    record TakeInNotes(List<NoteRevision> revisions, List<ProposedPerson> proposed) implements NoteCommand {
        public TakeInNotes {
            revisions = List.copyOf(revisions);
            proposed = List.copyOf(proposed);
        }

        /** Revisions of people who are here. */
        public TakeInNotes(List<NoteRevision> revisions) {
            this(revisions, List.of());
        }
    }

    /** Says that the notes as they are now leave for another machine: what was done to them is no longer undone. */
    record GiveNotes() implements NoteCommand {}
}
