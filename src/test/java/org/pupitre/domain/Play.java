package org.pupitre.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;

/** A session played in a test: given what was done, when a command comes at a time, then events or a refusal. */
public final class Play {
    /** A, 10 min, and four more; D is fixed after a gap of 5 min (rules of the timeline, section 8). */
    public static final String S1 = "A 18:00 10 | B - 30 | C - 30 | D 19:15 30 | E - 15";
    public static final PersonId ANA = new PersonId("ana");
    public static final PersonId BEN = new PersonId("ben");
    public static final PersonId CLEO = new PersonId("cleo");
    public static final PersonId IRIS = new PersonId("iris");
    public static final PersonId JEAN = new PersonId("jean");
    public static final PersonId KATE = new PersonId("kate");
    public static final BoothId BOOTH = new BoothId("b1");

    /** The events of one command. */
    public record Entry(CommandId command, List<Event> events) {}

    private final List<Entry> journal = new ArrayList<>();
    private SessionState state = SessionState.empty(new SessionId("s"), People.NOBODY);
    private Instant now;

    private Play(Instant now) {
        this.now = now;
    }

    /** A session of which nothing is planned, at half past five. */
    public static Play unplanned() {
        return new Play(Day.at("17:30"));
    }

    /** A planned session with six people, two channels and one booth for both directions; the time is half past five. */
    public static Play session(String agenda) {
        Play play = unplanned();
        play.does(plan(Day.agenda(agenda)));
        return play;
    }

    public static PlanSession plan(List<ItemPlan> items) {
        return new PlanSession(details(), items, List.of(channel("en", LanguageTag.EN), channel("fr", LanguageTag.FR)),
                List.of(booth(BOOTH, LanguageTag.FR, LanguageTag.EN)),
                List.of(interpreter(IRIS), interpreter(JEAN)), List.of(),
                List.of(person(ANA, LanguageTag.FR), person(BEN, LanguageTag.EN), person(CLEO, null),
                        person(IRIS, null), person(JEAN, null), person(KATE, null)));
    }

    public static SessionPlan details() {
        LocalText title = LocalText.of("Session", "Séance");
        return new SessionPlan(new SeminarId("sem"), title, title, Day.at("18:00"), Day.at("20:00"), Day.BRUSSELS, null,
                List.of(LanguageTag.EN, LanguageTag.FR), null, null, null, 180);
    }

    public static ChannelPlan channel(String id, LanguageTag language) {
        return new ChannelPlan(new ChannelId(id), language, true);
    }

    public static BoothPlan booth(BoothId id, LanguageTag one, LanguageTag other) {
        return new BoothPlan(id, id.value(), List.of(new Direction(one, other), new Direction(other, one)));
    }

    public static InterpreterPlan interpreter(PersonId person) {
        return new InterpreterPlan(person, BOOTH, List.of());
    }

    private static Person person(PersonId id, LanguageTag language) {
        return new Person(id, new PersonDetails(id.value(), null, null, null, language));
    }

    /** Sets the time. */
    public Play at(String time) {
        now = Day.at(time);
        return this;
    }

    public Play after(int seconds) {
        now = now.plusSeconds(seconds);
        return this;
    }

    public Instant now() {
        return now;
    }

    /** Carries commands out, none of which may be refused. */
    public Play does(Command... commands) {
        Stream.of(commands).forEach(this::events);
        return this;
    }

    /** Carries a command out and tells what happened. */
    public List<Event> events(Command command) {
        Decision decision = Decider.decide(state, command, now);
        assertThat(decision).as("%s at %s", command, now).isInstanceOf(Decision.Accepted.class);
        Decision.Accepted accepted = (Decision.Accepted) decision;
        CommandId id = new CommandId("c" + (journal.size() + 1));
        journal.add(new Entry(id, accepted.events()));
        state = Evolver.evolve(state.withPeople(state.people().with(accepted.people())), id, accepted.events());
        return accepted.events();
    }

    /** Carries a command out and names the kinds of what happened. */
    public List<String> kinds(Command command) {
        return events(command).stream().map(e -> e.getClass().getSimpleName()).toList();
    }

    /** Tries a command that must be refused, and tells why. */
    public Rejection refused(Command command) {
        Decision decision = Decider.decide(state, command, now);
        assertThat(decision).as("%s at %s", command, now).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).reason();
    }

    public SessionState state() {
        return state;
    }

    /** How many commands were carried out. */
    public int commands() {
        return journal.size();
    }

    public Core core() {
        return state.core();
    }

    /** What the journal makes of the session, from nothing. */
    public SessionState refolded() {
        SessionState folded = SessionState.empty(state.id(), state.people());
        for (Entry entry : journal) {
            folded = Evolver.evolve(folded, entry.command(), entry.events());
        }
        return folded;
    }
}
