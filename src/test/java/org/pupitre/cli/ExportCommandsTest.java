package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.text.Messages;

/** {@code pupitre export}: each kind in each form, by file and by folder, and what is refused. */
class ExportCommandsTest {
    private static final String FIRST = "eu-iom-lessons-2022-1";

    @TempDir private Path folder;
    private Terminal terminal;

    @BeforeEach
    void plan() {
        terminal = new Terminal(folder.resolve("library.pupitre"));
        does("import", "seminar", "assets/seminar/sample-seminar.json");
    }

    private void does(String... args) {
        assertThat(terminal.run(args)).as("%s: %s", String.join(" ", args), terminal.err).isZero();
    }

    private Path export(String kind, String name, String... more) {
        Path file = folder.resolve(name);
        does(Stream.concat(Stream.of("export", kind, "--session", FIRST, "-o", file.toString()), Stream.of(more))
                .toArray(String[]::new));
        return file;
    }

    private List<String> names(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"agenda,csv", "agenda,xlsx", "agenda,html", "calendar,ics", "seminar,json", "timeline,csv",
            "timeline,xlsx", "timeline,json", "people,csv", "people,xlsx", "people,json", "glossary,csv",
            "glossary,tbx"})
    void eachKindInEachForm(String kind, String form) throws IOException {
        Path file = export(kind, "out." + form, "--lang", "fr");
        assertThat(file).isNotEmptyFile();
        assertThat(terminal.out).contains("Enregistré", file.toString());
        byte[] first = Files.readAllBytes(file);
        export(kind, "out." + form, "--lang", "fr");
        assertThat(file).as("the same again").hasBinaryContent(first);
    }

    @Test
    void aTableIsInTheLanguageAsked() throws IOException {
        String french = Files.readString(export("agenda", "a.csv", "--lang", "fr"));
        assertThat(french).startsWith("\uFEFF").contains("Titre (fr)", ";Essai de son;");
        assertThat(Files.readString(export("agenda", "b.csv", "--lang", "en"))).contains("Title (fr)",
                ",Essai de son,");
        assertThat(Files.readString(export("agenda", "c.csv", "--lang", "en", "--separator", "tab")))
                .contains("\tEssai de son\t");
    }

    @Test
    void aFolderGetsSafeNamesAndAFileALanguage() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        export("calendar", "out");
        export("agenda", "out", "--format", "xlsx", "--lang", "fr");
        assertThat(names(out)).hasSize(3).anyMatch(n -> n.endsWith("2022-05-24 - calendar (en).ics"))
                .anyMatch(n -> n.endsWith("2022-05-24 - calendrier (fr).ics"))
                .anyMatch(n -> n.startsWith("Leçons apprises") && n.endsWith("2022-05-24 - déroulé.xlsx"));
    }

    @Test
    void theSequenceOfACalendarIsRaisedWhenSomethingHasChanged() throws IOException {
        String before = Files.readString(export("calendar", "c.ics"));
        assertThat(terminal.feed("{\"id\":\"1\",\"at\":\"2022-05-24T11:00:00Z\",\"command\":\"NextItem\"}\n", "drive",
                "--session", FIRST, "--clock", "virtual")).isZero();
        String after = Files.readString(export("calendar", "c.ics"));
        assertThat(sequence(after)).isGreaterThan(sequence(before));
    }

    private static int sequence(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("SEQUENCE:")).findFirst()
                .map(line -> Integer.parseInt(line.substring(9))).orElseThrow();
    }

    @Test
    void aSeminarFileHoldsAllSessionsAndIsImportedElsewhere() {
        Path file = folder.resolve("seminar.json");
        does("export", "seminar", "-o", file.toString(), "--lang", "en");
        assertThat(terminal.err).contains(Messages.of(java.util.Locale.ENGLISH).text("out.working"));
        Terminal other = new Terminal(folder.resolve("other.pupitre"));
        assertThat(other.run("import", "seminar", file.toString(), "--lang", "en")).as(other.err).isZero();
        assertThat(other.out).contains(FIRST, "eu-iom-lessons-2022-2");
    }

    @Test
    void howToReachPeopleIsInWorkingCopiesAlone() throws IOException {
        assertThat(terminal.feed("{\"id\":\"1\",\"at\":\"2022-05-20T11:00:00Z\",\"command\":\"AddPerson\","
                + "\"person\":\"late\",\"details\":{\"name\":\"Late Comer\",\"facts\":{\"languages\":[],"
                + "\"reach\":\"extension 4711\"}}}\n", "drive", "--session", FIRST, "--clock", "virtual")).isZero();
        assertThat(terminal.out).doesNotContain("error");
        assertThat(Files.readString(export("people", "p.csv"))).contains("Late Comer").doesNotContain("4711");
        assertThat(Files.readString(export("people", "w.csv", "--working"))).contains("Late Comer", "4711");
    }

    @Test
    void aPlaceToDecideKeepsTheFileBackUntilItIsKept() throws IOException {
        Path seminar = Files.writeString(folder.resolve("s.json"),
                Files.readString(Path.of("assets/seminar/sample-seminar.json"))
                        .replace("eu-iom-lessons-2022", "called-2022")
                        .replaceFirst("\"Sound check\"", "\"Sound check: call@iom.example\""));
        does("import", "seminar", seminar.toString());
        Path file = folder.resolve("a.csv");
        String[] call = {"export", "agenda", "--session", "called-2022-1", "-o", file.toString(), "--lang", "en"};
        assertThat(terminal.run(call)).isEqualTo(1);
        assertThat(terminal.err).contains("Nothing was written: 1 place must be decided first.", "call@iom.example");
        assertThat(file).doesNotExist();
        String place = terminal.err.lines().filter(l -> l.contains(" · ")).findFirst().orElseThrow();
        does(Stream.concat(Stream.of(call), Stream.of("--keep", place.substring(place.lastIndexOf(" · ") + 3)))
                .toArray(String[]::new));
        assertThat(Files.readString(file)).contains("call@iom.example");
    }

    @Test
    void whatIsRefusedChangesNothing() throws IOException {
        Path there = Files.writeString(folder.resolve("there.txt"), "mine");
        assertThat(terminal.run("export", "agenda", "--session", FIRST, "-o", there.toString(), "--format", "csv",
                "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("was not changed");
        assertThat(there).hasContent("mine");
        assertThat(terminal.run("export", "agenda", "--session", FIRST, "-o", folder.resolve("a.ics").toString(),
                "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains(".csv, .xlsx, .html");
        assertThat(terminal.run("export", "agenda", "--session", "none", "-o", folder.resolve("a.csv").toString(),
                "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("none");
        assertThat(terminal.run("export", "agenda", "-o", folder.resolve("a.csv").toString(), "--lang", "en"))
                .isEqualTo(1);
        assertThat(terminal.run("export", "agenda", "--session", FIRST, "-o",
                folder.resolve("no-folder").resolve("a.csv").toString(), "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("could not be written");
        assertThat(names(folder)).noneMatch(n -> n.startsWith("a.") || n.endsWith(".tmp"));
    }
}
