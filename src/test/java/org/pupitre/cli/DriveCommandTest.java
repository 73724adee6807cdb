package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.cli.common.ExitCode;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import tools.jackson.databind.JsonNode;

class DriveCommandTest {
    private static final String SESSION = "eu-iom-lessons-2022-1";
    @TempDir private Path folder;
    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder.resolve("library.pupitre"));
        terminal.nanos = () -> Duration.between(Terminal.NOW, terminal.now).toNanos();
    }

    private List<String> drive(String lines) {
        assertThat(terminal.feed(lines, "drive", "--sample", "--clock", "virtual", "--lang", "en")).isZero();
        assertThat(terminal.err).isEmpty();
        return terminal.out.lines().toList();
    }

    private static JsonNode json(String line) throws JsonProblem {
        return Json.object(line);
    }

    @Test
    void answersEachLineWithOne() {
        assertThat(drive("""
                {"id":"c1","at":"2022-05-24T11:00:00Z","command":"StartItem","item":"welcome"}
                {"id":"c2","at":"2022-05-24T11:00:10Z","command":"StartItem","item":"welcome"}
                {"id":"c3","at":"2022-05-24T11:00:20Z","command":"PauseTurn"}
                {"id":"c4","at":"2022-05-24T11:00:30Z","command":"AddToQueue","person":"awa-exemple"}
                {"id":"c5","at":"2022-05-24T11:00:40Z","command":"Advance"}
                """)).satisfiesExactly(
                line -> assertThat(line).matches("\\{\"id\":\"c1\",\"seq\":\\d+,\"events\":\\[\"ItemStarted\"]}"),
                line -> assertThat(line).isEqualTo("{\"id\":\"c2\",\"rejected\":\"ItemAlreadyRunning\",\"message\":"
                        + "{\"en\":\"This item is already running.\",\"fr\":\"Ce point est déjà en cours.\"},"
                        + "\"fields\":{\"item\":\"welcome\"}}"),
                line -> assertThat(line).isEqualTo("{\"id\":\"c3\",\"rejected\":\"NobodySpeaking\",\"message\":"
                        + "{\"en\":\"No one has the floor. Space gives it to the next in the queue.\",\"fr\":\"Personne n’a la parole. Espace la donne à la personne suivante.\"}}"),
                line -> assertThat(line).contains("\"events\":[\"SpeakerQueued\"]"),
                line -> assertThat(line).contains("\"events\":[\"TurnStarted\",\"FloorLanguageSet\"]"));
    }

    @Test
    void theTimelineTellsGapsTotalAndWhatDeservesALook() throws JsonProblem {
        List<String> answers = drive("""
                {"id":"c1","at":"2022-05-24T10:00:00Z","command":"AddItem","item":{"id":"extra","title":{"en":"Extra"},\
                "kind":"PANEL","fixedStart":"2022-05-24T12:30:00Z","durationSeconds":3600,"countToEnd":false,\
                "warningSeconds":120,"dangerSeconds":60,"minimumSeconds":0,"priority":2,"speakers":[]}}
                {"id":"q1","at":"2022-05-24T10:35:00Z","ask":"timeline"}
                """);
        JsonNode plan = json(answers.get(1)).get("timeline").get("plan");
        assertThat(plan.get("totalSeconds").intValue()).isEqualTo(3 * 3600);
        assertThat(plan.get("gaps").get(0).toString()).isEqualTo("{\"item\":\"sound-check\",\"seconds\":0}");
        assertThat(plan.get("gaps").get(plan.get("gaps").size() - 1).toString())
                .isEqualTo("{\"item\":\"extra\",\"seconds\":-1800}");
        assertThat(plan.get("flags").toString())
                .isEqualTo("[{\"item\":\"sound-check\",\"flag\":\"START_PAST\",\"seconds\":300},"
                        + "{\"item\":\"extra\",\"flag\":\"OVERLAP\",\"seconds\":1800},"
                        + "{\"item\":\"extra\",\"flag\":\"AFTER_HARD_STOP\",\"seconds\":1800}]");
    }

    @Test
    void answersTheTimelineInUtc() throws JsonProblem {
        List<String> answers = drive("""
                {"id":"c1","at":"2022-05-24T11:02:00Z","command":"StartItem","item":"welcome"}
                {"id":"q1","at":"2022-05-24T11:13:00Z","ask":"timeline"}
                """);
        JsonNode timeline = json(answers.get(1)).get("timeline");
        assertThat(timeline.get("offset").toString()).isEqualTo("{\"absoluteSeconds\":180,\"relativeSeconds\":60}");
        assertThat(timeline.get("items").get(1).toString()).isEqualTo("""
                {"id":"welcome","state":"RUNNING",\
                "planned":{"start":"2022-05-24T11:00:00Z","end":"2022-05-24T11:10:00Z"},\
                "expected":{"start":"2022-05-24T11:02:00Z","end":"2022-05-24T11:13:00Z"},\
                "actual":{"start":"2022-05-24T11:02:00Z"},\
                "runs":[{"start":"2022-05-24T11:02:00Z","spentSeconds":660,"pausedSeconds":0,"addedSeconds":0}]}""");
        assertThat(timeline.get("clock").get("phase").stringValue()).isEqualTo("OVERTIME");
        assertThat(timeline.get("hardStop").stringValue()).isEqualTo("2022-05-24T13:00:00Z");
        assertThat(timeline.get("projectedEnd").stringValue()).isEqualTo("2022-05-24T13:00:00Z");
    }

    @Test
    void answersFloorInterpretationBoardNotesAndState() throws JsonProblem {
        List<String> answers = drive("""
                {"id":"c1","at":"2022-05-24T11:00:00Z","command":"StartItem","item":"welcome"}
                {"id":"c2","at":"2022-05-24T11:00:00Z","command":"GoOnAir","booth":"A","interpreter":"tom-booth"}
                {"id":"c3","at":"2022-05-24T11:00:00Z","command":"AddToQueue","person":"awa-exemple"}
                {"id":"c4","at":"2022-05-24T11:00:00Z","command":"Advance"}
                {"id":"c5","at":"2022-05-24T11:00:30Z","command":"AddNote","text":"Noté.","tags":["LESSON"],"language":"fr","listening":"en"}
                {"id":"q1","at":"2022-05-24T11:01:00Z","ask":"floor"}
                {"id":"q2","at":"2022-05-24T11:01:00Z","ask":"interpretation"}
                {"id":"q3","at":"2022-05-24T11:01:00Z","ask":"board"}
                {"id":"q4","at":"2022-05-24T11:01:00Z","ask":"notes"}
                {"id":"q5","at":"2022-05-24T11:01:00Z","ask":"state"}
                """);
        JsonNode now = json(answers.get(5)).get("floor").get("now");
        assertThat(now.get("name").stringValue()).isEqualTo("Awa Exemple");
        assertThat(now.get("spokenSeconds").intValue()).isEqualTo(60);
        assertThat(now.get("remainingSeconds").intValue()).isEqualTo(120);
        JsonNode english = json(answers.get(6)).get("interpretation").get("channels").get(1);
        assertThat(english.toString()).isEqualTo("{\"id\":\"en\",\"language\":\"en\",\"mark\":\"INTERPRETED\","
                + "\"booth\":\"A\",\"interpreter\":\"tom-booth\",\"from\":\"fr\"}");
        assertThat(json(answers.get(7)).get("board").get("questions").size()).isEqualTo(6);
        assertThat(json(answers.get(8)).get("notes").get("notes").get(0).get("heard").stringValue())
                .isEqualTo("INTERPRETATION");
        JsonNode state = json(answers.get(9)).get("state");
        assertThat(state.get("session").stringValue()).isEqualTo("eu-iom-lessons-2022-1");
        assertThat(state.get("toUndo").stringValue()).isEqualTo("NoteTaken");
        assertThat(state.get("floor")).isEqualTo(json(answers.get(5)).get("floor"));
    }

    @Test
    void answersTheSameIdWithTheFirstAnswerEvenAfterARestart() {
        List<String> first = drive("""
                {"id":"c1","at":"2022-05-24T11:00:00Z","command":"NextItem"}
                {"id":"c2","at":"2022-05-24T11:01:00Z","command":"ResumeItem"}
                {"id":"c3","at":"2022-05-24T11:02:00Z","command":"PauseItem"}
                """);
        List<String> again = drive("""
                {"id":"c1","at":"2022-05-24T11:00:00Z","command":"NextItem"}
                {"id":"c2","at":"2022-05-24T11:01:00Z","command":"ResumeItem"}
                {"id":"c3","at":"2022-05-24T11:05:00Z","command":"NextItem"}
                {"id":"q1","at":"2022-05-24T11:05:00Z","ask":"timeline"}
                """);
        assertThat(again.subList(0, 3)).isEqualTo(first);
        assertThat(again.get(3)).contains("\"state\":\"PAUSED\"").contains("\"start\":\"2022-05-24T11:00:00Z\"");
    }

    @Test
    void virtualTimeIsOnEveryLineAndNeverGoesBack() {
        List<String> answers = drive("""
                {"id":"c1","command":"NextItem"}
                {"id":"c2","at":"2022-05-24T11:00:00Z","command":"NextItem"}
                {"id":"c3","at":"2022-05-24T10:59:59.999Z","command":"NextItem"}
                {"id":"q1","at":"2022-05-24T10:00:00Z","ask":"floor"}
                {"id":"c4","at":"2022-05-24T11:00:00Z","command":"EndItem"}
                """);
        assertThat(answers.get(0)).isEqualTo("{\"line\":1,\"error\":\"The line has no time. Add “at”, such as "
                + "\\\"2022-05-24T13:00:00Z\\\".\"}");
        assertThat(answers.get(1)).contains("ItemStarted");
        assertThat(answers.get(2))
                .isEqualTo(
                        "{\"line\":3,\"error\":\"Time does not go back. Write “at” as 2022-05-24T11:00:00Z or later.\"}");
        assertThat(answers.get(3)).startsWith("{\"line\":4,");
        assertThat(answers.get(4)).contains("ItemEnded");
        assertThat(drive("{\"id\":\"c5\",\"at\":\"2022-05-24T10:00:00Z\",\"command\":\"NextItem\"}").getFirst())
                .contains("2022-05-24T11:00:00Z or later");
    }

    @Test
    void realTimeIsNotOnLines() {
        assertThat(terminal.feed("""
                {"id":"c1","at":"2022-05-24T11:00:00Z","command":"NextItem"}
                {"id":"c2","command":"NextItem"}
                {"id":"q1","ask":"timeline"}
                """, "drive", "--sample", "--lang", "fr")).isZero();
        List<String> answers = terminal.out.lines().toList();
        assertThat(answers.get(0)).startsWith("{\"line\":1,").contains("L’horloge réelle tourne");
        assertThat(answers.get(1)).contains("ItemStarted");
        assertThat(answers.get(2)).contains("\"actual\":{\"start\":\"2022-05-20T09:00:00Z\"}");
    }

    @Test
    void describesItself() throws JsonProblem {
        assertThat(terminal.run("drive", "--describe")).isZero();
        assertThat(json(terminal.out).get("$schema").stringValue())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void aSessionThatWasLeftRunningIsNotResumedSilently() throws JsonProblem {
        assertThat(left()).isEqualTo(ExitCode.REFUSED);
        assertThat(terminal.out).as("nothing ran").isEmpty();
        assertThat(terminal.err).contains("still running, last active at 2022-05-20T09:00:00Z", "--resume go-on");
        assertThat(left("--resume", "never")).isEqualTo(ExitCode.WRONG_CALL);

        assertThat(left("--resume", "pause")).as(terminal.err).isZero();
        JsonNode clock = json(terminal.out.lines().toList().getFirst()).get("timeline").get("clock");
        assertThat(clock.get("elapsedSeconds").asInt()).as("20 min away, a pause").isZero();
    }

    @Test
    void whatWasLeftRunningEndsWhereItWasLastKnown() throws JsonProblem {
        assertThat(left("--resume", "end")).as(terminal.err).isZero();
        JsonNode timeline = json(terminal.out.lines().toList().getFirst()).get("timeline");
        assertThat(timeline.get("status").asString()).isEqualTo("BETWEEN");
        assertThat(timeline.toString()).contains("\"end\":\"2022-05-20T09:00:00Z\"");
    }

    @Test
    void asIfItHadNeverStoppedTheAbsenceCounts() throws JsonProblem {
        assertThat(left("--resume", "go-on")).as(terminal.err).isZero();
        JsonNode clock = json(terminal.out.lines().toList().getFirst()).get("timeline").get("clock");
        assertThat(clock.get("elapsedSeconds").asInt()).isEqualTo(1200);
        terminal.now = terminal.now.plusSeconds(34);
        assertThat(terminal.feed("", "drive", "--lang", "en", "--session", SESSION)).isZero();
        assertThat(terminal.err).as("a short absence is only said").contains("resumed after 34\u00a0s");
    }

    private int left(String... more) {
        terminal.now = Terminal.NOW;
        assertThat(terminal.feed("{\"id\":\"c1\",\"command\":\"NextItem\"}\n", "drive", "--sample")).isZero();
        terminal.now = Terminal.NOW.plusSeconds(1200);
        List<String> line = new java.util.ArrayList<>(List.of("drive", "--session", SESSION, "--lang", "en"));
        line.addAll(List.of(more));
        return terminal.feed("{\"id\":\"q1\",\"ask\":\"timeline\"}\n", line.toArray(String[]::new));
    }
}
