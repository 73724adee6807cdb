package org.pupitre.exchange.seminar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.QuestionPlan;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;

/** Reads one session; what it does not say itself it takes from the seminar. */
final class SessionReader {
    static final List<String> FIELDS = List.of("id", "title", "date", "start", "hardStop", "objectives", "format",
            "notice", "languages", "zone", "secondZone", "speakingMinutes", "speakersReady",
            "channels", "booths", "items", "questions", "glossary");

    private final Fields seminar;
    private final SeminarId seminarId;
    private final LocalText seminarTitle;
    private final List<Person> people;
    private final Instant now;
    private final List<LanguageTag> seminarLanguages;
    private final @Nullable ZoneId seminarZone;
    private final List<LocalText> objectives;
    private final List<Term> terms;

    SessionReader(Fields seminar, SeminarId seminarId, LocalText seminarTitle, List<Person> people, Instant now) {
        this.seminar = seminar;
        this.seminarId = seminarId;
        this.seminarTitle = seminarTitle;
        this.people = List.copyOf(people);
        this.now = now;
        this.seminarLanguages = SeminarReader.languages(seminar.get("languages"));
        this.seminarZone = seminar.get("zone").ifGiven(LocalTimes::zone);
        this.objectives = objectives(seminar.get("objectives"));
        this.terms = TermReader.read(seminar.get("glossary"));
    }

    void read(Value value, SequencedMap<SessionId, PlanSession> into) {
        Fields session = value.fields(FIELDS);
        Value id = session.get("id");
        PlanSession plan = plan(session);
        if (into.putIfAbsent(id.id(SessionId::new), plan) != null) {
            id.wrong("exchange.idTwice", id.text(FileValues.SHORT));
        }
    }

    private PlanSession plan(Fields session) {
        List<LanguageTag> languages = session.get("languages").given()
                ? SeminarReader.languages(session.get("languages"))
                : seminarLanguages;
        PeopleAndLanguages known = new PeopleAndLanguages(people.stream().map(p -> p.id().value()).toList(), languages);
        LocalTimes times = new LocalTimes(LocalTimes.date(session.get("date")), zone(session));
        SessionPlan plan = sessionPlan(session, times, languages);
        if (plan.hardStop().isBefore(now)) {
            Value date = session.get("date");
            date.problems().remark(date.place(), date.path(), "exchange.sessionPast", times.date().toString());
        }
        List<ItemPlan> items = new ItemReader(times, known, now).read(session.get("items"), plan.hardStop());
        BoothReader interpretation = new BoothReader(known);
        BoothReader.Booths booths = interpretation.booths(session.get("booths"));
        List<QuestionPlan> questions = new QuestionReader(known).read(session.get("questions"));
        return new PlanSession(plan, items, interpretation.channels(session.get("channels")), booths.plans(),
                booths.interpreters(), questions, people,
                session.get("glossary").orElse(terms, TermReader::read));
    }

    private SessionPlan sessionPlan(Fields session, LocalTimes times, List<LanguageTag> languages) {
        Instant start = times.instant(session.get("start"));
        Value hardStop = session.get("hardStop");
        Instant end = times.instant(hardStop);
        if (!end.isAfter(start)) {
            if (hardStop.given() && session.get("start").given()) {
                hardStop.wrong("exchange.hardStopNotAfterStart");
            }
            end = start.plus(Duration.ofHours(1));
        }
        List<LocalText> purposes = new ArrayList<>(objectives);
        purposes.addAll(objectives(session.get("objectives")));
        return new SessionPlan(seminarId, seminarTitle, FileValues.localText(session.get("title"), FileValues.SHORT),
                start, end,
                times.zone(), own(session, "secondZone").ifGiven(LocalTimes::zone),
                languages.isEmpty() ? List.of(LanguageTag.EN) : languages, FileValues.lines(purposes),
                own(session, "format").ifGiven(v -> FileValues.localText(v, FileValues.LONG)),
                own(session, "notice").ifGiven(v -> FileValues.localText(v, FileValues.LONG)),
                own(session, "speakingMinutes").orElse(180, FileValues::speaking),
                own(session, "speakersReady").orElse(false, Value::truth));
    }

    private ZoneId zone(Fields session) {
        Value own = session.get("zone");
        return seminarZone == null || own.given() ? LocalTimes.zone(own) : seminarZone;
    }

    /** The session's own field, else the seminar's. */
    private Value own(Fields session, String name) {
        Value own = session.get(name);
        return own.given() ? own : seminar.get(name);
    }

    private static List<LocalText> objectives(Value list) {
        return list.list().stream().map(v -> FileValues.localText(v, FileValues.LONG)).toList();
    }
}
