package org.pupitre.live.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.Backups;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Backup.Reason;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.Settings;
import org.pupitre.live.WindowSettings;
import org.pupitre.live.notice.Notice;

/** When backups are made of an open library, and that nothing waits for them. */
class BackupKeeperTest {
    @TempDir Path folder;
    private final Sample.StandingClock clock = new Sample.StandingClock();
    private final AtomicReference<Optional<Path>> second = new AtomicReference<>(Optional.empty());
    private Path file;
    private LibraryDesk desk;

    @BeforeEach
    void open() {
        file = folder.resolve("library.pupitre");
        desk = LibraryDesk.open(file, "laptop", clock, System::nanoTime);
        desk.plan(Map.of(Sample.SESSION, Sample.plan()), Sample.START.minusSeconds(60));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<Reason> reasons() {
        desk.keeper().settle();
        return desk.backups().stream().map(Backup::reason).toList();
    }

    private void fiveMinutes() {
        clock.set(clock.instant().plus(Duration.ofMinutes(5)));
        desk.keeper().ifChanged();
        desk.keeper().settle();
    }

    private void act(String id) {
        Sample.send(desk.open(Sample.SESSION, clock), Sample.envelope(id, new StartItem(Sample.WELCOME, false), 1));
    }

    @Test
    void aBackupIsMadeAtOnceAndWheneverSomethingChanged() {
        desk.keepBackups(second::get);
        assertThat(reasons()).containsExactly(Reason.AUTOMATIC);
        fiveMinutes();
        assertThat(reasons()).as("nothing changed").hasSize(1);
        act("c1");
        fiveMinutes();
        assertThat(reasons()).containsExactly(Reason.AUTOMATIC, Reason.AUTOMATIC);
        desk.open(Sample.SESSION, clock).saveDraft("note", "half a").join();
        fiveMinutes();
        assertThat(reasons()).as("a draft is worth a backup").hasSize(3);
        assertThat(desk.newestBackup().orElseThrow().at()).isEqualTo(clock.instant());
        desk.backups().forEach(backup -> Backups.verify(backup, Progress.NONE));
    }

    @Test
    void aNewestBackupThatWasCutOffIsNoReasonToMakeNone() throws Exception {
        desk.keepBackups(second::get);
        desk.keeper().settle();
        Backup first = desk.newestBackup().orElseThrow();
        cutOff(first);
        assertThat(desk.newestBackup()).as("while the program runs").isEmpty();
        assertThat(desk.backups()).doesNotContain(first);
        fiveMinutes();
        assertThat(desk.newestBackup().orElseThrow().at()).isEqualTo(clock.instant());
        assertThat(first.file()).as("what is left of it stays").exists();
        desk.close();
        cutOff(Backups.of(file).newest().orElseThrow());
        desk = LibraryDesk.open(file, "laptop", clock, System::nanoTime);
        desk.keepBackups(second::get);
        assertThat(reasons()).as("at the next start").containsExactly(Reason.AUTOMATIC);
        Backups.verify(desk.newestBackup().orElseThrow(), Progress.NONE);
    }

    private static void cutOff(Backup backup) throws Exception {
        byte[] bytes = Files.readAllBytes(backup.file());
        Files.write(backup.file(), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }

    @Test
    void closingLeavesABackupOfEverything() {
        desk.keepBackups(second::get);
        act("c1");
        desk.close();
        Backup last = Backups.of(file).newest().orElseThrow();
        assertThat(last.entries()).isEqualTo(desk.newestBackup().orElseThrow().entries()).isGreaterThan(1);
        desk = LibraryDesk.open(file, "laptop", clock, System::nanoTime);
        desk.keepBackups(second::get);
        int before = Backups.of(file).list().size();
        assertThat(reasons()).as("nothing changed since").hasSize(before);
    }

    @Test
    void anImportIntoALibraryThatHoldsSomethingIsPrecededByABackup() {
        assertThat(reasons()).as("the first import found nothing to save").isEmpty();
        desk.plan(Map.of(new SessionId("s2"), Sample.plan()), Sample.START);
        assertThat(reasons()).containsExactly(Reason.BEFORE_IMPORT);
        assertThat(desk.backups().getFirst().entries()).isPositive();
        assertThat(desk.sessions()).hasSize(2);
    }

    @Test
    void whereNoBackupCanBeMadeThatIsSaidAndTheSessionGoesOn() throws Exception {
        Path wall = Files.writeString(folder.resolve("library.pupitre.backups"), "a file where the folder should be");
        desk.keepBackups(second::get);
        desk.keeper().settle();
        assertThat(desk.notices().standing())
                .contains(new Notice(Notice.Kind.BACKUP_FAILED, List.of(wall.toString())));
        act("c1");
        assertThat(desk.replay(Sample.SESSION).timeline().currentRun()).isPresent();
        assertThatThrownBy(() -> desk.backUp(Reason.ASKED, Progress.NONE)).isInstanceOf(LibraryException.class);
        Files.delete(wall);
        fiveMinutes();
        assertThat(desk.notices().standing().stream().map(Notice::kind)).doesNotContain(Notice.Kind.BACKUP_FAILED);
        assertThat(reasons()).containsExactly(Reason.AUTOMATIC);
    }

    @Test
    void aStickThatIsAwayIsSaidAndServedWhenItIsBack() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Backups there = Backups.in(stick, file);
        there.make();
        second.set(Optional.of(stick));
        desk.keepBackups(second::get);
        desk.keeper().settle();
        assertThat(there.list()).hasSize(1);
        Path pocket = Files.move(stick, folder.resolve("pocket"));
        act("c1");
        fiveMinutes();
        assertThat(desk.notices().standing())
                .contains(new Notice(Notice.Kind.SECOND_PLACE_GONE, List.of(stick.toString())));
        assertThat(Files.exists(stick)).as("nothing is written where the stick should be").isFalse();
        assertThat(reasons()).as("those beside the library go on").hasSize(2);
        Files.move(pocket, stick);
        desk.serveSecondPlace();
        assertThat(there.list()).hasSize(2);
        assertThat(desk.notices().standing().stream().map(Notice::kind)).doesNotContain(Notice.Kind.SECOND_PLACE_GONE);
        there.list().forEach(backup -> Backups.verify(backup, Progress.NONE));
    }

    @Test
    void settingsAreFoundAgainAndWhatCannotBeReadCountsAsNotChosen() throws Exception {
        assertThat(Settings.read(file)).isEqualTo(Settings.NONE);
        Settings chosen = Settings.NONE.withConsole(WindowSettings.NONE.withLook("fr", "DARK", 125))
                .withSecondPlace(folder.resolve("st\"ick é"))
                .withZones(List.of(ZoneId.of("Asia/Kathmandu"), ZoneId.of("UTC+03:00")));
        chosen.write(file);
        assertThat(Settings.read(file)).isEqualTo(chosen);
        chosen.withSecondPlace(null).write(file);
        assertThat(Settings.read(file).second()).isEmpty();
        Path settings = folder.resolve("library.pupitre.settings.json");
        Files.writeString(settings, "{\"language\": 7, \"theme\": \"DARK\", \"new\": [1]}");
        assertThat(Settings.read(file))
                .isEqualTo(Settings.NONE.withConsole(new WindowSettings(null, "DARK", null, null)));
        Files.writeString(settings, "{\"language\": \"f");
        assertThat(Settings.read(file)).isEqualTo(Settings.NONE);
    }
}
