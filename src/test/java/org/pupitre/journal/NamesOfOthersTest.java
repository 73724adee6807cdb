package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Progress;

/** A letter that has a name under which Pupitre works beside its library is there afterwards, letter for letter. */
class NamesOfOthersTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2022-05-24T14:40:00Z"));
    private static final List<String> NAMES =
            List.of(".lock", ".found", ".found-2", ".readable", ".mending", ".restoring");
    @TempDir Path folder;

    @Test
    void nothingOfSomebodyElseIsWrittenOverOrRemoved() throws Exception {
        Path file = folder.resolve("library.pupitre");
        for (String name : NAMES) {
            Files.writeString(letter(name), "Dear all, " + name);
        }
        Backup backup;
        try (Library library = Library.open(file, CLOCK)) {
            for (int i = 0; i < 20; i++) {
                library.append(LibraryTest.batch("c" + i, "item" + i));
            }
            Backups backups = Backups.of(file);
            backup = backups.keep(library.snapshot(backups.folder()), CLOCK.instant(), Backup.Reason.ASKED,
                    Progress.NONE);
        }
        crashAndOpen(file);
        damage(file);
        try (Library looked = Library.look(file, CLOCK)) {
            assertThat(looked.damage()).isPresent();
        }
        Repair.examine(file, Repair.places(file, Optional.empty()), CLOCK, Progress.NONE).mend(Progress.NONE);
        Repair.examine(file, Repair.places(file, Optional.empty()), CLOCK, Progress.NONE).restore(backup.file(),
                Progress.NONE);
        Library.open(file, CLOCK).close();
        for (String name : NAMES) {
            assertThat(letter(name)).hasContent("Dear all, " + name);
        }
        assertThat(folder.toFile().list()).noneMatch(name -> name.matches(".*\\.(readable|mending|restoring)-\\d.*"));
    }

    private Path letter(String name) {
        return folder.resolve("library.pupitre" + name);
    }

    /** What an earlier run left when it was ended is replaced, and goes. */
    private void crashAndOpen(Path file) throws IOException {
        Path left = letter(".found-3");
        Files.copy(file, left);
        Files.write(letter("-wal"), new byte[]{1, 2, 3});
        Library.open(file, CLOCK).close();
        assertThat(left).doesNotExist();
    }

    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int item = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("item7\"");
        bytes[item] ^= 1;
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    }
}
