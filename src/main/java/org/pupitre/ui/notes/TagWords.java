package org.pupitre.ui.notes;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.pupitre.domain.act.NoteTag;
import org.pupitre.text.Fold;
import org.pupitre.text.Messages;

/** The words for tags in every language of the program; accents are optional, a beginning that fits one tag is enough. */
final class TagWords {
    private final Map<String, NoteTag> tags = new TreeMap<>();

    /** Takes the words from these sentences, one language each. */
    TagWords(Iterable<Messages> languages) {
        for (Messages messages : languages) {
            for (NoteTag tag : NoteTag.values()) {
                tags.put(key(messages.word("notes.tag", tag)), tag);
            }
        }
    }

    /** The words in English and French. */
    static TagWords ofAll() {
        return new TagWords(Messages.LOCALES.stream().map(Messages::of).toList());
    }

    /** The tag that is meant, if it is only one. */
    Optional<NoteTag> find(String typed) {
        String wanted = key(typed);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        NoteTag exact = tags.get(wanted);
        if (exact != null) {
            return Optional.of(exact);
        }
        Set<NoteTag> fitting = EnumSet.noneOf(NoteTag.class);
        tags.forEach((word, tag) -> {
            if (word.startsWith(wanted)) {
                fitting.add(tag);
            }
        });
        return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
    }

    private static String key(String word) {
        return Fold.of(word).replace(" ", "");
    }
}
