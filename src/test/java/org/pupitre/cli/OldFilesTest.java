package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.proof.OldFiles;

/** Files of earlier programs: this one opens and merges them, and an older one is told by name that a file is newer. */
class OldFilesTest {
    private static final Instant NOW = Instant.parse("2022-05-24T11:47:00Z");
    /** Where SQLite keeps {@code user_version}, in bytes from the begin of the file. */
    private static final int USER_VERSION = 60;

    @TempDir private Path folder;

    static List<String> commits() {
        return OldFiles.commits();
    }

    private static Terminal at(Path library) {
        Terminal terminal = new Terminal(library);
        terminal.now = NOW;
        return terminal;
    }

    private static String does(Terminal terminal, String... args) {
        assertThat(terminal.run(args)).as("%s: %s %s", List.of(args), terminal.err, terminal.out).isZero();
        return terminal.out;
    }

    private static SessionState state(Path library, OldFiles old) {
        try (LibraryDesk desk = LibraryDesk.open(library, "test", InstantSource.fixed(NOW), System::nanoTime)) {
            assertThat(desk.verify().ok()).as("%s after opening", library).isTrue();
            return desk.replay(new SessionId(old.fact("session")));
        }
    }

    @ParameterizedTest
    @MethodSource("commits")
    void aLibraryOpensWithAllThatWasInIt(String commit) throws Exception {
        OldFiles old = OldFiles.of(commit, folder);
        assertThat(does(at(old.library()), "check", "--lang", "en")).contains("is intact",
                old.fact("entries") + " entries");
        assertThat(does(at(old.copy()), "check", "--lang", "en")).contains("is intact",
                old.fact("copyEntries") + " entries");

        SessionState state = state(old.library(), old);
        assertThat(state.notes().notes()).extracting(Note::text).contains("About 14 % came back to the same desk.",
                "The house keeps the list of partners.");
        assertThat(state.queue().entries()).isNotEmpty();
        assertThat(state.board().questions()).hasSize(Integer.parseInt(old.fact("questions")));
        assertThat(state.people().all()).hasSize(Integer.parseInt(old.fact("people")));
        assertThat(state(old.copy(), old).core().copy()).isNotNull();

        SessionId session = new SessionId(old.fact("session"));
        try (LibraryDesk desk = LibraryDesk.open(old.library(), "test", InstantSource.fixed(NOW), System::nanoTime)) {
            assertThat(desk.open(session, InstantSource.fixed(NOW)).drafts()).isEqualTo(
                    Map.of("note", "Le guichet unique, deux vil"));
        }
        Terminal again = at(old.library());
        assertThat(again.feed("{\"id\":\"x07\",\"command\":\"StartItem\",\"item\":\"welcome\"}\n", "drive", "--session",
                session.value(), "--lang", "en")).as(again.err).isZero();
        assertThat(again.out).as("the answer it got then").contains("ItemHasRun");
        assertThat(does(at(old.library()), "check", "--lang", "en")).as("opened by this program").contains("is intact");
    }

    @ParameterizedTest
    @MethodSource("commits")
    void bundlesMergeBothWaysAndTwice(String commit) throws Exception {
        OldFiles old = OldFiles.of(commit, folder);
        Terminal moderator = at(old.library());
        assertThat(does(moderator, "import", "bundle", old.back().toString(), "--yes", "--lang", "en"))
                .contains(old.fact("merged"));
        assertThat(does(moderator, "import", "bundle", old.back().toString(), "--yes", "--lang", "en"))
                .contains("already here");
        SessionState merged = state(old.library(), old);
        assertThat(merged.notes().notes()).filteredOn(Note::undecided).hasSize(1);
        assertThat(does(at(old.copy()), "import", "bundle", old.given().toString(), "--yes", "--lang", "en"))
                .contains("already here");

        Path now = folder.resolve("now.pupitre-bundle");
        does(moderator, "export", "bundle", "--session", old.fact("session"), "-o", now.toString());
        does(at(old.copy()), "import", "bundle", now.toString(), "--yes");
        assertThat(state(old.copy(), old).notes().notes()).as("both have the same notes")
                .isEqualTo(merged.notes().notes());

        Path fresh = folder.resolve("fresh.pupitre");
        assertThat(does(at(fresh), "import", "bundle", old.given().toString(), "--yes", "--lang", "en"))
                .contains("a copy for taking notes will be created");
        assertThat(state(fresh, old).notes().notes()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("commits")
    void aDamagedLibraryIsRepairedFromItsBackup(String commit) throws Exception {
        OldFiles old = OldFiles.of(commit, folder);
        try (RandomAccessFile file = new RandomAccessFile(old.library().toFile(), "rw")) {
            file.seek(file.length() / 2);
            file.write(new byte[4096]);
        }
        Terminal moderator = at(old.library());
        assertThat(moderator.run("check", "--lang", "en")).isEqualTo(1);
        does(moderator, "repair", "--lang", "en");
        assertThat(does(moderator, "check", "--lang", "en")).contains("is intact", old.fact("entries") + " entries");
    }

    @ParameterizedTest
    @MethodSource("commits")
    void aLibraryOneVersionNewerIsLeftAsItIs(String commit) throws Exception {
        OldFiles old = OldFiles.of(commit, folder);
        does(at(old.library()), "import", "bundle", old.back().toString(), "--yes");
        byte[] bytes = Files.readAllBytes(old.library());
        int known = ByteBuffer.wrap(bytes).getInt(USER_VERSION);
        ByteBuffer.wrap(bytes).putInt(USER_VERSION, known + 1);
        Files.write(old.library(), bytes);
        Path newer = old.library();
        for (List<String> call : List.of(List.of("check"), List.of("people"), List.of("repair"), List.of("backup"),
                List.of("drive", "--session", "s"),
                List.of("salvage", "--to", folder.resolve("new.pupitre").toString()),
                List.of("import", "bundle", old.back().toString(), "--yes"),
                List.of("export", "bundle", "-o", folder.resolve("out.pupitre-bundle").toString()))) {
            for (Map.Entry<String, String> said : Map.of("en", "newer Pupitre (format %d); this one reads format %d",
                    "fr", "Pupitre plus récent (format %d)").entrySet()) {
                Terminal terminal = at(newer);
                List<String> args = new java.util.ArrayList<>(call);
                args.addAll(List.of("--lang", said.getKey()));
                assertThat(terminal.run(args.toArray(String[]::new))).as("%s", args).isEqualTo(1);
                assertThat(terminal.err + terminal.out).as("%s", args)
                        .contains(said.getValue().formatted(known + 1, known));
            }
        }
        assertThat(Files.readAllBytes(newer)).as("nothing is written into it").isEqualTo(bytes);
        assertThat(folder.resolve("new.pupitre")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("commits")
    void aBundleOneFormatNewerIsRefusedByName(String commit) throws Exception {
        OldFiles old = OldFiles.of(commit, folder);
        Path newer = folder.resolve("newer.pupitre-bundle");
        newer(old.back(), newer);
        Terminal moderator = at(old.library());
        assertThat(moderator.run("import", "bundle", newer.toString(), "--yes", "--lang", "en")).isEqualTo(1);
        assertThat(moderator.err).contains("newer.pupitre-bundle was made by a newer Pupitre (format 2, ",
                "this one reads format 1");
        assertThat(moderator.run("import", "bundle", newer.toString(), "--yes", "--lang", "fr")).isEqualTo(1);
        assertThat(moderator.err).contains("format 2", "format 1");
        assertThat(does(moderator, "check", "--lang", "en")).contains(old.fact("entries") + " entries");
    }

    /** The same bundle, said to be of the next format; its members stay right. */
    private static void newer(Path bundle, Path newer) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(bundle));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(newer))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                out.write((entry.getName().equals("manifest.json")
                        ? text.replace("\"version\":1,", "\"version\":2,")
                        : text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }
}
