package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import tools.jackson.databind.JsonNode;

/** What the asks of {@code drive} tell of turns, runs and the end. */
class DriveAsksTest {
    @TempDir private Path folder;
    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder.resolve("library.pupitre"));
        terminal.nanos = () -> Duration.between(Terminal.NOW, terminal.now).toNanos();
    }

    /** The answer to the last line. */
    private JsonNode last(String lines) throws JsonProblem {
        assertThat(terminal.feed(lines, "drive", "--sample", "--clock", "virtual", "--lang", "en")).isZero();
        List<String> answers = terminal.out.lines().toList();
        assertThat(answers).noneMatch(line -> line.contains("rejected") || line.contains("error"));
        return Json.object(answers.getLast());
    }

    @Test
    void theFloorTellsWhoIsHeldForAnInterjection() throws JsonProblem {
        JsonNode floor = last("""
                {"id":"c1","at":"2022-05-24T11:00:00Z","command":"StartItem","item":"welcome"}
                {"id":"c2","at":"2022-05-24T11:00:00Z","command":"AddToQueue","person":"awa-exemple"}
                {"id":"c3","at":"2022-05-24T11:00:00Z","command":"Advance"}
                {"id":"c4","at":"2022-05-24T11:01:00Z","command":"AddToQueue","person":"tom-booth","type":"INTERJECTION"}
                {"id":"c5","at":"2022-05-24T11:01:00Z","command":"StartTurn","entry":"e2"}
                {"id":"q1","at":"2022-05-24T11:02:00Z","ask":"floor"}
                """).get("floor");

        assertThat(floor.get("now").get("entry").stringValue()).isEqualTo("e2");
        assertThat(floor.get("held").size()).isEqualTo(1);
        JsonNode held = floor.get("held").get(0);
        assertThat(held.get("entry").stringValue()).isEqualTo("e1");
        assertThat(held.get("state").stringValue()).isEqualTo("PAUSED");
        assertThat(held.get("spokenSeconds").intValue()).as("the clock is held").isEqualTo(60);
        assertThat(floor.get("source").stringValue()).isEqualTo("SPEAKER");
    }

    @Test
    void aSpeakerWhoIsHeldByHandIsTheOneWithTheFloorAndNotHeldForAnother() throws JsonProblem {
        JsonNode floor = last("""
                {"id":"c1","at":"2022-05-24T11:00:00Z","command":"AddToQueue","person":"awa-exemple"}
                {"id":"c2","at":"2022-05-24T11:00:00Z","command":"Advance"}
                {"id":"c3","at":"2022-05-24T11:01:00Z","command":"PauseTurn"}
                {"id":"q1","at":"2022-05-24T11:02:00Z","ask":"floor"}
                """).get("floor");

        assertThat(floor.get("now").get("state").stringValue()).isEqualTo("PAUSED");
        assertThat(floor.get("held").size()).isZero();
        assertThat(floor.get("source").stringValue()).isEqualTo("SPEAKER");
    }

    @Test
    void theLandingIsAskedForByBothItsNames() throws JsonProblem {
        JsonNode one = last("{\"id\":\"q1\",\"at\":\"2022-05-24T12:30:00Z\",\"ask\":\"landing\"}\n").get("landing");
        JsonNode other = last("{\"id\":\"q1\",\"at\":\"2022-05-24T12:30:00Z\",\"ask\":\"ProposeLanding\"}\n")
                .get("landing");

        assertThat(one.get("proposal").get("needSeconds").longValue()).isPositive();
        assertThat(other).isEqualTo(one);
    }

    @Test
    void theTimelineTellsEveryRunOfAnItem() throws JsonProblem {
        JsonNode item = last("""
                {"id":"c1","at":"2022-05-24T11:00:00Z","command":"StartItem","item":"welcome"}
                {"id":"c2","at":"2022-05-24T11:01:00Z","command":"PauseItem"}
                {"id":"c3","at":"2022-05-24T11:01:30Z","command":"ResumeItem"}
                {"id":"c4","at":"2022-05-24T11:05:00Z","command":"NextItem"}
                {"id":"c5","at":"2022-05-24T11:07:00Z","command":"StartItem","item":"welcome","again":true}
                {"id":"c6","at":"2022-05-24T11:08:00Z","command":"AddTime","seconds":60}
                {"id":"q1","at":"2022-05-24T11:09:00Z","ask":"timeline"}
                """).get("timeline").get("items").get(1);

        assertThat(item.get("runs").toString()).isEqualTo("""
                [{"start":"2022-05-24T11:00:00Z","end":"2022-05-24T11:05:00Z",\
                "spentSeconds":270,"pausedSeconds":30,"addedSeconds":0},\
                {"start":"2022-05-24T11:07:00Z","spentSeconds":120,"pausedSeconds":0,"addedSeconds":60}]""");
        assertThat(item.get("actual").toString()).as("the latest").isEqualTo("{\"start\":\"2022-05-24T11:07:00Z\"}");
    }

    @Test
    void theMeetingTellsItsRecordingsAnchorsAndClock() throws JsonProblem {
        JsonNode meeting = last("""
                {"id":"c1","at":"2022-05-24T10:59:00Z","command":"StartRecording"}
                {"id":"c2","at":"2022-05-24T11:00:00Z","command":"StartItem","item":"welcome"}
                {"id":"c3","at":"2022-05-24T11:05:00Z","command":"PauseRecording"}
                {"id":"c4","at":"2022-05-24T11:06:00Z","command":"NextItem"}
                {"id":"c5","at":"2022-05-24T11:07:00Z","command":"ResumeRecording"}
                {"id":"c6","at":"2022-05-24T11:08:00Z","command":"NextItem"}
                {"id":"c7","at":"2022-05-24T11:08:00Z","command":"CompareClocks","shown":"2022-05-24T11:08:12.500Z"}
                {"id":"q1","at":"2022-05-24T11:10:00Z","ask":"meeting"}
                """).get("meeting");

        assertThat(meeting.get("recording").stringValue()).isEqualTo("ON");
        assertThat(meeting.get("recordings").toString())
                .isEqualTo("[{\"number\":1,\"start\":\"2022-05-24T10:59:00Z\",\"seconds\":540}]");
        assertThat(meeting.get("anchors").toString()).as("nothing for the item that began in the pause").isEqualTo("""
                [{"item":"welcome","start":"2022-05-24T11:00:00Z","recording":1,"offsetSeconds":60},\
                {"item":"panel","start":"2022-05-24T11:08:00Z","recording":1,"offsetSeconds":420}]""");
        assertThat(meeting.get("clock").get("aheadMillis").intValue()).isEqualTo(12_500);
        assertThat(meeting.get("clock").get("stale").booleanValue()).isFalse();
    }

    @Test
    void theLinesForTheMeetingToolAreTold() throws JsonProblem {
        JsonNode lines = last("""
                {"id":"c1","at":"2022-05-24T10:50:00Z","command":"WriteLine","line":"begin","language":"en",\
                "text":"Welcome! We begin at {start}."}
                {"id":"q1","at":"2022-05-24T10:55:00Z","ask":"lines"}
                """).get("lines");

        assertThat(lines.get("fits").stringValue()).isEqualTo("begin");
        assertThat(lines.get("lines").get(0).toString()).contains("Welcome! We begin at 13:00.",
                "Nous commençons à 13\u00a0h\u00a000 (Bruxelles).");
    }
}
