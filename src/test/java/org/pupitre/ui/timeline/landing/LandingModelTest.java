package org.pupitre.ui.timeline.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.ui.landing.LateSession.CLOSING;
import static org.pupitre.ui.landing.LateSession.PANEL;
import static org.pupitre.ui.landing.LateSession.QUESTIONS;
import static org.pupitre.ui.landing.LateSession.VIDEO;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.PlanCommand.LandSession;
import org.pupitre.domain.act.PlanCommand.Length;
import org.pupitre.domain.act.SessionCommand.SetHardStop;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.landing.LateSession;
import org.pupitre.ui.shell.StagedSession;

/** What is proposed to end on time, as time passes and people act (rules of the timeline, section 2.7). */
class LandingModelTest {
    private final Words words = new Words(Locale.ENGLISH);
    private final LandingModel model = new LandingModel(words);
    private StagedSession session = LateSession.began("13:10");

    /** What is shown then: heading, gives, and the sums of the sheet while it is adjusted. */
    private String at(String time) {
        session.setNow(time);
        model.show(session.state(), session.now());
        return shown();
    }

    private String shown() {
        LandingShown shown = model.shownProperty().get();
        return shown.there() ? shown.heading() + ": " + gives() : "nothing";
    }

    private String gives() {
        return model.shownProperty().get().gives().stream().map(give -> give.title() + " " + give.figure())
                .collect(Collectors.joining(", "));
    }

    private String sums() {
        return model.shownProperty().get().frees() + ", " + model.shownProperty().get().rest();
    }

    private LandingRow.Look row(org.pupitre.domain.value.ItemId item) {
        return model.rows().stream().filter(row -> row.id().equals(item)).map(LandingRow::look).findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13:20:00 | nothing
            13:25:59 | nothing
            13:26:00 | To end on time: Panel −1
            13:37:00 | To end on time: Panel −7, Questions and answers −5
            13:42:00 | To end on time: Panel −10, Questions and answers −7
            13:42:01 | To end on time: Panel −8, Video left out, Questions and answers −5
            13:47:00 | To end on time: Panel −10, Video left out, Questions and answers −7
            13:47:59 | To end on time: Panel −10, Video left out, Questions and answers −7
            13:48:00 | Cannot end on time, 1\u00a0min too many: Panel −10, Video left out, Questions and answers −7
            13:57:30 | Cannot end on time, 10\u00a0min too many: Panel −10, Video left out, Questions and answers −7
            """)
    void itComesWithTheFirstMinuteAndFollowsTheClock(String time, String expected) {
        assertThat(at(time)).isEqualTo(expected);
    }

    @Test
    void itChangesOnTheScreenOnlyWhereItsWordsDo() {
        List<LandingShown> seen = new ArrayList<>();
        model.shownProperty().subscribe(next -> {
            seen.add(next);
        });
        for (int second = 0; second < 60; second++) {
            at("13:37:%02d".formatted(second));
        }
        assertThat(seen).as("nothing, then 12:00 and the minute that begins with 12:01").hasSize(3);
    }

    @Test
    void whatIsAcceptedIsWhatIsShown() {
        at("13:37:00");
        LandSession command = model.shownProperty().get().command();
        assertThat(command)
                .isEqualTo(new LandSession(List.of(new Length(PANEL, 33 * 60), new Length(QUESTIONS, 17 * 60)),
                        List.of()));
        session.did("13:37:30", command);
        assertThat(at("13:37:30")).as("half a minute later it is still on time").isEqualTo("nothing");
        session.did("13:37:40", new Undo());
        assertThat(at("13:37:40")).startsWith("To end on time");
    }

    @Test
    void eachReasonIsToldInBothLanguages() {
        at("13:43:00");
        assertThat(model.shownProperty().get().told()).isEqualTo("""
                To end on time
                Panel: partnerships in practice: 32 min instead of 40 min, at least 30, priority 2
                Video: voices of returnees: left out, may be left out, priority 2
                Questions and answers: 17 min instead of 22 min, at least 15, priority 2"""
                .replace(" min", "\u00a0min"));
        words.localeProperty().set(Locale.FRENCH);
        assertThat(at("13:43:00"))
                .isEqualTo("Pour finir à l’heure: Table ronde −8, Vidéo omis, Questions et réponses −5");
        assertThat(at("13:51:00")).startsWith("Impossible de finir à l’heure, 4\u00a0min de trop: ");
        assertThat(sums()).isEqualTo("Libère 22\u00a0min sur 26, encore 4\u00a0min de dépassement");
    }

    /** What all have in common explains nothing. */
    @Test
    void eachRowOfTheSheetSaysWhyItGives() {
        at("13:43:00");
        model.adjust();
        assertThat(row(PANEL).limit()).isEqualTo("at least 30");
        assertThat(row(PANEL).why()).isEmpty();
        assertThat(model.shownProperty().get().ranked()).isFalse();
        session.did("13:43:05", new EditItem(QUESTIONS, ItemChange.ifLate(null, 1, null)),
                new EditItem(VIDEO, ItemChange.ifLate(null, 3, null)),
                new EditItem(CLOSING, ItemChange.starting(StagedSession.at("14:52"))));
        at("13:43:06");
        assertThat(model.shownProperty().get().ranked()).isTrue();
        assertThat(row(QUESTIONS).why()).isEqualTo("at least 15, gives first");
        assertThat(row(PANEL).why()).isEqualTo("at least 30, gives second");
        assertThat(row(VIDEO).why()).isEqualTo("may be left out, gives last");
        assertThat(row(CLOSING).why()).isEqualTo("keeps, fixed start 14:52");
        words.localeProperty().set(Locale.FRENCH);
        at("13:43:07");
        assertThat(row(QUESTIONS).why()).isEqualTo("au moins 15, en premier");
        assertThat(row(PANEL).why()).isEqualTo("au moins 30, ensuite");
        assertThat(row(CLOSING).why()).isEqualTo("garde sa durée, début fixe à 14:52");
    }

    @Test
    void whatWasRefusedComesBackWhereAMinuteMoreIsNeeded() {
        at("13:37:10");
        model.refuse();
        assertThat(shown()).isEqualTo("nothing");
        assertThat(model.landing()).isEmpty();
        assertThat(at("13:38:09")).isEqualTo("nothing");
        assertThat(at("13:38:10")).startsWith("To end on time: ");
    }

    @Test
    void whatWasRefusedComesBackWhereTheAgendaOrTheHardStopChangesOrItIsAskedFor() {
        at("13:37:10");
        model.refuse();
        session.did("13:37:20", new org.pupitre.domain.act.TimelineCommand.SkipItem(VIDEO));
        assertThat(at("13:37:20")).startsWith("To end on time: ");
        model.refuse();
        session.did("13:37:30", new SetHardStop(StagedSession.at("14:59")));
        assertThat(at("13:37:30")).startsWith("To end on time: ");
        model.refuse();
        assertThat(at("13:37:40")).isEqualTo("nothing");
        model.bringBack();
        assertThat(shown()).startsWith("To end on time: ");
    }

    @Test
    void whatWasRefusedIsForgottenOnceTheSessionIsOnTime() {
        session = LateSession.began("13:22");
        at("13:23:20");
        model.refuse();
        session.did("13:23:30", new AddTime(-60 * 12));
        assertThat(at("13:23:30")).isEqualTo("nothing");
        session.did("13:23:40", new AddTime(60 * 5));
        assertThat(at("13:23:40")).isEqualTo("To end on time: Panel −3, Questions and answers −2");
    }

    @Test
    void nothingIsProposedBeforeItIsNeededNorAfterTheEndNorOfAnotherDay() {
        session.did("13:50", new FinishSession());
        assertThat(at("13:50")).isEqualTo("nothing");
        StagedSession planned = StagedSession.planned();
        model.show(planned.state(), planned.now().plus(Duration.ofDays(2)));
        assertThat(shown()).isEqualTo("nothing");
    }

    @Test
    void minutesAreStepsThatNeverGoBeyondTheirLimitsAndMoveNoOther() {
        at("13:37:00");
        model.adjust();
        assertThat(sums()).isEqualTo("Frees 12 of 12\u00a0min, on time");
        assertThat(model.rows()).extracting(row -> row.look().title()).containsExactly("Panel", "Video", "Discussion",
                "Questions and answers", "Closing");
        assertThat(model.rows()).extracting(row -> row.look().limit()).containsExactly("at least 30", "may be left out",
                "keeps", "at least 15", "keeps");
        model.step(PANEL, 2);
        assertThat(sums()).isEqualTo("Frees 10 of 12\u00a0min, still 2\u00a0min past the stop");
        assertThat(shown()).isEqualTo("To end on time: Panel −5, Questions and answers −5");
        for (int i = 0; i < 20; i++) {
            model.step(PANEL, -1);
            model.step(CLOSING, -1);
        }
        assertThat(row(PANEL).minutes()).isEqualTo("30");
        assertThat(row(PANEL).less()).isFalse();
        assertThat(row(CLOSING).minutes()).isEqualTo("8");
        assertThat(sums()).as("more than is needed frees no more").isEqualTo("Frees 12 of 12\u00a0min, on time");
        for (int i = 0; i < 20; i++) {
            model.step(PANEL, 1);
        }
        assertThat(row(PANEL).minutes()).isEqualTo("40");
        assertThat(row(PANEL).more()).isFalse();
        assertThat(gives()).isEqualTo("Questions and answers −5");
    }

    @Test
    void whatCountsToItsEndSaysWhatIsLeftForIt() {
        session.did("13:11", new EditItem(CLOSING, ItemChange.counting(true)));
        assertThat(at("13:37:00")).as("the closing takes up 8 min of 12")
                .isEqualTo("To end on time: Panel −2, Questions and answers −2");
        model.adjust();
        assertThat(row(CLOSING).minutes()).isEqualTo("0");
        assertThat(row(CLOSING).limit()).isEqualTo("ends 15:00");
        assertThat(row(CLOSING).changed()).isTrue();
        model.step(PANEL, -1);
        model.step(PANEL, -1);
        assertThat(row(CLOSING).minutes()).isEqualTo("2");
    }

    @Test
    void anItemIsLeftOutAndBroughtBackAndTheRestSharedOut() {
        at("13:37:00");
        model.adjust();
        model.turn(VIDEO);
        assertThat(gives()).isEqualTo("Panel −7, Video left out, Questions and answers −5");
        assertThat(row(VIDEO).minutes()).isEqualTo("out");
        model.shareOut();
        assertThat(gives()).as("seven are still needed")
                .isEqualTo("Panel −4, Video left out, Questions and answers −3");
        model.turn(CLOSING);
        assertThat(row(CLOSING).leftOut()).as("it may not be left out").isFalse();
        model.turn(VIDEO);
        assertThat(sums()).isEqualTo("Frees 7 of 12\u00a0min, still 5\u00a0min past the stop");
        model.reset();
        assertThat(gives()).isEqualTo("Panel −7, Questions and answers −5");
        model.leave();
        assertThat(model.rows()).isEmpty();
        assertThat(shown()).isEqualTo("To end on time: Panel −7, Questions and answers −5");
    }

    @Test
    void limitsAndSumsFollowWhileMinutesSetByHandStay() {
        at("13:37:00");
        model.adjust();
        model.step(PANEL, 4);
        assertThat(at("13:40:00")).isEqualTo("To end on time: Panel −3, Questions and answers −5");
        assertThat(sums()).isEqualTo("Frees 8 of 15\u00a0min, still 7\u00a0min past the stop");
        model.shareOut();
        assertThat(gives()).as("the panel stays as it was set")
                .isEqualTo("Panel −3, Video left out, Questions and answers −7");
        session.did("13:40:10", new NextItem());
        at("13:40:10");
        assertThat(model.rows()).extracting(LandingRow::id).as("the panel began").doesNotContain(PANEL);
        assertThat(gives()).isEqualTo("Video left out, Questions and answers −7");
        assertThat(sums()).isEqualTo("Frees 12 of 15\u00a0min, still 3\u00a0min past the stop");
    }

    @Test
    void whatIsAdjustedEndsWithTheNeedForIt() {
        session = LateSession.began("13:22");
        at("13:23:20");
        model.adjust();
        session.did("13:23:30", new AddTime(-60 * 13));
        assertThat(at("13:23:30")).isEqualTo("nothing");
        assertThat(model.adjusting()).isFalse();
        assertThat(model.rows()).isEmpty();
    }
}
