package org.pupitre.ui.kit.wrap;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Texts by chance in Arabic, Hebrew, Latin and all of them, with numbers, brackets, quotation marks, emoji and long words. */
public final class TurningTexts {
    private static final List<String> ARABIC = List.of("ما", "هي", "الخطوة", "التالية", "للجنة", "الأمم", "المتحدة",
            "هجرة", "لا", "٤٢", "مُحَمَّد", "مشروع،", "تقرير.");
    private static final List<String> HEBREW =
            List.of("שלום", "עולם", "מה", "הצעד", "הבא", "של", "הוועדה", "רפא״ל", "בְּרֵאשִׁית", "כן,", "לא?");
    private static final List<String> LATIN = List.of("question", "IOM", "straße", "Ève", "don’t", "re-think",
            "https://example.org/a/b?c=d", "d’abord", "naïve", "x");
    private static final List<String> OTHERS =
            List.of("12", "3.5 %", "2022-05-24", "(a)", "[שלום]", "«ما»", "“x”", "14:05",
                    "👩‍👩‍👧", "🇫🇷", "👍🏽", "—", "/", "-", "\u2068ليلى مثال\u2069", "\u200E", "\u00A0", "\n", "…");

    private final RandomGenerator chance;

    /** @param seed the same texts again for the same one */
    public TurningTexts(long seed) {
        chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Any width in pixels that a place in a window may have. */
    public int width() {
        return chance.nextInt(60, 1601);
    }

    /** Any size of text in percent that the program offers. */
    public int percent() {
        return 80 + 10 * chance.nextInt(13);
    }

    /** A text of one to so many words, in some script or all. */
    public String text(int most) {
        List<List<String>> scripts = switch (chance.nextInt(4)) {
            case 0 -> List.of(ARABIC);
            case 1 -> List.of(HEBREW);
            case 2 -> List.of(LATIN, ARABIC, OTHERS);
            default -> List.of(ARABIC, HEBREW, LATIN, OTHERS);
        };
        List<String> words = new ArrayList<>();
        for (int i = chance.nextInt(1, most + 1); i > 0; i--) {
            words.add(chance.nextInt(60) == 0 ? longWord() : any(any(scripts)));
        }
        return String.join(chance.nextInt(20) == 0 ? "" : " ", words);
    }

    /** A name or affiliation of one to so many words, on one line and not longer than it may be. */
    public String name(int most) {
        String text = text(most).replace("\n", " ").strip();
        String kept =
                text.substring(0, text.offsetByCodePoints(0, Math.min(180, text.codePointCount(0, text.length()))));
        return kept.chars().anyMatch(Character::isLetterOrDigit) ? kept : "ليلى";
    }

    /** One word of 300 letters. */
    public String longWord() {
        return (chance.nextBoolean() ? "م" : "ש").repeat(300);
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
