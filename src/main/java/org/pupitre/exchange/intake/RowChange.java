package org.pupitre.exchange.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.AsideLine;
import org.pupitre.domain.act.BroughtQuestion;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.TermId;

/** What becomes different where a row is taken in. */
public sealed interface RowChange {
    /** Nothing. */
    RowChange NONE = new None();

    record None() implements RowChange {}

    /** A new person, or a known one as from now on. */
    record OfPerson(Person person) implements RowChange {}

    /**
     * A new item.
     *
     * @param people who speak in it and were not known
     */
    record NewItem(ItemPlan plan, List<Person> people) implements RowChange {
        public NewItem {
            people = List.copyOf(people);
        }
    }

    /**
     * An item that becomes different.
     *
     * @param people who speak in it and were not known
     */
    record ChangedItem(ItemId item, ItemChange change, List<Person> people) implements RowChange {
        public ChangedItem {
            people = List.copyOf(people);
        }
    }

    /** An item that stays as it is; new ones come after it. */
    record SameItem(ItemId item) implements RowChange {}

    /**
     * An item that comes to the place it has in the file.
     *
     * @param after the item of the file before it; null for the first place
     */
    record MovedItem(ItemId item, @Nullable ItemId after) implements RowChange {}

    /** An item that goes. */
    record GoneItem(ItemId item) implements RowChange {}

    /** A new term, or a known one as from now on. */
    record OfTerm(Term term) implements RowChange {}

    /**
     * A question, new or known.
     *
     * @param question null for a line that cannot become one
     * @param people   who is named in it and was not known, or is known better now
     * @param left     the line that is kept beside the board where it does not become a question; null for none
     */
    record OfQuestion(@Nullable BroughtQuestion question, List<Person> people, @Nullable AsideLine left)
            implements
            RowChange {
        public OfQuestion {
            people = List.copyOf(people);
        }
    }

    /** A term that goes. */
    record GoneTerm(TermId term) implements RowChange {}
}
