package org.pupitre.domain.preparation;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
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
    /** Those of the hash FNV-1a of 64 bits. */
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

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
        String id = "t" + HexFormat.of().toHexDigits(hash(name), LENGTH);
        return Stream.concat(Stream.of(id), Stream.iterate(2, n -> n + 1).map(n -> id + "-" + n)).map(TermId::new)
                .filter(taken.negate()).findFirst().orElseThrow();
    }

    /** The same on every machine and in every version, unlike a hash of an object. */
    private static long hash(String text) {
        long hash = SEED;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash ^ (hash >>> 32);
    }

    /** Whether it is a number that an older program gave, which may mean another term in another session. */
    static boolean numbered(TermId id) {
        return id.value().matches("t[0-9]{1,6}");
    }
}
