package org.pupitre.ui.prepare.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TypedText;

/** A line that names a person, as it was read (rules of the people, section 5). Pure. */
sealed interface TypedLine {
    Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*$");
    Pattern SLASH = Pattern.compile("\\s*/\\s*([^/]*)$");

    /** A person. */
    record Named(String name, @Nullable String affiliation, @Nullable LanguageTag language) implements TypedLine {
        PersonDetails details() {
            return new PersonDetails(name, null, affiliation, null, language);
        }
    }

    /** Two languages are in the line. */
    record TwoLanguages(LanguageTag one, LanguageTag other) implements TypedLine {}

    /** No name is in it. */
    record Nameless() implements TypedLine {}

    /** The name has this many characters, too many. */
    record NameTooLong(int length) implements TypedLine {}

    /** Reads a line. */
    static TypedLine read(String line, LanguageWords words) {
        Set<LanguageTag> languages = new LinkedHashSet<>();
        List<String> parts = new ArrayList<>();
        for (String part : TypedText.line(line).split("[,;]", -1)) {
            String rest = withoutLanguage(part, words, languages);
            boolean first = parts.isEmpty();
            Optional<LanguageTag> whole = first ? Optional.empty() : words.of(rest);
            whole.ifPresent(languages::add);
            if (first || (whole.isEmpty() && TypedText.visible(rest))) {
                parts.add(rest.strip());
            }
        }
        if (languages.size() > 1) {
            List<LanguageTag> both = List.copyOf(languages);
            return new TwoLanguages(both.getFirst(), both.get(1));
        }
        String name = parts.getFirst();
        if (!TypedText.visible(name)) {
            return new Nameless();
        }
        if (name.length() > PersonDetails.LONGEST_NAME) {
            return new NameTooLong(name.length());
        }
        String affiliation = String.join(", ", parts.subList(1, parts.size()));
        return new Named(name, affiliation.isEmpty() ? null : affiliation,
                languages.stream().findFirst().orElse(null));
    }

    /** What is in brackets or behind a slash at the end of a part, where it is a language; else it stays in the part. */
    private static String withoutLanguage(String part, LanguageWords words, Set<LanguageTag> languages) {
        for (Pattern pattern : List.of(BRACKETS, SLASH)) {
            Matcher end = pattern.matcher(part);
            if (end.find()) {
                Optional<LanguageTag> language = words.of(end.group(1));
                if (language.isPresent()) {
                    languages.add(language.get());
                    return part.substring(0, end.start());
                }
            }
        }
        return part;
    }
}
