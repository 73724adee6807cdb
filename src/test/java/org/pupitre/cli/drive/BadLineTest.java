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
            nonsense | column 1: expected well-formed JSON
            `` | expected an object such as
            [] | expected an object such as
            {"id":"a"} | expected either “command” or “ask”
            {"id":"a","command":"NextItem","ask":"floor"} | expected either “command” or “ask”
            {"command":"NextItem"} | expected “id”
            {"id":7,"command":"NextItem"} | expected “id”
            {"id":"a b","command":"NextItem"} | expected “id”
            {"id":"a","command":"NextItm"} | there is no command “NextItm”; did you mean “NextItem”?
            {"id":"a","command":5} | there is no command
            {"id":"a","command":"NextItem","at":"noon"} | expected “at” as a time
            {"id":"a","command":"NextItem","at":5} | expected “at” as a time
            {"id":"a","command":"NextItem","expect":"done"} | expected “expect” to be "rejected"
            {"id":"a","command":"NextItem","picture":"../x"} | expected “picture”
            {"id":"a","command":"NextItem","item":"x"} | “item” is not known here
            {"id":"a","command":"StartItem"} | “item” is missing
            {"id":"a","command":"StartItem","item":3} | “item”: expected an id
            {"id":"a","command":"AddTime","seconds":1.5} | “seconds”: expected a whole number
            {"id":"a","command":"AddTime","seconds":"1"} | “seconds”: expected a whole number
            {"id":"a","command":"AddTime","seconds":1,"seconds":2} | a field stands twice; expected each once
            {"id":"a","command":"SetFloorLanguage","language":"french words"} | “language”: expected a language tag
            {"id":"a","command":"RaiseSignal","booth":"A","kind":"LOUDER"} | “kind”: expected one of SLOW_DOWN
            {"id":"a","ask":"weather"} | expected “ask” to be one of timeline, floor, interpretation, board, notes, state
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
