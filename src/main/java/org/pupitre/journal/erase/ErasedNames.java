package org.pupitre.journal.erase;

import java.util.List;

import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.people.People;
import org.pupitre.journal.json.Fields;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import org.pupitre.journal.value.Traces;

import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps erased persons erased where a file from elsewhere still names them. The library itself has forgotten the names; only
 * the file can tell by what its own texts are to be searched.
 */
public final class ErasedNames {
    private ErasedNames() {}

    /**
     * A command as it may come in.
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
        ObjectNode changed = Fields.changed(tree, command.getClass(), new Forgetting(Search.of(all)));
        try {
            return changed.equals(tree) ? command : Json.read(changed, command.getClass());
        } catch (JsonProblem e) {
            throw new IllegalStateException("a text was replaced by a text", e);
        }
    }

    private record Forgetting(Search by) implements Fields.Change {
        @Override
        public String text(String text) {
            return by.in(text) ? Traces.MARKER : text;
        }

        @Override
        public String wording(String wording) {
            return by.without(wording);
        }

        @Override
        public String person(String id) {
            return id;
        }
    }
}
