package org.pupitre.journal.erase;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import org.pupitre.journal.json.RecordFields;
import org.pupitre.journal.value.Traces;
import tools.jackson.databind.node.ObjectNode;

/**
 * What becomes of the fields of a record when a person goes from it: a text in which the person is found goes as a whole, of a title
 * only the name, and the id gives way to one that tells nothing.
 *
 * @param erased the id that tells nothing; null where ids stay
 * @param found  hears of each text and title that changes
 */
public record FieldRedaction(Search by, @Nullable PersonId erased, Consumer<String> found)
        implements RecordFields.Change {
    /**
     * A command from elsewhere, without those who were erased from the library. The library itself has forgotten the names; only the
     * file the command is from can tell by what its texts are to be searched.
     *
     * @param known who is in the library, and who was erased from it
     * @param named the people the file names
     */
    public static Command clean(Command command, People known, List<Person> named) {
        Traces all = Traces.none();
        for (Person person : named) {
            if (known.wasErased(person.id())) {
                all = all.and(Traces.of(person, named));
            }
        }
        if (all.all().isEmpty()) {
            return command;
        }
        ObjectNode tree = (ObjectNode) Json.tree(command);
        ObjectNode changed =
                RecordFields.changed(tree, command.getClass(), new FieldRedaction(Search.of(all), null, text -> {
                }));
        try {
            return changed.equals(tree) ? command : Json.read(changed, command.getClass());
        } catch (JsonProblem e) {
            throw new IllegalStateException("a text was replaced by a text", e);
        }
    }

    @Override
    public String text(String text) {
        if (!by.in(text) && !isThePerson(text)) {
            return text;
        }
        found.accept(text);
        return Traces.MARKER;
    }

    @Override
    public String wording(String wording) {
        if (!by.in(wording)) {
            return wording;
        }
        found.accept(wording);
        return by.without(wording);
    }

    @Override
    public String person(String id) {
        return erased != null && isThePerson(id) ? erased.value() : id;
    }

    private boolean isThePerson(String id) {
        return erased != null && Search.is(id, erased);
    }
}
