package org.pupitre.domain.laws;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.ItemClock;
import org.pupitre.domain.agenda.Landing;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.interpretation.ChannelState;
import org.pupitre.domain.interpretation.Handover;
import org.pupitre.domain.interpretation.Mark;
import org.pupitre.domain.interpretation.OnAir;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.queue.QueueEntry.State;
import org.pupitre.domain.queue.TurnClock;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.Times;

/** What holds of every session at every moment: it is whole, and its parts agree. Tells what is broken. */
final class WholeSession {
    private final SessionState state;
    private final Instant now;
    private final List<String> faults = new ArrayList<>();

    private WholeSession(SessionState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    /**
     * @param now   the time of the latest command
     * @param later an instant at or after it, at which what is derived from time must hold too
     */
    static List<String> faults(SessionState state, Instant now, Instant later) {
        WholeSession snapshot = new WholeSession(state, now);
        snapshot.floor();
        snapshot.queue();
        snapshot.board();
        snapshot.timeline();
        snapshot.projection(now);
        snapshot.projection(later);
        snapshot.interpretation();
        return snapshot.faults;
    }

    private void must(boolean holds, String law) {
        must(holds, law, "");
    }

    /** Writes the thing only where the law is broken, since writing takes longer than looking. */
    private void must(boolean holds, String law, Object of) {
        if (!holds) {
            faults.add(law + of);
        }
    }

    private long in(State wanted) {
        return state.queue().entries().stream().filter(e -> e.state() == wanted).count();
    }

    private void floor() {
        must(in(State.SPEAKING) <= 1, "at most one person speaks");
        must(in(State.CALLED) + state.board().in(Question.State.NEXT).size() <= 1,
                "at most one stands in the Next slot");
        must(state.board().in(Question.State.NOW).size() <= 1, "at most one question is now");
        state.board().now().ifPresent(q -> must(state.queue().entries().stream().filter(e -> e.state().active())
                .allMatch(e -> e.answers() == null || q.id().equals(e.answers())),
                "who has the floor beside a question answers it or nothing"));
        boolean finished = state.timeline().finishedAt() != null;
        must(!finished || (in(State.SPEAKING) == 0 && in(State.PAUSED) == 0), "nobody has the floor after the end");
        must(!finished || state.board().now().isEmpty(), "no question is now after the end");
        must(!finished || in(State.CALLED) == 0, "nobody is next after the end");
        must(!finished || state.folded().interpretation().booths().stream().allMatch(b -> b.onAir() == null),
                "nobody is on air after the end");
        must(!finished || state.folded().interpretation().openIncidents().isEmpty(),
                "no incident is open after the end");
    }

    private void queue() {
        List<QueueEntry> entries = state.queue().entries();
        must(distinct(entries, QueueEntry::id), "ids of entries are unique");
        must(distinct(entries, QueueEntry::arrival), "arrival numbers of entries are unique");
        List<QueueEntry> waiting = state.queue().waiting();
        for (int i = 0; i < waiting.size(); i++) {
            must(state.queue().placeOf(waiting.get(i).id()) == i + 1, "places are counted from 1");
        }
        entries.forEach(e -> must(clockFits(e), "the clock of a turn fits its state: ", e));
        entries.forEach(e -> must(!e.spoken(now).isNegative(), "nobody has spoken less than nothing: ", e));
    }

    private static boolean clockFits(QueueEntry entry) {
        TurnClock clock = entry.clock();
        return switch (entry.state()) {
            case WAITING, CALLED, WITHDRAWN -> clock == null;
            case SPEAKING -> clock != null && clock.end() == null && clock.pausedSince() == null;
            case PAUSED -> clock != null && clock.end() == null && clock.pausedSince() != null;
            case FINISHED -> clock != null && clock.end() != null && clock.pausedSince() == null;
        };
    }

    private void board() {
        List<Question> questions = state.board().questions();
        must(distinct(questions, Question::id), "ids of questions are unique");
        must(distinct(questions, Question::number), "arrival numbers of questions are unique");
        for (Question q : questions) {
            must(q.state().open() == (q.before() == null), "closed questions know where they came from: ", q);
            must(q.state() != Question.State.ANSWERED || q.answer() != null, "an answer is stamped: ", q);
            must((q.state() == Question.State.DISMISSED) == (q.dismissed() != null), "dismissed with a reason: ", q);
        }
    }

    /** Planned times are never negative, what has run stays in the agenda, and blocks are of one level. */
    private void plan(Timeline timeline) {
        List<AgendaItem> items = timeline.items();
        must(distinct(items, AgendaItem::id), "ids of items are unique");
        items.forEach(i -> must(!i.plannedEnd().isBefore(i.plannedStart()), "a planned end is before its start: ", i));
        timeline.runs().forEach(r -> must(timeline.item(r.item()).isPresent(), "what has run is in the agenda: ", r));
        must(items.stream().filter(i -> i.plan().inChain()).limit(1).allMatch(i -> i.plan().fixed()),
                "the first of the chain is fixed");
        for (AgendaItem item : items) {
            ItemId block = item.plan().block();
            must(block == null || (item.kind() != ItemKind.BLOCK
                    && timeline.item(block).filter(b -> b.kind() == ItemKind.BLOCK).isPresent()),
                    "an item belongs to a block: ", item);
        }
    }

    private void timeline() {
        List<Run> runs = state.timeline().runs();
        must(runs.stream().filter(Run::running).count() <= 1, "at most one item runs");
        must(runs.isEmpty() || runs.stream().limit(runs.size() - 1).noneMatch(Run::running),
                "only the latest run runs");
        must(state.timeline().finishedAt() == null || runs.stream().noneMatch(Run::running),
                "nothing runs after the end");
        state.timeline().beside().forEach(r -> must(!r.elapsed(now).isNegative(), "no aside lasted less than nothing"));
        plan(state.timeline());
        for (int i = 1; i < runs.size(); i++) {
            must(!runs.get(i).start().isBefore(runs.get(i - 1).end()), "runs do not overlap");
        }
        runs.forEach(r -> must(!r.elapsed(now).isNegative(), "no run lasted less than nothing: ", r));
    }

    /**
     * The invariant of expected times (rules of the timeline, section 5): while the session is open, nothing that is to
     * come is expected in the past.
     */
    private void projection(Instant at) {
        Timeline timeline = state.timeline();
        Projection projection = Projection.of(timeline, at);
        must(projection.rows().size() == timeline.items().size(), "one row an item");
        Instant end = projection.projectedEnd();
        if (timeline.finishedAt() != null) {
            must(timeline.finishedAt().equals(end), "the projected end after the end is the closing");
            return;
        }
        must(end == null || !end.isBefore(at), "the projected end is not in the past");
        Instant before = at;
        for (Projection.Row row : projection.rows()) {
            if (row.expected() == null) {
                continue;
            }
            boolean running = row.run() != null && row.run().running();
            must(!row.expected().end().isBefore(at), "an expected end is in the past: ", row);
            must(running || !row.item().skipped(), "nothing is expected of a skipped item");
            if (row.item().plan().inChain()) {
                must(running || !row.expected().start().isBefore(before), "expected starts follow each other: ", row);
                before = row.expected().end();
            }
        }
        timeline.clock(at).ifPresent(c -> clock(c, projection, at));
        landing(timeline, projection, at);
    }

    /** A proposal takes nothing from what has begun and nothing below a minimum, and ends when it says it does. */
    private void landing(Timeline timeline, Projection projection, Instant at) {
        Instant hardStop = state.plan() == null ? null : state.plan().hardStop();
        Instant end = projection.projectedEnd();
        if (hardStop == null || end == null) {
            return;
        }
        Optional<Landing> proposed = Landing.of(timeline, hardStop, at);
        must(proposed.isPresent() == (end.isAfter(hardStop) && timeline.next().isPresent()),
                "a landing is proposed where items are to come and the end is past the stop");
        for (Landing.Give give : proposed.map(Landing::gives).orElse(List.of())) {
            AgendaItem item = give.item();
            boolean gives = give.leftOut() || give.minutes() > 0;
            must(!gives || !(timeline.begun(item.id()) || item.skipped()), "only what has not begun gives: ", give);
            must(give.leftOut()
                    ? item.plan().mayBeLeftOut()
                    : give.minutes() == 0
                            || give.seconds() >= item.plan().minimumSeconds(),
                    "no minimum is passed: ", give);
        }
        proposed.flatMap(Landing::command).ifPresent(command -> {
            Decision decision = Decider.decide(state, command, at);
            must(decision instanceof Decision.Accepted, "a proposal can be accepted: ", decision);
            if (decision instanceof Decision.Accepted accepted) {
                SessionState landed = Evolver.evolve(state, new CommandId("landing"), accepted.events());
                // An agenda that has not begun and that is left out as a whole has no end.
                Instant ends = Projection.of(landed.timeline(), at).projectedEnd();
                Instant then = ends == null ? proposed.get().end() : ends;
                must(proposed.get().end().equals(then), "a landing ends when it says: ", then);
                must(proposed.get().stillPast().equals(Times.between(hardStop, then)), "what is still past is said");
            }
        });
    }

    private void clock(ItemClock clock, Projection projection, Instant at) {
        must(at.plus(clock.remaining()).equals(clock.finish()), "finish is now and what remains");
        Duration late = Duration.between(clock.item().plannedEnd(), clock.expectedEnd(at));
        must(late.equals(projection.absolute()), "the offset is the expected end against the plan");
    }

    private void interpretation() {
        for (Booth booth : state.interpretation().booths()) {
            OnAir onAir = booth.onAir();
            must(onAir == null || booth.has(onAir.interpreter()), "who is on air belongs to the booth");
            must(!(booth.handover() instanceof Handover.Agreed a)
                    || booth.active().filter(a.incoming()::equals).isEmpty(),
                    "nobody hands over to himself");
            List<OnAir> turns = new ArrayList<>(
                    state.interpretation().past().stream().filter(t -> t.booth().equals(booth.id())).toList());
            if (onAir != null) {
                turns.add(onAir);
            }
            for (int i = 1; i < turns.size(); i++) {
                must(!turns.get(i).since().isBefore(turns.get(i - 1).end()), "one active interpreter a booth");
            }
        }
        List<ChannelState> channels = state.interpretation().channelStates(state.core().someoneSpeaks());
        must(channels.size() == state.interpretation().channels().size(), "one mark a channel");
        LanguageTag floor = state.interpretation().floorLanguage();
        for (ChannelState c : channels) {
            boolean original = floor != null && c.channel().language().covers(floor) && state.core().someoneSpeaks();
            must((c.mark() == Mark.FLOOR) == original, "the original passes if and only if languages match: ", c);
            boolean interpreted = c.mark() == Mark.INTERPRETED || c.mark() == Mark.RELAYED;
            must(interpreted == (c.interpreter() != null), "interpreted by somebody: ", c);
        }
        must(state.interpretation().visibleSignals(now.plusSeconds(8)).stream()
                .noneMatch(s -> s.kind() == SignalKind.SLOW_DOWN), "slow-down is gone 8 s after the last tap");
        List<String> slow = state.interpretation().visibleSignals(now).stream()
                .filter(s -> s.kind() == SignalKind.SLOW_DOWN).map(s -> s.booth().value()).toList();
        must(distinct(slow, Function.identity()), "slow-down does not stack");
    }

    private static <T> boolean distinct(List<T> list, Function<T, ?> key) {
        return new HashSet<>(list.stream().map(key).toList()).size() == list.size();
    }
}
