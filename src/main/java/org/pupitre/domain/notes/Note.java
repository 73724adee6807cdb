package org.pupitre.domain.notes;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Heard;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.TypedText;

/**
 * A note with what the session filled in by itself (rules of the notes, sections 1 and 2).
 *
 * @param language      language it is written in
 * @param item          agenda item that was running
 * @param turn          turn that was on the floor
 * @param speaker       who had the floor
 * @param floorLanguage language on the floor
 * @param heard         how the writer came by it, null where it cannot be told
 * @param entered       what its writer entered by hand, null in notes of earlier programs
 * @param listening     language of the channel the writer listened to
 * @param versions      two or more where several machines left different ones and no one has decided yet; else none
 */
public record Note(
        NoteId id,
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
        List<Version> versions) {
    public Note {
        tags = Set.copyOf(tags);
        versions = List.copyOf(versions);
    }

    /** A note of an earlier program, of which there is one version. */
    public Note(NoteId id, String text, Set<NoteTag> tags, @Nullable LanguageTag language, @Nullable ItemId item,
            @Nullable EntryId turn, @Nullable PersonId speaker, @Nullable LanguageTag floorLanguage,
            @Nullable Heard heard, Instant at) {
        this(id, text, tags, language, item, turn, speaker, floorLanguage, heard, at, null, null, List.of());
    }

    static Note of(NoteId id, NoteContent c, List<Version> versions) {
        return new Note(id, c.text(), c.tags(), c.language(), c.item(), c.turn(), c.speaker(), c.floorLanguage(),
                c.heard(), c.at(), c.entered(), c.listening(), versions);
    }

    NoteContent content() {
        return new NoteContent(text, tags, language, item, turn, speaker, floorLanguage, heard, at, entered,
                listening);
    }

    /** The text as it is shown. */
    public String shown() {
        return TypedText.shown(text);
    }

    /** Whether someone must decide between versions. */
    public boolean undecided() {
        return !versions.isEmpty();
    }
}
