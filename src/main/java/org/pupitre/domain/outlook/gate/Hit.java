package org.pupitre.domain.outlook.gate;

/**
 * A place in a text where something is said that may not leave without a decision: the name or the organisation of someone
 * who is protected, an email address, a telephone number. While it is not decided the copy has an ellipsis there.
 *
 * @param id    names the place; the same as long as the text is the same
 * @param where the field, such as {@code items.3.title.fr}
 * @param found the words found, as they are written
 * @param text  the whole text
 * @param why   what they may be
 */
public record Hit(String id, String where, String found, String text, Why why) {
    /** What was found. */
    public enum Why {
        /** A name, a part of one, or initials. */
        NAME,
        /** An organisation or its acronym. */
        ORGANISATION,
        EMAIL,
        PHONE
    }
}
