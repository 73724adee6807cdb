package org.pupitre.exchange.intake;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PersonFacts;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TypedText;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.PeopleColumn;

/** The values of a person by the columns of people. */
final class PersonFields {
    private PersonFields() {}

    /** A value of a person; null for nothing. */
    static @Nullable Object value(Person person, Heading heading) {
        return switch ((PeopleColumn) heading.column()) {
            case NAME -> TypedText.line(person.name());
            case SAID_AS -> line(person.saidAs());
            case AFFILIATION -> line(person.affiliation());
            case GROUP -> person.group();
            case LANGUAGE -> person.language();
            case COUNTRY -> line(person.country());
            case LANGUAGES -> person.languages();
            case ROLE -> line(person.role());
            case REACH -> line(person.reach());
            case ID, FIRST_NAME, LAST_NAME, EMAIL, APPROVAL -> null;
        };
    }

    private static @Nullable String line(@Nullable String text) {
        return text == null ? null : TypedText.line(text);
    }

    /** The details of a person with these values in place of those that were there. */
    static PersonDetails details(@Nullable PersonDetails before, Map<Heading, @Nullable Object> values) {
        PersonFacts facts = before == null || before.facts() == null ? PersonFacts.NONE : before.facts();
        List<LanguageTag> languages = values.get(of(PeopleColumn.LANGUAGES)) instanceof List<?> all
                ? all.stream().map(LanguageTag.class::cast).toList()
                : values.containsKey(of(PeopleColumn.LANGUAGES)) ? List.of() : facts.languages();
        PersonFacts known = new PersonFacts(text(values, PeopleColumn.COUNTRY, facts.country()), languages,
                text(values, PeopleColumn.ROLE, facts.role()), text(values, PeopleColumn.REACH, facts.reach()),
                facts.experience(), facts.venue(), facts.meeting());
        String name = text(values, PeopleColumn.NAME, before == null ? "" : before.name());
        return new PersonDetails(name == null ? "" : name,
                text(values, PeopleColumn.SAID_AS, before == null ? null : before.saidAs()),
                text(values, PeopleColumn.AFFILIATION, before == null ? null : before.affiliation()),
                values.containsKey(of(PeopleColumn.GROUP))
                        ? (Group) values.get(of(PeopleColumn.GROUP))
                        : before == null ? null : before.group(),
                values.containsKey(of(PeopleColumn.LANGUAGE))
                        ? (LanguageTag) values.get(of(PeopleColumn.LANGUAGE))
                        : before == null ? null : before.language(),
                known.equals(PersonFacts.NONE) ? null : known);
    }

    private static @Nullable String text(Map<Heading, @Nullable Object> values, PeopleColumn column,
            @Nullable String otherwise) {
        return values.containsKey(of(column)) ? (String) values.get(of(column)) : otherwise;
    }

    static Heading of(PeopleColumn column) {
        return new Heading(column);
    }
}
