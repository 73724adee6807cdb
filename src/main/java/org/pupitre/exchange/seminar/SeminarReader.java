package org.pupitre.exchange.seminar;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Experience;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PersonFacts;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.Venue;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.seminar.Node.Member;
import org.pupitre.exchange.seminar.Node.NumberNode;
import org.pupitre.exchange.seminar.Node.ObjectNode;

/** Reads the outermost object of a seminar file and its people. */
final class SeminarReader {
    private static final String FORMAT = "pupitreSeminar";
    /** The version of the form that this program reads. */
    static final int VERSION = 1;

    static final List<String> FIELDS = List.of(FORMAT, "id", "title", "objectives", "format", "notice",
            "languages", "zone", "secondZone", "speakingMinutes", "speakersReady", "people", "glossary",
            "sessions");
    private static final List<String> PERSON = List.of("id", "name", "saidAs", "affiliation", "group", "language",
            "country", "languages", "role", "reach", "experience", "venue");

    private SeminarReader() {}

    /**
     * Reads the file; null where it was made by a newer program, of which nothing else can be said.
     *
     * @param now sessions that are over by then are remarked
     */
    static @Nullable SeminarImport read(Node node, Problems problems, Instant now) {
        if (newer(node, problems)) {
            return null;
        }
        Fields root = Fields.of(node, "", problems, FIELDS);
        FileValues.whole(root.get(FORMAT), VERSION, VERSION);
        SeminarId id = root.get("id").id(SeminarId::new);
        LocalText title = FileValues.localText(root.get("title"), FileValues.SHORT);
        List<Person> people = people(root.get("people"));
        SequencedMap<SessionId, PlanSession> sessions = new LinkedHashMap<>();
        SessionReader reader = new SessionReader(root, id, title, people, now);
        for (Value session : root.get("sessions").someList()) {
            reader.read(session, sessions);
        }
        return new SeminarImport(id, title, sessions);
    }

    private static boolean newer(Node node, Problems problems) {
        Member version = node instanceof ObjectNode root ? root.members().get(FORMAT) : null;
        if (version == null || !(version.value() instanceof NumberNode number)
                || number.value().compareTo(BigDecimal.valueOf(VERSION)) <= 0) {
            return false;
        }
        problems.wrong(number.place(), FORMAT, "exchange.newerVersion", number.value().toPlainString(),
                String.valueOf(VERSION));
        return true;
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
                fields.get("saidAs").ifGiven(v -> v.text(FileValues.SHORT)),
                fields.get("affiliation").ifGiven(v -> v.text(FileValues.SHORT)),
                fields.get("group").ifGiven(v -> FileValues.constant(v, Group.class)),
                fields.get("language").ifGiven(Value::language), facts(fields));
    }

    private static PersonFacts facts(Fields fields) {
        List<LanguageTag> languages = fields.get("languages").ifGiven(SeminarReader::languages);
        return new PersonFacts(fields.get("country").ifGiven(v -> v.text(FileValues.SHORT)),
                languages == null ? List.of() : languages,
                fields.get("role").ifGiven(v -> v.text(FileValues.SHORT)),
                fields.get("reach").ifGiven(v -> v.text(FileValues.SHORT)),
                fields.get("experience").ifGiven(v -> FileValues.constant(v, Experience.class)),
                fields.get("venue").ifGiven(v -> FileValues.constant(v, Venue.class)));
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
