package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.exchange.bundle.Manifest;
import org.pupitre.journal.json.Json;
import tools.jackson.databind.JsonNode;

/** What a bundle carries, what it never carries, and what is checked before one is taken in. */
class BundleChecksTest {
    private static final String FIRST = "eu-iom-lessons-2022-1";
    private static final String SECOND = "eu-iom-lessons-2022-2";

    @TempDir private Path folder;
    private Terminal moderator;
    private Terminal rapporteur;

    @BeforeEach
    void plan() {
        moderator = new Terminal(folder.resolve("moderator.pupitre"));
        rapporteur = new Terminal(folder.resolve("rapporteur.pupitre"));
        does(moderator, "import", "seminar", "assets/seminar/sample-seminar.json");
    }

    private static void does(Terminal terminal, String... args) {
        assertThat(terminal.run(args)).as("%s: %s", String.join(" ", args), terminal.err).isZero();
    }

    private static String drive(Terminal terminal, String session, String... lines) {
        assertThat(terminal.feed(String.join("\n", lines) + "\n", "drive", "--session", session, "--clock", "virtual",
                "--lang", "en")).as(terminal.err).isZero();
        assertThat(terminal.out).doesNotContain("rejected").doesNotContain("\"error\"");
        return terminal.out;
    }

    private static String line(String id, String time, String command, String fields) {
        return "{\"id\":\"" + id + "\",\"at\":\"2022-05-24T" + time + "Z\",\"command\":\"" + command + "\"" + fields
                + "}";
    }

    private static String note(String id, String time, String text, String more) {
        return line(id, time, "AddNote", ",\"text\":\"" + text + "\"" + more);
    }

    private static String ask(String time, String topic) {
        return "{\"id\":\"q\",\"at\":\"2022-05-24T" + time + "Z\",\"ask\":\"" + topic + "\"}";
    }

    private Path given(Terminal terminal, String session, String name) {
        Path file = folder.resolve(name + ".pupitre-bundle");
        does(terminal, "export", "bundle", "--session", session, "-o", file.toString());
        return file;
    }

    private static String take(Terminal terminal, Path file) {
        does(terminal, "import", "bundle", file.toString(), "--yes", "--lang", "en");
        return terminal.out;
    }

    private static Map<String, byte[]> members(Path file) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members.put(entry.getName(), zip.readAllBytes());
            }
        }
        return members;
    }

    /** The members as they are, in a zip of their own whose checksums are right. */
    private Path zip(Map<String, byte[]> members, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve(name + ".pupitre-bundle"), out.toByteArray());
    }

    private static List<JsonNode> lines(Path file) throws Exception {
        List<JsonNode> lines = new java.util.ArrayList<>();
        for (String line : new String(members(file).get("events.jsonl"), StandardCharsets.UTF_8).lines().toList()) {
            lines.add(Json.object(line));
        }
        return lines;
    }

    @Test
    void allPeopleOfTheProgrammeAndAllBoothsTravelAndNothingElseOfThem() throws Exception {
        drive(moderator, FIRST, line("p1", "12:00:00", "AddPerson",
                ",\"person\":\"late\",\"details\":{\"name\":\"Late Comer\",\"affiliation\":\"House\"}"));
        Path other = Files.writeString(folder.resolve("other.json"), Files.readString(
                Path.of("assets/seminar/sample-seminar.json")).replace("eu-iom-lessons-2022", "another-2022")
                .replace("\"kofi-specimen\"", "\"kofi-elsewhere\"").replace("Kofi Specimen", "Kofi Elsewhere"));
        does(moderator, "import", "seminar", other.toString());
        Path bundle = given(moderator, FIRST, "day");

        List<JsonNode> lines = lines(bundle);
        List<String> names = lines.stream().filter(l -> l.get("kind").asString().equals("Person"))
                .map(l -> l.get("body").get("details").get("name").asString()).toList();
        assertThat(names).as("17 of the seminar, though two thirds are in no agenda, and one who was added").hasSize(18)
                .contains("Nadia Prototype", "Rita Sketch", "Léa Cabine", "Late Comer")
                .as("of another seminar of this library").doesNotContain("Kofi Elsewhere");
        TreeSet<String> told = new TreeSet<>();
        lines.stream().filter(l -> l.get("kind").asString().equals("Person")).map(l -> l.get("body")).forEach(p -> {
            told.addAll(p.propertyNames());
            told.addAll(p.get("details").propertyNames());
        });
        assertThat(told).as("no address, no attendance").isSubsetOf("id", "details", "name", "saidAs", "affiliation",
                "group", "language");
        assertThat(new String(members(bundle).get("events.jsonl"), StandardCharsets.UTF_8)).doesNotContain("@");

        take(rapporteur, bundle);
        assertThat(drive(rapporteur, FIRST, ask("12:30:00", "interpretation"))).contains("\"id\":\"A\"",
                "lea-cabine", "tom-booth");
        String noted = drive(rapporteur, FIRST,
                note("n1", "12:31:00", "She knows", ",\"about\":{\"speaker\":\"nadia-prototype\"}"));
        assertThat(noted).contains("NoteTaken");
    }

    @Test
    void anOfflineNoteLearnsWhoSpokeAndWhatWasEnteredStaysBesideIt() {
        take(rapporteur, given(moderator, FIRST, "day"));
        drive(moderator, FIRST, line("a", "13:00:00", "StartItem", ",\"item\":\"welcome\""),
                line("b", "13:00:00", "GoOnAir", ",\"booth\":\"A\",\"interpreter\":\"lea-cabine\""),
                line("c", "13:00:05", "AddToQueue", ",\"person\":\"paul-essai\""),
                line("d", "13:00:06", "AddToQueue", ",\"person\":\"ines-muster\""),
                line("e", "13:01:00", "StartTurn", ",\"entry\":\"e1\""),
                line("f", "13:04:00", "StartTurn", ",\"entry\":\"e2\""));
        drive(rapporteur, FIRST,
                note("x1", "13:02:30", "Derived", ",\"tags\":[\"QUOTE\"],\"listening\":\"en\""),
                note("x2", "13:05:00", "Entered",
                        ",\"listening\":\"en\",\"about\":{\"speaker\":\"awa-exemple\",\"item\":\"keynote\"}"),
                note("x3", "13:06:00", "Typed", ",\"speakerName\":\"Amina Inconnue\""));
        assertThat(drive(rapporteur, FIRST, ask("13:07:00", "notes"))).as("a copy has no journal of the console's")
                .doesNotContain("journal").contains("\"proposedBy\":\"test\"");
        Path back = given(rapporteur, FIRST, "back");
        assertThat(take(moderator, back)).contains("3 new", "Amina Inconnue");

        String notes = drive(moderator, FIRST, ask("13:30:00", "notes"));
        JsonNode all = node(notes).get("notes").get("notes");
        assertThat(all.get(0).get("speaker").asString()).isEqualTo("paul-essai");
        assertThat(all.get(0).get("item").asString()).isEqualTo("welcome");
        assertThat(all.get(0).get("heard").asString()).isEqualTo("INTERPRETATION");
        assertThat(all.get(0).get("toCheck").asBoolean()).isTrue();
        assertThat(all.get(0).get("differs").asBoolean()).isFalse();
        JsonNode entered = all.get(1);
        assertThat(entered.get("speaker").asString()).isEqualTo("awa-exemple");
        assertThat(entered.get("entered").get("item").asString()).isEqualTo("keynote");
        assertThat(entered.get("journal").get("speaker").asString()).isEqualTo("ines-muster");
        assertThat(entered.get("journal").get("item").asString()).isEqualTo("welcome");
        assertThat(entered.get("differs").asBoolean()).isTrue();
        assertThat(all.get(2).get("name").asString()).isEqualTo("Amina Inconnue");
        assertThat(all.get(2).get("proposedBy").asString()).isEqualTo("test");
        assertThat(take(moderator, back)).contains("Everything in this bundle is already here");
        does(moderator, "people");
        assertThat(moderator.out).containsOnlyOnce("Amina Inconnue");
        assertThat(moderator.run("check", "--lang", "en")).as(moderator.err).isZero();
    }

    private static JsonNode node(String line) {
        try {
            return Json.object(line.strip());
        } catch (org.pupitre.journal.json.JsonProblem e) {
            throw new AssertionError(line, e);
        }
    }

    @Test
    void whoWasTypedAndErasedStaysErased() {
        take(rapporteur, given(moderator, FIRST, "day"));
        drive(rapporteur, FIRST,
                note("x1", "13:06:00", "Amina Inconnue asked why", ",\"speakerName\":\"Amina Inconnue\""));
        Path back = given(rapporteur, FIRST, "back");
        Path kept = folder.resolve("kept");
        try {
            Files.copy(back, kept);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        take(moderator, back);
        does(moderator, "erase", "Amina Inconnue", "--yes");
        assertThat(moderator.run("check", "--lang", "en")).as(moderator.err).isZero();
        String notes = drive(moderator, FIRST, ask("14:00:00", "notes"));
        assertThat(notes).contains("[erased").doesNotContain("Amina").doesNotContain("Inconnue");
        take(moderator, kept);
        assertThat(drive(moderator, FIRST, ask("14:00:01", "notes"))).doesNotContain("Amina")
                .doesNotContain("Inconnue");
        does(moderator, "people");
        assertThat(moderator.out).doesNotContain("Amina");
    }

    @Test
    void aCopyFollowsWhatItsBundleKnowsOfTheRunningSession() {
        moderator.now = java.time.Instant.parse("2022-05-24T13:20:00Z");
        drive(moderator, FIRST, line("a", "13:12:00", "StartItem", ",\"item\":\"welcome\""),
                line("c", "13:19:00", "AddToQueue", ",\"person\":\"paul-essai\""),
                line("e", "13:19:00", "StartTurn", ",\"entry\":\"e1\""));
        take(rapporteur, given(moderator, FIRST, "day"));
        drive(rapporteur, FIRST, note("x1", "13:20:30", "At once", ""), note("x2", "13:23:00", "Turn over", ""),
                note("x3", "13:40:00", "After", ""));
        JsonNode all = node(drive(rapporteur, FIRST, ask("13:41:00", "notes"))).get("notes").get("notes");
        assertThat(all.get(0).get("speaker").asString()).isEqualTo("paul-essai");
        assertThat(all.get(0).get("floorLanguage").asString()).isEqualTo("fr");
        assertThat(all.get(0).get("item").asString()).as("ten minutes late, and the plan says keynote")
                .isEqualTo("welcome");
        assertThat(all.get(1).has("speaker")).as("three minutes were his").isFalse();
        assertThat(all.get(2).get("item").asString()).as("the plan says panel").isEqualTo("panel");

        moderator.now = java.time.Instant.parse("2022-05-24T13:45:00Z");
        drive(moderator, FIRST, line("g", "13:44:00", "StartItem", ",\"item\":\"keynote\""),
                line("h", "13:44:30", "AddPerson", ",\"person\":\"late\",\"details\":{\"name\":\"Late Comer\"}"));
        Path later = given(moderator, FIRST, "later");
        assertThat(take(rapporteur, later)).contains("0 new", "brought up to date");
        drive(rapporteur, FIRST, note("x4", "13:46:00", "Now", ",\"about\":{\"speaker\":\"late\"}"));
        all = node(drive(rapporteur, FIRST, ask("13:47:00", "notes"))).get("notes").get("notes");
        assertThat(all.get(3).get("item").asString()).isEqualTo("keynote");
        assertThat(take(rapporteur, later)).contains("Everything in this bundle is already here");
    }

    @Test
    void theAuthorOfAVersionIsNamedWhereTheBundleComesIn() {
        drive(moderator, FIRST, note("m1", "12:00:00", "about a third", ""));
        take(rapporteur, given(moderator, FIRST, "day"));
        drive(rapporteur, FIRST, line("r1", "12:01:00", "EditNote", ",\"note\":\"n1\",\"text\":\"about 40 %\""));
        drive(moderator, FIRST, line("m2", "12:02:00", "EditNote", ",\"note\":\"n1\",\"text\":\"about 14 %\""));
        take(moderator, given(rapporteur, FIRST, "back"));
        JsonNode versions = node(drive(moderator, FIRST, ask("12:05:00", "notes"))).get("notes").get("notes").get(0)
                .get("versions");
        assertThat(versions).hasSize(2);
        versions.forEach(v -> {
            boolean theirs = v.get("content").get("text").asString().equals("about 40 %");
            assertThat(v.has("by")).as(v.toString()).isEqualTo(theirs);
            if (theirs) {
                assertThat(v.get("by").asString()).isEqualTo("test");
            }
        });
    }

    @Test
    void theHashOfEachMemberIsChecked() throws IOException {
        drive(moderator, FIRST, note("m1", "12:00:00", "about a third", ""));
        Map<String, byte[]> members = members(given(moderator, FIRST, "day"));
        String events = new String(members.get("events.jsonl"), StandardCharsets.UTF_8);
        members.put("events.jsonl", events.replace("about a third", "about a fifth").getBytes(StandardCharsets.UTF_8));
        Path altered = zip(members, "altered");
        assertThat(rapporteur.run("import", "bundle", altered.toString(), "--yes", "--lang", "en")).isEqualTo(1);
        assertThat(rapporteur.err).contains("events.jsonl was changed after it was written");
        assertThat(folder.resolve("rapporteur.pupitre")).doesNotExist();
    }

    @Test
    void aBundleOfTheNextFormatIsRefused() throws IOException {
        Map<String, byte[]> members = members(given(moderator, FIRST, "day"));
        String manifest = new String(members.get("manifest.json"), StandardCharsets.UTF_8);
        int next = Manifest.VERSION + 1;
        String newer = manifest.replace("\"version\":" + Manifest.VERSION, "\"version\":" + next);
        assertThat(newer).isNotEqualTo(manifest);
        members.put("manifest.json", newer.getBytes(StandardCharsets.UTF_8));
        assertThat(rapporteur.run("import", "bundle", zip(members, "newer").toString(), "--yes", "--lang", "en"))
                .isEqualTo(1);
        assertThat(rapporteur.err).contains("format " + next, "this one reads format " + Manifest.VERSION);
        assertThat(folder.resolve("rapporteur.pupitre")).doesNotExist();
    }

    /** Whichever of them the library has first. */
    @ParameterizedTest
    @CsvSource({FIRST + ", " + SECOND, SECOND + ", " + FIRST})
    void aBundleIsComparedWithItsOwnSession(String own, String other) {
        drive(moderator, other, note("m1", "12:00:00", "of the other day", ""));
        drive(moderator, own, note("m2", "12:00:00", "of its own day", ""));
        take(rapporteur, given(moderator, own, "own"));
        drive(rapporteur, own, line("r1", "12:01:00", "EditNote", ",\"note\":\"n1\",\"text\":\"corrected\""),
                note("r2", "12:02:00", "added", ""));
        Path back = given(rapporteur, own, "back");
        does(moderator, "import", "bundle", back.toString(), "--lang", "en");
        assertThat(moderator.out).as("before anything is written")
                .contains("1 new, 1 changed, 0 edited by both, 0 deleted, 0 refused");
        take(moderator, back);
        assertThat(drive(moderator, other, ask("12:05:00", "notes"))).contains("of the other day")
                .doesNotContain("corrected").doesNotContain("added");
        assertThat(drive(moderator, own, ask("12:05:00", "notes"))).contains("corrected", "added");
    }

    @Test
    void theSameBundleTwiceIsNothingNewAndWritesNothing() throws IOException {
        drive(moderator, FIRST, note("m1", "12:00:00", "at the console", ""));
        Path day = given(moderator, FIRST, "day");
        take(rapporteur, day);
        drive(rapporteur, FIRST, note("r1", "12:01:00", "offline", ""));
        Path back = given(rapporteur, FIRST, "back");
        take(moderator, back);
        for (Map.Entry<Terminal, Path> again : Map.of(moderator, back, rapporteur, day).entrySet()) {
            long before = entries(again.getKey());
            long backups = backups(again.getKey());
            assertThat(take(again.getKey(), again.getValue()))
                    .contains("0 new", "Everything in this bundle is already here")
                    .doesNotContain("Imported");
            assertThat(entries(again.getKey())).isEqualTo(before);
            assertThat(backups(again.getKey())).as("not even a backup").isEqualTo(backups);
        }
    }

    private static long entries(Terminal terminal) {
        does(terminal, "check", "--lang", "en");
        return Long.parseLong(terminal.out.replaceAll("(?s).*?([\\d,]+) entries.*", "$1").replace(",", ""));
    }

    private long backups(Terminal terminal) throws IOException {
        Path backups = folder.resolve((terminal.equals(moderator) ? "moderator" : "rapporteur") + ".pupitre.backups");
        if (!Files.isDirectory(backups)) {
            return 0;
        }
        try (var files = Files.list(backups)) {
            return files.filter(f -> f.toString().contains("BEFORE_MERGE")).count();
        }
    }
}
