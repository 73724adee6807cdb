package org.pupitre.ui.prepare.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.TypedText;

/**
 * A line that names who answers in writing: a person or a service as in a line of the people, and behind a colon the subject
 * (rules of the people, section 7). Pure.
 *
 * @param subject null for anything
 */
record TypedAddressee(TypedLine who, @Nullable String subject) {
    /** The first colon that a blank follows, so that the hour or the address in a name is none. */
    private static final Pattern COLON = Pattern.compile("[\\s\u00a0]*:[\\s\u00a0]+|[\\s\u00a0]*\uff1a");

    static TypedAddressee read(String line, LanguageWords words) {
        String typed = TypedText.line(line);
        Matcher colon = COLON.matcher(typed + " ");
        if (!colon.find()) {
            return new TypedAddressee(TypedLine.read(typed, words), null);
        }
        String subject = colon.end() >= typed.length() ? "" : TypedText.line(typed.substring(colon.end()));
        return new TypedAddressee(TypedLine.read(typed.substring(0, colon.start()), words),
                TypedText.visible(subject) ? subject : null);
    }
}
