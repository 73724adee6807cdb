package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.journal.Backups;
import org.pupitre.live.Settings;

/** Going on with a session of a computer that died, on the command line, with real libraries. */
class ContinueCommandTest {
    private static final Instant DIED = Instant.parse("2022-05-24T12:39:12Z");
    private static final Instant CONTINUED = Instant.parse("2022-05-24T12:41:40Z");

    @TempDir private Path folder;
    private Terminal first;
    private Terminal second;
    private Path stick;
    private String session = "";

    @BeforeEach
    void prepare() throws IOException {
        Path library = folder.resolve("first.pupitre");
        first = new Terminal(library);
        second = new Terminal(folder.resolve("second.pupitre"));
        stick = Files.createDirectory(folder.resolve("stick"));
        assertThat(first.run("import", "seminar", "assets/seminar/sample-seminar.json")).isZero();
        first.run("export", "bundle", "-o", folder.resolve("none.pupitre-bundle").toString(), "--lang", "en");
        session = first.err.replaceAll("(?s).*--session: ([^,.]+).*", "$1").strip();
        Settings.read(library).withSecondPlace(stick).write(library);
        Backups.in(stick, library).make();
        first.now = DIED;
        drive(first, question("q1", "Who pays?"), note("n1", "Noted before"));
        second.now = CONTINUED;
    }

    private String drive(Terminal terminal, String... lines) {
        assertThat(terminal.feed(String.join("\n", lines) + "\n", "drive", "--session", session, "--lang", "en"))
                .as(terminal.err).isZero();
        return terminal.out;
    }

    private static String question(String id, String text) {
        return "{\"id\":\"" + id + "\",\"command\":\"AddQuestion\",\"text\":\"" + text + "\"}";
    }

    private static String note(String id, String text) {
        return "{\"id\":\"" + id + "\",\"command\":\"AddNote\",\"text\":\"" + text + "\"}";
    }

    private int goOn(String language) {
        return second.run("continue", stick.toString(), "--session", session, "--lang", language);
    }

    @Test
    void itSaysUpToWhenItIsKnownAndUntilWhenTheOtherMayHaveWritten() {
        assertThat(second.run("continue", stick.toString(), "--lang", "en")).isEqualTo(1);
        assertThat(second.err).contains("Choose one with --session", session);
        assertThat(goOn("en")).as(second.err).isZero();
        assertThat(second.out).contains("known to 14:39:12; the other computer may have written until 14:41.");
        assertThat(drive(second, "{\"id\":\"a\",\"ask\":\"notes\"}")).contains("Noted before");
    }

    @Test
    void theSameInFrench() {
        assertThat(goOn("fr")).as(second.err).isZero();
        assertThat(second.out).contains("connue jusqu’à 14:39:12\u202f; l’autre ordinateur a pu écrire jusqu’à 14:41.");
    }

    @Test
    void theFirstComputerCanOnlyReadAndHandsOverWhatIsMissing() throws IOException {
        Path before = folder.resolve("before");
        copy(stick, before);
        drive(first, question("q2", "And later?"), note("n2", "Noted late"));
        assertThat(second.run("continue", before.toString(), "--session", session, "--lang", "en")).as(second.err)
                .isZero();
        drive(second, question("q3", "Here?"));

        Path fromSecond = folder.resolve("second.pupitre-acts");
        assertThat(second.run("export", "acts", "--session", session, "-o", fromSecond.toString(), "--lang", "en"))
                .isZero();
        assertThat(first.run("import", "acts", fromSecond.toString(), "--lang", "en")).as(first.err).isZero();
        assertThat(first.out).contains("Continued on another computer at 14:41.", "Hand over what is missing there");
        assertThat(drive(first, question("q4", "Refused?"))).contains("ContinuedElsewhere",
                "This session was continued on another computer at 14:41.");

        Path fromFirst = folder.resolve("first.pupitre-acts");
        assertThat(first.run("export", "acts", "--session", session, "-o", fromFirst.toString(), "--lang", "en"))
                .isZero();
        assertThat(first.out).contains("2 acts");
        assertThat(second.run("import", "acts", fromFirst.toString(), "--lang", "en")).as(second.err).isZero();
        assertThat(second.out).contains("1 act of the other computer is to be decided about", "14:39 add question",
                "q2");
        assertThat(drive(second, "{\"id\":\"a\",\"ask\":\"notes\"}")).contains("Noted late");
        assertThat(drive(second, "{\"id\":\"t\",\"command\":\"SettleLeftAct\",\"act\":\"q2\",\"take\":true}"))
                .contains("QuestionAdded", "LeftActSettled");
        assertThat(second.run("import", "acts", fromFirst.toString(), "--lang", "en")).isZero();
        assertThat(second.out).contains("All of it is here already.", "Nothing is to be decided.");
    }

    @Test
    void theFirstComputerLearnsOfItFromTheMarkInItsSecondPlace() {
        assertThat(goOn("en")).isZero();
        assertThat(second.out).contains("its session can only be read there");
        assertThat(drive(first, question("q5", "Too late?"))).contains("ContinuedElsewhere");
    }

    @Test
    void aBundleIsGoneOnWithWhereNothingElseIsLeft() {
        Path bundle = folder.resolve("last.pupitre-bundle");
        assertThat(first.run("export", "bundle", "--session", session, "-o", bundle.toString())).isZero();
        assertThat(second.run("continue", bundle.toString(), "--lang", "en")).as(second.err).isZero();
        assertThat(second.out).contains("known to 14:39:12");
        assertThat(drive(second, question("q6", "Goes on?"), "{\"id\":\"a\",\"ask\":\"notes\"}"))
                .contains("QuestionAdded", "Noted before");
    }

    @Test
    void aPlaceWithoutASessionIsRefusedWithWhatToDo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(second.run("continue", empty.toString(), "--lang", "en")).isEqualTo(1);
        assertThat(second.err).contains("Choose the folder of the second place or of the USB stick");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
