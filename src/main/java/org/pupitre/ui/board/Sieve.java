package org.pupitre.ui.board;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/**
 * Which questions are shown beside the words that are looked for; null and false let all pass.
 *
 * @param language  in which they were asked
 * @param label     which they have
 * @param addressee whom they are for
 * @param group     to which their askers belong
 * @param starred   whether they have the star
 * @param unchecked whether they have no checked wording in some language of the session
 */
record Sieve(
        @Nullable LanguageTag language,
        @Nullable String label,
        @Nullable PersonId addressee,
        @Nullable Group group,
        boolean starred,
        boolean unchecked) {
    /** Lets all pass. */
    static final Sieve ALL = new Sieve(null, null, null, null, false, false);

    boolean passes(QuestionRow row) {
        Person asker = row.asker();
        return (language == null || (row.question().language() != null && language.covers(row.question().language())))
                && (label == null || row.question().marks().labels().contains(label))
                && (addressee == null || row.question().marks().addressees().contains(addressee))
                && (group == null || (asker != null && asker.details().group() == group))
                && (!starred || row.question().marks().starred())
                && (!unchecked || !row.facts().unchecked().isEmpty());
    }

    Sieve language(@Nullable LanguageTag other) {
        return new Sieve(other, label, addressee, group, starred, unchecked);
    }

    Sieve label(@Nullable String other) {
        return new Sieve(language, other, addressee, group, starred, unchecked);
    }

    Sieve addressee(@Nullable PersonId other) {
        return new Sieve(language, label, other, group, starred, unchecked);
    }

    Sieve group(@Nullable Group other) {
        return new Sieve(language, label, addressee, other, starred, unchecked);
    }

    Sieve starred(boolean only) {
        return new Sieve(language, label, addressee, group, only, unchecked);
    }

    Sieve unchecked(boolean only) {
        return new Sieve(language, label, addressee, group, starred, only);
    }

    boolean all() {
        return Objects.equals(this, ALL);
    }
}
