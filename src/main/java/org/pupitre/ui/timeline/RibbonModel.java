package org.pupitre.ui.timeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.ItemClock;
import org.pupitre.domain.agenda.Phase;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.interpretation.FloorStretch;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.Times;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.Words;

/** What the ribbon shows: planned, run and expected, the floor's languages, now and the hard stop. */
public final class RibbonModel implements DeskModel {
    private static final int SECONDS_A_PIXEL = 5;

    private final Words words;
    private final Watch watch = new Watch();
    private final ReadOnlyObjectWrapper<Ribbon> ribbon = new ReadOnlyObjectWrapper<>(this, "ribbon", Ribbon.EMPTY);

    public RibbonModel(Words words) {
        this.words = words;
    }

    ReadOnlyObjectProperty<Ribbon> ribbonProperty() {
        return ribbon.getReadOnlyProperty();
    }

    /** A pixel of two hours is five seconds: so often the ribbon is drawn again where no time that it tells has changed. */
    @Override
    public void show(SessionState state, Instant now) {
        SessionPlan plan = state.plan();
        long pixel = Math.floorDiv(now.getEpochSecond(), SECONDS_A_PIXEL);
        if (watch.changed(plan, state.timeline(), state.interpretation(), words.locale(), pixel,
                minutes(state.timeline(), now.truncatedTo(ChronoUnit.SECONDS)))) {
            ribbon.set(plan == null ? Ribbon.EMPTY : draw(plan, state, now.truncatedTo(ChronoUnit.SECONDS)));
        }
    }

    /** The times that are expected, to the minute, as they are told. */
    private static int minutes(Timeline timeline, Instant now) {
        return Projection.of(timeline, now).rows().stream().map(Projection.Row::expected).filter(Objects::nonNull)
                .map(span -> List.of(span.start().truncatedTo(ChronoUnit.MINUTES),
                        span.end().truncatedTo(ChronoUnit.MINUTES)))
                .toList().hashCode();
    }

    private Ribbon draw(SessionPlan plan, SessionState state, Instant now) {
        Timeline timeline = state.timeline();
        Projection projection = Projection.of(timeline, now);
        Window window = Window.of(plan, timeline, projection.projectedEnd(), now);
        List<Scale.Mark> marks = window.steps(plan.zone()).stream()
                .map(t -> new Scale.Mark(window.place(t), Formats.timeOfDay(t, plan.zone()))).toList();
        return new Ribbon(marks, planned(plan, timeline, window), actual(plan, timeline, projection, window, now),
                languages(plan, state, projection, window, now),
                window.contains(now) ? window.place(now) : -1,
                window.contains(plan.hardStop()) ? window.place(plan.hardStop()) : -1,
                told(plan, projection, now));
    }

    private List<Bar> planned(SessionPlan plan, Timeline timeline, Window window) {
        List<Bar> bars = new ArrayList<>();
        for (AgendaItem item : timeline.items()) {
            if (!item.skipped()) {
                String told = stretch(plan, "timeline.plannedBar", item, item.plannedStart(), item.plannedEnd());
                add(bars, window.bar(item.plannedStart(), item.plannedEnd(), title(item), "planned", told));
            }
        }
        return bars;
    }

    private List<Bar> actual(SessionPlan plan, Timeline timeline, Projection projection, Window window, Instant now) {
        List<Bar> bars = new ArrayList<>();
        for (Run run : timeline.runs()) {
            AgendaItem item = timeline.item(run.item()).orElse(null);
            Instant end = run.end();
            if (item != null && end != null) {
                String told = stretch(plan, "timeline.actualBar", item, run.start(), end);
                add(bars, window.bar(run.start(), end, title(item), "done", told));
            }
        }
        timeline.clock(now).ifPresent(clock -> running(bars, plan, clock, window, now));
        for (Projection.Row row : projection.rows()) {
            if (row.expected() != null && row.state() == Timeline.ItemState.PLANNED) {
                Instant start = row.expected().start();
                String told = stretch(plan, "timeline.expectedBar", row.item(), start, row.expected().end());
                add(bars, window.bar(start, row.expected().end(), title(row.item()), "expected", told));
            }
        }
        return bars;
    }

    /** What has run and what is left of the running item; its title is in the longer part. */
    private void running(List<Bar> bars, SessionPlan plan, ItemClock clock, Window window, Instant now) {
        Instant start = clock.run().start();
        Instant end = clock.expectedEnd(now);
        String told = stretch(plan, "timeline.runningBar", clock.item(), start, end);
        String title = title(clock.item());
        boolean more = Times.between(start, now).compareTo(Times.between(now, end)) >= 0;
        String look = clock.phase() == Phase.OVERTIME ? "running-over" : "running";
        add(bars, window.bar(start, now, more ? title : "", look, told));
        add(bars, window.bar(now, end, more ? "" : title, "running-left", told));
    }

    /** Languages heard on the floor so far, and palely the present one to the expected end of the item. */
    private List<Bar> languages(SessionPlan plan, SessionState state, Projection projection, Window window,
            Instant now) {
        List<Bar> bars = new ArrayList<>();
        // A language is told by its name in each of its stretches, and finding a name takes longer than all the rest.
        Map<LanguageTag, String> names = new HashMap<>();
        List<FloorStretch> floor = state.interpretation().floor();
        Instant finished = state.timeline().finishedAt();
        Instant last = finished == null ? now : Times.earlier(now, finished);
        for (int i = 0; i < floor.size(); i++) {
            Instant end = i + 1 < floor.size() ? floor.get(i + 1).since() : last;
            add(bars, language(plan, floor.get(i).language(), names, window, floor.get(i).since(), end, ""));
        }
        LanguageTag present = state.interpretation().floorLanguage();
        for (Projection.Row row : projection.rows()) {
            boolean runs = row.state() == Timeline.ItemState.RUNNING || row.state() == Timeline.ItemState.PAUSED;
            if (runs && present != null && row.expected() != null) {
                add(bars, language(plan, present, names, window, now, row.expected().end(), "-pale"));
            }
        }
        return bars;
    }

    private @Nullable Bar language(SessionPlan plan, @Nullable LanguageTag language, Map<LanguageTag, String> names,
            Window window, Instant from,
            Instant to, String shade) {
        String hue = LanguageChip.hue(language, plan.languages()) + shade;
        String label = language == null ? "" : language.label();
        String name = language == null
                ? words.text("common.unknown")
                : names.computeIfAbsent(language, l -> l.nameIn(words.locale()));
        return window.bar(from, to, label, hue, words.text("timeline.languageBar", name,
                Formats.timeOfDay(from, plan.zone()), Formats.timeOfDay(to, plan.zone())));
    }

    private String stretch(SessionPlan plan, String key, AgendaItem item, Instant from, Instant to) {
        return words.text(key, title(item), Formats.timeOfDay(from, plan.zone()), Formats.timeOfDay(to, plan.zone()));
    }

    private String told(SessionPlan plan, Projection projection, Instant now) {
        Instant end = projection.projectedEnd();
        return words.text("timeline.ribbonTold", Formats.timeOfDay(now, plan.zone()),
                end == null ? "–" : Formats.timeOrDate(end, now, plan.zone(), words.locale()),
                Formats.timeOrDate(plan.hardStop(), now, plan.zone(), words.locale()));
    }

    private String title(AgendaItem item) {
        return words.text(item.title());
    }

    private static void add(List<Bar> bars, @Nullable Bar bar) {
        if (bar != null) {
            bars.add(bar);
        }
    }
}
