package org.pupitre.ui.held;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.outlook.PlannedAndHeld;
import org.pupitre.domain.outlook.gate.Attribution;
import org.pupitre.domain.outlook.gate.GateWords;
import org.pupitre.domain.outlook.gate.Release;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.Span;
import org.pupitre.domain.value.Times;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;

/** Planned against held, in words (rules of the timeline, section 9). It is derived only while someone looks. */
public final class HeldModel implements DeskModel {
    private final Words words;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", Shown.NOTHING);
    private final ReadOnlyBooleanWrapper wide = new ReadOnlyBooleanWrapper(this, "wide", true);
    private boolean watched;
    private @Nullable SessionState last;
    private Instant at = Instant.EPOCH;

    /**
     * One moment of it.
     *
     * @param lines   one a run
     * @param scale   from the earliest to the latest time, planned or held; null without items
     * @param longest the longest that a person was allotted or has spoken
     * @param foot    openings, closings, totals, pauses and the biggest overrun, a sentence each
     */
    record Shown(List<HeldLine> lines, @Nullable Span scale, Duration longest, List<String> foot) {
        static final Shown NOTHING = new Shown(List.of(), null, Duration.ZERO, List.of());

        Shown {
            lines = List.copyOf(lines);
            foot = List.copyOf(foot);
        }
    }

    public HeldModel(Words words) {
        this.words = words;
        Follow.each(words.localeProperty(), this::derive);
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether there is room for columns; else the figures are a sentence. */
    ReadOnlyBooleanProperty wideProperty() {
        return wide.getReadOnlyProperty();
    }

    /** Says whether there is room for columns. */
    void fit(boolean room) {
        wide.set(room);
    }

    /** Whether someone looks. */
    void watch(boolean looks) {
        watched = looks;
        derive();
    }

    @Override
    public void show(SessionState state, Instant now) {
        last = state;
        at = now;
        derive();
    }

    /** The table as it is now, to paste elsewhere; empty without a plan. */
    Optional<String> table() {
        SessionState state = last;
        SessionPlan plan = state == null ? null : state.plan();
        return state == null || plan == null
                ? Optional.empty()
                : Optional.of(new HeldTable(words, released(state)).of(PlannedAndHeld.of(state, at)));
    }

    private Released released(SessionState state) {
        GateWords instead = new GateWords() {
            @Override
            public String participant(LanguageTag language) {
                return words.text("out.participant");
            }

            @Override
            public String erased(LanguageTag language) {
                return words.text("out.erased");
            }
        };
        return Release
                .of(state, ReleasePurpose.RECORD, new LanguageTag(words.locale().getLanguage()), at,
                        Attribution.of(state),
                        instead)
                .copy();
    }

    private void derive() {
        SessionState state = last;
        SessionPlan plan = state == null ? null : state.plan();
        if (!watched || state == null || plan == null) {
            return;
        }
        PlannedAndHeld both = PlannedAndHeld.of(state, at);
        HeldWords said = new HeldWords(words, plan.zone(), state.people());
        List<HeldLine> lines = both.rows().stream().map(said::line).toList();
        Follow.set(shown, new Shown(lines, scale(lines), longest(lines), foot(both, said)));
    }

    private static @Nullable Span scale(List<HeldLine> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.bars().upper(), line.bars().lower()))
                .filter(Objects::nonNull)
                .reduce((a, b) -> new Span(Times.earlier(a.start(), b.start()), Times.later(a.end(), b.end())))
                .orElse(null);
    }

    private static Duration longest(List<HeldLine> lines) {
        return lines.stream().flatMap(line -> line.speakers().stream())
                .flatMap(speaker -> Stream.of(speaker.allotted(), speaker.spoken())).max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private List<String> foot(PlannedAndHeld both, HeldWords said) {
        List<String> foot = new ArrayList<>();
        Span planned = both.planned();
        Span held = both.held();
        if (planned != null) {
            foot.add(words.text("held.foot.planned", said.hour(planned.start()), said.hour(planned.end()),
                    said.minutes(planned.length())));
        }
        if (held != null) {
            boolean over = last != null && last.timeline().finishedAt() != null;
            foot.add(words.text(over ? "held.foot.held" : "held.foot.soFar", said.hour(held.start()),
                    said.hour(held.end()), said.minutes(held.length())));
        }
        if (both.paused().toSeconds() > 0) {
            foot.add(words.text("held.foot.paused", said.minutes(both.paused())));
        }
        both.biggestOverrun().ifPresent(row -> foot.add(words.text("held.foot.overrun",
                said.minutes(row.overtime()), words.text(row.item().title()))));
        return foot;
    }
}
