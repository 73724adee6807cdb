package org.pupitre.text.chat;

import java.util.List;
import org.pupitre.text.Fold;

/** Tells greetings and thanks from other remarks by the words with which they begin, in English, French and Arabic. */
public final class AsideWords {
    private static final List<String> GREETINGS = List.of("hello", "hi", "hey", "good morning", "good afternoon",
            "good evening", "greetings", "bonjour", "bonsoir", "salut", "coucou", "salam", "مرحبا", "السلام عليكم",
            "صباح الخير", "مساء الخير", "goodbye", "bye", "au revoir");
    private static final List<String> THANKS = List.of("thank", "thanks", "thx", "many thanks", "merci", "bravo",
            "congratulations", "felicitations", "well done", "great", "excellent", "شكرا");

    private AsideWords() {}

    /** Whether a text greets. */
    public static boolean greets(String text) {
        return begins(text, GREETINGS);
    }

    /** Whether a text thanks or praises. */
    public static boolean thanks(String text) {
        return begins(text, THANKS);
    }

    private static boolean begins(String text, List<String> words) {
        String folded = Fold.of(text.length() > 60 ? text.substring(0, 60) : text);
        return words.stream().anyMatch(word -> folded.startsWith(word) && (folded.length() == word.length()
                || !Character.isLetterOrDigit(folded.charAt(word.length()))));
    }
}
