package org.pupitre.ui.queue.typed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Fold;
import org.pupitre.text.Messages;

/** The words after commas in the line that adds a speaker, in every language of the program, whatever their case and accents. */
public final class EntryWords {
    private static final int HIGHEST_RANK = 9;

    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, SpeechType> types = new HashMap<>();

    /** A class of request, with the rank of a point of order where it is said. */
    public record Classified(SpeechType type, Optional<Integer> rank) {}

    /** The words of all languages. */
    public EntryWords() {
        for (Locale locale : Messages.LOCALES) {
            Messages messages = Messages.of(locale);
            for (Group group : Group.values()) {
                groups.put(Fold.of(messages.word("queue.group", group)), group);
            }
            for (SpeechType type : SpeechType.values()) {
                types.put(Fold.of(messages.word("queue.type", type)), type);
            }
        }
    }

    /** The group that a word names. */
    public Optional<Group> group(String word) {
        return Optional.ofNullable(groups.get(Fold.of(word)));
    }

    /** The class that a word names, such as {@code point of order 2}. */
    public Optional<Classified> type(String word) {
        String folded = Fold.of(word);
        SpeechType plain = types.get(folded);
        if (plain != null) {
            return Optional.of(new Classified(plain, Optional.empty()));
        }
        int last = folded.length() - 1;
        int rank = last < 1 ? -1 : Character.digit(folded.charAt(last), 10);
        SpeechType ranked = last < 1 ? null : types.get(folded.substring(0, last).strip());
        return ranked == SpeechType.POINT_OF_ORDER && rank >= 1 && rank <= HIGHEST_RANK
                ? Optional.of(new Classified(ranked, Optional.of(rank)))
                : Optional.empty();
    }

    /** The language that letters or a name mean, among these. */
    static Optional<LanguageTag> language(String word, List<LanguageTag> languages) {
        return languages.stream().filter(l -> l.label().equalsIgnoreCase(word) || Messages.LOCALES.stream()
                .anyMatch(locale -> Fold.of(l.nameIn(locale)).equals(Fold.of(word)))).findFirst();
    }
}
