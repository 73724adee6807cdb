package org.pupitre.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.MeetingCommand.PauseRecording;
import org.pupitre.domain.act.MeetingCommand.ResumeRecording;
import org.pupitre.domain.act.MeetingCommand.StartRecording;
import org.pupitre.domain.act.MeetingCommand.StopRecording;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.TakeOutGap;

/** The recording of the meeting tool, and where in it an instant is found (rules of the meeting, section 2). */
class RecordingTest {
    private final Play play = Play.session(Play.S1);

    /** {@code 1 10:00} for the first recording, {@code -} where nothing was recorded. */
    private String anchor(String time) {
        return play.state().meeting().anchors().at(Day.at(time))
                .map(a -> a.recording() + " " + Day.clock(a.offset())).orElse("-");
    }

    private Recordings.State recording() {
        return play.state().meeting().recordings().state();
    }

    /** The worked example of the rules. */
    private void worked() {
        play.at("18:00").does(new StartRecording()).at("18:10").does(new NextItem()).at("18:20")
                .does(new PauseRecording()).at("18:25").does(new NextItem()).at("18:30").does(new ResumeRecording())
                .at("18:40").does(new NextItem()).at("19:00").does(new StopRecording()).at("19:15")
                .does(new StartRecording()).at("19:20").does(new NextItem());
    }

    @Test
    void anInstantHasItsPlaceInTheRecording() {
        worked();

        assertThat(anchor("17:59:59")).isEqualTo("-");
        assertThat(anchor("18:00")).isEqualTo("1 0:00");
        assertThat(anchor("18:10")).isEqualTo("1 10:00");
        assertThat(anchor("18:19:59")).isEqualTo("1 19:59");
        assertThat(anchor("18:20")).as("paused at that instant").isEqualTo("-");
        assertThat(anchor("18:25")).isEqualTo("-");
        assertThat(anchor("18:30")).as("goes on where it was held").isEqualTo("1 20:00");
        assertThat(anchor("18:40")).isEqualTo("1 30:00");
        assertThat(anchor("19:00")).as("stopped at that instant").isEqualTo("-");
        assertThat(anchor("19:10")).isEqualTo("-");
        assertThat(anchor("19:15")).isEqualTo("2 0:00");
        assertThat(anchor("19:20")).isEqualTo("2 5:00");
    }

    @Test
    void theLengthDoesNotGrowWhilePausedNorAfterTheEnd() {
        worked();
        Recording first = play.state().meeting().recordings().all().getFirst();

        assertThat(first.length(Day.at("18:25"))).hasMinutes(20);
        assertThat(first.length(Day.at("18:40"))).hasMinutes(30);
        assertThat(first.length(Day.at("19:30"))).hasMinutes(50);
        assertThat(first.length(Day.at("17:00"))).isZero();
    }

    @Test
    void stoppedWhilePausedItIsAsLongAsWhenItWasPaused() {
        play.at("18:00").does(new StartRecording()).at("18:10").does(new PauseRecording()).at("18:15")
                .does(new StopRecording());

        assertThat(play.state().meeting().recordings().all().getFirst().length(Day.at("18:30"))).hasMinutes(10);
        assertThat(anchor("18:12")).isEqualTo("-");
    }

    @Test
    void eachActIsRefusedWhereItChangesNothing() {
        refused(new PauseRecording(), new Rejection.RecordingIsOff());
        refused(new ResumeRecording(), new Rejection.RecordingIsOff());
        refused(new StopRecording(), new Rejection.RecordingIsOff());
        play.at("18:00").does(new StartRecording());
        refused(new StartRecording(), new Rejection.RecordingIsOn());
        refused(new ResumeRecording(), new Rejection.RecordingIsOn());
        play.at("18:05").does(new PauseRecording());
        refused(new PauseRecording(), new Rejection.RecordingIsPaused());
        refused(new StartRecording(), new Rejection.RecordingIsPaused());
    }

    private void refused(Command command, Rejection reason) {
        assertThat(play.refused(command)).isEqualTo(reason);
    }

    @Test
    void afterTheEndItIsStillOnUntilSomeoneSaysThatItIsOff() {
        play.at("18:00").does(new NextItem(), new StartRecording()).at("19:00").does(new FinishSession());

        assertThat(recording()).isEqualTo(Recordings.State.ON);
        play.at("19:02").does(new PauseRecording());
        refused(new ResumeRecording(), new Rejection.SessionIsFinished());
        play.does(new StopRecording());
        refused(new StartRecording(), new Rejection.SessionIsFinished());
    }

    @Test
    void undoAndRedoGoOverIt() {
        play.at("18:00").does(new StartRecording()).at("18:10").does(new PauseRecording(), new Undo());
        assertThat(recording()).isEqualTo(Recordings.State.ON);
        assertThat(anchor("18:15")).isEqualTo("1 15:00");
        play.does(new Redo());
        assertThat(recording()).isEqualTo(Recordings.State.PAUSED);
        play.does(new Undo(), new Undo());
        assertThat(recording()).isEqualTo(Recordings.State.OFF);
        assertThat(play.refolded().core()).isEqualTo(play.core());
    }

    /** The meeting tool goes on recording whatever the plan and the clocks here do. */
    @Test
    void neitherAMoveNorAGapTouchesIt() {
        play.at("18:00").does(new NextItem(), new StartRecording()).at("18:10")
                .does(new TakeOutGap(Day.at("18:05"), Day.at("18:09")), new MoveSession(Day.at("19:00")));

        assertThat(anchor("18:10")).isEqualTo("1 10:00");
    }

    /** Whatever is pressed: offsets grow by the time that was recorded, and never go back within a recording. */
    @Test
    void offsetsFollowTheTimeInRandomHistories() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int session = 0; session < 300; session++) {
            Recordings recordings = Recordings.NONE;
            Instant now = Day.at("18:00");
            Instant last = now;
            for (int act = 0; act < 12; act++) {
                last = now;
                now = now.plusSeconds(random.nextInt(90));
                recordings = switch (random.nextInt(4)) {
                    case 0 -> recordings.started(now);
                    case 1 -> recordings.paused(now);
                    case 2 -> recordings.resumed(now);
                    default -> recordings.stopped(now);
                };
            }
            RecordingAnchors anchors = new RecordingAnchors(recordings);
            RecordingAnchors.Anchor before = null;
            for (Instant at = Day.at("18:00"); at.isBefore(last.plusSeconds(120)); at = at.plusSeconds(1)) {
                RecordingAnchors.Anchor here = anchors.at(at).orElse(null);
                if (here != null && before != null && here.recording() == before.recording()) {
                    assertThat(here.offset()).as("seed %d at %s", seed, at)
                            .isBetween(before.offset(), before.offset().plusSeconds(1));
                } else if (here != null && before != null) {
                    assertThat(here.recording()).as("seed %d", seed).isGreaterThan(before.recording());
                }
                assertThat(here == null || here.offset().compareTo(Duration.ZERO) >= 0).isTrue();
                before = here == null ? before : here;
            }
        }
    }
}
