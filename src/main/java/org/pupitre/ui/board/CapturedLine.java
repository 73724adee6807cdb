package org.pupitre.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.field.PastedLines;

/**
 * A question as typed or pasted in one line, with its language in front of it if one says so: {@code fr: …}.
 *
 * @param language the language in front, null where none of the session's is there
 */
record CapturedLine(String text, @Nullable LanguageTag language) {
    private static final Pattern PREFIX = Pattern.compile("^\\s*(\\p{L}{2,3})\\s*:\\s*(.*)$");

    /** Reads a line; the languages are those whose letters count as a prefix. */
    static CapturedLine read(String line, List<LanguageTag> languages) {
        String flat = PastedLines.oneLine(line).strip();
        Matcher matcher = PREFIX.matcher(flat);
        if (matcher.matches()) {
            Optional<LanguageTag> language = languages.stream()
                    .filter(l -> l.label().equalsIgnoreCase(matcher.group(1))).findFirst();
            if (language.isPresent()) {
                return new CapturedLine(matcher.group(2).strip(), language.get());
            }
        }
        return new CapturedLine(flat, null);
    }
}
