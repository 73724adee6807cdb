package org.pupitre.ui.timeline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.ui.kit.Words;

/** Lengths and times of day as people type them. */
class TypedTextsTest {
    private static String said(String typed, Locale locale) {
        return Objects.requireNonNull(TypedMinutes.read(typed).wrong()).said().apply(new Words(locale));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            12        ; 720
            12:30     ; 750
            12.5      ; 750
            12,5      ; 750
            12,5 min  ; 750
            12 min.   ; 720
            12 MIN    ; 720
            0         ; 0
            0:01      ; 1
            012       ; 720
            12.25     ; 735
            1.1       ; 66
            1440      ; 86400
            1440:00   ; 86400
            ١٢        ; 720
            """)
    void lengths(String typed, int seconds) {
        TypedMinutes read = TypedMinutes.read(typed);
        assertThat(read.wrong()).as(typed).isNull();
        assertThat(read.seconds()).as(typed).isEqualTo(seconds);
    }

    @Test
    void narrowSpacesCountAsSpaces() {
        assertThat(TypedMinutes.read("\u00a012\u202fmin").seconds()).isEqualTo(720);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            -5             ; “-5” is below zero. Type minutes such as 12, 12:30 or 12.5.
            −5             ; “−5” is below zero. Type minutes such as 12, 12:30 or 12.5.
            1441           ; “1441” is too long. Type at most 1,440 minutes.
            1440:01        ; “1440:01” is too long. Type at most 1,440 minutes.
            99999999999999 ; “99999999999999” is too long. Type at most 1,440 minutes.
            12.001         ; “12.001” is not in whole seconds. Type 12, for example.
            12,333         ; “12,333” is not in whole seconds. Type 12:20, for example.
            forty          ; “forty” is not a length. Type minutes such as 12, 12:30 or 12.5.
            12:75          ; “12:75” is not a length. Type minutes such as 12, 12:30 or 12.5.
            12:3           ; “12:3” is not a length. Type minutes such as 12, 12:30 or 12.5.
            1e3            ; “1e3” is not a length. Type minutes such as 12, 12:30 or 12.5.
            12 + 3         ; “12 + 3” is not a length. Type minutes such as 12, 12:30 or 12.5.
            """)
    void whatIsNoLengthIsRefusedWithASentence(String typed, String sentence) {
        assertThat(said(typed, Locale.ENGLISH)).isEqualTo(sentence);
        assertThat(said(typed, Locale.FRENCH)).contains("«\u00a0" + typed + "\u00a0»");
    }

    @Test
    void nothingIsNoLength() {
        assertThat(said("  ", Locale.ENGLISH)).contains("is not a length");
    }

    @ParameterizedTest
    @CsvSource({"1500, 25", "750, 12:30", "1, 0:01", "0, 0", "5430, 90:30"})
    void lengthsAreShownAsTheyAreTyped(int seconds, String shown) {
        assertThat(TypedMinutes.shown(seconds)).isEqualTo(shown);
        assertThat(TypedMinutes.read(shown).seconds()).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({"14:05, 14:05", "14h05, 14:05", "14H05, 14:05", "1405, 14:05", "14.05, 14:05", "9:05, 09:05",
            "905, 09:05", "14h, 14:00", "14 h 05, 14:05", "14:05:30, 14:05:30", "0:00, 00:00", "23.59, 23:59"})
    void timesOfDay(String typed, String time) {
        assertThat(TypedHour.read(typed)).as(typed).hasValueSatisfying(t -> assertThat(t).hasToString(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "14:60", "14:05:60", "-1:00", "noon", "14", "14:5", "", "140500", "14:05 pm"})
    void whatIsNoTimeOfDay(String typed) {
        assertThat(TypedHour.read(typed)).isEmpty();
    }
}
