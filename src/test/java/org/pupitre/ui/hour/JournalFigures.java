package org.pupitre.ui.hour;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.InterpretationEvent.FloorLanguageSet;
import org.pupitre.domain.act.InterpretationEvent.IncidentClosed;
import org.pupitre.domain.act.InterpretationEvent.IncidentOpened;
import org.pupitre.domain.act.InterpretationEvent.InterpreterSwitched;
import org.pupitre.domain.act.InterpretationEvent.WentOffAir;
import org.pupitre.domain.act.InterpretationEvent.WentOnAir;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.SessionEvent.SessionPlanned;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TimelineEvent.ItemAdded;
import org.pupitre.domain.act.TimelineEvent.ItemEnded;
import org.pupitre.domain.act.TimelineEvent.ItemPaused;
import org.pupitre.domain.act.TimelineEvent.ItemResumed;
import org.pupitre.domain.act.TimelineEvent.ItemStarted;
import org.pupitre.domain.act.TimelineEvent.TimeAdded;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;

/**
 * The figures of a session at an instant, reckoned from the events of its journal by formulas (rules of the timeline,
 * sections 3.1 and 4) and with nothing of what the screen uses. For a session with one booth and no locked ends.
 */
final class JournalFigures {
    private final Map<ItemId, Instant> plannedEnds = new HashMap<>();
    private final Map<ItemId, ItemPlan> items = new LinkedHashMap<>();
    private final TurnFigures turns = new TurnFigures();
    private @Nullable SessionPlan plan;
    private @Nullable Instant lastEnd;
    private @Nullable ItemId item;
    private RanClock clock = new RanClock(Instant.EPOCH);
    private Duration extra = Duration.ZERO;
    private @Nullable LanguageTag language;
    private @Nullable Instant floorSince;
    private @Nullable RanClock onAir;

    private JournalFigures() {}

    /** Takes in the events of a session in their order. */
    static JournalFigures of(List<Event> events) {
        JournalFigures figures = new JournalFigures();
        events.forEach(figures::take);
        return figures;
    }

    private void take(Event event) {
        switch (event) {
            case SessionPlanned planned -> plan = planned.plan();
            case ItemAdded added -> plan(added.item());
            case ItemStarted started -> {
                item = started.item();
                clock = new RanClock(started.at());
                extra = Duration.ZERO;
            }
            case ItemEnded _ -> item = null;
            case ItemPaused paused -> clock.hold(paused.at());
            case ItemResumed resumed -> clock.release(resumed.at());
            case TimeAdded more -> extra = extra.plusSeconds(more.seconds());
            case FloorLanguageSet set -> {
                floorSince = Objects.equals(language, set.language()) ? floorSince : set.at();
                language = set.language();
            }
            case WentOnAir on -> onAir = new RanClock(on.since());
            case InterpreterSwitched switched -> onAir = new RanClock(switched.at());
            case WentOffAir _ -> onAir = null;
            case IncidentOpened opened -> {
                if (opened.stopped() && onAir != null) {
                    onAir.hold(opened.at());
                }
            }
            case IncidentClosed closed -> {
                if (onAir != null) {
                    onAir.release(closed.at());
                }
            }
            default -> turns.take(event);
        }
    }

    private void plan(ItemPlan planned) {
        Instant start = planned.fixedStart() == null ? Objects.requireNonNull(lastEnd) : planned.fixedStart();
        lastEnd = start.plusSeconds(planned.durationSeconds());
        items.put(planned.id(), planned);
        plannedEnds.put(planned.id(), lastEnd);
    }

    TurnFigures turns() {
        return turns;
    }

    /** The time until interpretation must end; negative where it is past. */
    Duration toHardStop(Instant now) {
        return Duration.between(now, Objects.requireNonNull(plan).hardStop());
    }

    /** The time the running item has left; negative in overtime. */
    Optional<Duration> itemLeft(Instant now) {
        return Optional.ofNullable(item).map(running -> Duration.between(now, finish(running, now)));
    }

    /** How late the running item will end. */
    Optional<Duration> offset(Instant now) {
        return Optional.ofNullable(item).map(running -> {
            Instant finish = finish(running, now);
            return Duration.between(plannedEnds.get(running), finish.isBefore(now) ? now : finish);
        });
    }

    private Instant finish(ItemId running, Instant now) {
        Duration length = Objects.requireNonNull(items.get(running)).duration();
        return clock.begun().plus(length).plus(extra).plus(clock.held(now));
    }

    /**
     * How many whole minutes after the hard stop the session will end (rules of the timeline, section 5); 0 or less where
     * it ends before.
     */
    Optional<Long> minutesPastStop(Instant now) {
        return Optional.ofNullable(item).map(running -> {
            Instant finish = finish(running, now);
            Instant end = finish.isBefore(now) ? now : finish;
            boolean later = false;
            for (ItemPlan each : items.values()) {
                if (later) {
                    Instant start =
                            each.fixedStart() != null && each.fixedStart().isAfter(end) ? each.fixedStart() : end;
                    Instant planned = Objects.requireNonNull(plannedEnds.get(each.id()));
                    end = !each.countToEnd() ? start.plus(each.duration()) : planned.isAfter(start) ? planned : start;
                }
                later |= each.id().equals(running);
            }
            return Duration.between(Objects.requireNonNull(plan).hardStop(), end).toMinutes();
        });
    }

    /** How long the floor has been in its language. */
    Optional<Duration> floorLanguage(Instant now) {
        return Optional.ofNullable(floorSince).map(since -> Duration.between(since, now));
    }

    /** How long the interpreter has been on air, without the time in which an incident stopped interpretation. */
    Optional<Duration> onAir(Instant now) {
        return Optional.ofNullable(onAir).map(clock -> clock.ran(now));
    }
}
