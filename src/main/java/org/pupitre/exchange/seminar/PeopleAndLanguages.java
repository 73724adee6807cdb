package org.pupitre.exchange.seminar;

import java.util.List;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.Nearest;
import org.pupitre.domain.value.PersonId;
import org.pupitre.exchange.seminar.Node.TextNode;

/**
 * The people and languages that a session may refer to.
 *
 * @param languages none where they could not be read: then none is held to be wrong
 */
record PeopleAndLanguages(List<String> people, List<LanguageTag> languages) {
    PeopleAndLanguages {
        people = List.copyOf(people);
        languages = List.copyOf(languages);
    }

    /** Whether the session works in a language or a close one. */
    boolean works(LanguageTag language) {
        return languages.isEmpty() || languages.stream().anyMatch(l -> l.covers(language));
    }

    /** The id of someone in the list of people. */
    PersonId person(Value value) {
        PersonId id = value.id(PersonId::new);
        if (value.node() instanceof TextNode text && text.value().equals(id.value())
                && !people.contains(id.value())) {
            Nearest.to(id.value(), people).ifPresentOrElse(
                    near -> value.wrong("exchange.noSuchPersonNear", id.value(), near),
                    () -> value.wrong("exchange.noSuchPerson", id.value()));
        }
        return id;
    }
}
