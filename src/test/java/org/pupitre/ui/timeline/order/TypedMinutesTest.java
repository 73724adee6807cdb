package org.pupitre.ui.timeline.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes, fractions of them, and minutes with seconds, as people type them. */
class TypedMinutesTest {
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
            7.333   ; 440
            12 min  ; 720
            99999   ; 5999940
            """)
    void whatIsALength(String typed, int seconds) {
        assertThat(TypedMinutes.seconds(typed)).hasValue(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "1:75", "1:5", "--5", "999999999999", "5 h", "1.2.3", "1e3"})
    void whatIsNone(String typed) {
        assertThat(TypedMinutes.seconds(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"720,12", "90,1:30", "-300,−5", "-30,−0:30", "0,0"})
    void howItIsOffered(long seconds, String written) {
        assertThat(TypedMinutes.written(seconds)).isEqualTo(written);
        assertThat(TypedMinutes.seconds(written)).hasValue((int) seconds);
    }
}
