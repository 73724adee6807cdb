package org.pupitre.exchange.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.RowState;
import org.pupitre.exchange.out.Format;
import org.pupitre.exchange.out.Kind;

/** Our calendars come in again as the items they came from, or as the start of another agenda. */
class CalendarComesInAgainTest {
    @TempDir private Path folder;
    private RoundLibrary from;
    private RoundLibrary fresh;

    @BeforeEach
    void open() {
        from = RoundLibrary.in(folder, "from", FullSession.whole());
        fresh = RoundLibrary.in(folder, "fresh", FullSession.empty());
    }

    @AfterEach
    void close() {
        from.close();
        fresh.close();
    }

    private byte[] calendar(Locale language) {
        return from.written(Kind.CALENDAR, Format.ICS, language, ',', ReleasePurpose.RECORD);
    }

    @Test
    void whereItIsFromItChangesNothing() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("ar"))) {
            Preview preview = from.read(calendar(language), OwnTable.AGENDA);
            assertThat(preview.counts()).as(RoundLibrary.told(preview)).containsOnlyKeys(RowState.UNCHANGED);
        }
    }

    @Test
    void inANewSessionItBecomesItemsAndThoseOfAnotherLanguageJoinThem() {
        fresh.takes(calendar(Locale.ENGLISH), OwnTable.AGENDA);
        Preview french = fresh.takes(calendar(Locale.FRENCH), OwnTable.AGENDA);

        assertThat(french.counts()).doesNotContainKey(RowState.NEW);
        List<AgendaItem> before = from.known().timeline().items().stream()
                .filter(item -> item.kind() != ItemKind.BLOCK && item.kind() != ItemKind.MARKER)
                .sorted(java.util.Comparator.comparing(AgendaItem::plannedStart)).toList();
        List<AgendaItem> after = fresh.known().timeline().items();
        assertThat(after).extracting(item -> item.title().in(LanguageTag.EN))
                .containsExactlyInAnyOrderElementsOf(before.stream().map(i -> i.title().in(LanguageTag.EN)).toList());
        assertThat(after).extracting(item -> item.title().in(LanguageTag.FR))
                .containsExactlyInAnyOrderElementsOf(before.stream().map(i -> i.title().in(LanguageTag.FR)).toList());
        assertThat(after).extracting(AgendaItem::plan).extracting(ItemPlan::durationSeconds)
                .containsExactlyInAnyOrderElementsOf(before.stream()
                        .map(item -> (int) item.planned().length().toSeconds()).toList());
        assertThat(after).extracting(AgendaItem::plannedStart)
                .containsExactlyElementsOf(before.stream().map(AgendaItem::plannedStart).toList());
        Preview again = fresh.read(calendar(Locale.ENGLISH), OwnTable.AGENDA);
        assertThat(again.counts()).as(RoundLibrary.told(again)).containsOnlyKeys(RowState.UNCHANGED);
    }
}
