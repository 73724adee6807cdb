package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import tools.jackson.databind.JsonNode;

/** The worked tables of the rules of the timeline, sections 3.3 and 9, by lines. */
class SpeakersDriveTest {
    private static final String FILE = """
            { "pupitreSeminar": 1, "id": "s", "title": { "en": "Seminar" }, "languages": ["en", "fr"], "zone": "UTC",
              "speakersReady": @ready@,
              "people": [{ "id": "ana", "name": "Ana", "language": "fr" }, { "id": "ben", "name": "Ben" },
                { "id": "cleo", "name": "Cleo" }],
              "sessions": [{ "id": "s1", "title": { "en": "T" }, "date": "2027-01-14", "start": "10:00", "hardStop": "12:00",
                "items": [@items@] }] }
            """;
    private static final String PANEL = """
            { "id": "p", "title": { "en": "Panel" }, "kind": "PANEL", "start": "10:00", "minutes": 30, "speakers": [
              { "person": "ana", "minutes": 10 }, { "person": "ben", "minutes": 10, "language": "en" },
              { "person": "cleo", "minutes": %d }] },
            { "id": "q", "title": { "en": "Q" }, "kind": "QUESTIONS", "minutes": 20 }
            """;
    private static final String S2 = """
            { "id": "p", "title": { "en": "P" }, "kind": "PANEL", "start": "10:00", "minutes": 20 },
            { "id": "q", "title": { "en": "Q" }, "kind": "PANEL", "minutes": 25 },
            { "id": "r", "title": { "en": "R" }, "kind": "CLOSING", "minutes": 15, "countToEnd": true }
            """;

    @TempDir private Path folder;
    private Terminal terminal;
    private int lines;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder.resolve("library.pupitre"));
        terminal.nanos = () -> Duration.between(Terminal.NOW, terminal.now).toNanos();
    }

    private void imported(boolean ready, String items) throws IOException {
        Path file = Files.writeString(folder.resolve("seminar.json"),
                FILE.replace("@ready@", String.valueOf(ready)).replace("@items@", items));
        assertThat(terminal.run("import", "seminar", file.toString())).as(terminal.err).isZero();
    }

    private String at(String time, String command) {
        return "{\"id\":\"c" + ++lines + "\",\"at\":\"2027-01-14T" + time + "Z\"," + command + "}";
    }

    private String does(String time, String command) {
        return at(time, "\"command\":\"" + command + "\"");
    }

    private String ask(String time, String topic) {
        return at(time, "\"ask\":\"" + topic + "\"");
    }

    /** The answers to the questions among the lines. */
    private List<JsonNode> drive(String... orders) throws JsonProblem {
        assertThat(terminal.feed(String.join("\n", orders) + "\n", "drive", "--session", "s1", "--clock", "virtual",
                "--lang", "en")).as(terminal.err).isZero();
        List<JsonNode> answers = new ArrayList<>();
        for (String line : terminal.out.lines().toList()) {
            assertThat(line).doesNotContain("rejected").doesNotContain("\"error\"");
            JsonNode answer = Json.object(line);
            for (String topic : List.of("floor", "planned", "timeline")) {
                if (answer.has(topic)) {
                    answers.add(answer.get(topic));
                }
            }
        }
        return answers;
    }

    private static String room(JsonNode floor) {
        JsonNode speakers = floor.get("speakers");
        return speakers.get("remainingSeconds").intValue() + " " + speakers.get("roomLeftSeconds").intValue() + " "
                + speakers.get("fairShareSeconds").intValue();
    }

    @Test
    void roomLeftAndFairShareAndWhatIsSharedOut() throws Exception {
        imported(true, PANEL.formatted(10));
        List<JsonNode> floors = drive(does("10:00:00", "NextItem"), does("10:00:00", "Advance"),
                does("10:12:00", "EndTurn"), ask("10:12:00", "floor"), does("10:12:00", "Advance"),
                does("10:20:00", "EndTurn"), ask("10:20:00", "floor"), does("10:20:00", "Advance"),
                does("10:22:00", "PauseItem"), ask("10:25:00", "floor"), does("10:25:00", "ResumeItem"),
                ask("10:26:00", "floor"));

        assertThat(floors.stream().map(SpeakersDriveTest::room)).containsExactly("1080 -120 540", "600 0 600",
                "480 0 480", "420 0 420");
        assertThat(floors.get(0).get("waiting").get(0).get("language").stringValue()).as("as planned").isEqualTo("en");
        assertThat(floors.get(2).get("now").get("spokenSeconds").intValue()).as("paused for 3 min").isEqualTo(120);

        lines = 100;
        List<JsonNode> shared = drive(does("10:26:00", "GiveTime\",\"seconds\":\"60").replace(":\"60\"", ":60"),
                ask("10:26:00", "floor"), does("10:26:00", "ShareTime"), ask("10:26:00", "floor"),
                does("10:26:00", "Undo"), ask("10:26:00", "floor"));
        assertThat(shared.stream().map(SpeakersDriveTest::room)).containsExactly("420 -60 420", "420 0 420",
                "420 -60 420");
    }

    @Test
    void speakersComeByHandWhereTheFileDoesNotSayOtherwise() throws Exception {
        imported(false, PANEL.formatted(10));
        List<JsonNode> floors = drive(does("10:00:00", "NextItem"), ask("10:00:00", "floor"),
                does("10:00:00", "QueueSpeakers"), ask("10:00:00", "floor"), does("10:01:00", "NextItem"),
                ask("10:01:00", "floor"));
        assertThat(floors.stream().map(floor -> floor.get("waiting").size())).containsExactly(0, 3, 0);
        assertThat(floors.getLast().get("withdrawn").size()).as("they can be brought back").isEqualTo(3);
    }

    @Test
    void moreAllottedThanTheItemHasIsFlagged() throws Exception {
        imported(true, PANEL.formatted(15));
        JsonNode flags = drive(ask("09:00:00", "timeline")).getFirst().get("plan").get("flags");
        assertThat(flags.toString()).as("35 min allotted in 30")
                .isEqualTo("[{\"item\":\"p\",\"flag\":\"ALLOTMENTS\",\"seconds\":300}]");
    }

    @Test
    void plannedAgainstHeld() throws Exception {
        imported(false, S2);
        JsonNode planned = drive(does("10:04:00", "NextItem"), does("10:10:00", "PauseItem"),
                does("10:12:00", "ResumeItem"), does("10:26:00", "NextItem"), does("10:49:00", "NextItem"),
                does("11:01:00", "NextItem"), ask("11:30:00", "planned")).getFirst();
        List<String> rows = new ArrayList<>();
        for (JsonNode row : planned.get("rows")) {
            rows.add(row.get("item").stringValue() + " "
                    + row.get("planned").get("start").stringValue().substring(11, 16)
                    + "-" + row.get("planned").get("end").stringValue().substring(11, 16) + " "
                    + row.get("held").get("start").stringValue().substring(11, 16) + "-"
                    + row.get("held").get("end").stringValue().substring(11, 16) + " "
                    + minutes(row, "held") + " of " + minutes(row, "planned") + " paused " + minutes(row, "paused")
                    + " added " + minutes(row, "added") + " over " + minutes(row, "overtime") + " +"
                    + minutes(row, "startDelta") + " +" + minutes(row, "endDelta") + " "
                    + row.get("state").stringValue());
        }
        assertThat(rows).containsExactly("p 10:00-10:20 10:04-10:26 20 of 20 paused 2 added 0 over 0 +4 +6 DONE",
                "q 10:20-10:45 10:26-10:49 23 of 25 paused 0 added 0 over 0 +6 +4 DONE",
                "r 10:45-11:00 10:49-11:01 12 of 15 paused 0 added 0 over 1 +4 +1 DONE");
        assertThat(planned.get("biggestOverrun").toString()).isEqualTo("{\"item\":\"r\",\"run\":1,\"seconds\":60}");
        assertThat(planned.get("held").get("end").stringValue()).isEqualTo("2027-01-14T11:01:00Z");
        assertThat(planned.get("pausedSeconds").intValue()).isEqualTo(120);
    }

    private static int minutes(JsonNode row, String name) {
        return row.get(name + "Seconds").intValue() / 60;
    }
}
