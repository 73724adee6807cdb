package org.pupitre.exchange.seminar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;

/** Reads the outermost object of a seminar file and its people. */
final class SeminarReader {
    /** The version of the form that this program reads. */
    static final int VERSION = 1;

    static final List<String> FIELDS = List.of("pupitreSeminar", "id", "title", "objectives", "format", "notice",
            "languages", "zone", "secondZone", "speakingMinutes", "people", "sessions");
    private static final List<String> PERSON = List.of("id", "name", "saidAs", "affiliation", "group", "language");

    private SeminarReader() {}

    static SeminarImport read(Node node, Problems problems) {
        Fields root = Fields.of(node, "", problems, FIELDS);
        Words.whole(root.get("pupitreSeminar"), VERSION, VERSION);
        SeminarId id = root.get("id").id(SeminarId::new);
        LocalText title = Words.localText(root.get("title"), Words.SHORT);
        List<Person> people = people(root.get("people"));
        SequencedMap<SessionId, PlanSession> sessions = new LinkedHashMap<>();
        SessionReader reader = new SessionReader(root, id, title, people);
        for (Value session : root.get("sessions").someList()) {
            reader.read(session, sessions);
        }
        return new SeminarImport(id, title, sessions);
    }

    private static List<Person> people(Value list) {
        List<Person> people = new ArrayList<>();
        Set<PersonId> seen = new LinkedHashSet<>();
        for (Value value : list.list()) {
            Fields fields = value.fields(PERSON);
            Value id = fields.get("id");
            Person person = new Person(id.id(PersonId::new), details(fields));
            if (!seen.add(person.id())) {
                id.wrong("exchange.idTwice", person.id().value());
            }
            people.add(person);
        }
        return people;
    }

    private static PersonDetails details(Fields fields) {
        Value name = fields.get("name");
        String text = name.text(200);
        return new PersonDetails(text.length() > 200 ? Value.NO_TEXT : text,
                fields.get("saidAs").ifGiven(v -> v.text(Words.SHORT)),
                fields.get("affiliation").ifGiven(v -> v.text(Words.SHORT)),
                fields.get("group").ifGiven(v -> Words.constant(v, Group.class)),
                fields.get("language").ifGiven(Value::language));
    }

    /** The languages of the seminar or of one session; none where not all could be read, so that none can be told. */
    static List<LanguageTag> languages(Value list) {
        List<LanguageTag> languages = new ArrayList<>();
        int before = list.problems().count();
        for (Value value : list.someList()) {
            int sound = list.problems().count();
            LanguageTag language = value.language();
            if (list.problems().count() == sound && languages.stream().anyMatch(l -> l.covers(language))) {
                value.wrong("exchange.languageTwice", language.value());
            }
            languages.add(language);
        }
        return list.problems().count() > before ? List.of() : languages;
    }
}
