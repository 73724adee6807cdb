package org.pupitre.ui.held;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.outlook.PlannedAndHeld;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.outlook.released.ReleasedRun;
import org.pupitre.domain.outlook.released.ReleasedSpeaker;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.Span;
import org.pupitre.ui.kit.Words;

/**
 * The table as text to paste into a spreadsheet: a row a run, columns parted by tabs, headings in the language of the screen,
 * minutes as numbers with at most one decimal, negative for early.
 */
final class HeldTable {
    /** The columns but for the titles; their words are {@code held.column.} and the name. */
    private enum Column {
        NUMBER,
        RUN,
        KIND,
        PLANNED_START,
        PLANNED_END,
        PLANNED_MINUTES,
        HELD_START,
        HELD_END,
        HELD_MINUTES,
        PAUSED_MINUTES,
        ADDED_MINUTES,
        OVERTIME_MINUTES,
        START_DELTA,
        END_DELTA,
        STATE,
        SPEAKERS
    }

    private final Words words;
    private final Released copy;
    private final HeldWords said;

    /** @param copy what may leave of the session: the table is pasted elsewhere */
    HeldTable(Words words, Released copy) {
        this.words = words;
        this.copy = copy;
        said = new HeldWords(words, copy.session().zone(), People.NOBODY);
    }

    /** @param both of which the totals are taken */
    String of(PlannedAndHeld both) {
        List<String> lines = new ArrayList<>();
        lines.add(joined(headings()));
        copy.runs().forEach(run -> lines.add(joined(cells(run))));
        lines.add(foot("held.total.planned", both.planned(), ""));
        lines.add(foot("held.total.held", both.held(), minutes(both.paused())));
        return String.join("\n", lines) + "\n";
    }

    /** The titles come after the kind, in each language of the session. */
    private Stream<String> headings() {
        List<String> headings = new ArrayList<>();
        for (Column column : Column.values()) {
            headings.add(words.word("held.column", column));
            if (column == Column.KIND) {
                copy.session().languages().forEach(
                        tag -> headings.add(words.text("held.columnTitle", tag.nameIn(words.locale()))));
            }
        }
        return headings.stream();
    }

    private Stream<String> cells(ReleasedRun row) {
        boolean timed = row.item().kind() != ItemKind.MARKER;
        boolean runs = row.state() == ItemState.RUNNING || row.state() == ItemState.PAUSED;
        Span planned = row.item().planned();
        Span held = row.held();
        String speakers = row.speakers().stream().map(this::speaker).collect(Collectors.joining("; "));
        return Stream.of(
                Stream.of(String.valueOf(row.item().number()), row.run() == 0 ? "" : String.valueOf(row.run()),
                        words.word("held.kind", row.item().kind())),
                copy.session().languages().stream().map(tag -> row.item().title().wordings().getOrDefault(tag, "")),
                Stream.of(said.hour(planned.start()), timed ? said.hour(planned.end()) : "",
                        timed ? minutes(planned.length()) : "", held == null ? "" : said.hour(held.start()),
                        held == null || runs || !timed ? "" : said.hour(held.end()),
                        held == null || !timed ? "" : minutes(row.spent()), minutes(row.paused()),
                        minutes(row.added()), minutes(row.overtime()), minutes(row.startDelta()),
                        minutes(row.endDelta()), words.word("timeline.state", row.state()), speakers))
                .flatMap(all -> all);
    }

    private String speaker(ReleasedSpeaker speaker) {
        return speaker.spoken() == null
                ? speaker.name().text()
                : words.text("held.speaker", speaker.name().text(), minutes(speaker.spoken()),
                        minutes(speaker.allotted()));
    }

    /** Opening, closing and total in the columns of the planned times. */
    private String foot(String name, @Nullable Span span, String paused) {
        List<String> cells = new ArrayList<>(List.of("", "", words.text(name)));
        copy.session().languages().forEach(_ -> cells.add(""));
        cells.add(span == null ? "" : said.hour(span.start()));
        cells.add(span == null ? "" : said.hour(span.end()));
        cells.add(span == null ? "" : minutes(span.length()));
        cells.addAll(List.of("", "", "", paused));
        return joined(cells.stream());
    }

    private String minutes(@Nullable Duration length) {
        if (length == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getInstance(words.locale());
        format.setMaximumFractionDigits(1);
        format.setGroupingUsed(false);
        String text = format.format(length.toSeconds() / 60.0);
        return text.equals("-0") ? "0" : text;
    }

    /** A tab or a line break in a title would part a cell. */
    private static String joined(Stream<String> cells) {
        return cells.map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t"));
    }
}
