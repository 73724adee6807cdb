package org.pupitre.ui.kit.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.Core;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.NextQuestion;
import org.pupitre.domain.act.BoardCommand.QuestionToNext;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.InterpretationCommand.GoOffAir;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.CallSpeaker;
import org.pupitre.domain.act.QueueCommand.PauseTurn;
import org.pupitre.domain.act.QueueCommand.ResumeTurn;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Answers;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** An act that comes twice by mistake acts once. The clock is the test's. */
@ExtendWith(ApplicationExtension.class)
class PressesTest {
    private static final Words WORDS = new Words(Locale.ENGLISH);
    private static final String TOO_SOON = WORDS.text("common.tooSoon");

    private final List<Command> sent = new ArrayList<>();
    private final List<CompletableFuture<Outcome>> open = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private long now;
    private final Sender sender = new Sender(WORDS, Acts.NOWHERE);

    @BeforeEach
    void sendHere() {
        sender.sendTo(command -> {
            sent.add(command);
            open.add(new CompletableFuture<>());
            return open.getLast();
        }, new Presses(() -> now));
    }

    /** Some time passes. */
    private void after(int millis) {
        now += millis * 1_000_000L;
    }

    private void press(Command... commands) {
        for (Command command : commands) {
            sender.send(command, null);
            said.add(sender.saidProperty().get());
        }
    }

    /** It is on disk, and the screen shows it. */
    private void seen() {
        open.forEach(answer -> answer.complete(Answers.done(Play.session(Play.S1).state()).join()));
        open.clear();
        sender.shown(newState());
    }

    private static Core newState() {
        return Play.session(Play.S1).core();
    }

    @Test
    void aDoubleClickPassesOneSpeakerOnly(FxRobot robot) {
        robot.interact(() -> {
            press(new Advance());
            seen();
            after(399);
            press(new Advance());
            assertThat(sent).hasSize(1);
            assertThat(said).as("nothing is said of a double click").containsOnly("");
            after(1);
            press(new Advance());
            assertThat(sent).hasSize(2);
        });
    }

    @Test
    void keysPressedWhileTheProgramDidNotAnswerActOnce(FxRobot robot) {
        robot.interact(() -> {
            press(new Advance(), new NextItem(), new NextQuestion(), new Undo(), new Undo());
            after(5_000);
            press(new Advance());
            assertThat(sent).containsExactly((Command) new Advance());
            assertThat(said).startsWith("", TOO_SOON, TOO_SOON, TOO_SOON);
            seen();
            press(new NextItem());
            assertThat(sent).hasSize(2);
        });
    }

    @Test
    void whatActsByTurnsIsNotEndedByADoublePress(FxRobot robot) {
        BoothId booth = new BoothId("a");
        PersonId who = new PersonId("p1");
        robot.interact(() -> {
            press(new GoOnAir(booth, who, null));
            seen();
            after(60);
            press(new GoOffAir(booth));
            press(new PauseTurn());
            seen();
            after(60);
            press(new ResumeTurn());
            assertThat(sent).containsExactly((Command) new GoOnAir(booth, who, null), new PauseTurn());
            after(400);
            press(new ResumeTurn());
            assertThat(sent).hasSize(3);
        });
    }

    @Test
    void undoPressedQuicklyCountsEachTimeItIsSeen(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < 3; i++) {
                press(new Undo());
                seen();
                after(100);
            }
            assertThat(sent).hasSize(3);
        });
    }

    @Test
    void oneMinuteMoreAndWhatAddsCountEachTime(FxRobot robot) {
        robot.interact(() -> {
            press(new AddTime(60), new AddTime(60), new AddTime(-60), new AddQuestion("a", null, null),
                    new AddQuestion("b", null, null));
            assertThat(sent).hasSize(5);
        });
    }

    @Test
    void aRefusedActKeepsNothingWaiting(FxRobot robot) {
        robot.interact(() -> {
            press(new CallSpeaker(new EntryId("e1")));
            open.getLast().complete(Answers.refused(new Rejection.NobodyToCall()).join());
            press(new Advance());
            assertThat(sent).hasSize(2);
        });
    }

    @Test
    void whatAnAnswerLeadsToBelongsToTheSamePress(FxRobot robot) {
        robot.interact(() -> {
            sender.send(new QuestionToNext(new QuestionId("q1")), null, () -> press(new NextQuestion()));
            open.getFirst().complete(Answers.done(Play.session(Play.S1).state()).join());
            assertThat(sent).hasSize(2);
        });
    }

    @Test
    void aSnapshotOfBeforeIsNotTheScreenShowingIt(FxRobot robot) {
        robot.interact(() -> {
            Core before = newState();
            sender.shown(before);
            press(new Advance());
            sender.shown(before);
            press(new NextItem());
            assertThat(sent).hasSize(1);
            sender.shown(newState());
            press(new NextItem());
            assertThat(sent).as("the screen shows another state").hasSize(2);
            assertThat(Set.copyOf(sent)).hasSize(2);
        });
    }
}
