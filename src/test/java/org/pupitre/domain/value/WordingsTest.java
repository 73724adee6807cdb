package org.pupitre.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Texts in several languages, languages, and spans of the clocks. */
class WordingsTest {
    private static final LanguageTag AR = new LanguageTag("ar");
    private static final LanguageTag CANADA = new LanguageTag("fr-CA");
    private static final Instant NOON = Instant.parse("2022-05-24T12:00:00.123456Z");

    @Test
    void aTextIsShownInTheReadersLanguageElseInEnglishElseInItsFirst() {
        LocalText both = LocalText.of("Panel", "Table ronde");
        assertThat(both.in(LanguageTag.FR)).isEqualTo("Table ronde");
        assertThat(both.in(CANADA)).as("a close one").isEqualTo("Table ronde");
        assertThat(both.in(LanguageTag.EN)).isEqualTo("Panel");
        assertThat(both.in(AR)).isEqualTo("Panel");
        LocalText french = LocalText.of(LanguageTag.FR, "Pause");
        assertThat(french.in(LanguageTag.EN)).isEqualTo("Pause");
        assertThat(french.exactly(LanguageTag.EN)).isEmpty();
        assertThat(french.exactly(CANADA)).contains("Pause");
        assertThat(both.exactly(LanguageTag.EN)).contains("Panel");
    }

    @Test
    void aTextHasAWordingAndNoneIsBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalText(new TreeMap<>()));
        assertThatIllegalArgumentException().isThrownBy(() -> LocalText.of("Panel", " "));
        assertThat(new LocalText(new TreeMap<>(Map.of(AR, "حلقة"))).wordings()).hasSize(1);
    }

    @Test
    void aLanguageIsComparedByItsFirstPart() {
        assertThat(CANADA.primary()).isEqualTo("fr");
        assertThat(LanguageTag.FR.primary()).isEqualTo("fr");
        assertThat(CANADA.covers(LanguageTag.FR)).isTrue();
        assertThat(CANADA.covers(LanguageTag.EN)).isFalse();
        assertThat(CANADA.label()).isEqualTo("FR");
        assertThat(LanguageTag.FR.nameIn(Locale.FRENCH)).isEqualTo("français");
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageTag("und"));
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageTag("f_r"));
    }

    @Test
    void aGapIsForwardOrBackAndNeverOfNegativeLength() {
        Gap slept = new Gap(NOON, NOON.plusSeconds(90));
        assertThat(slept.forward()).isTrue();
        assertThat(slept.length()).hasSeconds(90);
        Gap back = new Gap(NOON, NOON.minusSeconds(90));
        assertThat(back.forward()).isFalse();
        assertThat(back.length()).hasSeconds(90);
        assertThat(new Gap(NOON, NOON).forward()).isFalse();
    }

    @Test
    void sumsOfInstants() {
        Instant later = NOON.plusSeconds(1);
        assertThat(Times.later(NOON, later)).isEqualTo(later);
        assertThat(Times.later(later, NOON)).isEqualTo(later);
        assertThat(Times.earlier(NOON, later)).isEqualTo(NOON);
        assertThat(Times.earlier(later, NOON)).isEqualTo(NOON);
        assertThat(Times.millis(NOON)).isEqualTo(Instant.parse("2022-05-24T12:00:00.123Z"));
        assertThat(Times.between(NOON, later)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Times.between(later, NOON)).isZero();
    }
}
