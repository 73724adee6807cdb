package org.pupitre.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QuestionPlan;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.ui.kit.field.Acts;

/** A session without a disk: commands are decided and folded at once, at the time that is set. */
public final class StagedSession implements Acts {
    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final List<Command> sent = new ArrayList<>();
    private SessionState state = SessionState.empty(new SessionId("s1"), People.NOBODY);
    private Instant now = at("12:20");
    private int commands;

    /** A time of the day of the session. */
    public static Instant at(String time) {
        return ZonedDateTime.of(2022, 5, 24, 0, 0, 0, 0, BRUSSELS).with(LocalTime.parse(time)).toInstant();
    }

    /** A session of which nothing is known yet, such as before a copy is made. */
    public static StagedSession unplanned() {
        return new StagedSession();
    }

    public static StagedSession planned() {
        StagedSession session = new StagedSession();
        session.did("12:20", plan());
        return session;
    }

    public SessionState state() {
        return state;
    }

    public Instant now() {
        return now;
    }

    public void setNow(String time) {
        now = at(time);
    }

    public List<Command> sent() {
        return sent;
    }

    public Saved saved() {
        return new Saved(now.minusSeconds(1), commands * 31L, 0, null);
    }

    /** Carries out commands that must be accepted. */
    public StagedSession did(String time, Command... these) {
        setNow(time);
        for (Command command : these) {
            Rejection refused = carryOut(command);
            if (refused != null) {
                throw new AssertionError(command + " refused: " + refused);
            }
        }
        return this;
    }

    @Override
    public CompletableFuture<Outcome> submit(Command command) {
        sent.add(command);
        Rejection refused = carryOut(command);
        return refused == null ? Answers.done(state) : Answers.refused(refused);
    }

    private @Nullable Rejection carryOut(Command command) {
        return switch (Decider.decide(state, command, now)) {
            case Decision.Refused refused -> refused.reason();
            case Decision.Accepted accepted -> {
                state = Evolver.evolve(state.withPeople(state.people().with(accepted.people())),
                        new CommandId("c" + ++commands), accepted.events());
                yield null;
            }
        };
    }

    private static PlanSession plan() {
        SessionPlan session = new SessionPlan(new SeminarId("sample"),
                LocalText.of("Lessons learned from the EU-IOM Actions", "Enseignements des actions UE-OIM"),
                LocalText.of("Session 1 · Fostering sustainable reintegration through partnerships",
                        "Séance 1 · Favoriser la réintégration durable par les partenariats"),
                at("13:00"), at("15:00"), BRUSSELS, ZoneId.of("Africa/Dakar"), List.of(LanguageTag.FR, LanguageTag.EN),
                null, null, LocalText.of("sample agenda", "ordre du jour fictif"), 180);
        List<ItemPlan> items = List.of(
                item("check", "Sound check", "Essais de son", ItemKind.SOUND_CHECK, at("12:30"), 20),
                item("welcome", "Welcome", "Accueil", ItemKind.WELCOME, at("13:00"), 10),
                item("keynote", "Keynote", "Allocution principale", ItemKind.KEYNOTE, null, 15),
                item("panel", "Panel · partnerships in practice", "Table ronde · les partenariats en pratique",
                        ItemKind.PANEL, null, 40),
                item("discussion", "Discussion", "Discussion", ItemKind.DISCUSSION, null, 25),
                item("qa", "Questions and answers", "Questions et réponses", ItemKind.QUESTIONS, null, 23),
                item("closing", "Closing", "Clôture", ItemKind.CLOSING, null, 7));
        List<Person> people = List.of(person("awa", "Awa Exemple", "A-wa Eg-ZEM-pl", "Ministry (sample)",
                Group.GOVERNMENT, LanguageTag.FR),
                person("clara", "Clara Sample", null, "network of NGOs (sample)", Group.CIVIL_SOCIETY, LanguageTag.EN),
                person("jean", "Jean Modèle", null, "research institute (sample)", Group.RESEARCH, LanguageTag.FR),
                person("ines", "Ines Muster", null, "EU institution (sample)", Group.EU_INSTITUTION, LanguageTag.FR),
                person("int1", "Interpreter 1", null, null, null, null),
                person("int2", "Interpreter 2", null, null, null, null));
        BoothId booth = new BoothId("a");
        Direction direction = new Direction(LanguageTag.FR, LanguageTag.EN);
        return new PlanSession(session, items,
                List.of(new ChannelPlan(new ChannelId("fr"), LanguageTag.FR, true),
                        new ChannelPlan(new ChannelId("en"), LanguageTag.EN, true)),
                List.of(new BoothPlan(booth, "A", List.of(direction, direction.reversed()))),
                List.of(new InterpreterPlan(new PersonId("int1"), booth, List.of()),
                        new InterpreterPlan(new PersonId("int2"), booth, List.of())),
                questions(), people);
    }

    private static List<QuestionPlan> questions() {
        return List.of(
                question("Comment mesurer l’appropriation locale après la fin d’un programme ?", LanguageTag.FR,
                        LanguageTag.EN, "How can local ownership be measured once a programme has ended?"),
                question("How were local authorities involved from the start?", LanguageTag.EN, LanguageTag.FR,
                        "Comment les autorités locales ont-elles été associées dès le départ ?"),
                question("What did the pilot change for returnees with children?", LanguageTag.EN, null, ""),
                question("Quel rôle pour le secteur privé dans la durée ?", LanguageTag.FR, null, ""));
    }

    private static QuestionPlan question(String text, LanguageTag language, @Nullable LanguageTag other,
            String wording) {
        return new QuestionPlan(text, language, null, other == null
                ? List.of()
                : List.of(new QuestionPlan.Wording(other, wording, RenditionState.CHECKED)));
    }

    private static ItemPlan item(String id, String english, String french, ItemKind kind, @Nullable Instant start,
            int minutes) {
        return new ItemPlan(new ItemId(id), LocalText.of(english, french), kind, start,
                (int) Duration.ofMinutes(minutes).toSeconds(), null, false, 120, 60, 0, 2, List.of());
    }

    private static Person person(String id, String name, @Nullable String saidAs, @Nullable String affiliation,
            @Nullable Group group, @Nullable LanguageTag language) {
        return new Person(new PersonId(id), new PersonDetails(name, saidAs, affiliation, group, language));
    }
}
