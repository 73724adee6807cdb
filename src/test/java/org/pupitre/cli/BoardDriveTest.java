package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import tools.jackson.databind.JsonNode;

/** The worked tables of the rules of the board, sections 2, 4, 5, 7, 8 and 9, by lines. */
class BoardDriveTest {
    private static final String FILE = """
            { "pupitreSeminar": 1, "id": "s", "title": { "en": "Seminar" }, "languages": ["en", "fr"], "zone": "UTC",
              "people": [{ "id": "ana", "name": "Ana" }, { "id": "ben", "name": "Ben" }, { "id": "cleo", "name": "Cleo" }],
              "sessions": [{ "id": "s1", "title": { "en": "T" }, "date": "2027-01-14", "start": "10:00", "hardStop": "12:00",
                "channels": [{ "id": "fr", "language": "fr" }],
                "booths": [{ "id": "b1", "name": "FR", "directions": ["en > fr"],
                  "interpreters": [{ "person": "cleo" }] }],
                "items": [{ "id": "w", "title": { "en": "Welcome" }, "kind": "WELCOME", "start": "10:00", "minutes": 10 },
                  { "id": "d", "title": { "en": "D" }, "kind": "DISCUSSION", "minutes": 20 },
                  { "id": "c", "title": { "en": "C" }, "kind": "CLOSING", "minutes": 5 }] }] }
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

    private String does(String time, String command, String... fields) {
        StringBuilder line = new StringBuilder("{\"id\":\"c" + ++lines + "\",\"at\":\"2027-01-14T" + time
                + "Z\",\"command\":\"" + command + "\"");
        for (int i = 0; i < fields.length; i += 2) {
            boolean bare = fields[i + 1].matches("true|false|\\[.*");
            line.append(",\"").append(fields[i]).append("\":")
                    .append(bare ? fields[i + 1] : "\"" + fields[i + 1] + "\"");
        }
        return line.append('}').toString();
    }

    private String ask(String time) {
        return "{\"id\":\"c" + ++lines + "\",\"at\":\"2027-01-14T" + time + "Z\",\"ask\":\"board\"}";
    }

    private String added(String text) {
        return does("10:00:00", "AddQuestion", "text", text, "language", "en");
    }

    private List<String> add(int many) {
        return new ArrayList<>(IntStream.rangeClosed(1, many).mapToObj(i -> added("Why " + i + "?")).toList());
    }

    /** Each answer, or the kind of its refusal. */
    private List<JsonNode> drive(List<String> orders) throws JsonProblem {
        terminal.feed(String.join("\n", orders) + "\n", "drive", "--session", "s1", "--clock", "virtual", "--lang",
                "en");
        List<JsonNode> answers = new ArrayList<>();
        for (String line : terminal.out.lines().toList()) {
            JsonNode answer = Json.object(line);
            if (answer.has("board")) {
                answers.add(answer.get("board"));
            } else if (answer.has("rejected")) {
                answers.add(answer);
            }
        }
        return answers;
    }

    private JsonNode board(List<String> orders) throws JsonProblem {
        orders.add(ask("11:00:00"));
        List<JsonNode> answers = drive(orders);
        assertThat(answers).as(terminal.out).hasSize(1);
        return answers.getFirst();
    }

    private static JsonNode question(JsonNode board, int number) {
        return StreamSupport.stream(board.get("questions").spliterator(), false)
                .filter(q -> q.get("number").intValue() == number).findFirst().orElseThrow();
    }

    private static String states(JsonNode board) {
        return StreamSupport.stream(board.get("questions").spliterator(), false)
                .sorted((a, b) -> Integer.compare(a.get("number").intValue(), b.get("number").intValue()))
                .map(q -> q.get("state").stringValue()).toList().toString();
    }

    @Test
    void severalGoToOnePlaceAsOneAct() throws Exception {
        List<String> orders = add(5);
        orders.add(does("10:00:00", "ShortlistQuestion", "question", "q2"));
        orders.add(does("10:00:00", "SortQuestions", "questions", "[\"q1\",\"q2\",\"q3\"]", "to", "SHORTLIST"));
        orders.add(does("10:00:00", "SortQuestions", "questions", "[\"q4\"]", "to", "DISMISSED", "reason", "GREETING"));
        JsonNode board = board(orders);
        assertThat(states(board)).isEqualTo("[SHORTLISTED, SHORTLISTED, SHORTLISTED, DISMISSED, INBOX]");
        assertThat(question(board, 4).get("dismissed").stringValue()).isEqualTo("GREETING");

        JsonNode undone = board(new ArrayList<>(List.of(does("11:00:00", "Undo"), does("11:00:00", "Undo"))));
        assertThat(states(undone)).as("one undo for all").isEqualTo("[INBOX, SHORTLISTED, INBOX, INBOX, INBOX]");

        List<String> refused = new ArrayList<>(List.of(
                does("11:00:00", "SortQuestions", "questions", "[\"q3\",\"q2\"]", "to", "REOPENED"), ask("11:00:00")));
        List<JsonNode> answers = drive(refused);
        assertThat(answers.getFirst().toString()).contains("QuestionNotReopenable");
        assertThat(states(answers.get(1))).as("all or nothing").isEqualTo(states(undone));
    }

    @Test
    void answeredInPartKeepsTheStampAndGoesToWriting() throws Exception {
        List<String> orders = add(1);
        orders.addAll(List.of(does("10:01:00", "NextItem"), does("10:02:00", "ShortlistQuestion", "question", "q1"),
                does("10:03:00", "NextQuestion"), does("10:05:00", "AnswerQuestion"),
                does("10:06:00", "AnswerInWriting", "question", "q1")));
        JsonNode board = board(orders);
        assertThat(question(board, 1).get("answer").get("at").stringValue()).isEqualTo("2027-01-14T10:05:00Z");
        JsonNode line = board.get("register").get(0);
        assertThat(line.get("reply").get("reason").stringValue()).isEqualTo("IN_PART");
        assertThat(states(board(new ArrayList<>(List.of(does("11:00:00", "ReopenQuestion", "question", "q1"))))))
                .as("former state").isEqualTo("[ANSWERED]");
    }

    @Test
    void undoOfAnsweredReturnsTheQuestionToNow() throws Exception {
        List<String> orders = add(1);
        orders.addAll(List.of(does("10:01:00", "NextItem"), does("10:02:00", "ShortlistQuestion", "question", "q1"),
                does("10:03:00", "NextQuestion"), does("10:05:00", "AnswerQuestion"), does("10:05:02", "Undo")));
        JsonNode board = board(orders);
        assertThat(states(board)).isEqualTo("[NOW]");
        assertThat(question(board, 1).get("readOutAt").stringValue()).isEqualTo("2027-01-14T10:03:00Z");
    }

    @Test
    void starLabelsAddresseesAndAsker() throws Exception {
        List<String> orders = add(2);
        orders.add(does("10:00:00", "StarQuestions", "questions", "[\"q1\",\"q2\"]", "starred", "true"));
        orders.add(does("10:00:00", "StarQuestions", "questions", "[\"q2\"]", "starred", "false"));
        orders.add(does("10:00:00", "LabelQuestions", "questions", "[\"q1\",\"q2\"]", "label", "budget", "on", "true"));
        orders.add(does("10:00:00", "LabelQuestions", "questions", "[\"q1\"]", "label", "Ana", "on", "true"));
        orders.add(does("10:00:00", "AddressQuestions", "questions", "[\"q1\"]", "person", "ana", "on", "true"));
        orders.add(does("10:00:00", "AddressQuestions", "questions", "[\"q1\"]", "person", "ben", "on", "true"));
        orders.add(does("10:00:00", "SetAsker", "question", "q1", "asker", "cleo"));
        orders.add("{\"id\":\"new\",\"at\":\"2027-01-14T10:00:00Z\",\"command\":\"SetAsker\",\"question\":\"q2\","
                + "\"asker\":\"p9\",\"newcomer\":{\"name\":\"Dina\"}}");
        JsonNode board = board(orders);
        JsonNode marks = question(board, 1).get("marks");
        assertThat(marks.get("starred").booleanValue()).isTrue();
        assertThat(question(board, 2).get("marks").get("starred").booleanValue()).isFalse();
        assertThat(marks.get("labels").toString()).isEqualTo("[\"Ana\",\"budget\"]");
        assertThat(marks.get("addressees").toString()).isEqualTo("[\"ana\",\"ben\"]");
        assertThat(question(board, 1).get("asker").stringValue()).isEqualTo("cleo");
        assertThat(question(board, 2).get("asker").stringValue()).isEqualTo("p9");

        JsonNode anonymous = board(new ArrayList<>(List.of(does("11:00:00", "SetAsker", "question", "q2"))));
        assertThat(question(anonymous, 2).path("asker").isMissingNode()
                || question(anonymous, 2).get("asker").isNull()).isTrue();
    }

    @Test
    void twentyLabelsOfTwentyCharacters() throws Exception {
        List<String> orders = add(1);
        for (int i = 1; i <= 20; i++) {
            orders.add(
                    does("10:00:00", "LabelQuestions", "questions", "[\"q1\"]", "label", "label " + i, "on", "true"));
        }
        assertThat(question(board(orders), 1).get("marks").get("labels")).hasSize(20);
        List<JsonNode> refused = drive(List.of(
                does("11:00:00", "LabelQuestions", "questions", "[\"q1\"]", "label", "one more", "on", "true"),
                does("11:00:00", "LabelQuestions", "questions", "[\"q1\"]", "label", "x".repeat(21), "on", "true"),
                does("11:00:00", "LabelQuestions", "questions", "[\"q1\"]", "label", "label 3", "on", "true")));
        assertThat(refused).extracting(JsonNode::toString).satisfiesExactly(
                many -> assertThat(many).contains("TooManyLabels"), text -> assertThat(text).contains("TextTooLong"),
                same -> assertThat(same).contains("NothingChanges"));
    }

    @Test
    void aMergeOfMergesHasOneLeadAndComesApartAgain() throws Exception {
        List<String> orders = add(4);
        orders.add(does("10:00:00", "ShortlistQuestion", "question", "q2"));
        orders.add(does("10:00:00", "SetAsker", "question", "q1", "asker", "ana"));
        orders.add(does("10:00:00", "SetAsker", "question", "q2", "asker", "ana"));
        JsonNode before = board(orders);
        JsonNode merged = board(new ArrayList<>(List.of(
                does("11:00:00", "MergeQuestions", "members", "[\"q3\"]", "lead", "q2"),
                does("11:00:00", "MergeQuestions", "members", "[\"q2\",\"q4\"]", "lead", "q1"))));
        assertThat(states(merged)).isEqualTo("[INBOX, MERGED, MERGED, MERGED]");
        JsonNode lead = merged.get("leads").get(0);
        assertThat(merged.get("leads")).hasSize(1);
        assertThat(lead.get("members").toString()).isEqualTo("[\"q2\",\"q3\",\"q4\"]");
        assertThat(lead.get("askers").intValue()).as("Ana, and two who are not known").isEqualTo(3);

        JsonNode apart = board(new ArrayList<>(List.of(does("11:00:00", "UnmergeQuestion", "question", "q2"))));
        assertThat(apart.get("leads")).hasSize(2);
        JsonNode whole = board(new ArrayList<>(List.of(does("11:00:00", "UnmergeQuestion", "question", "q3"),
                does("11:00:00", "ReopenQuestion", "question", "q4"))));
        assertThat(whole.get("questions")).isEqualTo(before.get("questions"));
    }

    @Test
    void aMemberOfAnAnsweredLeadWasAnsweredWithItOrGoesToTheShortlist() throws Exception {
        List<String> orders = add(3);
        orders.addAll(List.of(does("10:01:00", "NextItem"),
                does("10:01:00", "MergeQuestions", "members", "[\"q1\",\"q2\"]", "lead", "q3"),
                does("10:02:00", "ShortlistQuestion", "question", "q3"), does("10:03:00", "NextQuestion"),
                does("10:05:00", "AnswerQuestion"), does("10:06:00", "UnmergeQuestion", "question", "q1"),
                does("10:06:00", "ReopenQuestion", "question", "q1"),
                does("10:06:00", "UnmergeQuestion", "question", "q1", "to", "ANSWERED"),
                does("10:06:00", "UnmergeQuestion", "question", "q2", "to", "SHORTLIST"), ask("10:07:00")));
        List<JsonNode> answers = drive(orders);
        assertThat(answers.get(0).toString()).contains("LeadWasAnswered").contains("\"lead\":3");
        assertThat(answers.get(1).toString()).contains("LeadWasAnswered");
        JsonNode board = answers.get(2);
        assertThat(states(board)).isEqualTo("[ANSWERED, SHORTLISTED, ANSWERED]");
        assertThat(question(board, 1).get("marks").get("with").stringValue()).as("answered with no. 3").isEqualTo("q3");
        assertThat(question(board, 1).get("answer")).isEqualTo(question(board, 3).get("answer"));
    }

    @Test
    void whatIsReadOutLeadsOnceItIsMerged() throws Exception {
        List<String> orders = add(2);
        orders.addAll(List.of(does("10:01:00", "NextItem"), does("10:02:00", "ShortlistQuestion", "question", "q1"),
                does("10:03:00", "NextQuestion"),
                does("10:04:00", "MergeQuestions", "members", "[\"q1\"]", "lead", "q2")));
        JsonNode board = board(orders);
        assertThat(board.get("now").stringValue()).as("its lead has the floor instead").isEqualTo("q2");
    }

    @Test
    void mergesThatAreRefused() throws Exception {
        List<String> orders = add(3);
        orders.addAll(List.of(does("10:00:00", "MergeQuestions", "members", "[\"q1\"]", "lead", "q1"),
                does("10:00:00", "MergeQuestions", "members", "[\"q9\"]", "lead", "q1"),
                does("10:00:00", "DismissQuestion", "question", "q2", "reason", "OTHER"),
                does("10:00:00", "MergeQuestions", "members", "[\"q2\"]", "lead", "q1"),
                does("10:00:00", "UnmergeQuestion", "question", "q1"),
                does("10:00:00", "MergeQuestions", "members", "[\"q3\"]", "lead", "q1"),
                does("10:00:00", "ShortlistQuestion", "question", "q3"),
                does("10:00:00", "DismissQuestion", "question", "q3", "reason", "OTHER"),
                does("10:00:00", "AnswerInWriting", "question", "q3")));
        assertThat(drive(orders)).extracting(JsonNode::toString).satisfiesExactly(
                self -> assertThat(self).contains("QuestionMergedWithItself"),
                none -> assertThat(none).contains("NoSuchQuestion"),
                closed -> assertThat(closed).contains("QuestionNotOpen"),
                apart -> assertThat(apart).contains("QuestionNotMerged"),
                shortlist -> assertThat(shortlist).contains("QuestionNotOpen"),
                dismiss -> assertThat(dismiss).contains("QuestionNotOpen"),
                writing -> assertThat(writing).contains("QuestionNotOpen"));
    }

    @Test
    void theBoardIsOpenInADiscussionOrByHand() throws Exception {
        List<JsonNode> answers = drive(List.of(ask("10:00:00"), does("10:00:00", "NextItem"), ask("10:00:00"),
                does("10:00:00", "SetBoardOpening", "opening", "OPEN"), ask("10:00:00"),
                does("10:00:00", "SetBoardOpening", "opening", "AUTOMATIC"), does("10:10:00", "NextItem"),
                ask("10:10:00"), does("10:10:00", "SetBoardOpening", "opening", "CLOSED"), ask("10:10:00"),
                added("Still taken down?")));
        assertThat(answers.stream().map(b -> b.get("open").booleanValue())).containsExactly(false, false, true, true,
                false);
    }

    @Test
    void fourOfNineStillFitAndFewerAsTheItemRuns() throws Exception {
        String text = "word ".repeat(42).strip();
        List<String> orders = new ArrayList<>(List.of(does("10:00:00", "NextItem"), does("10:10:00", "NextItem")));
        for (int i = 1; i <= 9; i++) {
            orders.add(does("10:10:00", "AddQuestion", "text", text, "language", "en"));
            orders.add(does("10:10:00", "ShortlistQuestion", "question", "q" + i));
        }
        orders.addAll(List.of(ask("10:18:00"), ask("10:20:19"), ask("10:20:21"), ask("10:40:00")));
        List<JsonNode> answers = drive(orders).stream().map(b -> b.get("stillFit")).toList();
        JsonNode first = answers.getFirst();
        assertThat(first.get("fit").intValue()).as("12:00 left").isEqualTo(4);
        assertThat(first.get("shortlisted").intValue()).isEqualTo(9);
        assertThat(first.get("readOutSeconds").get(0).longValue()).as("42 words: 21 s and 4 s").isEqualTo(25);
        assertThat(first.get("answerSeconds").longValue()).isEqualTo(120);
        assertThat(answers.stream().map(fit -> fit.get("fit").intValue())).as("580 s are enough, 579 s are not")
                .containsExactly(4, 4, 3, 0);
    }

    @Test
    void threeAnswersGiveTheirMedian() throws Exception {
        List<String> orders = new ArrayList<>(List.of(does("10:00:00", "NextItem")));
        for (int i = 1; i <= 4; i++) {
            orders.add(does("10:00:00", "AddQuestion", "text", "Combien ?", "language", "fr"));
            orders.add(does("10:00:00", "ShortlistQuestion", "question", "q" + i));
        }
        orders.addAll(List.of(does("10:01:00", "NextQuestion"), does("10:02:00", "AnswerQuestion"),
                does("10:03:00", "NextQuestion"), does("10:06:00", "AnswerQuestion"), ask("10:06:00"),
                does("10:07:00", "NextQuestion"), does("10:08:30", "AnswerQuestion"), ask("10:08:30")));
        assertThat(drive(orders).stream().map(b -> b.get("stillFit").get("answerSeconds").longValue()))
                .as("two words take a second, and French is not interpreted").containsExactly(120L, 89L);
    }

    @Test
    void theRegisterOfAnswersInWriting() throws Exception {
        List<String> orders = add(2);
        orders.addAll(List.of(
                does("10:00:00", "AddressQuestions", "questions", "[\"q1\"]", "person", "ben", "on", "true"),
                does("10:00:00", "AnswerInWriting", "question", "q1"),
                does("10:01:00", "PlanReply", "question", "q1", "reason", "NEEDS_DATA", "writers", "[\"ana\",\"ben\"]",
                        "due", "2027-02-01", "consent", "true"),
                does("10:02:00", "WriteReply", "question", "q1", "language", "fr", "text", "  Voilà. ", "author",
                        "ana"),
                does("10:03:00", "SetReplyState", "question", "q1", "state", "CHECKED"),
                does("10:04:00", "SetReplyState", "question", "q1", "state", "SENT")));
        JsonNode reply = board(orders).get("register").get(0).get("reply");
        assertThat(reply.get("reason").stringValue()).isEqualTo("NEEDS_DATA");
        assertThat(reply.get("writers").toString()).isEqualTo("[\"ana\",\"ben\"]");
        assertThat(reply.get("due").stringValue()).isEqualTo("2027-02-01");
        assertThat(reply.get("consent").booleanValue()).isTrue();
        assertThat(reply.get("state").stringValue()).isEqualTo("SENT");
        assertThat(reply.get("answers").get("fr").get("author").stringValue()).isEqualTo("ana");

        List<JsonNode> refused = drive(List.of(
                does("11:00:00", "WriteReply", "question", "q1", "language", "en", "text", "Here."),
                does("11:00:00", "WriteReply", "question", "q2", "language", "en", "text", "Here."),
                does("11:00:00", "AnswerInWriting", "question", "q2"),
                does("11:00:00", "SetReplyState", "question", "q2", "state", "CHECKED"),
                does("11:00:00", "WriteReply", "question", "q2", "language", "en", "text", "Here."),
                does("11:00:00", "SetReplyState", "question", "q2", "state", "SENT"),
                does("11:00:00", "PlanReply", "question", "q2", "reason", "NO_TIME", "writers", "[]", "due", "soon",
                        "consent", "false")));
        assertThat(refused).extracting(JsonNode::toString).satisfiesExactly(
                sent -> assertThat(sent).contains("ReplyWasSent"),
                open -> assertThat(open).contains("QuestionNotInWriting"),
                missing -> assertThat(missing).contains("ReplyIsMissing"),
                draft -> assertThat(draft).contains("ReplyNotChecked"), due -> assertThat(due).contains("BadValue"));
    }
}
