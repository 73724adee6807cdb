package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pupitre.domain.Day;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.PlanCommand.LandSession;
import org.pupitre.domain.value.SessionId;
import org.pupitre.fixtures.timing.TimingTable;
import org.pupitre.fixtures.timing.TimingTable.Step;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import org.pupitre.live.LibraryDesk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The tables of the rules of the timeline through {@code drive}: real lines, a real library, real answers. */
class DriveTablesTest {
    @TempDir private Path folder;

    static List<TimingTable> tables() {
        return TimingTable.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void driveTellsWhatTheTableSays(TimingTable table) throws JsonProblem {
        Session session = new Session(folder.resolve("library.pupitre"), table);
        for (Step step : table.steps()) {
            session.play(step);
            for (String holds : step.holds()) {
                assertThat(session.told(holds)).as(Day.time(step.at()) + " " + step.act()).isEqualTo(holds);
            }
        }
    }

    /** One session at the command line. */
    private static final class Session {
        private final Terminal terminal;
        private final TimingTable table;
        private int lines;
        private JsonNode timeline;
        private JsonNode landing;

        Session(Path library, TimingTable table) {
            this.table = table;
            terminal = new Terminal(library);
            terminal.now = table.steps().getFirst().at().minusSeconds(3600);
            try (LibraryDesk desk = LibraryDesk.open(library, "test", () -> terminal.now, System::nanoTime)) {
                assertThat(desk.plan(Map.of(new SessionId("s"), table.plan()), terminal.now))
                        .isInstanceOf(Outcome.Done.class);
            }
        }

        void play(Step step) throws JsonProblem {
            terminal.now = step.at();
            Command command = step.command();
            if (command != null) {
                give(command, step.at());
            } else if (step.lands()) {
                ObjectNode proposed = (ObjectNode) landing.get("proposal").get("command");
                give(proposed.deepCopy().put("command", LandSession.class.getSimpleName()), step.at());
            }
            timeline = ask("timeline", step.at());
            landing = ask("landing", step.at());
        }

        private void give(Command command, Instant at) throws JsonProblem {
            give(((ObjectNode) Json.tree(command)).put("command", command.getClass().getSimpleName()), at);
        }

        private void give(ObjectNode line, Instant at) throws JsonProblem {
            assertThat(answer(line, at).get("events")).as(line.toString()).isNotNull();
        }

        private JsonNode ask(String topic, Instant at) throws JsonProblem {
            return answer(Json.object("{\"ask\":\"" + topic + "\"}"), at).get(topic);
        }

        private JsonNode answer(ObjectNode line, Instant at) throws JsonProblem {
            line.put("id", "l" + lines++).put("at", at.toString());
            assertThat(terminal.feed(line + "\n", "drive", "--clock", "virtual", "--lang", "en")).isZero();
            return Json.object(terminal.out.lines().findFirst().orElseThrow());
        }

        /** The same sentence as it should be, made of what was told. */
        String told(String holds) {
            String[] words = holds.split(" ", -1);
            return switch (words[0]) {
                case "remaining" -> "remaining " + Day.clock(seconds(timeline.get("clock").get("remainingSeconds")));
                case "finish" -> "finish " + time(timeline.get("clock").get("shownFinish"));
                case "abs" ->
                        "abs " + (words[1].equals("-") && timeline.get("status").stringValue().equals("NOT_STARTED")
                                ? "-"
                                : Day.minutes(seconds(timeline.get("offset").get("absoluteSeconds"))));
                case "rel" -> "rel " + Day.minutes(seconds(timeline.get("offset").get("relativeSeconds")));
                case "end" -> "end " + time(timeline.get("projectedEnd"));
                case "opening" -> "opening late " + Duration.between(table.plan().plan().plannedStart(), terminal.now)
                        .toMinutes();
                case "plan" -> "plan " + words[1] + " " + span(item(words[1]).get("planned"));
                case "total" -> "total " + timeline.get("plan").get("totalSeconds").longValue() / 60;
                case "gap" -> "gap " + words[1] + " " + figure("gaps", "item", words[1], "seconds");
                case "flag" -> "flag " + words[1] + " " + words[2] + " " + figure("flags", "flag", words[2], "seconds");
                case "flags" ->
                        timeline.get("plan").get("flags").isEmpty() ? "flags none" : timeline.get("plan").toString();
                case "landing" -> landing();
                case "still" -> "still " + landing.get("proposal").get("stillPastSeconds").longValue() / 60;
                default -> words[0] + " " + (words[1].contains("-")
                        ? span(item(words[0]).get("expected"))
                        : time(item(words[0]).get("expected").get("start")));
            };
        }

        private String landing() {
            JsonNode proposal = landing.get("proposal");
            if (proposal == null) {
                return "landing none";
            }
            List<String> said = new ArrayList<>();
            proposal.get("gives").forEach(give -> {
                if (give.get("leftOut").booleanValue()) {
                    said.add("out " + give.get("item").stringValue());
                } else if (give.get("minutes").intValue() > 0) {
                    said.add(give.get("item").stringValue() + " -" + give.get("minutes").intValue());
                }
            });
            return "landing " + said.stream().collect(Collectors.joining(", "));
        }

        private JsonNode item(String id) {
            return timeline.get("items").valueStream().filter(item -> item.get("id").stringValue().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private String figure(String list, String field, String value, String figure) {
            return timeline.get("plan").get(list).valueStream().filter(n -> n.get(field).stringValue().equals(value))
                    .findFirst().map(n -> String.valueOf(n.get(figure).longValue() / 60)).orElse("nothing");
        }

        private static Duration seconds(JsonNode node) {
            return Duration.ofSeconds(node.longValue());
        }

        private String span(JsonNode span) {
            return time(span.get("start")) + "-" + time(span.get("end"));
        }

        /** A local time; {@code +} before it where it is on the next day. */
        private String time(JsonNode instant) {
            Instant at = Instant.parse(instant.stringValue());
            boolean next = at.atZone(Day.BRUSSELS).toLocalDate().isAfter(table.day());
            return (next ? "+" : "") + Day.time(at);
        }
    }
}
