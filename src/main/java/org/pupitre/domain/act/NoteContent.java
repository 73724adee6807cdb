package org.pupitre.domain.act;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/**
 * All that a note says at one time.
 *
 * @param text          1 to 10,000 characters
 * @param language      language it is written in
 * @param item          agenda item it is about
 * @param turn          turn that was on the floor
 * @param speaker       who spoke
 * @param floorLanguage language on the floor
 * @param heard         how the writer came by it, null where it cannot be told
 * @param at            when the note was taken, the same in all its revisions
 */
public record NoteContent(String text, Set<NoteTag> tags, @Nullable LanguageTag language, @Nullable ItemId item,
        @Nullable EntryId turn, @Nullable PersonId speaker, @Nullable LanguageTag floorLanguage,
        @Nullable Heard heard, Instant at) {
    public NoteContent {
        tags = Set.copyOf(tags);
    }

    /** The same with another text and other tags. */
    public NoteContent saying(String other, Set<NoteTag> otherTags) {
        return new NoteContent(other, otherTags, language, item, turn, speaker, floorLanguage, heard, at);
    }

    /** What it says beside text and tags: the same again with neither. */
    public NoteContent around() {
        return saying("", Set.of());
    }
}
