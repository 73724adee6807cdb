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
                n1 -> assertThat(n1).contains("\"rejected\":\"TextEmpty\"", "The name holds nothing that can be seen.",
                        "Le nom ne contient rien de visible."),
                n2 -> assertThat(n2).contains("\"rejected\":\"NoSuchPerson\""),
                n3 -> assertThat(n3).contains("PersonAdded"), n4 -> assertThat(n4).contains("SpeakerQueued"),
                n5 -> assertThat(n5).contains("PersonAdded"),
                n6 -> assertThat(n6).contains("\"rejected\":\"TextEmpty\"",
                        "The question holds nothing that can be seen."),
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
                """)).satisfiesExactly(h1 -> assertThat(h1).contains("\"line\":1", "Field text holds half a character"),
                h2 -> assertThat(h2).contains("\"line\":2", "Field details.name holds"),
                h3 -> assertThat(h3).contains("NoteTaken"));
    }
}
