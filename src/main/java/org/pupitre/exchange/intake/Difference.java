package org.pupitre.exchange.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.exchange.column.CellWords;
import org.pupitre.exchange.column.Cells;
import org.pupitre.exchange.column.Heading;
import org.pupitre.text.Messages;

/**
 * A value that becomes another one.
 *
 * @param column  in which it is
 * @param was     null for nothing
 * @param becomes null for nothing
 * @param zone    in which moments are shown
 */
public record Difference(Heading column, @Nullable Object was, @Nullable Object becomes, ZoneId zone) {
    /** Such as {@code Minutes: 5 → 10}. */
    public String text(Messages messages) {
        return messages.text(was == null || shown(was, messages).isEmpty() ? "intake.filled" : "intake.differs",
                column.text(messages), shown(was, messages), shown(becomes, messages));
    }

    private String shown(@Nullable Object value, Messages messages) {
        return switch (value) {
            case null -> "";
            case ItemFields.Start start -> start.at() == null
                    ? messages.text("intake.linked")
                    : Cells.local(start.at(), zone);
            case Instant at -> Cells.local(at, zone);
            case ItemFields.Seconds seconds -> figure(Cells.minutes(seconds.count()), messages);
            case ItemKind kind -> CellWords.of(messages, kind);
            case Group group -> CellWords.of(messages, group);
            case Boolean truth -> CellWords.of(messages, truth);
            case ItemFields.Speaker speaker -> speaker.name();
            case Collection<?> all -> all.stream().map(part -> shown(part, messages)).collect(Collectors.joining(", "));
            default -> String.valueOf(value);
        };
    }

    private static String figure(BigDecimal minutes, Messages messages) {
        return messages.text("intake.figure", minutes);
    }
}
