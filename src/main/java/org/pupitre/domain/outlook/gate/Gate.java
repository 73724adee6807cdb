package org.pupitre.domain.outlook.gate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.ReleasedName;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.Span;

/**
 * What every part of a copy asks: may this person be named here, and is this under the rule.
 *
 * @param people the people of the programme
 * @param texts  lets free texts through
 */
record Gate(
        SessionState state,
        ReleasePurpose purpose,
        LanguageTag language,
        Instant at,
        Attribution attribution,
        GateWords words,
        List<Person> people,
        TextGate texts) {
    static Gate of(SessionState state, ReleasePurpose purpose, LanguageTag language, Instant at,
            Attribution attribution,
            GateWords words) {
        List<Person> people = Programmed.of(state);
        List<Person> all = Programmed.withThoseWhoCame(state, people);
        NameScan ruled = attribution.anyRule() ? new NameScan(all) : new NameScan(List.of());
        List<Person> hidden = all.stream().filter(p -> level(p.id(), purpose, attribution) != Level.NAMED).toList();
        NameScan always = new NameScan(hidden.stream()
                .map(p -> level(p.id(), purpose, attribution) == Level.ORGANISATION ? nameAlone(p) : p).toList());
        NameScan names = new NameScan(
                (attribution.anyRule() ? all : hidden).stream().map(Gate::nameAlone).toList());
        return new Gate(state, purpose, language, at, attribution, words, people,
                new TextGate(purpose, always, ruled, names, attribution.answers()));
    }

    private static Person nameAlone(Person person) {
        return new Person(person.id(), PersonDetails.named(person.details().name()));
    }

    private static Level level(PersonId person, ReleasePurpose purpose, Attribution attribution) {
        return purpose == ReleasePurpose.ADDRESSEE && attribution.consenting().contains(person)
                ? Level.NAMED
                : attribution.level(person);
    }

    Level level(PersonId person) {
        return level(person, purpose, attribution);
    }

    boolean working() {
        return purpose == ReleasePurpose.WORKING;
    }

    /** How a person may be called. */
    ReleasedName name(PersonId id, boolean ruled) {
        return name(id, ruled, level(id));
    }

    ReleasedName name(PersonId id, boolean ruled, Level level) {
        Optional<Person> person = state.people().person(id);
        if (state.people().wasErased(id)) {
            return ReleasedName.words(working() || purpose == ReleasePurpose.ADDRESSEE
                    ? words.erased(language)
                    : words.participant(language));
        }
        if (person.isEmpty()) {
            return ReleasedName.words(working() ? id.value() : words.participant(language));
        }
        if (working()) {
            return new ReleasedName(person.get().name(), person.get().affiliation(), true);
        }
        return ruled || level == Level.ANONYMOUS ? someone() : named(person.get(), level);
    }

    private ReleasedName named(Person person, Level level) {
        String affiliation = person.affiliation() == null
                ? null
                : texts.detail("people:" + person.id() + ".affiliation", person.affiliation());
        if (level == Level.ORGANISATION) {
            return affiliation == null ? someone() : ReleasedName.words(affiliation);
        }
        return new ReleasedName(texts.name("people:" + person.id() + ".name", person.name()), affiliation, true);
    }

    private ReleasedName someone() {
        return ReleasedName.words(words.participant(language));
    }

    boolean ruled(Instant when) {
        return attribution.ruled(when) || state.timeline().runAt(when)
                .filter(run -> attribution.ruledItems().contains(run.item())).isPresent();
    }

    boolean ruled(Span span) {
        return attribution.touches(span) || state.timeline().runs().stream()
                .filter(run -> attribution.ruledItems().contains(run.item()))
                .anyMatch(run -> span.start().isBefore(end(run)) && span.end().isAfter(run.start()))
                || ruled(span.start());
    }

    /** Whether an item is under the rule: as it ran, and where it has not run as it is planned. */
    boolean ruled(AgendaItem item) {
        List<Run> runs = state.timeline().runsOf(item.id());
        return attribution.ruledItems().contains(item.id()) || (runs.isEmpty()
                ? attribution.touches(item.planned())
                : runs.stream().anyMatch(run -> attribution.touches(new Span(run.start(), end(run)))));
    }

    private Instant end(Run run) {
        Instant end = run.end();
        Instant until = end == null ? at : end;
        return until.isBefore(run.start()) ? run.start() : until;
    }

    /** An item's number in the agenda, from 1; 0 for none. */
    int number(@Nullable ItemId item) {
        return item == null ? 0 : state.timeline().indexOf(item) + 1;
    }

    /** The item that ran at an instant, by its number; 0 for none. */
    int numberAt(Instant when) {
        return state.timeline().runAt(when).map(run -> number(run.item())).orElse(0);
    }

    /** When the item began that ran at an instant; the planned start of the session where none did. */
    Instant startOfItem(Instant when) {
        return state.timeline().runAt(when).map(Run::start).orElseGet(() -> plannedStart(when));
    }

    private Instant plannedStart(Instant otherwise) {
        return state.plan() == null ? otherwise : state.plan().plannedStart();
    }
}
