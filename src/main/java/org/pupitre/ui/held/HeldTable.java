package org.pupitre.ui.held;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.PlannedAndHeld;
import org.pupitre.domain.PlannedAndHeld.Row;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.Span;
import org.pupitre.ui.kit.Words;

/**
 * The table as text to paste into a spreadsheet: a row a run, columns parted by tabs, headings in the language of the screen,
 * minutes as numbers with at most one decimal, negative for early.
 */
final class HeldTable {
    private static final List<String> BEFORE_TITLES = List.of("number", "run", "kind");
    private static final List<String> AFTER_TITLES = List.of("plannedStart", "plannedEnd", "plannedMinutes",
            "heldStart", "heldEnd", "heldMinutes", "pausedMinutes", "addedMinutes", "overtimeMinutes", "startDelta",
            "endDelta", "state", "speakers");

    private final Words words;
    private final SessionPlan plan;
    private final HeldWords said;

    HeldTable(Words words, SessionPlan plan, People people) {
        this.words = words;
        this.plan = plan;
        said = new HeldWords(words, plan.zone(), people);
    }

    String of(PlannedAndHeld both) {
        List<String> lines = new ArrayList<>();
        lines.add(joined(Stream.of(BEFORE_TITLES.stream().map(this::heading),
                plan.languages().stream().map(tag -> words.text("held.column.title", tag.nameIn(words.locale()))),
                AFTER_TITLES.stream().map(this::heading)).flatMap(all -> all)));
        both.rows().forEach(row -> lines.add(joined(cells(row))));
        lines.add(foot("held.total.planned", both.planned(), ""));
        lines.add(foot("held.total.held", both.held(), minutes(both.paused())));
        return String.join("\n", lines) + "\n";
    }

    private String heading(String column) {
        return words.text("held.column." + column);
    }

    private Stream<String> cells(Row row) {
        boolean timed = row.item().kind() != ItemKind.MARKER;
        boolean runs = row.state() == ItemState.RUNNING || row.state() == ItemState.PAUSED;
        Span planned = row.item().planned();
        Span held = row.held();
        String speakers = row.speakers().stream().map(speaker -> words.text("held.speaker", said.name(speaker.person()),
                minutes(speaker.spoken()), minutes(speaker.allotted()))).collect(Collectors.joining("; "));
        return Stream.of(
                Stream.of(String.valueOf(row.number()), row.run() == 0 ? "" : String.valueOf(row.run()), said.kind(row)),
                plan.languages().stream().map(tag -> row.item().title().wordings().getOrDefault(tag, "")),
                Stream.of(said.hour(planned.start()), timed ? said.hour(planned.end()) : "",
                        timed ? minutes(planned.length()) : "", held == null ? "" : said.hour(held.start()),
                        held == null || runs || !timed ? "" : said.hour(held.end()),
                        held == null || !timed ? "" : minutes(row.spent()), minutes(row.paused()),
                        minutes(row.added()), minutes(row.overtime()), minutes(row.startDelta()),
                        minutes(row.endDelta()), said.state(row), speakers))
                .flatMap(all -> all);
    }

    /** Opening, closing and total in the columns of the planned times. */
    private String foot(String name, @Nullable Span span, String paused) {
        List<String> cells = new ArrayList<>(List.of("", "", words.text(name)));
        plan.languages().forEach(_ -> cells.add(""));
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
