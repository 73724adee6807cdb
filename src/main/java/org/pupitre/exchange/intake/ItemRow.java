package org.pupitre.exchange.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.column.AgendaColumn;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.SpeakerCell;
import org.pupitre.exchange.table.Said;

/** A row of an agenda as it was read; what is still open is found from the rows beside it. */
final class ItemRow {
    final int record;
    /** What its cells say; null for nothing. */
    final Map<Heading, @Nullable Object> given = new LinkedHashMap<>();
    final SequencedMap<LanguageTag, String> titles = new LinkedHashMap<>();
    final List<Said> flags = new ArrayList<>();
    final List<Person> newPeople = new ArrayList<>();
    @Nullable ItemId id;
    @Nullable Instant start;
    @Nullable Instant end;
    /** Whether its start stays; null where the file does not say. */
    @Nullable Boolean fixed;
    @Nullable List<SpeakerCell> speakers;
    List<String> speakerIds = List.of();

    ItemRow(int record) {
        this.record = record;
    }

    /** The seconds it lasts, where that is known. */
    @Nullable
    Integer seconds() {
        return given.get(ItemFields.of(AgendaColumn.MINUTES)) instanceof ItemFields.Seconds seconds
                ? seconds.count()
                : null;
    }

    /** When it ends, where that is known. */
    @Nullable
    Instant over() {
        Integer seconds = seconds();
        return start == null || seconds == null ? end : start.plusSeconds(seconds);
    }

    String what() {
        return titles.isEmpty() ? "" : titles.firstEntry().getValue();
    }

    @Nullable
    LanguageTag language() {
        return titles.isEmpty() ? null : titles.firstEntry().getKey();
    }
}
