package org.pupitre.live.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.proof.Promise;
import org.pupitre.proof.Strace;

/**
 * What the program says is on disk is on disk: at that moment the bytes of each file are synced, and the folder that has its
 * name. Emergency lines, entries, drafts, backups, settings, exported files, erasures, repairs.
 */
class PromisesTest {
    /** For each word of {@link PromiseVictim}, the files of which it speaks. */
    private static final Map<String, String> FILES = files();
    @TempDir Path folder;

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int opened = 1; opened <= 2; opened++) {
            files.put("first line of opening " + opened, "emergency/lines.*");
            files.put("second line of opening " + opened, "emergency/lines.*");
        }
        String library = "library/library\\.pupitre(-wal|\\.witness)?";
        files.put("plan", library);
        files.put("command", library);
        files.put("draft", library);
        files.put("backup", "library/library\\.pupitre\\.backups.*");
        files.put("copy of the backup", "stick/.+");
        files.put("settings", "library/library\\.pupitre\\.settings.*");
        files.put("exported file", "out/.+");
        files.put("erased", "library/library\\.pupitre(-wal|\\.witness|\\.erased|\\.backups.*)?");
        files.put("closed", "library/library\\.pupitre(\\.witness)?");
        files.put("kept aside DAMAGED", "crashed/.*damaged.*");
        files.put("salvaged", "salvaged/salvaged\\.pupitre(\\.witness)?");
        files.put("mended", "library/library\\.pupitre(\\.witness|\\.replaced.*)?");
        files.put("restored", "library/library\\.pupitre(\\.witness|\\.replaced.*)?");
        return files;
    }

    @Test
    void whatIsSaidToBeOnDiskIsSyncedWithItsName() throws Exception {
        String obstacle = Strace.obstacle();
        assumeTrue(obstacle.isEmpty(), "not run: " + obstacle);
        Path home = Files.createDirectory(folder.resolve("home")).toRealPath();
        Map<String, List<String>> all = Promise.open(Strace.record(folder.resolve("calls.txt"),
                Victim.command(folder, PromiseVictim.class.getName(), home.toString())), home);
        Map<String, List<String>> open = new LinkedHashMap<>();
        all.forEach((said, files) -> {
            if (said.startsWith(PromiseVictim.MARK)) {
                open.put(said.substring(PromiseVictim.MARK.length()), files);
            }
        });
        assertThat(open.keySet()).containsExactlyElementsOf(FILES.keySet());
        List<String> broken = new ArrayList<>();
        open.forEach((word, files) -> files.stream()
                .filter(file -> file.matches("(bytes|name) of " + FILES.get(word)))
                .forEach(file -> broken.add(word + ": " + file)));
        assertThat(broken).isEmpty();

        List<String> replaced = all.keySet().stream()
                .filter(word -> word.startsWith(Promise.REPLACED + "library/library.pupitre by ")).toList();
        assertThat(replaced).as("mended and restored").hasSize(2);
        assertThat(replaced)
                .isNotEmpty()
                .allSatisfy(word -> assertThat(all.get(word)).as("the old one lies aside, and the new one is whole")
                        .noneMatch(file -> file.matches(".*(\\.replaced-|\\.mending|\\.restoring).*")
                                && !file.endsWith("-wal")
                                && !file.endsWith("-shm")));
    }
}
