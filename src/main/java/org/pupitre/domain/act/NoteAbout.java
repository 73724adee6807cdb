package org.pupitre.domain.act;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/**
 * What the writer of a note says it is about; it is given where it differs from what the session knows by itself.
 *
 * @param item          agenda item, null to leave it to the session
 * @param speaker       who speaks, null to leave it to the session
 * @param floorLanguage language spoken, null to leave it to the session or the speaker's usual one
 * @param heard         {@code TEXT} or {@code OWN} where it was not heard, null to have it derived
 */
public record NoteAbout(
        @Nullable ItemId item,
        @Nullable PersonId speaker,
        @Nullable LanguageTag floorLanguage,
        @Nullable Heard heard) {
    /** A note of which all is left to the session. */
    public static final NoteAbout NOTHING = new NoteAbout(null, null, null, null);

    /** The same, said by someone. */
    public NoteAbout withSpeaker(PersonId other) {
        return new NoteAbout(item, other, floorLanguage, heard);
    }
}
