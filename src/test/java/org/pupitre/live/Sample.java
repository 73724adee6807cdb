package org.pupitre.live;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;

/** A small session of three items and four people for tests of the loop. */
public final class Sample {
    public static final Instant START = Instant.parse("2022-05-24T13:00:00Z");
    public static final SessionId SESSION = new SessionId("s1");
    public static final ItemId WELCOME = new ItemId("welcome");
    public static final ItemId PANEL = new ItemId("panel");
    public static final ItemId QUESTIONS = new ItemId("questions");
    public static final PersonId AWA = new PersonId("awa");
    public static final PersonId LUC = new PersonId("luc");

    private Sample() {}

    public static PlanSession plan() {
        SessionPlan plan = new SessionPlan(new SeminarId("sem"), LocalText.of("Seminar", "Séminaire"),
                LocalText.of("Session 1", "Séance 1"), START, START.plusSeconds(7200), ZoneId.of("Europe/Brussels"),
                null,
                List.of(LanguageTag.EN, LanguageTag.FR), null, null, null, 180);
        List<ItemPlan> items = List.of(item(WELCOME, "Welcome", "Accueil", ItemKind.WELCOME),
                item(PANEL, "Panel", "Table ronde", ItemKind.PANEL),
                item(QUESTIONS, "Questions", "Questions", ItemKind.QUESTIONS));
        Direction direction = new Direction(LanguageTag.EN, LanguageTag.FR);
        return new PlanSession(plan, items,
                List.of(new ChannelPlan(new ChannelId("en"), LanguageTag.EN, true),
                        new ChannelPlan(new ChannelId("fr"), LanguageTag.FR, true)),
                List.of(new BoothPlan(new BoothId("A"), "A", List.of(direction, direction.reversed()))),
                List.of(new InterpreterPlan(new PersonId("i1"), new BoothId("A"),
                        List.of(LanguageTag.EN, LanguageTag.FR))),
                List.of(),
                List.of(person("awa", "Awa Ndiaye", LanguageTag.FR), person("luc", "Luc Moreau", LanguageTag.FR),
                        person("ina", "Ina Berg", LanguageTag.EN), person("i1", "Noor Haddad", LanguageTag.EN)));
    }

    private static ItemPlan item(ItemId id, String english, String french, ItemKind kind) {
        return new ItemPlan(id, LocalText.of(english, french), kind, kind == ItemKind.WELCOME ? START : null, 1800,
                null, false, 120, 60, 0, 2, List.of());
    }

    private static Person person(String id, String name, LanguageTag language) {
        return new Person(new PersonId(id), new PersonDetails(name, null, null, Group.CIVIL_SOCIETY, language));
    }

    /** A command with an id of its own, at the start plus so many seconds. */
    public static Envelope envelope(String id, Command command, long second) {
        return new Envelope(new CommandId(id), command, "moderator", "laptop", START.plusSeconds(second));
    }

    /** Sends and waits for the answer. */
    public static Outcome send(SessionLoop loop, Envelope envelope) {
        return loop.submit(envelope).orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** A clock that stands still until it is moved. */
    public static final class StandingClock implements InstantSource {
        private final AtomicReference<Instant> now = new AtomicReference<>(START);

        @Override
        public Instant instant() {
            return now.get();
        }

        public void set(Instant instant) {
            now.set(instant);
        }
    }
}
