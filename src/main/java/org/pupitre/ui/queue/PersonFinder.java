package org.pupitre.ui.queue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.pupitre.domain.act.Person;
import org.pupitre.text.Fold;

/** Finds people by what is typed of them, with or without accents. */
final class PersonFinder {
    private static final int NO_MATCH = Integer.MAX_VALUE;

    private PersonFinder() {}

    /**
     * People who fit, best first: name begins so, a part of the name begins so, the affiliation contains it. Of equals
     * those come last who are there already.
     *
     * @param typed part of a name or affiliation; blank fits nobody
     */
    static List<Person> find(String typed, List<Person> people, Predicate<Person> there, int limit) {
        String wanted = Fold.of(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        record Found(Person person, int rank) {}
        List<Found> found = new ArrayList<>();
        for (Person person : people) {
            int rank = rank(wanted, person);
            if (rank != NO_MATCH) {
                found.add(new Found(person, rank));
            }
        }
        found.sort(Comparator.comparingInt(Found::rank).thenComparing(f -> there.test(f.person()))
                .thenComparing(f -> Fold.of(f.person().name())));
        return found.stream().limit(limit).map(Found::person).toList();
    }

    private static int rank(String wanted, Person person) {
        String name = Fold.of(person.name());
        if (name.startsWith(wanted)) {
            return 0;
        }
        List<String> parts = List.of(name.split(" "));
        if (Arrays.stream(wanted.split(" ")).allMatch(w -> parts.stream().anyMatch(p -> p.startsWith(w)))) {
            return 1;
        }
        String affiliation = person.affiliation();
        return wanted.length() > 2 && affiliation != null && Fold.of(affiliation).contains(wanted) ? 2 : NO_MATCH;
    }
}
