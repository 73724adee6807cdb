package org.pupitre.ui.kit.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.pupitre.domain.act.Person;
import org.pupitre.text.Fold;

/** Finds people by what is typed of them, with or without accents. */
public final class PersonFinder {
    private static final int NO_MATCH = Integer.MAX_VALUE;
    /** Fewer letters behind a comma may be a language. */
    private static final int SHORTEST_FIRST_NAME = 3;
    private static final Pattern SEPARATOR = Pattern.compile("[,;]");

    private PersonFinder() {}

    /**
     * People who fit, best first: name begins so, a part of the name begins so, the affiliation contains it. Of equals
     * those come last who are there already. Where a comma is typed, those whose whole name is before it, or whose
     * last name does and the first name behind it ({@code Ines Muster, en}; {@code Exemple, Awa}).
     *
     * @param typed part of a name or affiliation; blank fits no one
     */
    public static List<Person> find(String typed, List<Person> people, Predicate<Person> there, int limit) {
        record Found(Person person, int rank) {}
        String[] parts = SEPARATOR.split(typed, -1);
        List<Found> found = new ArrayList<>();
        for (Person person : people) {
            int rank = parts.length > 1 ? whole(parts, person) : begun(typed, person);
            if (rank != NO_MATCH) {
                found.add(new Found(person, rank));
            }
        }
        found.sort(Comparator.comparingInt(Found::rank).thenComparing(f -> there.test(f.person()))
                .thenComparing(f -> Fold.of(f.person().name())));
        return found.stream().limit(limit).map(Found::person).toList();
    }

    /** Those whose whole name a line says, before a comma or by last name first. */
    public static List<Person> whole(String line, List<Person> people) {
        String[] parts = SEPARATOR.split(line + ",", -1);
        return people.stream().filter(p -> whole(parts, p) != NO_MATCH).toList();
    }

    private static int begun(String typed, Person person) {
        String wanted = Fold.of(typed);
        if (wanted.isEmpty()) {
            return NO_MATCH;
        }
        int spaced = begun(wanted, Fold.of(person.name()));
        int tight = begun(Fold.tight(typed), Fold.tight(person.name()));
        if (spaced != NO_MATCH || tight != NO_MATCH) {
            return Math.min(spaced, tight);
        }
        String affiliation = person.affiliation();
        return wanted.length() > 2 && affiliation != null && Fold.searchable(affiliation).contains(wanted)
                ? 2
                : NO_MATCH;
    }

    private static int begun(String wanted, String name) {
        if (name.startsWith(wanted)) {
            return 0;
        }
        List<String> parts = List.of(name.split(" "));
        return Arrays.stream(wanted.split(" ")).allMatch(w -> parts.stream().anyMatch(p -> p.startsWith(w)))
                ? 1
                : NO_MATCH;
    }

    /** The name before the comma, or the last name there and the first name, or its beginning, behind it. */
    private static int whole(String[] parts, Person person) {
        List<String> name = Namesakes.words(person.name());
        if (parts[0].isBlank()) {
            return NO_MATCH;
        }
        if (name.equals(Namesakes.words(parts[0]))) {
            return 0;
        }
        if (name.equals(Namesakes.words(parts[0] + " " + parts[1]))) {
            return 1;
        }
        String last = Fold.tight(parts[0]);
        String first = Fold.tight(parts[1]);
        String written = Fold.tight(person.name());
        return first.length() >= SHORTEST_FIRST_NAME && written.startsWith(first) && written.endsWith(" " + last)
                ? 2
                : NO_MATCH;
    }
}
