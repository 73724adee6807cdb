package org.pupitre.domain.act;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.NoteId;

/** Commands about notes. */
public sealed interface NoteCommand extends Command {
    /**
     * Takes a note; time, item, speaker and floor language are filled in by the session.
     *
     * @param note      the id to give, null to have one given
     * @param text      1 to 10,000 characters
     * @param language  language the note is written in, null if not said
     * @param listening language of the channel the writer listens to, null if not known
     */
    record AddNote(@Nullable NoteId note, String text, Set<NoteTag> tags, @Nullable LanguageTag language,
            @Nullable LanguageTag listening) implements NoteCommand {
        public AddNote {
            tags = Set.copyOf(tags);
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
}
