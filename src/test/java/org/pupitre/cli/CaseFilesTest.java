package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small inputs that failed once, as they come over the command line (decision record 13). */
class CaseFilesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    @TempDir private Path folder;
    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder.resolve("library.pupitre"));
    }

    private List<String> drive(String lines) {
        assertThat(terminal.feed(lines, "drive", "--sample", "--lang", "en")).as(terminal.err).isZero();
        return terminal.out.lines().toList();
    }

    @Test
    void textOfNothingVisibleIsRefusedWithASentenceAndLineBreaksInANameBecomeASpace() throws IOException {
        String lines = Files.readString(CASES.resolve("invisible-text.jsonl")) + """
                {"id":"q1","ask":"floor"}
                """;
        List<String> answers = drive(lines);
        assertThat(answers).satisfiesExactly(
                n1 -> assertThat(n1).contains("\"rejected\":\"TextEmpty\"", "The name contains nothing visible.",
                        "Le nom ne contient rien de visible."),
                n2 -> assertThat(n2).contains("\"rejected\":\"NoSuchPerson\""),
                n3 -> assertThat(n3).contains("PersonAdded"), n4 -> assertThat(n4).contains("SpeakerQueued"),
                n5 -> assertThat(n5).contains("PersonAdded"),
                n6 -> assertThat(n6).contains("\"rejected\":\"TextEmpty\"",
                        "The question contains nothing visible."),
                n7 -> assertThat(n7).contains("\"rejected\":\"TextEmpty\"", "La note ne contient rien de visible."),
                floor -> assertThat(floor).contains("\"Line Two\"", "\"A B C\"").doesNotContain("\\r", "\\u"));
        assertThat(terminal.run("people", "--lang", "en")).isZero();
        assertThat(terminal.out).contains("nul\tAna\n");
    }

    @Test
    void halfACharacterInALineOfDriveIsRefusedByField() {
        assertThat(drive("""
                {"id":"h1","command":"AddNote","text":"An\\ud83d"}
                {"id":"h2","command":"AddPerson","details":{"name":"An\\ude00"}}
                {"id":"h3","command":"AddNote","text":"An\\ud83d\\ude00"}
                """)).satisfiesExactly(
                h1 -> assertThat(h1).contains("\"line\":1", "Field text contains half a character"),
                h2 -> assertThat(h2).contains("\"line\":2", "Field details.name contains"),
                h3 -> assertThat(h3).contains("NoteTaken"));
    }

    private void refused(String file, String... said) {
        for (String language : List.of("en", "fr")) {
            assertThat(terminal.run("import", "seminar", CASES.resolve(file).toString(), "--lang", language)).isOne();
        }
        assertThat(terminal.run("import", "seminar", CASES.resolve(file).toString(), "--lang", "en")).isOne();
        assertThat(terminal.err).contains(said).doesNotContain("unexpected", "Exception", " at org.");
        assertThat(folder).as("no library is left by a refused import").isEmptyDirectory();
    }

    @Test
    void halfACharacterInASeminarFileIsRefusedByLineColumnAndField() {
        refused("lone-surrogate.json", "line 1, column 125, people[0].name: This text contains half a character");
    }

    @Test
    void aNumberWithoutEndIsRefusedByLineColumnAndField() {
        refused("long-number.json",
                "line 1, column 270, sessions[0].items[0].minutes: This number is too long. Write a number of at most 100 digits");
        assertThat(terminal.err.lines()).hasSize(2);
    }

    @Test
    void aFileOfANewerProgramIsSaidToBeOne() {
        refused("newer-version.json", "line 1, column 19, pupitreSeminar: This file was made by a newer Pupitre "
                + "(format 2); this one reads format 1.");
        assertThat(terminal.err.lines()).hasSize(2);
    }

    @Test
    void aSessionThatIsPastIsTakenWithARemark() {
        String file = CASES.resolve("past-session.json").toString();
        assertThat(terminal.run("import", "seminar", file, "--lang", "en")).isZero();
        assertThat(terminal.err)
                .contains("line 2, column 53, sessions[0].date: This session was planned for 1999-01-14");
        assertThat(terminal.out)
                .contains("p-1: the agenda takes 10\u00a0min; from the start to the hard stop there are "
                        + "120\u00a0min.");
    }

    @Test
    void namesWrittenInPiecesAreComposedAndStayOnePerson() throws IOException {
        String file = CASES.resolve("nfd-name.json").toString();
        assertThat(Files.readString(Path.of(file))).contains("\u0301");
        assertThat(terminal.run("import", "seminar", file, "--lang", "en")).isZero();
        assertThat(terminal.run("people", "--lang", "en")).isZero();
        assertThat(terminal.out).contains("a\tEl\u00e9na T\u00e8st\n").doesNotContain("\u0301");
    }
}
