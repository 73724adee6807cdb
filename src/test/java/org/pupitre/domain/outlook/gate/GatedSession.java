package org.pupitre.domain.outlook.gate;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.AnswerQuestion;
import org.pupitre.domain.act.BoardCommand.NextQuestion;
import org.pupitre.domain.act.BoardCommand.ShortlistQuestion;
import org.pupitre.domain.act.BoardCommand.WriteRendition;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.Span;

/** A session in which Awa Exemple of a ministry speaks, is asked, quoted and asked to slow down. */
final class GatedSession {
    static final PersonId AWA = new PersonId("p-1");
    static final PersonId CLARA = new PersonId("p-2");
    static final String MINISTRY = "ministère";
    static final LanguageTag FR = LanguageTag.FR;
    static final LanguageTag EN = LanguageTag.EN;
    static final Attribution RULED = ruled(Attribution.ALWAYS);

    static final GateWords WORDS = new GateWords() {
        @Override
        public String participant(LanguageTag language) {
            return language.covers(FR) ? "une personne" : "a participant";
        }

        @Override
        public String erased(LanguageTag language) {
            return language.covers(FR) ? "personne effacée" : "erased";
        }
    };

    private GatedSession() {}

    static Attribution ruled(Span... stretches) {
        return new Attribution(Map.of(), Map.of(), List.of(stretches), Set.of(), Set.of(), false, List.of());
    }

    static Attribution level(PersonId person, Level level) {
        return new Attribution(Map.of(person, level), Map.of(), List.of(), Set.of(), Set.of(), false, List.of());
    }

    /** Awa, Clara, three more of the government and a fifth; one item, in which the first speaks. */
    static Play planned(String title) {
        SessionPlan usual = Play.details();
        SessionPlan plan = new SessionPlan(new SeminarId("sem"), LocalText.of("Lessons", "Leçons"),
                LocalText.of("Day 1", "Jour 1"), usual.plannedStart(), usual.hardStop(), ZoneId.of("Europe/Brussels"),
                null, List.of(EN, FR), null, null, null, 180);
        ItemPlan panel = new ItemPlan(new ItemId("i1"), LocalText.of(title, title), ItemKind.PANEL, Day.at("18:00"),
                3600, null, false, 120, 60, 0, 2, List.of(new PlannedSpeaker(AWA, 300, FR)), false, null,
                "remark for the desks");
        ItemPlan rest = ItemPlan.linked(new ItemId("i2"), LocalText.of("Rest", "Suite"), ItemKind.DISCUSSION, 3600);
        List<Person> people = new ArrayList<>(List.of(
                new Person(AWA, new PersonDetails("Awa Exemple", "A-wa eg-ZEM-pl", MINISTRY, Group.GOVERNMENT, FR)),
                new Person(CLARA, new PersonDetails("Clara Sample", null, "Network of NGOs", Group.CIVIL_SOCIETY,
                        EN))));
        IntStream.rangeClosed(3, 6).forEach(i -> people.add(new Person(new PersonId("p-" + i),
                new PersonDetails("Person Numéro" + i, null, null, Group.GOVERNMENT, EN))));
        return Play.unplanned().does(new PlanSession(plan, List.of(panel, rest),
                List.of(Play.channel("en", EN), Play.channel("fr", FR)),
                List.of(Play.booth(Play.BOOTH, FR, EN)), List.of(), List.of(), people));
    }

    /** The item runs, Awa has spoken and was asked to slow down, a question was read out and answered, she was quoted. */
    static Play held() {
        Play play = planned("Panel").at("18:00").does(new NextItem()).at("18:01:20");
        play.does(new AddQuestion("Pourquoi si peu ?", FR, AWA), new AddQuestion("How much?", EN, null),
                new ShortlistQuestion(new QuestionId("q1")), new ShortlistQuestion(new QuestionId("q2")),
                new WriteRendition(new QuestionId("q1"), EN, "Why so little?", RenditionState.CHECKED));
        play.at("18:02:10").does(AddToQueue.known(AWA), new Advance()).at("18:03:30")
                .does(new RaiseSignal(Play.BOOTH, SignalKind.SLOW_DOWN),
                        new AddNote(null, "We were too late.", Set.of(NoteTag.QUOTE), EN, EN))
                .at("18:05").does(new EndTurn());
        play.at("18:06").does(new NextQuestion()).at("18:07").does(new AnswerQuestion(null)).at("18:08")
                .does(new NextQuestion()).at("18:09").does(new AnswerQuestion(null));
        return play.at("18:20");
    }

    static Release release(SessionState state, ReleasePurpose purpose, Attribution attribution) {
        return Release.of(state, purpose, EN, Day.at("19:00"), attribution, WORDS);
    }
}
