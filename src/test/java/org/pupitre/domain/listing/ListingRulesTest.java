package org.pupitre.domain.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.ArchiveSession;
import org.pupitre.domain.act.SessionCommand.BringSessionBack;
import org.pupitre.domain.act.SessionCommand.PlaceSession;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.SessionEvent.HardStopSet;
import org.pupitre.domain.act.SessionEvent.SessionMoved;
import org.pupitre.domain.act.SessionEvent.SessionZoneSet;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.value.ItemId;

/** A session is put on another day and hidden from the list, each in one act that undo takes back. */
class ListingRulesTest {
    private static final ZoneId DAKAR = ZoneId.of("Africa/Dakar");

    private final Play play = Play.session(Play.S1);

    private PlaceSession to(String start, String hardStop) {
        return new PlaceSession(Day.at(start), Day.at(hardStop), play.state().plan().zone());
    }

    @Test
    void allTimesMoveWithTheStartAndTheHardStopIsWhereItWasAsked() {
        assertThat(play.events(to("18:30", "20:45"))).containsExactly(new SessionMoved(1800),
                new HardStopSet(Day.at("20:45")));
        assertThat(play.state().plan().plannedStart()).isEqualTo(Day.at("18:30"));
        assertThat(play.state().timeline().items().getLast().plannedEnd()).isEqualTo(Day.at("20:30"));
    }

    @Test
    void oneUndoTakesBackDayStopAndZone() {
        var before = play.state().core();
        play.does(new PlaceSession(Day.at("10:00").plusSeconds(3 * 86_400), Day.at("12:30").plusSeconds(3 * 86_400),
                DAKAR));
        assertThat(play.state().plan().zone()).isEqualTo(DAKAR);
        var after = play.state().core();
        assertThat(play.does(new Undo()).state().core()).isEqualTo(before);
        assertThat(play.does(new Redo()).state().core()).isEqualTo(after);
        assertThat(play.refolded()).isEqualTo(play.state());
    }

    @Test
    void theZoneAloneIsAnActTooAndNothingIsNone() {
        assertThat(play.events(new PlaceSession(play.state().plan().plannedStart(), play.state().plan().hardStop(),
                DAKAR))).containsExactly(new SessionZoneSet(DAKAR));
        assertThat(play.refused(to("18:00", "20:00"))).isEqualTo(new Rejection.NothingChanges());
    }

    @Test
    void theHardStopIsAfterTheStart() {
        assertThat(play.refused(to("18:00", "18:00"))).isInstanceOf(Rejection.BadValue.class);
        assertThat(play.refused(new PlaceSession(Day.at("18:00").plusSeconds(ListingRules.FARTHEST_SECONDS + 9),
                Day.at("20:00").plusSeconds(ListingRules.FARTHEST_SECONDS + 9), DAKAR)))
                .isInstanceOf(Rejection.BadValue.class);
    }

    @Test
    void whatHasBegunKeepsItsDay() {
        play.at("18:00").does(new NextItem());
        assertThat(play.refused(to("18:30", "20:30"))).isEqualTo(new Rejection.SessionHasBegun());
        assertThat(play.does(new FinishSession()).refused(to("18:30", "20:30")))
                .isEqualTo(new Rejection.SessionHasBegun());
    }

    @Test
    void itIsArchivedAndBroughtBackAndUndoDoesTheOther() {
        assertThat(play.refused(new BringSessionBack())).isEqualTo(new Rejection.SessionNotArchived());
        assertThat(play.does(new ArchiveSession()).core().archived()).isTrue();
        assertThat(play.refused(new ArchiveSession())).isEqualTo(new Rejection.SessionIsArchived());
        assertThat(play.does(new Undo()).core().archived()).isFalse();
        assertThat(play.does(new Redo(), new BringSessionBack()).core().archived()).isFalse();
        assertThat(play.does(new Undo()).core().archived()).isTrue();
        assertThat(play.refolded()).isEqualTo(play.state());
    }

    @Test
    void whatGoesOnStaysInTheListAndWhatIsStartedIsInItAgain() {
        play.at("18:00").does(new ArchiveSession(), new StartItem(new ItemId("A"), false));
        assertThat(play.core().archived()).as("what runs is never hidden").isFalse();
        assertThat(play.refused(new ArchiveSession())).isEqualTo(new Rejection.SessionGoesOn());
        assertThat(play.does(new FinishSession(), new ArchiveSession()).core().archived()).as("after the end").isTrue();
    }
}
