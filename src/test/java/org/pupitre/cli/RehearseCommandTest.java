package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearseCommandTest {
    @TempDir private Path folder;

    private final Terminal terminal = new Terminal(Path.of("nowhere"));

    @Test
    void playsTheFirstSessionToItsEndAndFindsItEqualToItsJournal() {
        Path library = folder.resolve("rehearsal.pupitre");
        assertThat(terminal.run("rehearse", "--speed", "1e9", "--library", library.toString(), "--lang", "en"))
                .isZero();
        assertThat(terminal.out).contains("12:30:00  StartItem → ItemStarted").contains("gives the same result")
                .contains(
                        "Panel: partnerships in practice               13:25:00–14:05:00    13:27:50–14:11:00       +6:00")
                .contains("Questions: 13, of which 4 answered, 7 to answer in writing, 2 dismissed");
        assertThat(terminal.err).isEmpty();
        assertThat(terminal.run("check", "--library", library.toString())).isZero();
        assertThat(terminal.run("rehearse", "--library", library.toString(), "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("needs a library of its own");
    }

    @Test
    void takesThePicturesThatTheScriptAsksFor() throws IOException {
        Path pictures = folder.resolve("pictures");
        assertThat(terminal.run("rehearse", "--speed", "2000000", "--pictures", pictures.toString(), "--library",
                folder.resolve("p.pupitre").toString(), "--lang", "fr")).isZero();
        assertThat(Files.readString(pictures.resolve("overrun.txt"))).isEqualTo("RUNNING 2022-05-24T12:10:05Z");
        assertThat(Files.readString(pictures.resolve("finished.txt"))).startsWith("FINISHED");
        assertThat(terminal.out).contains("image\u00a0: " + pictures.resolve("overrun.txt"));
    }

    @Test
    void playsAScriptOfOnesOwnAndSaysWhereItFails() throws IOException {
        Path script = folder.resolve("script.jsonl");
        Files.writeString(script, """
                {"id":"a","at":"2022-05-25T11:00:00Z","command":"StartItem","item":"welcome"}

                {"id":"b","at":"2022-05-25T11:00:10Z","command":"PauseTurn"}
                """);
        String session = "eu-iom-lessons-2022-2";
        assertThat(rehearse("1", session, "--script", script.toString())).isEqualTo(1);
        assertThat(terminal.out).contains("!PauseTurn → refused: No one has the floor.");
        assertThat(terminal.err.strip()).isEqualTo("1 command did not go as the script expects.");
        Files.writeString(script, Files.readString(script).replace("}\n\n", "}\n{\"id\":\"c\",\"ask\":\"floor\"}\n"));
        assertThat(rehearse("2", session, "--script", script.toString())).isEqualTo(1);
        assertThat(terminal.err).contains("script.jsonl, line 2: A script gives commands only. Write “command”.");
        assertThat(rehearse("3", session)).isEqualTo(1);
        assertThat(terminal.err).contains("no script for the session eu-iom-lessons-2022-2");
        assertThat(rehearse("4", "other")).isEqualTo(1);
        assertThat(terminal.err).contains("no session other");
        Files.writeString(script, "");
        assertThat(rehearse("5", session, "--script", script.toString())).isEqualTo(1);
        assertThat(terminal.err).contains("has no command");
    }

    private int rehearse(String library, String... more) {
        String[] args = new String[more.length + 7];
        System.arraycopy(new String[]{"rehearse", "--speed", "1e9", "--lang", "en", "--library",
                folder.resolve(library + ".pupitre").toString()}, 0, args, 0, 7);
        System.arraycopy(more, 0, args, 7, more.length);
        return terminal.run(args);
    }
}
