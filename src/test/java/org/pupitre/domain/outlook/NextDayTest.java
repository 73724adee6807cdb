package org.pupitre.domain.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.AddresseePlan;
import org.pupitre.domain.act.FollowUpCommand.NameAddressee;
import org.pupitre.domain.act.GlossaryCommand.WriteTerm;
import org.pupitre.domain.act.PlanCommand.RemoveItem;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.act.TermWording;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TermId;

/** A session is planned like another on the next day: what is planned comes along, what happened does not. */
class NextDayTest {
    private final Play play = Play.session(Play.S1);

    private PlanSession planned() {
        return NextDay.of(play.state(), play.now()).orElseThrow();
    }

    @Test
    void agendaPeopleAndBoothsComeADayLater() {
        PlanSession next = planned();
        assertThat(next.plan().plannedStart()).isEqualTo(Day.at("18:00").plusSeconds(86_400));
        assertThat(next.items()).extracting(item -> item.id().value()).containsExactly("A", "B", "C", "D", "E");
        assertThat(next.items().get(3).fixedStart()).isEqualTo(Day.at("19:15").plusSeconds(86_400));
        assertThat(next.people()).hasSize(6);
        assertThat(next.booths()).hasSize(1);
        assertThat(next.interpreters()).hasSize(2);
    }

    @Test
    void theGlossaryComesAlong() {
        Term term = new Term(new TermId("t1"), null, List.of(new TermWording(LanguageTag.EN, "return")), null);
        play.does(new WriteTerm(term));
        assertThat(Play.unplanned().does(planned()).state().core().glossary().all()).containsExactly(term);
    }

    @Test
    void whoAnswersInWritingComesAlong() {
        play.does(new NameAddressee(Play.ANA, null, "funding"));
        assertThat(planned().addressees()).containsExactly(new AddresseePlan(Play.ANA, "funding"));
        assertThat(Play.unplanned().does(planned()).state().core().addressees().subjects())
                .containsEntry(Play.ANA, "funding");
    }

    @Test
    void itCanBePlanned() {
        Play other = Play.unplanned();
        other.does(planned());
        assertThat(other.state().timeline().items()).hasSize(5);
    }

    @Test
    void whatIsLeftOutOrGoneStaysBehindAndNothingHasRun() {
        play.does(new SkipItem(new ItemId("C")), new RemoveItem(new ItemId("E"))).at("18:00").does(new NextItem());
        PlanSession next = planned();
        assertThat(next.items()).extracting(item -> item.id().value()).containsExactly("A", "B", "D");
        assertThat(Play.unplanned().does(next).state().timeline().runs()).isEmpty();
    }

    @Test
    void aSessionOfLongAgoIsPlannedForTomorrow() {
        Instant now = Day.at("09:00").plusSeconds(400 * 86_400L);
        Instant start = NextDay.start(Play.details(), now);
        assertThat(start).isBetween(now, now.plusSeconds(2 * 86_400L));
        assertThat(start.atZone(Day.BRUSSELS).getHour()).isEqualTo(18);
    }

    @Test
    void whereNothingIsPlannedThereIsNothingToPlan() {
        assertThat(NextDay.of(Play.unplanned().state(), Day.at("09:00"))).isEmpty();
    }
}
