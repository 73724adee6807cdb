package org.pupitre.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class TypedTextTest {
    private static final List<Integer> KEPT = List.of(0x200c, 0x200d, 0x200e, 0x200f, 0xfe0f, 0xad, (int) '\t');

    private static boolean takenOut(int c) {
        boolean control = within(c, 0, 0x1f) || within(c, 0x7f, 0x9f);
        return (control && c != '\t' && !lineBreak(c)) || c == 0x200b || c == 0xfeff || within(c, 0x202a, 0x202e)
                || within(c, 0x2066, 0x2069) || within(c, 0xd800, 0xdfff) || within(c, 0xfdd0, 0xfdef)
                || (c & 0xffff) >= 0xfffe;
    }

    private static boolean lineBreak(int c) {
        return within(c, 0x0a, 0x0d) || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean within(int c, int first, int last) {
        return c >= first && c <= last;
    }

    @Test
    void everyCodePointIsTakenOutOrKeptAsThePageSays() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = "a" + Character.toString(c) + "b";
            String shown = TypedText.shown(text);
            if (takenOut(c)) {
                assertThat(shown).as("U+%04X", c).isEqualTo("ab");
            } else if (lineBreak(c)) {
                assertThat(shown).as("U+%04X", c).isEqualTo("a\nb");
            } else {
                assertThat(shown).as("U+%04X", c).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            }
        }
        KEPT.forEach(c -> assertThat(TypedText.text("a" + Character.toString(c) + "b")).hasSize(3));
    }

    @Test
    void aTextOfNothingVisibleIsEmpty() {
        for (String nothing : List.of("", " \t\n", "\u200b", "\u0000", "\u200e\u00ad", "\u3164", "\u2800", "\ufe0f",
                "\u00a0\u202f\u2007", "\u202e\u2067", "\ud83d", "\u115f\u034f", "\u200d\u200c", "\ufeff")) {
            assertThat(TypedText.text(nothing)).as(nothing.codePoints().boxed().toList().toString()).isEmpty();
            assertThat(TypedText.line(nothing)).isEmpty();
        }
        for (String something : List.of("?", "\u0661", "\u05d0", "\ud83d\ude00", "\u4e2d", "\u0627\u200c\u0628")) {
            assertThat(TypedText.text(something)).isEqualTo(something);
        }
    }

    @Test
    void anEmojiOfSeveralPartsAndAPersianNameStayWhole() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \u2764\ufe0f";
        assertThat(TypedText.text(family)).isEqualTo(family);
        String name = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";
        assertThat(TypedText.line(name)).isEqualTo(name);
    }

    @Test
    void whatWasWrittenInPiecesIsComposed() {
        assertThat(TypedText.text("Ele\u0301na Te\u0300st")).isEqualTo("El\u00e9na T\u00e8st");
        assertThat(TypedText.shown("Ele\u0301na")).isEqualTo("El\u00e9na");
    }

    @Test
    void aNameStandsOnOneLineAndATextKeepsItsLines() {
        assertThat(TypedText.line("Line\r\nTwo")).isEqualTo("Line Two");
        assertThat(TypedText.line("A\tB\nC")).isEqualTo("A B C");
        assertThat(TypedText.line("A \n B")).isEqualTo("A  B");
        assertThat(TypedText.line("\nA\n")).isEqualTo("A");
        assertThat(TypedText.text("A\r\nB\rC\tD")).isEqualTo("A\nB\nC\tD");
    }

    @Test
    void halfACharacterIsTold() {
        assertThat(TypedText.broken("caf\u00e9 \ud83d\ude00")).isFalse();
        assertThat(TypedText.broken("cut \ud83d")).isTrue();
        assertThat(TypedText.broken("\ude00 cut")).isTrue();
    }

    @Test
    void cleaningTwiceIsCleaningOnceAndPlainTextIsTheSameObject() {
        long seed = 20_221_128L;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int[] pool = {'a', ' ', '\n', '\r', '\t', 0, 0x85, 0x301, 0x65, 0x200b, 0x200d, 0x202e, 0x2066, 0x5d0, 0xd83d,
                0xde00, 0x1f600, 0xfffe, 0xe9};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder made = new StringBuilder();
            for (int n = random.nextInt(10); n > 0; n--) {
                made.appendCodePoint(pool[random.nextInt(pool.length)]);
            }
            String text = made.toString();
            assertThat(TypedText.text(TypedText.text(text))).as("seed %d: %s", seed, text)
                    .isEqualTo(TypedText.text(text));
            assertThat(TypedText.line(TypedText.line(text))).as("seed %d: %s", seed, text)
                    .isEqualTo(TypedText.line(text)).doesNotContain("\n", "\t");
            assertThat(TypedText.broken(TypedText.shown(text))).as("seed %d: %s", seed, text).isFalse();
        }
        String plain = "Qui a pos\u00e9 la question\u00a0?\nAwa";
        assertThat(TypedText.shown(plain)).isSameAs(plain);
    }
}
