package org.pupitre.exchange.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.table.Said;
import org.pupitre.exchange.table.SaidPart;
import org.pupitre.text.Messages;

/**
 * The values of a row beside those that are there and those a file brought last (rules of imports, section 3).
 *
 * @param changes values that become different; null for nothing from now on
 * @param differs the same, as they were and as they become
 * @param kept    columns in which a person's value stays
 */
record ThreeWay(Map<Heading, @Nullable Object> changes, List<Difference> differs, List<Heading> kept) {
    /**
     * Compares.
     *
     * @param given   the values of the row; null for nothing
     * @param current the values that are there
     * @param last    the values a file brought last; null where no file brought any
     */
    static ThreeWay of(Map<Heading, @Nullable Object> given, Function<Heading, @Nullable Object> current,
            @Nullable Function<Heading, @Nullable Object> last, ZoneId zone) {
        Map<Heading, @Nullable Object> changes = new LinkedHashMap<>();
        List<Difference> differs = new ArrayList<>();
        List<Heading> kept = new ArrayList<>();
        given.forEach((heading, value) -> {
            Object now = current.apply(heading);
            if (Objects.equals(now, value) || (empty(now) && empty(value))) {
                return;
            }
            boolean untouched = last != null && Objects.equals(last.apply(heading), now);
            if (untouched || empty(now)) {
                changes.put(heading, value);
                differs.add(new Difference(heading, now, value, zone));
            } else {
                kept.add(heading);
            }
        });
        return new ThreeWay(changes, differs, kept);
    }

    private static boolean empty(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isEmpty();
            case Collection<?> all -> all.isEmpty();
            case ItemFields.Seconds seconds -> seconds.count() == 0;
            default -> false;
        };
    }

    /** What is said of the values that stay; nothing where none does. */
    List<Said> why() {
        return kept.isEmpty() ? List.of() : List.of(Said.of("intake.kept", new Columns(kept)));
    }

    /** Names of columns as part of a sentence. */
    record Columns(List<Heading> headings) implements SaidPart {
        @Override
        public String text(Messages messages) {
            return String.join(", ", headings.stream().map(heading -> heading.text(messages)).toList());
        }
    }
}
