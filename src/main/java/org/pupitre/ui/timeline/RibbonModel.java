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
import org.pupitre.domain.agenda.Landing;
import org.pupitre.domain.agenda.Phase;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.interpretation.FloorStretch;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.Span;
import org.pupitre.domain.value.Times;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.timeline.landing.LandingModel;

/** What the ribbon shows: planned, run and expected, the floor's languages, now and the hard stop. */
public final class RibbonModel implements DeskModel {
    private static final int SECONDS_A_PIXEL = 5;

    private final Words words;
    private final Watch watch = new Watch();
    private final ReadOnlyObjectWrapper<Ribbon> ribbon = new ReadOnlyObjectWrapper<>(this, "ribbon", Ribbon.EMPTY);

    private @Nullable LandingModel landing;
    private @Nullable SessionState last;
    private Instant lastAt = Instant.EPOCH;
    /** Counts the landings that were shown, so that each is drawn at once. */
    private int proposals;

    public RibbonModel(Words words) {
        this.words = words;
    }

    /** Shows in the place of the plan what a landing proposes, from now on. */
    public void follow(LandingModel proposed) {
        landing = proposed;
        proposed.shownProperty().subscribe(_ -> {
            proposals++;
            if (last != null) {
                show(last, lastAt);
            }
        });
    }

    ReadOnlyObjectProperty<Ribbon> ribbonProperty() {
        return ribbon.getReadOnlyProperty();
    }

    /** A pixel of two hours is five seconds: so often the ribbon is drawn again where no time that it tells has changed. */
    @Override
    public void show(SessionState state, Instant now) {
        last = state;
        lastAt = now;
        SessionPlan plan = state.plan();
        long pixel = Math.floorDiv(now.getEpochSecond(), SECONDS_A_PIXEL);
        if (watch.changed(plan, state.timeline(), state.interpretation(), words.locale(), pixel, proposals,
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
        Instant stop = plan.hardStop();
        List<Scale.Mark> marks = window.hours(plan.zone()).stream().filter(hour -> !hour.equals(stop))
                .map(t -> new Scale.Mark(window.place(t), Formats.timeOfDay(t, plan.zone()))).toList();
        return new Ribbon(marks, boxes(plan, timeline, projection, window, now),
                timeline.clock(now).map(clock -> window.bar(clock.run().start(), now, "", "progress", "")),
                planned(plan, timeline, window, stop), languages(plan, state, projection, window, now),
                window.contains(now) ? window.place(now) : -1,
                window.contains(stop) ? window.place(stop) : -1, Formats.timeOfDay(stop, plan.zone()),
                told(plan, projection, now));
    }

    /** The plan, or in its place while a landing is proposed how the items to come would be held. */
    private List<Bar> planned(SessionPlan plan, Timeline timeline, Window window, Instant stop) {
        List<Bar> bars = new ArrayList<>();
        Landing proposed = landing == null ? null : landing.landing().orElse(null);
        if (proposed != null) {
            for (Landing.Give give : proposed.gives()) {
                Span held = give.expected();
                if (held != null && held.start().isBefore(stop)) {
                    add(bars, window.bar(held.start(), Times.earlier(held.end(), stop), "", "proposed", ""));
                }
                if (held != null && held.end().isAfter(stop)) {
                    add(bars, window.bar(Times.later(held.start(), stop), held.end(), "", "proposed-past", ""));
                }
            }
            return bars;
        }
        for (AgendaItem item : timeline.items()) {
            if (item.playable()) {
                String told = stretch(plan, "timeline.plannedBar", item, item.plannedStart(), item.plannedEnd());
                add(bars, window.bar(item.plannedStart(), item.plannedEnd(), "", "planned", told));
            }
        }
        return bars;
    }

    /** What ran, what runs and what is expected; a box that would go on past the hard stop ends there, and goes on red. */
    private List<Bar> boxes(SessionPlan plan, Timeline timeline, Projection projection, Window window, Instant now) {
        List<Bar> bars = new ArrayList<>();
        for (Run run : timeline.runs()) {
            AgendaItem item = timeline.item(run.item()).orElse(null);
            Instant end = run.end();
            if (item != null && end != null) {
                String told = stretch(plan, "timeline.actualBar", item, run.start(), end);
                add(bars, window.bar(run.start(), end, title(item), "done", told));
            }
        }
        timeline.clock(now).ifPresent(clock -> box(bars, plan, window, clock.item(), clock.run().start(),
                clock.expectedEnd(now), clock.phase() == Phase.OVERTIME ? "running-over" : "running",
                "timeline.runningBar"));
        for (Projection.Row row : projection.rows()) {
            if (row.expected() != null && row.item().playable() && row.state() == Timeline.ItemState.PLANNED) {
                box(bars, plan, window, row.item(), row.expected().start(), row.expected().end(), "coming",
                        "timeline.expectedBar");
            }
        }
        return bars;
    }

    private void box(List<Bar> bars, SessionPlan plan, Window window, AgendaItem item, Instant start, Instant end,
            String look, String key) {
        Instant stop = plan.hardStop();
        String told = stretch(plan, key, item, start, end);
        boolean begins = start.isBefore(stop);
        if (begins) {
            add(bars, window.bar(start, Times.earlier(end, stop), title(item), look, told));
        }
        if (end.isAfter(stop)) {
            add(bars, window.bar(Times.later(start, stop), end, begins ? "" : title(item), "past-stop", told));
        }
    }

    /** Languages heard on the floor so far, and by letters alone the present one to the expected end of the item. */
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
            LanguageTag language = floor.get(i).language();
            add(bars, language(plan, language, names, window, floor.get(i).since(), end, ground(plan, language)));
        }
        LanguageTag present = state.interpretation().floorLanguage();
        for (Projection.Row row : projection.rows()) {
            boolean runs = row.state() == Timeline.ItemState.RUNNING || row.state() == Timeline.ItemState.PAUSED;
            if (runs && present != null && row.expected() != null) {
                add(bars, language(plan, present, names, window, now, row.expected().end(), "awaited"));
            }
        }
        return bars;
    }

    /** Two grounds in turn tell neighbours apart; the letters say which language it is. */
    private static String ground(SessionPlan plan, @Nullable LanguageTag language) {
        List<LanguageTag> order = plan.languages();
        for (int i = 0; language != null && i < order.size(); i++) {
            if (order.get(i).covers(language)) {
                return i % 2 == 0 ? "spoken-even" : "spoken-odd";
            }
        }
        return "spoken-even";
    }

    private @Nullable Bar language(SessionPlan plan, @Nullable LanguageTag language, Map<LanguageTag, String> names,
            Window window, Instant from, Instant to, String look) {
        String label = language == null ? "?" : language.label();
        String name = language == null
                ? words.text("common.unknown")
                : names.computeIfAbsent(language, l -> l.nameIn(words.locale()));
        return window.bar(from, to, label, look, words.text("timeline.languageBar", name,
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
