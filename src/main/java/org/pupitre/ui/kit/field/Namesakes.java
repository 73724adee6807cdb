package org.pupitre.ui.kit.field;

import java.util.Arrays;
import java.util.List;
import org.pupitre.domain.act.Person;
import org.pupitre.text.Fold;

/** People of one name: the same words in any order, as they are looked for without accents or case. */
public final class Namesakes {
    private Namesakes() {}

    /** The words of a name, folded and in an order of their own, so that two names can be compared. */
    public static List<String> words(String name) {
        return Arrays.stream(Fold.tight(name).split(" ")).sorted().toList();
    }

    /** Others who have the name that is typed for a person; no one while it holds nothing. */
    public static List<Person> of(Person person, String name, List<Person> people) {
        List<String> words = words(name);
        return name.isBlank()
                ? List.of()
                : people.stream().filter(p -> !p.id().equals(person.id()) && words(p.name()).equals(words)).toList();
    }
}
