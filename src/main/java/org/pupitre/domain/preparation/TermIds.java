package org.pupitre.domain.preparation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.pupitre.domain.act.TermWording;
import org.pupitre.domain.value.TermId;

/**
 * Ids of new terms. They are made of the first wording, so that the same term, added in two sessions of a seminar, has the
 * same id in both (rules of the people, section 6).
 */
public final class TermIds {
    private static final int LENGTH = 12;

    private TermIds() {}

    /**
     * The id of a new term.
     *
     * @param wordings at least one
     * @param taken    whether another term has an id
     */
    public static TermId of(List<TermWording> wordings, Predicate<TermId> taken) {
        TermWording first = wordings.getFirst();
        String name = first.language().primary() + " " + first.text().toLowerCase(Locale.ROOT);
        String id = "t" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "")
                .substring(0, LENGTH);
        return Stream.concat(Stream.of(id), Stream.iterate(2, n -> n + 1).map(n -> id + "-" + n)).map(TermId::new)
                .filter(taken.negate()).findFirst().orElseThrow();
    }

    /** Whether it is a number that an older program gave, which may mean another term in another session. */
    static boolean numbered(TermId id) {
        return id.value().matches("t[0-9]{1,6}");
    }
}
