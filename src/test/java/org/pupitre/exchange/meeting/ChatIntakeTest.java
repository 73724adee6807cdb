package org.pupitre.exchange.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.exchange.intake.RowState.ASIDE;
import static org.pupitre.exchange.intake.RowState.CHANGED;
import static org.pupitre.exchange.intake.RowState.NEW;
import static org.pupitre.exchange.intake.RowState.UNCHANGED;
import static org.pupitre.exchange.meeting.Reports.remarks;
import static org.pupitre.exchange.meeting.Reports.states;
import static org.pupitre.exchange.meeting.Reports.why;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.AsideLine;
import org.pupitre.domain.act.BoardCommand.DismissQuestion;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.PreviewRow;
import org.pupitre.exchange.table.MeetingChoices;
import org.pupitre.exchange.table.ReadChoices;

/** The lines of a chat become suggestions, and all others are kept beside the board (rules of imports, section 5). */
class ChatIntakeTest {
    private static final String CHAT = """
            18:20:10 From  Awa Exemple  to  Everyone:
            \tWill the recording be available in both languages?
            18:20:41 From  Ben Hôte  to  Everyone:
            \tReplying to "Will the recording..."
            \t
            \tYes, one per language.
            18:20:50 From  Cleo Témoin  to  Everyone:
            \tReacted to "Will the recording b..." with \uD83D\uDC4D
            18:20:52 From  Dora  to  Everyone:
            \tReacted to "Will the recording b..." with \uD83D\uDC4D
            18:21:02 From  Dora  to  Everyone:
            \tRemoved a \uD83D\uDC4D reaction from "Will the recording b..."
            18:21:30 From  Ben Hôte  to  Awa Exemple(Direct Message):
            \tCan you hear the interpreter?
            18:22:00 From  Awa Exemple  to  Hosts and panelists:
            \tShall we begin?
            18:22:10 From  Émile  to  Everyone:
            \tBonjour à tous
            18:22:11 From  Émile  to  Everyone:
            \tMerci beaucoup !
            18:23:00 From  ليلى  to  Everyone:
            \tمتى يبدأ المشروع؟
            18:23:30 From  Road to Recovery  to  Everyone:
            \tSee https://example.org/page?id=3
            """;
    private final Play play = Play.session(Play.S1);

    private Preview read(String text) {
        return Reports.preview(text, OwnTable.CHAT, play.state());
    }

    private void takeIn(Preview preview) {
        play.does(preview.command(preview.ticked()));
    }

    private List<AsideLine> aside() {
        return List.copyOf(play.state().core().intake().aside().values());
    }

    @Test
    void whatAsksIsSuggestedWithItsAskerTimeAndWhoWantsIt() {
        Preview preview = read(CHAT);
        assertThat(preview.rows().stream().filter(row -> row.state() == NEW)).extracting(PreviewRow::what)
                .containsExactly("Will the recording be available in both languages?", "متى يبدأ المشروع؟");
        assertThat(why(preview.rows().getFirst())).isEqualTo("asked by Awa Exemple; 1 vote");
        assertThat(remarks(preview)).containsExactly("1 direct message was left out.",
                "1 message to hosts and panelists was left out.");
        takeIn(preview);

        Question first = play.state().board().questions().getFirst();
        assertThat(first.askedAt()).isEqualTo(Instant.parse("2027-01-14T17:20:10Z"));
        assertThat(first.votes().known()).hasSize(1);
        assertThat(play.state().people().all()).extracting(Person::name).contains("Awa Exemple", "Cleo Témoin", "ليلى")
                .doesNotContain("Dora", "Émile", "Road to Recovery");
    }

    @Test
    void allOtherLinesAreSetAsideAndKeptWithTheirReason() {
        takeIn(read(CHAT));
        assertThat(aside()).extracting(AsideLine::kind).containsExactly(AsideLine.Kind.REMARK,
                AsideLine.Kind.REACTION, AsideLine.Kind.REACTION, AsideLine.Kind.REACTION, AsideLine.Kind.GREETING,
                AsideLine.Kind.THANKS, AsideLine.Kind.REMARK);
        assertThat(aside()).extracting(AsideLine::text).contains("Bonjour à tous", "Merci beaucoup !",
                "Yes, one per language.");
    }

    @Test
    void twiceChangesNothingALongerChatAddsOnlyWhatIsNewAndAnEditByHandSurvives() {
        takeIn(read(CHAT));
        play.does(new DismissQuestion(new QuestionId("q1"), DismissReason.OFF_TOPIC));
        assertThat(states(read(CHAT))).containsOnly(UNCHANGED);

        Preview longer = read(CHAT + """
                18:30:00 From  Émile  to  Everyone:
                \tEt après ?
                18:30:01 From  Émile  to  Everyone:
                \tReacted to "Will the recording b..." with ❤️
                """);
        assertThat(states(longer)).filteredOn(state -> state != UNCHANGED).containsExactly(CHANGED, NEW, ASIDE);
        takeIn(longer);
        assertThat(play.state().board().questions()).hasSize(3);
        assertThat(play.state().board().questions().getFirst().state()).isEqualTo(State.DISMISSED);
        assertThat(play.state().board().questions().getFirst().votes().known()).hasSize(2);
    }

    @Test
    void aSuggestionThatWasLeftIsNotMadeAgainAndALineThatAsksNothingCanBeTaken() {
        Preview preview = read(CHAT);
        int remark =
                preview.rows().stream().map(PreviewRow::what).toList().indexOf("See https://example.org/page?id=3");
        play.does(preview.command(Set.of(remark)));

        assertThat(play.state().board().questions()).extracting(Question::text)
                .containsExactly("See https://example.org/page?id=3");
        assertThat(states(read(CHAT))).containsOnly(UNCHANGED);
        play.does(new Undo());
        assertThat(aside()).isEmpty();
        assertThat(states(read(CHAT))).contains(NEW, ASIDE);
    }

    @Test
    void messagesToHostsAreReadOnRequestAndDirectOnesNever() {
        Preview preview = Reports.preview(CHAT, OwnTable.CHAT, play.state(),
                ReadChoices.NONE.withMeeting(MeetingChoices.NONE.withGroup(true)));
        assertThat(preview.rows()).extracting(PreviewRow::what).contains("Shall we begin?")
                .doesNotContain("Can you hear the interpreter?");
    }

    @Test
    void everyShapeOfALineIsReadAlsoMixed() {
        Preview preview = read("""
                saved by hand
                18:05:00 From ORATEUR A to Everyone:
                \tOne?
                18:06:00 From Jane Doe to Everyone: Two?
                2022-05-24 18:07:00 From Buyer Person to Everyone:
                \tThree?
                18:08:00\t From  ORATEUR B : Four
                goes on here: is it?
                18:09:00\t From  ORATEUR B   to   ORATEUR A(Privately) : Five?
                18:10:00 From Marc to Marie to Everyone: Six?
                18:11:00\t From Old to Everyone : Seven?
                00:12:00\tCLOUD NAME:\tEight?
                \t18:13:00 From Pasted  to  Everyone: not a message?
                """.replace("\n", "\r\n"));
        assertThat(preview.rows().stream().filter(row -> row.state() == NEW)).extracting(PreviewRow::what)
                .containsExactly("One?", "Two?", "Three?", "Four\ngoes on here: is it?", "Six?", "Seven?",
                        "Eight?\n18:13:00 From Pasted  to  Everyone: not a message?");
        assertThat(why(preview.rows().get(4))).isEqualTo("asked by Marc to Marie");
        assertThat(remarks(preview)).contains("1 direct message was left out.",
                "1 line before the first message was left out: “saved by hand”.",
                "Times count from the start of the recording. The planned start was taken, 18:00. Check it.");
        takeIn(preview);
        assertThat(play.state().board().questions().getLast().askedAt())
                .isEqualTo(Instant.parse("2027-01-14T17:12:00Z"));
    }

    @Test
    void timesGoPastMidnightAndStayInTheOrderOfTheFile() {
        Preview preview = read("""
                23:59:50 From A to Everyone: one?
                00:00:10 From B to Everyone: two?
                00:00:05 From C to Everyone: three?
                """);
        takeIn(preview);
        assertThat(play.state().board().questions()).extracting(Question::askedAt).containsExactly(
                Instant.parse("2027-01-14T22:59:50Z"), Instant.parse("2027-01-14T23:00:10Z"),
                Instant.parse("2027-01-14T23:00:05Z"));
    }

    @Test
    void aTranscriptIsReadByWhoSaidIt() {
        Preview preview = read("""
                WEBVTT

                33
                00:02:24.720 --> 00:02:32.850
                ORATEUR A: and when does it begin?

                00:02:33.480 --> 00:02:33.990
                it's really.
                """);
        assertThat(states(preview)).containsExactly(NEW, ASIDE);
        assertThat(why(preview.rows().getFirst())).isEqualTo("asked by ORATEUR A");
        assertThat(remarks(preview))
                .contains("A transcript holds what its owner heard, which may be the interpretation.");
    }

    @Test
    void proseAboutReactionsIsAMessageAndAQuoteThatIsNotFoundIsKept() {
        Preview preview = read("""
                18:01:00 From A to Everyone: Reacted to "x" with great interest?
                18:02:00 From A to Everyone:
                \tReacted to "nothing like it" with \uD83D\uDC4D
                18:03:00 From A to Everyone:
                \tReplying to "nothing like it"

                \tWhy not?
                """);
        assertThat(states(preview)).containsExactly(NEW, ASIDE, NEW);
        assertThat(preview.rows().getLast().what()).isEqualTo("Why not?");
    }
}
