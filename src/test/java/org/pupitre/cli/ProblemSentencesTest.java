package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pupitre.text.Messages;

/** What is wrong with a file, a line or a path is said in whole sentences of the reader's language, read with their parts. */
class ProblemSentencesTest {
    private static final Pattern ENGLISH = Pattern
            .compile("\\b(the|expected|must|missing|unexpected|cannot|write|was|with|of|token|character)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FRENCH = Pattern.compile("\\b(attendu|attendue|écrivez|pas|une|les|manque)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INSIDE =
            Pattern.compile("Exception|org\\.pupitre|tools\\.jackson|java\\.|Jackson|@[0-9a-f]{4}");
    /** Names of fields and constants, examples, paths: the same in each language. */
    private static final Pattern QUOTED =
            Pattern.compile("“[^”]*”|«[^»]*»|\"[^\"]*\"|[A-Z]+_[A-Z_]+|\\{[^}]*}|[/~]\\S+|drive --describe");

    @TempDir private Path folder;

    static Stream<String> files() {
        String head = "{\"pupitreSeminar\":1,\"id\":\"p\",\"title\":{\"en\":\"P\"},\"languages\":[\"en\",\"fr\"],"
                + "\"zone\":\"Europe/Brussels\",\"sessions\":[{\"id\":\"p-1\",\"title\":{\"en\":\"One\"},\"date\":\"2099-01-14\","
                + "\"start\":\"13:00\",\"hardStop\":\"15:00\",\"items\":[";
        String item = "{\"title\":{\"en\":\"W\"},\"kind\":\"WELCOME\",\"start\":\"13:00\",\"minutes\":10}";
        String good = head + item + "]}]}";
        return Stream.of("", "[]", "nonsense", "{", good + "x", good.replace("\"minutes\":10", "\"minutes\":\"ten\""),
                good.replace("\"minutes\":10", "\"minutes\":1e400"),
                good.replace("\"minutes\":10", "\"minutes\":\u0001"),
                good.replace("WELCOME", "WELCOM"), good.replace("WELCOME", "x"),
                good.replace("2099-01-14", "14.1.2099"),
                good.replace("\"13:00\",\"hardStop", "\"1 pm\",\"hardStop"), good.replace("15:00", "12:00"),
                good.replace("Brussels", "Brussel"), good.replace("Europe/Brussels", "x"),
                good.replace("\"fr\"]", "\"french words\"]"),
                good.replace("\"kind\"", "\"kin\""), good.replace("\"kind\"", "\"zzzzzz\""),
                good.replace("\"id\":\"p-1\"", "\"id\":\"p 1\""),
                good.replace("{\"en\":\"W\"}", "\"W\""), good.replace("{\"en\":\"W\"}", "{}"), head + "]}]}",
                good.replace("\"start\":\"13:00\",\"minutes", "\"minutes"),
                good.replace("[" + item, "[" + item + "," + item.replace("13:00", "13:05")),
                good.replace("\"minutes\":10", "\"minutes\":10,\"speakers\":[{\"person\":\"a\",\"minutes\":1}]"),
                good.replace("\"minutes\":10", "\"minutes\":10,\"minutes\":11"),
                good.replace("\"minutes\":10", "\"minutes\":300"),
                good.replace("2099", "1999"), good.replace("\"pupitreSeminar\":1", "\"pupitreSeminar\":2"),
                good.replace("\"P\"", "\"\\ud83d\""),
                "[".repeat(70) + "]".repeat(70));
    }

    @ParameterizedTest
    @MethodSource("files")
    void ofASeminarFile(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("seminar.json"), text);
        for (Locale locale : Messages.LOCALES) {
            Terminal terminal = new Terminal(folder);
            terminal.run("import", "seminar", file.toString(), "--lang", locale.getLanguage(), "--library",
                    folder.resolve(locale + ".pupitre").toString());
            assertThat(terminal.err).isNotBlank();
            terminal.err.lines().forEach(line -> sentence(line, locale));
        }
    }

    static Stream<String> lines() {
        return Stream.of("nonsense", "{", "[]", "{\"id\":\"a\"}", "{\"id\":7,\"command\":\"NextItem\"}",
                "{\"id\":\"a\",\"command\":\"NextItm\"}",
                "{\"id\":\"a\",\"command\":\"NextItem\",\"at\":\"noon\"}",
                "{\"id\":\"a\",\"command\":\"NextItem\",\"expect\":\"done\"}",
                "{\"id\":\"a\",\"command\":\"NextItem\",\"item\":\"x\"}", "{\"id\":\"a\",\"command\":\"StartItem\"}",
                "{\"id\":\"a\",\"command\":\"StartItem\",\"item\":3}",
                "{\"id\":\"a\",\"command\":\"AddTime\",\"seconds\":1.5}",
                "{\"id\":\"a\",\"command\":\"AddTime\",\"seconds\":99999999999}",
                "{\"id\":\"a\",\"command\":\"AddTime\",\"seconds\":1,\"seconds\":2}",
                "{\"id\":\"a\",\"command\":\"SetFloorLanguage\",\"language\":\"french words\"}",
                "{\"id\":\"a\",\"command\":\"RaiseSignal\",\"booth\":\"A\",\"kind\":\"LOUDER\"}",
                "{\"id\":\"a\",\"ask\":\"weather\"}",
                "{\"id\":\"a\",\"command\":\"AddPerson\",\"details\":{\"name\":\" \"}}",
                "{\"id\":\"a\",\"command\":\"AddItem\",\"item\":{\"id\":\"x\",\"title\":{\"en\":\"X\"},\"kind\":\"PANEL\",\"durationSeconds\":-1,"
                        + "\"warningSeconds\":1,\"dangerSeconds\":1,\"minimumSeconds\":1,\"priority\":2}}",
                "{\"id\":\"a\",\"command\":\"AddItem\",\"item\":{\"id\":\"x\",\"title\":{}}}",
                "{\"id\":\"a\",\"command\":\"NextItem\"} {}",
                "{\"id\":\"a\",\"command\":\"AddTime\",\"seconds\":" + "1".repeat(40) + "}",
                "{\"id\":\"a\",\"command\":\"AddTime\",\"seconds\":\u0001}");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void ofALine(String line) {
        for (Locale locale : Messages.LOCALES) {
            Terminal terminal = new Terminal(folder);
            terminal.feed(line + "\n", "drive", "--sample", "--lang", locale.getLanguage(), "--library",
                    folder.resolve(locale + "-drive.pupitre").toString());
            String answer = terminal.out.lines().findFirst().orElseThrow();
            assertThat(answer).startsWith("{\"line\":1,\"error\":\"");
            sentence(answer.substring(19, answer.length() - 2).replace("\\\"", "\""), locale);
        }
    }

    /** A path or name that is too long is said to be so, and nothing is made of it. */
    @Test
    void ofAPathThatIsTooLong() throws IOException {
        String deep = folder + "/long".repeat(1000) + "/l.pupitre";
        for (Locale locale : Messages.LOCALES) {
            for (String path : List.of(folder.resolve("x".repeat(300) + ".pupitre").toString(),
                    folder.resolve("x".repeat(245) + ".pupitre").toString(),
                    folder.resolve("é".repeat(120) + ".pupitre").toString(),
                    deep)) {
                Terminal terminal = new Terminal(folder);
                assertThat(terminal.run("rehearse", "--speed", "1000000", "--lang", locale.getLanguage(), "--library",
                        path))
                        .isEqualTo(1);
                assertThat(terminal.err).contains(locale.equals(Locale.FRENCH) ? "est trop long" : "is too long");
                terminal.err.lines().forEach(line -> sentence(line, locale));
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static void sentence(String line, Locale locale) {
        String said = line.replaceFirst("^(line|ligne) \\d+, (column|colonne) \\d+(, [\\w.\\[\\]]+)?\u00a0?: ", "");
        assertThat(said).as(line).matches("(?s)[\\p{Lu}“«\"/0-9].*[.?!]");
        assertThat(line).doesNotContainPattern(INSIDE);
        String plain = QUOTED.matcher(said).replaceAll("");
        assertThat(plain).as(line).doesNotContainPattern(locale.equals(Locale.FRENCH) ? ENGLISH : FRENCH);
    }
}
