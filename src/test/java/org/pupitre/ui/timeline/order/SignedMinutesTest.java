package org.pupitre.ui.timeline.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes, fractions of them, and minutes with seconds, as people type them. */
class SignedMinutesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            12      ; 720
            0       ; 0
            1:30    ; 90
            0:05    ; 5
            -5      ; -300
            −5      ; -300
            – 5     ; -300
            +5      ; 300
            -0:30   ; -30
            7.5     ; 450
            7,5     ; 450
            12 min  ; 720
            """)
    void whatIsALength(String typed, int seconds) {
        assertThat(SignedMinutes.seconds(typed)).hasValue(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "7.333", "99999", "1:75", "1:5", "--5", "999999999999", "5 h", "1.2.3",
            "1e3"})
    void whatIsNone(String typed) {
        assertThat(SignedMinutes.seconds(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"720,12", "90,1:30", "-300,−5", "-30,−0:30", "0,0"})
    void howItIsOffered(long seconds, String written) {
        assertThat(SignedMinutes.written(seconds)).isEqualTo(written);
        assertThat(SignedMinutes.seconds(written)).hasValue((int) seconds);
    }
}
