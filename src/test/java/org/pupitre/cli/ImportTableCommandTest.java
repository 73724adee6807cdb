package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.exchange.meeting.Reports;

/** Tables are imported by a call, with a preview, once and again. */
class ImportTableCommandTest {
    private static final String SAMPLE = "assets/seminar/sample-seminar.json";

    @TempDir private Path folder;
    private Terminal terminal;
    private String session = "";

    @BeforeEach
    void importSample() {
        terminal = new Terminal(folder.resolve("seminar.pupitre"));
        assertThat(terminal.run("import", "seminar", SAMPLE)).isZero();
        terminal.run("import", "people", "none.csv", "--lang", "en");
        session = terminal.err.replaceAll("(?s).*--session: ([^,.\\s]+).*", "$1");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int imports(String kind, Path file, String... more) {
        String[] call = Stream.concat(
                Stream.of("import", kind, file.toString(), "--session", session, "--lang", "en"),
                Stream.of(more)).toArray(String[]::new);
        return terminal.run(call);
    }

    @Test
    void aPreviewChangesNothingAndTheSameFileTwiceDoesNotEither() throws IOException {
        Path people = file("people.csv", "Name;Role\nDora Exemple;chair\n;x\n");

        assertThat(imports("people", people, "--preview")).isZero();
        assertThat(terminal.out).contains("New: 1;").contains("rejected: 1;").contains("record 3: rejected");
        terminal.run("people");
        assertThat(terminal.out).doesNotContain("Dora Exemple");

        assertThat(imports("people", people)).isZero();
        assertThat(terminal.out).isEqualTo("Imported: no item, 1 person, no term. One undo takes it back.\n");
        assertThat(imports("people", people)).isZero();
        assertThat(terminal.out).isEqualTo("Nothing in this file is new; nothing was changed.\n");
    }

    @Test
    void rowsArePrintedForOtherPrograms() throws IOException {
        Path terms = file("terms.csv", "id,en,fr,fr_variant,domain,extra\n1,return,retour,,x,y\n");

        assertThat(imports("glossary", terms, "--preview", "--json")).isZero();
        assertThat(terminal.out).contains("\"unknownColumns\":[\"extra\"]").contains("\"counts\":{\"NEW\":1}")
                .contains("\"taken\":false").contains("\"separator\":\",\"");
        assertThat(imports("glossary", terms, "--json")).isZero();
        assertThat(terminal.out).contains("\"taken\":true");
    }

    @Test
    void columnsThatWereSaidAreRememberedForTheNextFile() throws IOException {
        Path people = file("leute.csv", "Wer,Was\nDora Exemple,chair\n");

        assertThat(imports("people", people)).isEqualTo(1);
        assertThat(terminal.err).contains("Say which one does").contains("Wer");
        assertThat(imports("people", people, "--column", "Wer=Nom", "--column", "Was=Role")).isZero();
        Path next = file("mehr.csv", "Wer,Was\nDora Exemple,chair\nBen Neu,guest\n");
        assertThat(imports("people", next)).isZero();
        assertThat(terminal.out).contains("1 person");
        assertThat(imports("people", people, "--column", "Wer=Nonsense")).isEqualTo(1);
    }

    @Test
    void wrongFilesAndSessionsAreRefusedInOneSentence() throws IOException {
        assertThat(terminal.run("import", "agenda", "none.csv", "--session", "nowhere", "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("There is no session “nowhere”");
        assertThat(imports("agenda", folder.resolve("none.csv"))).isEqualTo(1);
        assertThat(imports("agenda", file("x.xlsx", "PK\u0003\u0004 and no more"))).isEqualTo(1);
        assertThat(terminal.err).contains("x.xlsx").contains("damaged");
    }

    @Test
    void aSeminarFileComesAgainIntoItsSessions() throws IOException {
        String text = Files.readString(Path.of(SAMPLE));
        assertThat(terminal.run("import", "seminar", SAMPLE, "--preview", "--lang", "en")).isZero();
        assertThat(terminal.out).contains("New: 0; changed: 0;");

        Path changed = file("again.json", text.replaceFirst("\"minutes\": (\\d+)", "\"minutes\": 1$1"));
        assertThat(terminal.run("import", "seminar", changed.toString(), "--lang", "en")).isZero();
        assertThat(terminal.out).contains("changed: 1;").contains("Imported: 1 item");
        assertThat(terminal.run("import", "seminar", changed.toString(), "--lang", "en")).isZero();
        assertThat(terminal.out).doesNotContain("Imported: 1 item");
    }

    @Test
    void aChatAReportOfQuestionsAndAttendanceComeInOnceAndGoOut() throws IOException {
        Path chat =
                file("chat.txt", "13:20:10 From Awa Neuve to Everyone: When?\n13:20:11 From B to Everyone: Merci\n");
        assertThat(imports("chat", chat, "--preview")).isZero();
        assertThat(terminal.out).contains("New: 1;").contains("set aside: 1.").contains("asked by Awa Neuve");
        assertThat(imports("chat", chat)).isZero();
        assertThat(terminal.out).isEqualTo("Imported: 1 question; set aside: 1 line. One undo takes it back.\n");
        assertThat(imports("chat", chat)).isZero();
        assertThat(terminal.out).isEqualTo("Nothing in this file is new; nothing was changed.\n");

        assertThat(imports("questions", file("qa.csv", Reports.QUESTIONS))).isZero();
        assertThat(terminal.out).startsWith("Imported: 3 questions;");
        Path came = file("came.csv", "Name,User Email,Join Time,Leave Time\nKim Lee,kim@example.org,"
                + "2022-05-24 13:00:00,2022-05-24 13:10:00\n");
        assertThat(imports("people", came, "--emails")).isZero();
        assertThat(terminal.out).isEqualTo("Imported: the attendance of 1 person. One undo takes it back.\n");
        Path out = folder.resolve("out.csv");
        assertThat(terminal.run("export", "attendance", "--session", session, "-o", out.toString(), "--lang", "en"))
                .isZero();
        assertThat(Files.readString(out)).contains("Kim Lee").doesNotContain("@example.org");
    }
}
