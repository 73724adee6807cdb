package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.proof.OldFiles;

/** Notes whose versions refer to each other in a circle, as lines of {@code drive} and in a bundle. */
class NoteCirclesCommandTest {
    private static final String CONTENT =
            "\"content\":{\"at\":\"2022-05-24T11:40:00Z\",\"tags\":[],\"text\":\"Around\"},\"at\":\"2022-05-24T11:40:00Z\"";

    @TempDir private Path folder;
    private OldFiles old;
    private Terminal moderator;

    @BeforeEach
    void open() throws IOException {
        old = OldFiles.of(OldFiles.commits().getFirst(), folder);
        moderator = new Terminal(old.library());
        moderator.now = Instant.parse("2022-05-24T11:47:00Z");
    }

    private static String revision(String id, String parent) {
        return "{\"note\":\"round\",\"id\":\"" + id + "\",\"parents\":[\"" + parent + "\"]," + CONTENT + "}";
    }

    private String drive(String... lines) {
        assertThat(moderator.feed(String.join("\n", lines) + "\n", "drive", "--session", old.fact("session"), "--lang",
                "en")).as(moderator.err).isZero();
        return moderator.out;
    }

    @Test
    void driveAnswersWithARefusalAndReadsOn() {
        String two = drive("{\"id\":\"t1\",\"command\":\"TakeInNotes\",\"revisions\":[" + revision("a1", "a2") + ","
                + revision("a2", "a1") + "]}",
                "{\"id\":\"t2\",\"command\":\"TakeInNotes\",\"revisions\":[" + revision("b1", "b1") + "]}",
                "{\"id\":\"t3\",\"command\":\"AddNote\",\"text\":\"After all that\"}",
                "{\"id\":\"q\",\"ask\":\"notes\"}");
        assertThat(two.split("\n", -1)[0]).contains("\"rejected\":\"NoteInACircle\"", "note round", "en boucle");
        assertThat(two.split("\n", -1)[1]).contains("\"rejected\":\"NoteInACircle\"");
        assertThat(two.split("\n", -1)[2]).contains("NoteTaken");
        assertThat(two.split("\n", -1)[3]).contains("After all that").doesNotContain("Around");
        assertThat(moderator.run("check", "--lang", "en")).as(moderator.out).isZero();
    }

    @Test
    void aBundleWithACircleIsRefusedInASentence() throws Exception {
        Path bundle = folder.resolve("round.pupitre-bundle");
        with(old.back(), bundle,
                "{\"kind\":\"NoteRevised\",\"version\":1,\"body\":{\"revision\":" + revision("a1", "a2")
                        + "}}\n{\"kind\":\"NoteRevised\",\"version\":1,\"body\":{\"revision\":" + revision("a2", "a1")
                        + "}}\n");
        assertThat(moderator.run("import", "bundle", bundle.toString(), "--yes", "--lang", "en")).isEqualTo(1);
        assertThat(moderator.err).contains("round.pupitre-bundle", "note round", "in a circle", "nothing was imported")
                .doesNotContain("unexpected");
        assertThat(moderator.run("check", "--lang", "en")).isZero();
        assertThat(moderator.out).contains(old.fact("entries") + " entries");
        Terminal fresh = new Terminal(folder.resolve("fresh.pupitre"));
        assertThat(fresh.run("import", "bundle", bundle.toString(), "--yes", "--lang", "fr")).isEqualTo(1);
        assertThat(fresh.err).contains("en boucle");
    }

    @Test
    void aBundleThatClosesACircleIsRefusedWhenItIsTakenIn() throws Exception {
        Path first = folder.resolve("first.pupitre-bundle");
        with(old.back(), first,
                "{\"kind\":\"NoteRevised\",\"version\":1,\"body\":{\"revision\":" + revision("a1", "a2") + "}}\n");
        assertThat(moderator.run("import", "bundle", first.toString(), "--yes", "--lang", "en")).as(moderator.err)
                .isZero();
        Path second = folder.resolve("second.pupitre-bundle");
        with(old.back(), second,
                "{\"kind\":\"NoteRevised\",\"version\":1,\"body\":{\"revision\":" + revision("a2", "a1") + "}}\n");
        assertThat(moderator.run("import", "bundle", second.toString(), "--yes", "--lang", "en")).isEqualTo(1);
        assertThat(moderator.err).contains("note round", "in a circle", "Nothing was imported");
    }

    /** A bundle with further lines and its hashes right. */
    static void with(Path bundle, Path made, String lines) throws Exception {
        String manifest = "";
        String events = "";
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(bundle))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().equals("manifest.json")) {
                    manifest = text;
                } else {
                    events = text + lines;
                }
            }
        }
        byte[] bytes = events.getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        manifest = manifest.replaceAll("\"bytes\":[0-9]+", "\"bytes\":" + bytes.length)
                .replaceAll("\"sha256\":\"[0-9a-f]+\"", "\"sha256\":\"" + hash + "\"");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(made))) {
            out.putNextEntry(new ZipEntry("manifest.json"));
            out.write(manifest.getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("events.jsonl"));
            out.write(bytes);
        }
    }
}
