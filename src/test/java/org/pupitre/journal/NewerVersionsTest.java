package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pupitre.exchange.EventLines;
import org.pupitre.journal.backup.CheckedBackups;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.entry.TextForm;
import org.pupitre.journal.entry.Witness;
import org.pupitre.journal.json.Codec;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.Kinds;
import org.pupitre.journal.store.Driver;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Backup.Reason;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.TextLine;
import org.pupitre.journal.value.TextLines;
import org.pupitre.live.Settings;
import org.pupitre.live.WindowSettings;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything with a version, in the next one after today's: an older program says so, or passes it over, and leaves it as it
 * is. Seminar files are held by CaseFilesTest, bundles and libraries as the commands meet them by OldFilesTest.
 */
class NewerVersionsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2022-05-24T14:40:00Z"));
    private static final int LIBRARY = 5;
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("library.pupitre");
        try (Library library = Library.open(file, CLOCK)) {
            library.append(LibraryTest.batch("c1", "item1"));
        }
    }

    static List<String> kinds() {
        return List.copyOf(Kinds.events().keySet());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anEventOfTheNextVersionIsUnknownAndOneOfTodaysIsNot(String kind) throws Exception {
        int next = Codec.version(kind) + 1;
        assertThatThrownBy(() -> Codec.event(7, kind, next, "{}")).isInstanceOfSatisfying(LibraryException.class, e -> {
            assertThat(e.kind()).isEqualTo(LibraryException.Kind.UNKNOWN_ENTRY);
            assertThat(e.arguments()).containsExactly(7L, kind, next);
        });
        assertThatThrownBy(() -> Codec.event(7, kind, 0, "{}")).isInstanceOfSatisfying(LibraryException.class,
                e -> assertThat(e.kind()).isEqualTo(LibraryException.Kind.UNKNOWN_ENTRY));
        String line = "{\"kind\":\"" + kind + "\",\"version\":" + next + ",\"body\":{}}";
        assertThat(EventLines.read(line)).isEqualTo(new EventLines.Line.Unknown(kind, next));
    }

    @Test
    void aPersonOfTheNextVersionIsUnknownToAnOlderProgram() throws Exception {
        String body = ",\"body\":{\"details\":{\"name\":\"Awa\"},\"id\":\"p1\"}}";
        assertThat(EventLines.read("{\"kind\":\"Person\",\"version\":1" + body))
                .isInstanceOf(EventLines.Line.Someone.class);
        assertThat(EventLines.read("{\"kind\":\"Person\",\"version\":2" + body))
                .isInstanceOf(EventLines.Line.Someone.class);
        assertThat(EventLines.read("{\"kind\":\"Person\",\"version\":3" + body))
                .isEqualTo(new EventLines.Line.Unknown("Person", 3));
    }

    @Test
    void anEmergencyLineWithAnEventOfTheNextVersionIsNamedAndTheOthersAreRead() throws Exception {
        Path lines = folder.resolve("lines.emergency");
        ObjectNode content = (ObjectNode) Json.object(TextForm.text(TextLine.of(LibraryTest.batch("c2", "item2"))))
                .path("batch");
        content.withArray("events").forEach(event -> ((ObjectNode) event).put("version", 2));
        ObjectNode line = Json.mapper().createObjectNode().put("sha256",
                java.util.HexFormat.of().formatHex(Hashes.row(content)));
        line.set("batch", content);
        Files.writeString(lines,
                TextForm.text(TextLine.of(LibraryTest.batch("c1", "item1"))) + "\n" + Json.write(line) + "\n"
                        + TextForm.text(TextLine.of(LibraryTest.batch("c3", "item3"))) + "\n");
        byte[] before = Files.readAllBytes(lines);
        TextJournal.open(lines).close();
        TextLines contents = TextJournal.read(lines);
        assertThat(contents.bad()).containsExactly(2L);
        assertThat(contents.lines()).extracting(read -> read.batch().command().value()).containsExactly("c1", "c3");
        assertThat(Files.readAllBytes(lines)).isEqualTo(before);
    }

    private Backup newerBackup() throws Exception {
        Backups backups = Backups.of(file);
        Backup made;
        try (Library library = Library.open(file, CLOCK)) {
            made = backups.keep(library.snapshot(backups.folder()), CLOCK.instant(), Reason.AUTOMATIC, Progress.NONE);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + made.file())) {
            Driver.execute(connection, "PRAGMA user_version = " + (LIBRARY + 1));
        }
        return made;
    }

    @Test
    void aBackupOfTheNextVersionIsNeitherOfferedNorRestoredNorRemoved() throws Exception {
        Backup newer = newerBackup();
        byte[] bytes = Files.readAllBytes(newer.file());
        assertThat(CheckedBackups.of(List.of(newer), Progress.NONE)).isEmpty();
        Repair repair = Repair.examine(file, Repair.places(file, Optional.empty()), CLOCK, Progress.NONE);
        assertThat(repair.offer().backups()).isEmpty();
        assertThat(catchThrowableOfType(LibraryException.class, () -> repair.restore(newer.file(), Progress.NONE))
                .kind()).isEqualTo(LibraryException.Kind.BAD_BACKUP);
        Backups backups = Backups.of(file);
        try (Library library = Library.open(file, CLOCK)) {
            for (int i = 1; i <= 14; i++) {
                backups.keep(library.snapshot(backups.folder()), CLOCK.instant().plusSeconds(i), Reason.AUTOMATIC,
                        Progress.NONE);
            }
            assertThat(library.head()).isEqualTo(1);
        }
        assertThat(Files.readAllBytes(newer.file())).as("thinning leaves it").isEqualTo(bytes);
    }

    @Test
    void aBackupForAReasonOfANewerProgramIsLeftWhereItIs() throws Exception {
        Backups backups = Backups.of(file);
        backups.make();
        Path unknown = Files.writeString(backups.folder().resolve(
                "2022-05-24T14-35-00.000Z_BEFORE_SOMETHING_1_00000000.pupitre"), "later");
        assertThat(backups.list()).isEmpty();
        backups.tidy();
        assertThat(unknown).hasContent("later");
    }

    /** The next program may write more into a mark; to this one it is a mark that it cannot read. */
    @Test
    void aMarkOfTheWitnessOfANewerFormIsPassedOver() throws Exception {
        Path witness = Witness.of(file);
        String marks = Files.readString(witness).stripTrailing();
        Files.writeString(witness, marks + "\n2 00ff 00ff 12345678\n");
        assertThat(Witness.read(file).orElseThrow().seq()).isEqualTo(1);
        try (Library library = Library.open(file, CLOCK)) {
            assertThat(library.witnessed()).isTrue();
        }
    }

    @Test
    void whatANewerProgramRemembersMoreOfIsNoReasonToForgetTheRest() throws Exception {
        WindowSettings look = WindowSettings.NONE.withLook("fr", "DARK", 125);
        Settings chosen = Settings.NONE.withConsole(look).withZones(List.of(ZoneId.of("Asia/Tokyo")));
        chosen.write(file);
        Path settings = file.resolveSibling("library.pupitre.settings.json");
        Files.writeString(settings, Files.readString(settings).replaceFirst("\\{", "{\n \"sound\": \"on\","));
        assertThat(Settings.read(file)).isEqualTo(chosen);
    }
}
