package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the moderator to the rapporteur and back, by real libraries, as on the command line. */
class BundleCommandsTest {
    @TempDir private Path folder;
    private Terminal moderator;
    private Terminal rapporteur;
    private Path bundle;
    private String session = "";

    @BeforeEach
    void give() {
        moderator = new Terminal(folder.resolve("moderator.pupitre"));
        rapporteur = new Terminal(folder.resolve("rapporteur.pupitre"));
        bundle = folder.resolve("seance.pupitre-bundle");
        does(moderator, "import", "seminar", "assets/seminar/sample-seminar.json");
        moderator.run("export", "bundle", "-o", bundle.toString(), "--lang", "en");
        session = moderator.err.replaceAll("(?s).*--session: ([^,.]+).*", "$1").strip();
        drive(moderator, add("m1", "Noted at the console"));
        does(moderator, "export", "bundle", "--session", session, "-o", bundle.toString());
    }

    private static void does(Terminal terminal, String... args) {
        assertThat(terminal.run(args)).as("%s: %s", String.join(" ", args), terminal.err).isZero();
    }

    private String drive(Terminal terminal, String... lines) {
        assertThat(terminal.feed(String.join("\n", lines) + "\n", "drive", "--session", session, "--lang", "en"))
                .as(terminal.err).isZero();
        return terminal.out;
    }

    private static String add(String id, String text) {
        return "{\"id\":\"" + id + "\",\"command\":\"AddNote\",\"text\":\"" + text + "\"}";
    }

    private static String edit(String id, String note, String text) {
        return "{\"id\":\"" + id + "\",\"command\":\"EditNote\",\"note\":\"" + note + "\",\"text\":\"" + text + "\"}";
    }

    private String notes(Terminal terminal) {
        return drive(terminal, "{\"id\":\"q\",\"ask\":\"notes\"}");
    }

    private String take(Terminal terminal, Path file) {
        does(terminal, "import", "bundle", file.toString(), "--yes", "--lang", "en");
        return terminal.out;
    }

    private Path given(Terminal terminal, String name) {
        Path file = folder.resolve(name + ".pupitre-bundle");
        does(terminal, "export", "bundle", "--session", session, "-o", file.toString());
        return file;
    }

    @Test
    void theNotesComeBackWithoutLoss() {
        assertThat(take(rapporteur, bundle)).contains("a copy for taking notes will be created", "1 new");
        assertThat(notes(rapporteur)).contains("Noted at the console");
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 42; i++) {
            lines.append(add("c" + i, "Written offline " + i)).append('\n');
        }
        drive(rapporteur, lines.toString().split("\n", -1));
        for (int i = 1; i <= 5; i++) {
            drive(moderator, add("c" + i, "Meanwhile " + i));
        }
        Path back = given(rapporteur, "back");
        String preview = take(moderator, back);
        assertThat(preview).contains("Notes: 42 new, 0 changed, 0 edited by both, 0 deleted, 0 refused; 1 known.");
        assertThat(notes(moderator).split("\"text\"", -1)).hasSize(1 + 48);

        String before = notes(moderator);
        assertThat(take(moderator, back)).contains("Notes: 0 new, 0 changed", "43 known",
                "Everything in this bundle is already here");
        assertThat(notes(moderator)).isEqualTo(before);
        does(moderator, "import", "bundle", back.toString(), "--lang", "fr");
        assertThat(moderator.out).contains("0 nouvelle, 0 modifiée, 0 modifiée des deux côtés, 0 supprimée, 0 refusée",
                "43 connues").containsPattern("le \\d{1,2} \\p{L}+ \\d{4} à \\d\\d:\\d\\d\\.");
        assertThat(moderator.run("check", "--lang", "en")).as(moderator.err).isZero();
        assertThat(folder.resolve("moderator.pupitre.backups")).isDirectoryContaining("glob:**BEFORE_MERGE*");
        assertThat(drive(moderator, "{\"id\":\"u1\",\"command\":\"Undo\"}")).contains("Undone");
        assertThat(notes(moderator).split("\"text\"", -1)).as("one act").hasSize(1 + 6);
    }

    @Test
    void twoWhoEditedTheSameNoteAreBothHeard() {
        Terminal second = new Terminal(folder.resolve("second.pupitre"));
        take(rapporteur, bundle);
        take(second, bundle);
        drive(rapporteur, edit("c1", "n1", "about 40 %"));
        drive(second, edit("c1", "n1", "about 14 %"));
        Path one = given(rapporteur, "one");
        Path two = given(second, "two");
        assertThat(take(moderator, one)).contains("0 new, 1 changed, 0 edited by both");
        assertThat(take(moderator, two)).contains("0 new, 0 changed, 1 edited by both");
        String open = notes(moderator);
        assertThat(open).contains("about 40 %", "about 14 %", "\"versions\":[{");
        take(rapporteur, two);
        assertThat(notes(rapporteur)).as("in another order").isEqualTo(open);
        String version = open.replaceAll("(?s).*\"id\":\"([^\"]+)\",\"content\":\\{\"text\":\"about 40 %\".*", "$1");
        drive(moderator, "{\"id\":\"k1\",\"command\":\"KeepVersion\",\"note\":\"n1\",\"version\":\"" + version + "\"}");
        assertThat(notes(moderator)).contains("about 40 %").doesNotContain("about 14 %");
        take(rapporteur, given(moderator, "picked"));
        assertThat(notes(rapporteur)).contains("about 40 %").doesNotContain("about 14 %");
    }

    @Test
    void theModeratorsActsAreRefusedOnACopy() {
        take(rapporteur, bundle);
        String answers =
                drive(rapporteur, "{\"id\":\"a\",\"command\":\"NextItem\"}", "{\"id\":\"b\",\"command\":\"Advance\"}",
                        "{\"id\":\"c\",\"command\":\"AddQuestion\",\"text\":\"Why?\"}",
                        "{\"id\":\"d\",\"command\":\"SetFloorLanguage\",\"language\":\"fr\"}");
        assertThat(answers.lines()).hasSize(4).allMatch(line -> line.contains("OnlyNotesHere"));
        assertThat(answers).contains("This copy is for taking notes", "sert à prendre des notes");
    }

    @Test
    void whatWasGivenIsCorrectedAndNotUndone() {
        take(rapporteur, bundle);
        drive(rapporteur, add("c1", "given"));
        given(rapporteur, "back");
        assertThat(drive(rapporteur, "{\"id\":\"u1\",\"command\":\"Undo\"}")).contains("NothingToUndo");
        drive(rapporteur, add("c2", "not given yet"));
        assertThat(drive(rapporteur, "{\"id\":\"u2\",\"command\":\"Undo\"}")).contains("Undone");
        assertThat(notes(rapporteur)).contains("\"given\"").doesNotContain("not given yet");
    }

    @Test
    void withoutYesItOnlySaysWhatWouldHappen() {
        does(rapporteur, "import", "bundle", bundle.toString(), "--lang", "fr");
        assertThat(rapporteur.out).contains("une copie pour prendre des notes", "1 nouvelle,");
        assertThat(rapporteur.err).contains("--yes");
        assertThat(rapporteur.run("drive", "--session", session)).isZero();
        assertThat(rapporteur.feed("{\"id\":\"q\",\"ask\":\"state\"}\n", "drive", "--session", session)).isZero();
        assertThat(rapporteur.out).doesNotContain("2022-05-24T");
    }

    @Test
    void equalSessionsGiveEqualBytesAndOnlyABundleIsReplaced() throws IOException {
        byte[] first = Files.readAllBytes(bundle);
        assertThat(Files.readAllBytes(given(moderator, "again"))).isEqualTo(first);
        Path other = Files.writeString(folder.resolve("thesis.txt"), "mine");
        assertThat(moderator.run("export", "bundle", "--session", session, "-o", other.toString(), "--lang", "en"))
                .isEqualTo(1);
        assertThat(moderator.err).contains("is not a bundle");
        assertThat(other).hasContent("mine");
        assertThat(moderator.run("export", "bundle", "--session", session, "-o",
                folder.resolve("no/where.pupitre-bundle").toString(), "--lang", "fr")).isEqualTo(1);
        assertThat(moderator.err).contains("n’a pas pu être écrit");
        assertThat(moderator.run("export", "bundle", "--session", "none", "-o", bundle.toString())).isEqualTo(1);
    }

    @Test
    void aBundleOfAnotherSessionAndANewerOneAreRefusedAndNamed() throws IOException {
        assertThat(moderator.run("import", "bundle", bundle.toString(), "--session", "other", "--yes", "--lang", "en"))
                .isEqualTo(1);
        assertThat(moderator.err).contains("belongs to “").contains(session);
        Path newer = rewritten(Map.of("manifest.json", m -> m.replace("\"version\":1,\"", "\"version\":9,\"")));
        assertThat(rapporteur.run("import", "bundle", newer.toString(), "--yes", "--lang", "fr")).isEqualTo(1);
        assertThat(rapporteur.err).contains("plus récent", "format 9");
    }

    @Test
    void whatNoBundleMayBringIsLeftOutAndListed() throws IOException {
        take(rapporteur, bundle);
        drive(rapporteur, add("c1", "Brought back"));
        bundle = given(rapporteur, "back");
        Path forged = rewritten(Map.of("events.jsonl", e -> e
                + "{\"kind\":\"SpeakerCalled\",\"version\":1,\"body\":{\"entry\":\"e1\",\"at\":\"2022-05-24T13:00:00Z\"}}\n"
                + "{\"kind\":\"FromTomorrow\",\"version\":3,\"body\":{}}\n"));
        assertThat(take(moderator, forged)).contains("1 new", "2 refused", "SpeakerCalled", "FromTomorrow 3");
        assertThat(notes(moderator)).contains("Brought back");

        Path altered = rewritten(Map.of("events.jsonl", e -> e.replace("Noted at the console", "Forged")));
        assertThat(take(moderator, altered)).contains("1 refused", "other content");
        assertThat(notes(moderator)).contains("Noted at the console").doesNotContain("Forged");
    }

    /** A bundle with members changed by hand and hashes made again. */
    private Path rewritten(Map<String, UnaryOperator<String>> changes) throws IOException {
        Map<String, String> members = members(bundle);
        String events = members.get("events.jsonl");
        String changed = changes.getOrDefault("events.jsonl", t -> t).apply(events);
        String manifest = members.get("manifest.json").replace(sha(events), sha(changed)).replace(
                "\"bytes\":" + events.getBytes(StandardCharsets.UTF_8).length,
                "\"bytes\":" + changed.getBytes(StandardCharsets.UTF_8).length);
        Map<String, String> out = new LinkedHashMap<>();
        out.put("manifest.json", changes.getOrDefault("manifest.json", t -> t).apply(manifest));
        out.put("events.jsonl", changed);
        return zip(out, "rewritten-" + Math.abs(changed.hashCode() + manifest.hashCode()));
    }

    private static Map<String, String> members(Path file) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return members;
    }

    private Path zip(Map<String, String> members, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve(name + ".pupitre-bundle"), out.toByteArray());
    }

    private static String sha(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whoeverWasErasedStaysErased() throws IOException {
        take(rapporteur, bundle);
        does(moderator, "people");
        String[] person = moderator.out.lines().filter(l -> Files.exists(bundle) && text(bundle).contains(name(l)))
                .findFirst().orElseThrow().split("\\s{2,}|\t", -1);
        String name = name(String.join("  ", person));
        drive(rapporteur, add("c1", name + " said that funds come late"));
        Path back = given(rapporteur, "back");
        does(moderator, "erase", name, "--yes");
        assertThat(bundle).as("a bundle on this machine is searched like any copy").doesNotExist();
        take(moderator, back);
        assertThat(notes(moderator)).contains("[erased").doesNotContain(name);
        does(moderator, "people");
        assertThat(moderator.out).doesNotContain(name);
        Path fresh = given(moderator, "fresh");
        assertThat(text(fresh)).doesNotContain(name);
    }

    private static String name(String line) {
        return line.strip().split("\\s{2,}|\t", -1)[1];
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).transform(
                    t -> new String(t.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aDamagedBundleIsAlwaysASentenceAndNeverAChange() throws IOException {
        long seed = Long.getLong("bundle.seed", System.nanoTime());
        System.out.println("bundle.seed=" + seed);
        Random random = new Random(seed);
        byte[] whole = Files.readAllBytes(bundle);
        var sound = read(bundle);
        int told = 0;
        for (int i = 0; i < 400; i++) {
            byte[] bad = whole.clone();
            for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            if (i % 5 == 0) {
                bad = java.util.Arrays.copyOf(bad, random.nextInt(bad.length));
            }
            var read = read(Files.write(folder.resolve("bad.pupitre-bundle"), bad));
            if (read instanceof org.pupitre.exchange.bundle.BundleReading.Faulty faulty) {
                told++;
                assertThat(faulty.sentence(org.pupitre.text.Messages.of(java.util.Locale.ENGLISH)))
                        .contains("bad.pupitre-bundle").endsWith(".");
            } else {
                assertThat(read).as("seed %s, %s: a flip in unused space changes nothing", seed, i).isEqualTo(sound);
            }
        }
        assertThat(told).isGreaterThan(340);
        assertThat(rapporteur.run("import", "bundle", folder.resolve("bad.pupitre-bundle").toString(), "--yes"))
                .isBetween(0, 1);
    }

    private static org.pupitre.exchange.bundle.BundleReading read(Path file) {
        return org.pupitre.exchange.bundle.BundleReader.read(file);
    }

    @Test
    void foreignFilesBombsAndPathsAreRefusedInOneSentence() throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        files.put("not a Pupitre bundle", Files.writeString(folder.resolve("a.pupitre-bundle"), "hello"));
        files.put("is not a Pupitre bundle", Files.write(folder.resolve("b.pupitre-bundle"), new byte[0]));
        files.put("not a Pupitre bundle ", zip(Map.of("[Content_Types].xml", "<Types/>"), "office"));
        Map<String, String> climbing = new LinkedHashMap<>(members(bundle));
        climbing.put("../../evil.sh", "rm");
        files.put("“../../evil.sh”", zip(climbing, "climbing"));
        Map<String, String> bomb = new LinkedHashMap<>(members(bundle));
        bomb.put("events.jsonl", " ".repeat(15_000_000));
        files.put("too large when unpacked", zip(bomb, "bomb"));
        files.put("manifest.json is missing", zip(Map.of("events.jsonl", "{}"), "headless"));
        files.put("cannot be read", folder.resolve("gone.pupitre-bundle"));
        Path big = folder.resolve("big.pupitre-bundle");
        try (var out = java.nio.channels.FileChannel.open(big, java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE)) {
            out.write(java.nio.ByteBuffer.wrap(new byte[1]), 30_000_000);
        }
        files.put("larger than 20\u00a0MB", big);
        files.put("line 1 of events.jsonl", rewritten(Map.of("events.jsonl", e -> "[".repeat(90))));
        files.put("names no session", rewritten(Map.of("events.jsonl", e -> "")));
        for (var file : files.entrySet()) {
            assertThat(rapporteur.run("import", "bundle", file.getValue().toString(), "--yes", "--lang", "en"))
                    .as(file.getKey()).isEqualTo(1);
            assertThat(rapporteur.err.strip()).contains(file.getKey().strip()).hasLineCount(1);
        }
        assertThat(folder.resolve("rapporteur.pupitre")).as("nothing was written").doesNotExist();
    }

    @Test
    void fiveThousandNotesComeBack() throws IOException {
        take(rapporteur, bundle);
        drive(rapporteur, add("c1", "Une note assez longue pour être vraie"));
        bundle = given(rapporteur, "back");
        Path big = rewritten(Map.of("events.jsonl", events -> {
            String note = events.lines().filter(l -> l.contains("assez longue")).findFirst().orElseThrow();
            StringBuilder all = new StringBuilder(events);
            for (int i = 2; i <= 5_000; i++) {
                all.append(note.replace(".c1\"", ".c" + i + "\"").replaceFirst("(\"note\":\"[^\"]+)-1\"",
                        "$1-" + i + "\""))
                        .append('\n');
            }
            return all.toString();
        }));
        assertThat(take(moderator, big)).contains("5,000 new");
        assertThat(take(moderator, big)).contains("0 new", "5,001 known");
    }

    @Test
    void aFileAloneIsOpenedForWhatItIs() throws IOException {
        does(rapporteur, bundle.toString(), "--lang", "fr");
        does(rapporteur, folder.resolve("moderator.pupitre").toString(), "--lang", "en");
        does(rapporteur, "assets/seminar/sample-seminar.json", "--lang", "en");
        assertThat(rapporteur.consoles).containsExactly("rapporteur.pupitre false fr", "moderator.pupitre false en",
                "rapporteur.pupitre false en");
        Path other = Files.writeString(folder.resolve("thesis.txt"), "mine");
        assertThat(rapporteur.run(other.toString(), "--lang", "en")).isEqualTo(1);
        assertThat(rapporteur.err.strip()).contains("not a library, bundle or seminar file").hasLineCount(1);
        assertThat(rapporteur.run(folder.resolve("gone.pupitre-bundle").toString())).isEqualTo(1);
        assertThat(rapporteur.run("exprot")).as("a command mistyped").isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "export"})
    void theyHelpInBothLanguages(String command) {
        assertThat(moderator.run(command, "bundle", "--help", "--lang", "en")).isZero();
        assertThat(moderator.out).startsWith("Usage: pupitre " + command + " bundle").doesNotContain("option.")
                .doesNotContain("parameter.");
        assertThat(moderator.run(command, "bundle", "--help", "--lang", "fr")).isZero();
        assertThat(moderator.out).contains("Codes de sortie").doesNotContain("option.");
    }
}
