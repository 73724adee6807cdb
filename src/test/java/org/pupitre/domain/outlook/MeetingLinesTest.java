package org.pupitre.domain.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.LevelCommand.SetPersonLevel;
import org.pupitre.domain.act.MeetingCommand.CompareClocks;
import org.pupitre.domain.act.MeetingCommand.RemoveLine;
import org.pupitre.domain.act.MeetingCommand.StartRecording;
import org.pupitre.domain.act.MeetingCommand.TakeInLines;
import org.pupitre.domain.act.MeetingCommand.WriteLine;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.meeting.KeptLines;
import org.pupitre.domain.meeting.StandardLine;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LineId;
import org.pupitre.task.lines.LineMessages;

/** The lines that are pasted into the meeting tool (rules of the meeting, section 3). */
class MeetingLinesTest {
    private static final LineId BREAK = StandardLine.BREAK.id();
    private final Play play = Play.session("A 18:00 30 | B - 15 break | C - 30 | D - 20");

    private MeetingLines lines() {
        return LineMessages.lines(play.state(), play.now());
    }

    private String fitting() {
        return lines().fits().map(FilledLine::pasted).orElse("-");
    }

    private String line(LineId id) {
        return lines().all().stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow().pasted();
    }

    @Test
    void whoStaysAnonymousIsNotNamedInALineThatAllCanRead() {
        play.at("18:03").does(new NextItem(), AddToQueue.known(Play.ANA), AddToQueue.known(Play.KATE), new Advance());
        play.does(new SetPersonLevel(Play.ANA, Level.ANONYMOUS, false));
        assertThat(fitting()).isEqualTo("a participant has the floor.\nintervention non attribuée a la parole.");
    }

    @Test
    void theLineThatFitsChangesWithTheSession() {
        assertThat(fitting()).isEqualTo("""
                We begin at 18:00 (Brussels).
                Nous commençons à 18\u00a0h\u00a000 (Bruxelles).""");
        play.at("18:03");
        assertThat(fitting()).startsWith("We begin in a few minutes.");
        play.does(new NextItem());
        assertThat(fitting()).isEqualTo("Now: A.\nEn ce moment\u00a0: A.");
        play.does(AddToQueue.known(Play.ANA), new Advance());
        assertThat(fitting()).isEqualTo("ana has the floor.\nana a la parole.");
        play.at("18:33").does(new NextItem()).at("18:40");
        assertThat(fitting()).isEqualTo("""
                We begin again at 18:48 (Brussels).
                Nous reprenons à 18\u00a0h\u00a048 (Bruxelles).""");
        play.at("18:50");
        assertThat(fitting()).startsWith("The break is over.");
        play.does(new NextItem()).at("20:10");
        assertThat(fitting()).isEqualTo("""
                We are running late. We expect to end at 20:30 (Brussels).
                Nous avons du retard. Nous pensons terminer à 20\u00a0h\u00a030 (Bruxelles).""");
        play.does(new FinishSession());
        assertThat(fitting()).startsWith("The session has ended.");
    }

    /** S1 ends at its hard stop, 20:00; its gap takes 5 min of what is late. */
    @Test
    void beingLateFitsFromOneMinutePastTheHardStopOn() {
        Play late = Play.session(Play.S1).at("18:00").does(new NextItem()).at("18:15:59");
        assertThat(LineMessages.lines(late.state(), late.now()).fits().orElseThrow().standard())
                .isEqualTo(StandardLine.NOW);
        late.at("18:16");
        assertThat(LineMessages.lines(late.state(), late.now()).fits().orElseThrow().pasted())
                .startsWith("We are running late. We expect to end at 20:01");
    }

    @Test
    void figuresAreThoseOfTheMoment() {
        play.at("18:00").does(new NextItem(), AddToQueue.known(Play.BEN));

        assertThat(line(StandardLine.NEXT.id())).isEqualTo("""
                Next: B, at 18:30 (Brussels).
                Ensuite\u00a0: B, à 18\u00a0h\u00a030 (Bruxelles).""");
        assertThat(line(StandardLine.NEXT_SPEAKER.id())).startsWith("Next to speak: ben.");
        assertThat(line(StandardLine.STOP.id())).startsWith("Interpretation ends at 20:00");
        assertThat(line(StandardLine.RECORDED.id())).isEqualTo("""
                This session is not being recorded.
                Cette séance n’est pas enregistrée.""");
        play.does(new StartRecording());
        assertThat(line(StandardLine.RECORDED.id())).startsWith("This session is being recorded.");
    }

    @Test
    void whatThereIsNotAtPresentStaysInBracesAndTheLineIsNotComplete() {
        FilledLine line = lines().all().stream().filter(l -> l.id().equals(BREAK)).findFirst().orElseThrow();

        assertThat(line.complete()).isFalse();
        assertThat(line.pasted()).isEqualTo("""
                We begin again at {end of the break} (Brussels).
                Nous reprenons à {fin de la pause} (Bruxelles).""");
    }

    /** Others read the time on their own clocks; what was announced stays as it was announced. */
    @Test
    void anExpectedTimeIsWrittenAsTheClockOfTheMeetingShowsIt() {
        play.at("18:00").does(new NextItem()).at("18:33:10").does(new NextItem()).at("18:34")
                .does(new CompareClocks(Day.at("18:34:40")));

        assertThat(line(BREAK)).startsWith("We begin again at 18:49");
        assertThat(line(StandardLine.STOP.id())).startsWith("Interpretation ends at 20:00");
        assertThat(play.state().timeline().runs().getLast().start()).isEqualTo(Day.at("18:33:10"));
        play.does(new Undo());
        assertThat(line(BREAK)).startsWith("We begin again at 18:48");
    }

    @Test
    void aWordingThatIsWrittenCountsInItsLanguageAlone() {
        play.does(new WriteLine(BREAK, LanguageTag.FR, "Rendez-vous à {Fin  de la pause} !"));
        play.at("18:00").does(new NextItem()).at("18:30").does(new NextItem());

        assertThat(fitting()).isEqualTo("""
                We begin again at 18:45 (Brussels).
                Rendez-vous à 18\u00a0h\u00a045 !""");
        play.does(new Undo(), new Undo(), new Undo());
        assertThat(line(BREAK)).contains("Nous reprenons");
    }

    @Test
    void aLineIsAddedAndRemovedAndBothAreUndone() {
        LineId own = play.state().meeting().lines().fresh();
        play.does(new WriteLine(own, LanguageTag.EN, "Slides: example.org"));
        assertThat(line(own)).as("no wording in the other language").isEqualTo("Slides: example.org");
        play.does(new RemoveLine(own));
        assertThat(play.refused(new RemoveLine(own))).isEqualTo(new Rejection.NoSuchLine());
        play.does(new Undo());
        assertThat(line(own)).isEqualTo("Slides: example.org");
        play.does(new RemoveLine(StandardLine.BEGIN.id()));
        assertThat(fitting()).as("it is gone").isEqualTo("-");
    }

    @Test
    void aWrongFigureIsRefusedWithTheNearestRightWords() {
        assertThat(play.refused(new WriteLine(BREAK, LanguageTag.EN, "at {end of brake}")))
                .isEqualTo(new Rejection.NoSuchFigure("end of brake", "end of the break"));
        assertThat(play.refused(new WriteLine(BREAK, LanguageTag.FR, "à {fin de pause}")))
                .isEqualTo(new Rejection.NoSuchFigure("fin de pause", "fin de la pause"));
        assertThat(play.refused(new WriteLine(BREAK, LanguageTag.FR, "à {hardstop}")))
                .isEqualTo(new Rejection.NoSuchFigure("hardstop", "hard stop"));
        for (String alone : new String[]{"at {hard stop", "at hard stop}", "{{hard stop}}", "}", "{"}) {
            assertThat(play.refused(new WriteLine(BREAK, LanguageTag.EN, alone))).isEqualTo(new Rejection.BraceAlone());
        }
        assertThat(play.refused(new WriteLine(BREAK, LanguageTag.EN, "{}"))).isInstanceOf(Rejection.NoSuchFigure.class);
        assertThat(play.refused(new WriteLine(BREAK, LanguageTag.EN, "x".repeat(501))))
                .isInstanceOf(Rejection.TextTooLong.class);
    }

    @Test
    void linesOfAnotherSessionAreTakenInWhereTheyAreNewer() {
        Play other = Play.session(Play.S1);
        other.at("17:00").does(new WriteLine(BREAK, LanguageTag.EN, "Back at {end of the break}!"),
                new RemoveLine(StandardLine.ASK.id()));
        KeptLines theirs = other.state().meeting().lines();
        TakeInLines take = new TakeInLines(theirs.asWritten(), theirs.asRemoved(), theirs.changedAt());

        play.at("17:30").does(take);

        assertThat(play.state().meeting().lines()).isEqualTo(theirs);
        assertThat(play.refused(take)).isEqualTo(new Rejection.NothingChanges());
        assertThat(play.state().history().toUndo()).as("no act of a person").isEmpty();
        play.does(new WriteLine(BREAK, LanguageTag.EN, "Mine"));
        assertThat(play.refused(take)).as("older than one's own").isEqualTo(new Rejection.NothingChanges());
    }
}
