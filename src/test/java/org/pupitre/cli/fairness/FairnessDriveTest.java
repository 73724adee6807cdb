package org.pupitre.cli.fairness;

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
import org.pupitre.cli.Terminal;
import org.pupitre.journal.json.Json;
import tools.jackson.databind.JsonNode;

/** The tables of the rules of the queue, sections 3.10 to 4.1, by lines. */
class FairnessDriveTest {
    private static final String FILE = """
            { "pupitreSeminar": 1, "id": "s", "title": { "en": "Seminar" }, "languages": ["en", "fr"], "zone": "UTC",
              "people": [{ "id": "ana", "name": "Ana", "group": "GOVERNMENT", "experience": "FIRST_TIME" },
                { "id": "ben", "name": "Ben", "group": "RESEARCH", "venue": "ONLINE" },
                { "id": "cleo", "name": "Cleo", "group": "CIVIL_SOCIETY" }],
              "sessions": [{ "id": "s1", "title": { "en": "T" }, "date": "2027-01-14", "start": "10:00", "hardStop": "12:00",
                "items": [{ "id": "p", "title": { "en": "P" }, "kind": "DISCUSSION", "start": "10:00", "minutes": 60 }] }] }
            """;

    @TempDir private Path folder;
    private Terminal terminal;
    private int lines;

    @BeforeEach
    void sitDown() throws IOException {
        terminal = new Terminal(folder.resolve("library.pupitre"));
        terminal.nanos = () -> Duration.between(Terminal.NOW, terminal.now).toNanos();
        Path file = Files.writeString(folder.resolve("seminar.json"), FILE);
        assertThat(terminal.run("import", "seminar", file.toString())).as(terminal.err).isZero();
    }

    private String at(String time, String fields) {
        return "{\"id\":\"c" + ++lines + "\",\"at\":\"2027-01-14T" + time + "Z\"," + fields + "}";
    }

    private String does(String time, String command, String... fields) {
        return at(time, "\"command\":\"" + command + "\""
                + (fields.length == 0 ? "" : "," + String.join(",", fields).replace('\'', '"')));
    }

    private String ask(String time, String topic) {
        return at(time, "\"ask\":\"" + topic + "\"");
    }

    private List<JsonNode> drive(String... orders) throws Exception {
        assertThat(terminal.feed(String.join("\n", orders) + "\n", "drive", "--session", "s1", "--clock", "virtual",
                "--lang", "en")).as(terminal.err).isZero();
        List<JsonNode> answers = new ArrayList<>();
        for (String line : terminal.out.lines().toList()) {
            assertThat(line).doesNotContain("\"error\"");
            answers.add(Json.object(line));
        }
        return answers;
    }

    private static String waiting(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        for (JsonNode turn : answer.get("floor").get("waiting")) {
            ids.add(turn.get("entry").stringValue().substring(1));
        }
        return String.join(" ", ids);
    }

    private static String budgets(JsonNode answer) {
        List<String> left = new ArrayList<>();
        for (JsonNode budget : answer.get("debate").get("budgets")) {
            left.add(budget.get("remainingSeconds").intValue() + " of "
                    + (budget.get("seconds").intValue() + budget.get("compensatedSeconds").intValue()));
        }
        return String.join(", ", left);
    }

    @Test
    void anAnswerGoesDirectlyBelowItsQuestion() throws Exception {
        String someone = "'newPerson':{'name':'Someone'}";
        List<JsonNode> answers = drive(does("10:00:00", "NextItem"), does("10:00:01", "AddToQueue", someone),
                does("10:00:02", "AddToQueue", someone), does("10:00:03", "Advance"),
                does("10:00:04", "AddToQueue", someone, "'type':'INTERVENTION'"),
                does("10:00:05", "AddToQueue", someone), does("10:00:06", "MoveEntry", "'entry':'e3'", "'place':2")
                        .replace(":\"2\"", ":2"),
                ask("10:00:06", "floor"), does("10:00:07", "AddAnswer", "'to':'e3'", "'person':'ana'"),
                ask("10:00:08", "floor"), does("10:00:09", "AddAnswer", "'to':'e2'", "'person':'ana'"));
        assertThat(waiting(answers.get(7))).isEqualTo("2 3 4");
        assertThat(waiting(answers.get(9))).isEqualTo("2 3 5 4");
        assertThat(answers.get(9).get("floor").get("waiting").get(2).get("answerTo").stringValue()).isEqualTo("e3");
        assertThat(answers.get(10).toString()).contains("NotToBeAnswered").contains("Only a priority statement");
    }

    @Test
    void compensationAndWhatItRefuses() throws Exception {
        List<JsonNode> answers = drive(does("10:00:00", "NextItem"),
                does("10:00:00", "SetBudgets",
                        "'budgets':[{'group':'GOVERNMENT','seconds':0},{'group':'CIVIL_SOCIETY','seconds':200},"
                                + "{'group':'RESEARCH','seconds':400}]"),
                does("10:00:00", "Compensate", "'group':'GOVERNMENT'"),
                does("10:00:00", "AddToQueue", "'person':'ana'"), does("10:00:00", "Advance"),
                does("10:01:40", "EndTurn"), ask("10:01:40", "debate"),
                does("10:01:40", "Compensate", "'group':'GOVERNMENT'"), ask("10:01:40", "debate"),
                does("10:01:41", "Compensate", "'group':'OTHER'"), does("10:01:42", "Undo"), ask("10:01:42", "debate"));
        assertThat(answers.get(2).toString()).contains("GroupHasTime");
        assertThat(budgets(answers.get(6))).isEqualTo("-100 of 0, 200 of 200, 400 of 400");
        assertThat(budgets(answers.get(8))).isEqualTo("0 of 100, 300 of 300, 500 of 500");
        assertThat(answers.get(9).toString()).contains("NoBudget");
        assertThat(budgets(answers.get(11))).isEqualTo("-100 of 0, 200 of 200, 400 of 400");
    }

    @Test
    void aDebateOfAnHourIsDivided() throws Exception {
        List<JsonNode> answers = drive(does("10:00:00", "DivideDebate", "'openSeconds':1200", "'equalSeconds':1200",
                "'weightedSeconds':1200",
                "'groups':[{'group':'GOVERNMENT','weight':4},{'group':'CIVIL_SOCIETY','weight':3},"
                        + "{'group':'RESEARCH','weight':2},{'group':'OTHER','weight':1}]"),
                ask("10:00:00", "debate"));
        assertThat(budgets(answers.get(1))).isEqualTo("780 of 780, 660 of 660, 540 of 540, 420 of 420");
        assertThat(answers.get(1).get("debate").get("openSeconds").intValue()).isEqualTo(1200);
    }

    @Test
    void aClosedQueueRefusesHandsAndNotTheModerator() throws Exception {
        List<JsonNode> answers = drive(does("10:00:00", "CloseQueue", "'pointsToo':false"),
                does("10:00:01", "RaiseHand", "'request':{'person':'ana'}"),
                does("10:00:02", "RaiseHand", "'request':{'person':'ana','type':'POINT_OF_ORDER'}"),
                does("10:00:03", "AddToQueue", "'person':'ben'"), ask("10:00:04", "floor"),
                does("10:00:05", "OpenQueue"), does("10:00:06", "RaiseHand", "'request':{'person':'cleo'}"),
                ask("10:00:07", "floor"));
        assertThat(answers.get(1).toString()).contains("QueueIsClosed").contains("The moderator can still add");
        assertThat(waiting(answers.get(4))).isEqualTo("1 2");
        assertThat(waiting(answers.get(7))).isEqualTo("1 2 3");
    }

    @Test
    void balanceIsToldAndASuggestionIsAnOrdinaryMove() throws Exception {
        List<JsonNode> answers = drive(does("10:00:00", "NextItem"), does("10:00:00", "AllowDoubles", "'allowed':true"),
                does("10:00:00", "AddToQueue", "'person':'ana'"), does("10:00:00", "Advance"),
                does("10:05:00", "EndTurn"), does("10:05:00", "AddToQueue", "'person':'ana'"),
                does("10:05:00", "AddToQueue", "'person':'ana'"), does("10:05:00", "AddToQueue", "'person':'cleo'"),
                ask("10:05:00", "debate"), does("10:05:01", "MoveEntry", "'entry':'e4'", "'place':2"),
                ask("10:05:01", "debate"), ask("10:05:01", "floor"));
        JsonNode debate = answers.get(8).get("debate");
        assertThat(debate.get("moves").get(0).toString())
                .isEqualTo("{\"entry\":\"e4\",\"from\":3,\"place\":2,\"reason\":\"FirstFrom\"}");
        assertThat(debate.get("balance").toString())
                .contains(
                        "{\"attribute\":\"GROUP\",\"value\":\"GOVERNMENT\",\"spokenSeconds\":300,\"turns\":1,\"waiting\":2}")
                .contains("\"attribute\":\"FIRST_TIME\",\"value\":\"FIRST_TIME\"");
        assertThat(answers.get(10).get("debate").get("moves").size()).isZero();
        assertThat(waiting(answers.get(11))).isEqualTo("2 4 3");
    }
}
