package org.pupitre.cli.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.text.Messages;

class BadLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nonsense | at column 1. Write well-formed JSON
            `` | Write it as {"id":"c1"
            [] | Write it as {"id":"c1"
            {"id":"a"} | of “command” and “ask”. Give one of them.
            {"id":"a","command":"NextItem","ask":"floor"} | of “command” and “ask”. Give one of them.
            {"command":"NextItem"} | no “id” that can be used
            {"id":7,"command":"NextItem"} | no “id” that can be used
            {"id":"a b","command":"NextItem"} | no “id” that can be used
            {"id":"a","command":"NextItm"} | There is no command “NextItm”. Did you mean “NextItem”?
            {"id":"a","command":5} | There is no command
            {"id":"a","command":"NextItem","at":"noon"} | “at” is not a time. Write it as
            {"id":"a","command":"NextItem","at":5} | “at” is not a time. Write it as
            {"id":"a","command":"NextItem","expect":"done"} | Write that, or leave it out.
            {"id":"a","command":"NextItem","picture":"../x"} | “picture” is not a name
            {"id":"a","command":"NextItem","item":"x"} | “item” is not known here
            {"id":"a","command":"StartItem"} | “item” is missing
            {"id":"a","command":"StartItem","item":3} | “item” is not valid. Write an id
            {"id":"a","command":"AddTime","seconds":1.5} | “seconds” is not valid. Write a whole number.
            {"id":"a","command":"AddTime","seconds":"1"} | “seconds” is not valid. Write a whole number.
            {"id":"a","command":"AddTime","seconds":1,"seconds":2} | A field appears twice. Use each field once.
            {"id":"a","command":"SetFloorLanguage","language":"french words"} | “language” is not valid. Write a language tag
            {"id":"a","command":"RaiseSignal","booth":"A","kind":"LOUDER"} | “kind” is not valid. Write one of SLOW_DOWN
            {"id":"a","ask":"weather"} | Write “ask” as one of timeline, landing, planned, floor, debate, interpretation, board, reconcile, attendance, meeting, lines, notes, state
            {"id":"a","ask":"floor","item":"x"} | “item” is not known here
            """)
    void saysWhatWasExpected(String line, String expected) {
        BadLine fault = catchThrowableOfType(BadLine.class, () -> OrderReader.read(line));
        assertThat(fault.sentence(Messages.of(Locale.ENGLISH))).contains(expected);
        assertThat(fault.sentence(Messages.of(Locale.FRENCH))).isNotBlank()
                .isNotEqualTo(fault.sentence(Messages.of(Locale.ENGLISH)));
    }

    @Test
    void readsAcrossLinesThatAreTooLongOrInAnotherEncoding() throws IOException {
        byte[] text = ("a\n" + "x".repeat(Lines.MAX_BYTES + 1) + "\né\n\nlast").getBytes(StandardCharsets.ISO_8859_1);
        Lines lines = new Lines(new ByteArrayInputStream(text));
        assertThat(lines.next()).isEqualTo(new Lines.Line(1, "a", ""));
        assertThat(lines.next()).isEqualTo(new Lines.Line(2, null, "cli.line.tooLong"));
        assertThat(lines.next()).isEqualTo(new Lines.Line(3, null, "cli.line.notUtf8"));
        assertThat(lines.next()).isEqualTo(new Lines.Line(4, "", ""));
        assertThat(lines.next()).isEqualTo(new Lines.Line(5, "last", ""));
        assertThat(lines.next()).isNull();
    }

    @Test
    void takesALineAsLongAsAllowed() throws IOException {
        byte[] text = "x".repeat(Lines.MAX_BYTES).getBytes(StandardCharsets.US_ASCII);
        Lines.Line line = new Lines(new ByteArrayInputStream(text)).next();
        assertThat(line.text()).hasSize(Lines.MAX_BYTES);
    }
}
