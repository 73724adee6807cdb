package org.pupitre.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.live.Sample.SESSION;
import static org.pupitre.live.Sample.START;
import static org.pupitre.live.Sample.envelope;
import static org.pupitre.live.Sample.send;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.PeopleCommand.AddPerson;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.SessionId;

class LibraryDeskTest {
    private static final SessionId SECOND = new SessionId("s2");
    @TempDir Path folder;
    private final Sample.StandingClock clock = new Sample.StandingClock();
    private LibraryDesk desk;

    @BeforeEach
    void open() {
        desk = LibraryDesk.open(folder.resolve("library.pupitre"), "laptop", clock, System::nanoTime);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Map<SessionId, PlanSession> both(PlanSession first, PlanSession second) {
        Map<SessionId, PlanSession> both = new LinkedHashMap<>();
        both.put(SESSION, first);
        both.put(SECOND, second);
        return both;
    }

    @Test
    void sessionsArePlannedTogetherAndListedAsTheyStand() {
        assertThat(desk.sessions()).isEmpty();
        assertThat(desk.plan(both(Sample.plan(), Sample.plan()), START)).isInstanceOf(Outcome.Done.class);
        SessionLoop loop = desk.open(SECOND, clock);
        send(loop, envelope("c1", new StartItem(Sample.WELCOME, false), 10));
        assertThat(desk.sessions()).extracting(SessionSummary::id).containsExactly(SESSION, SECOND);
        assertThat(desk.sessions()).extracting(SessionSummary::status).containsExactly(Timeline.Status.NOT_STARTED,
                Timeline.Status.RUNNING);
        close();
        open();
        assertThat(desk.sessions()).extracting(SessionSummary::status).containsExactly(Timeline.Status.NOT_STARTED,
                Timeline.Status.RUNNING);
        assertThat(desk.sessions().getLast().lastAlive()).isEqualTo(START);
        assertThat(desk.people().all()).hasSize(4);
    }

    @Test
    void oneRefusedPlanMeansThatNoneIsWritten() {
        PlanSession good = Sample.plan();
        List<BoothPlan> twice = List.of(good.booths().getFirst(), good.booths().getFirst());
        PlanSession bad =
                new PlanSession(good.plan(), good.items(), good.channels(), twice, good.interpreters(), List.of(),
                        good.people());
        assertThat(desk.plan(both(good, bad), START)).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.sessions()).isEmpty();
        assertThat(desk.people().all()).isEmpty();
        assertThat(desk.entries(SESSION)).isEmpty();
    }

    @Test
    void aSessionIsPlannedOnceAndNotWhileItIsOpen() {
        assertThat(desk.plan(Map.of(SESSION, Sample.plan()), START)).isInstanceOf(Outcome.Done.class);
        assertThat(refused(desk.plan(Map.of(SESSION, Sample.plan()), START))).isEqualTo(new Rejection.AlreadyPlanned());
        desk.open(SECOND, clock);
        assertThat(refused(desk.plan(Map.of(SECOND, Sample.plan()), START))).isEqualTo(new Rejection.IdInUse("s2"));
    }

    @Test
    void aPersonAddedInOneSessionIsKnownInTheOther() {
        desk.plan(both(Sample.plan(), Sample.plan()), START);
        SessionLoop first = desk.open(SESSION, clock);
        SessionLoop second = desk.open(SECOND, clock);
        send(first, envelope("p", new AddPerson(null, PersonDetails.named("Zoé Petit")), 5));
        assertThat(second.state().people()).isEqualTo(first.state().people());
        assertThat(second.state().people().all()).extracting(Person::name).contains("Zoé Petit");
    }

    @Test
    void aSessionOpenedTwiceIsTheSameLoopUntilItIsClosed() {
        SessionLoop loop = desk.open(SESSION, clock);
        assertThat(desk.open(SESSION, clock)).isSameAs(loop);
        loop.close();
        assertThat(desk.open(SESSION, clock)).isNotSameAs(loop);
    }

    private static Rejection refused(Outcome outcome) {
        return ((Outcome.Refused) outcome).reason();
    }
}
