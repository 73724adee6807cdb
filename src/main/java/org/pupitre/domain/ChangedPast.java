package org.pupitre.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.interpretation.FloorStretch;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.domain.interpretation.Interpretation;
import org.pupitre.domain.interpretation.OnAir;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.queue.TurnClock;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;

/**
 * From when on a {@link Moment} of one state of a session may differ from the same moment of another. What a session did
 * before stays as it was, but for undo and corrections; so what was derived of earlier moments need not be derived again.
 */
public final class ChangedPast {
    private ChangedPast() {}

    /** What a moment knows of a stretch in which an item ran. */
    private record Ran(ItemId item, Instant start, @Nullable Instant end) {}

    /** What a moment knows of a turn. */
    private record Turn(EntryId entry, @Nullable PersonId person, @Nullable TurnClock clock) {}

    private record Kind(ItemId item, ItemKind kind) {}

    private record Booked(Object plan, Object team) {}

    /** The instant from which on they may differ: {@link Instant#MIN} for all moments, {@link Instant#MAX} for none. */
    public static Instant between(SessionState before, SessionState after) {
        if (isCopy(before) != isCopy(after) || otherPlan(before, after)) {
            return Instant.MIN;
        }
        Interpretation was = before.interpretation();
        Interpretation is = after.interpretation();
        return Stream.of(
                first(before.timeline().runs(), after.timeline().runs(), r -> new Ran(r.item(), r.start(), r.end()),
                        Run::start),
                first(before.queue().entries(), after.queue().entries(),
                        e -> new Turn(e.id(), e.person(), e.clock()), ChangedPast::begin),
                first(was.floor(), is.floor(), Function.identity(), FloorStretch::since),
                first(was.past(), is.past(), Function.identity(), OnAir::since),
                first(onAir(was), onAir(is), Function.identity(), OnAir::since),
                first(was.incidents(), is.incidents(), Function.identity(), Incident::from))
                .reduce(Instant.MAX, ChangedPast::earlier);
    }

    private static boolean isCopy(SessionState state) {
        return state.core().copy() != null;
    }

    private static boolean otherPlan(SessionState before, SessionState after) {
        return !kinds(before).equals(kinds(after))
                || !before.interpretation().channels().equals(after.interpretation().channels())
                || !booked(before).equals(booked(after));
    }

    private static List<Kind> kinds(SessionState state) {
        return state.timeline().items().stream().map((AgendaItem i) -> new Kind(i.id(), i.kind())).toList();
    }

    private static List<Booked> booked(SessionState state) {
        return state.interpretation().booths().stream().map((Booth b) -> new Booked(b.plan(), b.team())).toList();
    }

    private static List<OnAir> onAir(Interpretation state) {
        return state.booths().stream().map(Booth::onAir).filter(turn -> turn != null).toList();
    }

    private static @Nullable Instant begin(QueueEntry entry) {
        TurnClock clock = entry.clock();
        return clock == null ? null : clock.begin();
    }

    /** When the earliest began of what is in one of the lists and not in the other. */
    @SuppressWarnings("ReferenceEquality") // most of them are the same objects
    private static <T> Instant first(List<T> before, List<T> after, Function<T, ?> read,
            Function<T, @Nullable Instant> begin) {
        if (before == after) {
            return Instant.MAX;
        }
        Iterator<T> was = before.iterator();
        Iterator<T> is = after.iterator();
        List<T> gone = new ArrayList<>();
        List<T> come = new ArrayList<>();
        while (was.hasNext() && is.hasNext()) {
            T old = was.next();
            T now = is.next();
            if (old != now) {
                gone.add(old);
                come.add(now);
            }
        }
        was.forEachRemaining(gone::add);
        is.forEachRemaining(come::add);
        return earlier(without(gone, come, read, begin), without(come, gone, read, begin));
    }

    private static <T> Instant without(List<T> these, List<T> those, Function<T, ?> read,
            Function<T, @Nullable Instant> begin) {
        Set<Object> others = new HashSet<>();
        those.forEach(each -> others.add(read.apply(each)));
        Instant first = Instant.MAX;
        for (T each : these) {
            Instant at = begin.apply(each);
            if (at != null && at.isBefore(first) && !others.contains(read.apply(each))) {
                first = at;
            }
        }
        return first;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
