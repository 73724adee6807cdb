package org.pupitre.exchange.intake;

import java.util.LinkedHashMap;
import java.util.Map;

import org.pupitre.domain.act.ItemKind;
import org.pupitre.exchange.column.CellWords;
import org.pupitre.exchange.column.HeaderFold;

/** What kind a new item is whose row does not say, by words of its title; a discussion where they say nothing. */
final class KindGuess {
    private static final Map<String, ItemKind> WORDS = words();

    private KindGuess() {}

    private static Map<String, ItemKind> words() {
        Map<String, ItemKind> words = new LinkedHashMap<>();
        put(words, ItemKind.SOUND_CHECK, "sound check", "soundcheck", "sound test", "technical check", "testing",
                "essais", "essai de son", "test technique", "balance");
        put(words, ItemKind.BREAK, "break", "coffee", "lunch", "pause", "cafe", "dejeuner");
        put(words, ItemKind.QUESTIONS, "q&a", "q & a", "questions", "question", "debate with the audience");
        put(words, ItemKind.CLOSING, "closing", "close", "concluding", "conclusion", "conclusions", "wrap up",
                "cloture",
                "mot de la fin");
        put(words, ItemKind.WELCOME, "welcome", "opening", "greeting", "introduction", "accueil", "bienvenue",
                "ouverture", "mot d accueil");
        put(words, ItemKind.KEYNOTE, "keynote", "liminaire", "conference inaugurale");
        put(words, ItemKind.PANEL, "panel", "table ronde", "round table", "roundtable");
        put(words, ItemKind.DISCUSSION, "discussion", "debate", "debat", "breakout");
        return words;
    }

    private static void put(Map<String, ItemKind> into, ItemKind kind, String... words) {
        for (String word : words) {
            into.put(word, kind);
        }
    }

    static ItemKind of(Iterable<String> titles) {
        for (String title : titles) {
            String folded = HeaderFold.of(title);
            ItemKind kind = CellWords.kind(title).filter(ItemKind::inChain).orElse(null);
            if (kind != null) {
                return kind;
            }
            for (Map.Entry<String, ItemKind> word : WORDS.entrySet()) {
                if ((" " + folded + " ").contains(" " + word.getKey() + " ")) {
                    return word.getValue();
                }
            }
        }
        return ItemKind.DISCUSSION;
    }
}
