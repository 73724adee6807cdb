package org.pupitre.domain.outlook.released;

import org.jspecify.annotations.Nullable;

/**
 * How a person may be called.
 *
 * @param text        the name, the organisation, or the words in their place
 * @param affiliation whom the person speaks for, where both may leave
 * @param named       whether the text is the person's name
 */
public record ReleasedName(String text, @Nullable String affiliation, boolean named) {
    /** Words in the place of a name. */
    public static ReleasedName words(String text) {
        return new ReleasedName(text, null, false);
    }

    /** Name and affiliation in one line. */
    public String line() {
        return affiliation == null ? text : text + ", " + affiliation;
    }
}
