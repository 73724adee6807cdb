package org.pupitre.ui.board;

import java.util.List;

import org.pupitre.text.Fold;

/** Finds questions by words of their text, wordings, asker or number, with or without accents. */
final class QuestionFilter {
    private final List<String> words;

    /** A blank filter lets all pass. */
    QuestionFilter(String typed) {
        String wanted = Fold.of(typed);
        this.words = wanted.isEmpty() ? List.of() : List.of(wanted.split(" "));
    }

    /** Whether all pass. */
    boolean all() {
        return words.isEmpty();
    }

    /** Whether every word typed occurs somewhere. */
    boolean passes(QuestionRow row) {
        for (String word : words) {
            if (!row.found().contains(word)) {
                return false;
            }
        }
        return true;
    }
}
