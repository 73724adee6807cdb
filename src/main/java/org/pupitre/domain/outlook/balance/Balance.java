package org.pupitre.domain.outlook.balance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;

/**
 * How much each value of an attribute has spoken, in speeches and questions, beside those who wait: requests, and questions
 * that are retained or next (rules of the queue, section 4).
 *
 * @param spoken  by all
 * @param waiting how many wait in all
 * @param rows    who spoke longest first, then who waits most; last those of whom the attribute is not known
 */
public record Balance(Duration spoken, int waiting, List<Row> rows) {
    public Balance {
        rows = List.copyOf(rows);
    }

    /**
     * One value.
     *
     * @param value   its key, null for not known; see {@link Attribute}
     * @param shown   as it was written, such as a country
     * @param turns   speeches and questions
     * @param waiting how many wait
     */
    public record Row(@Nullable String value, @Nullable String shown, Duration spoken, int turns, int waiting) {}

    /** The balance of an attribute at an instant. */
    public static Balance of(SessionState state, Attribute attribute, Instant now) {
        Sums sums = new Sums(attribute);
        for (Contribution each : Contribution.all(state, now)) {
            sums.spoke(each.person(), each.language(), each.spoken());
        }
        state.queue().entries().stream().filter(QueueEntry::comes)
                .forEach(e -> sums.waits(state.people().person(e.person()).orElse(null), e.language()));
        state.board().questions().stream()
                .filter(q -> q.state() == Question.State.SHORTLISTED || q.state() == Question.State.NEXT)
                .forEach(q -> sums.waits(state.people().person(q.asker()).orElse(null), q.language()));
        return sums.sum();
    }

    /** Adds up. */
    private static final class Sums {
        private static final String NOT_KNOWN = "";

        private final Attribute attribute;
        private final Map<String, Row> rows = new LinkedHashMap<>();

        Sums(Attribute attribute) {
            this.attribute = attribute;
        }

        void spoke(@Nullable Person person, @Nullable LanguageTag language, Duration spoken) {
            Row row = row(person, language);
            put(new Row(row.value(), row.shown(), row.spoken().plus(spoken), row.turns() + 1, row.waiting()));
        }

        void waits(@Nullable Person person, @Nullable LanguageTag language) {
            Row row = row(person, language);
            put(new Row(row.value(), row.shown(), row.spoken(), row.turns(), row.waiting() + 1));
        }

        private Row row(@Nullable Person person, @Nullable LanguageTag language) {
            String value = attribute.of(person, language);
            String shown = attribute == Attribute.COUNTRY && person != null ? person.country() : value;
            Row row = rows.get(value == null ? NOT_KNOWN : value);
            return row == null ? new Row(value, shown, Duration.ZERO, 0, 0) : row;
        }

        private void put(Row row) {
            String value = row.value();
            rows.put(value == null ? NOT_KNOWN : value, row);
        }

        Balance sum() {
            List<Row> sorted = new ArrayList<>(rows.values());
            sorted.sort(Comparator.comparing((Row row) -> row.value() == null)
                    .thenComparing(Row::spoken, Comparator.reverseOrder())
                    .thenComparing(Row::waiting, Comparator.reverseOrder()));
            return new Balance(sorted.stream().map(Row::spoken).reduce(Duration.ZERO, Duration::plus),
                    sorted.stream().mapToInt(Row::waiting).sum(), sorted);
        }
    }
}
