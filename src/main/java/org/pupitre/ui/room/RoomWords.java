package org.pupitre.ui.room;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pupitre.domain.outlook.gate.GateWords;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Messages;

/** The words of the room window: each in all languages of the session that the program speaks, in their order. */
final class RoomWords implements GateWords {
    private static final String BETWEEN = " · ";

    /** A sentence in each of the languages, in one line; what is the same in two of them is there once. */
    String text(List<LanguageTag> languages, String key, Object... arguments) {
        List<Messages> spoken = languages.stream().flatMap(RoomWords::spoken).toList();
        return (spoken.isEmpty() ? List.of(Messages.of(Locale.ENGLISH)) : spoken).stream()
                .map(messages -> messages.text(key, arguments)).distinct().collect(Collectors.joining(BETWEEN));
    }

    private static Stream<Messages> spoken(LanguageTag language) {
        return Messages.LOCALES.stream().filter(locale -> locale.getLanguage().equals(language.primary()))
                .map(Messages::of);
    }

    /** Texts that differ, in one line. */
    static String joined(List<String> texts) {
        return String.join(BETWEEN, texts);
    }

    @Override
    public String participant(LanguageTag language) {
        return of(language).text("out.participant");
    }

    @Override
    public String erased(LanguageTag language) {
        return of(language).text("out.erased");
    }

    private static Messages of(LanguageTag language) {
        return Messages.of(Locale.forLanguageTag(language.primary()));
    }
}
