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
 * @param at            when its first key was typed, the same in all its revisions
 * @param entered       what its writer entered by hand, as opposed to what was filled in; null in notes of earlier
 *                      programs, which did not keep it
 * @param listening     language of the channel the writer listened to, null where not said
 */
public record NoteContent(
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
        @Nullable LanguageTag listening) {
    public NoteContent {
        tags = Set.copyOf(tags);
    }

    /** As earlier programs kept it. */
    public NoteContent(String text, Set<NoteTag> tags, @Nullable LanguageTag language, @Nullable ItemId item,
            @Nullable EntryId turn, @Nullable PersonId speaker, @Nullable LanguageTag floorLanguage,
            @Nullable Heard heard, Instant at) {
        this(text, tags, language, item, turn, speaker, floorLanguage, heard, at, null, null);
    }

    /** The same with another text and other tags. */
    public NoteContent saying(String other, Set<NoteTag> otherTags) {
        return new NoteContent(other, otherTags, language, item, turn, speaker, floorLanguage, heard, at, entered,
                listening);
    }

    /** What it says beside text and tags: the same again with neither. */
    public NoteContent around() {
        return saying("", Set.of());
    }
}
