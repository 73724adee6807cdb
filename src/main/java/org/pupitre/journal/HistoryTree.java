package org.pupitre.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.SessionEvent.ActsHandedOver;
import org.pupitre.domain.act.SessionEvent.HistoryFollowed;
import org.pupitre.domain.act.SessionEvent.SessionContinued;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.HistoryLineId;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.value.Batch;

/**
 * The acts of a session on all its lines of history, and which of them are its history (rules of continuing, section
 * 2). It follows from the set of acts alone, in whatever order they came. Immutable to others.
 */
public final class HistoryTree {
    private static final String NOTHING = "0".repeat(64);

    private final Map<HistoryLineId, Line> lines = new LinkedHashMap<>();
    private @Nullable HistoryLineId own;

    /** A line, with where it began; its first act is that beginning, but of the first line of a session. */
    private static final class Line {
        private @Nullable SessionContinued from;
        private Map<CommandId, Batch> acts = new LinkedHashMap<>();
    }

    private HistoryTree() {}

    /** Of acts in the order in which they are in a journal, or in a file that was made of one. */
    public static HistoryTree of(List<Batch> acts) {
        HistoryTree tree = new HistoryTree();
        Map<CommandId, HistoryLineId> elsewhere = new HashMap<>();
        Set<CommandId> seen = new HashSet<>();
        for (Batch act : acts) {
            tree.take(act, elsewhere, seen);
        }
        return tree;
    }

    private void take(Batch act, Map<CommandId, HistoryLineId> elsewhere, Set<CommandId> seen) {
        if (!seen.add(act.command())) {
            return;
        }
        HistoryLineId other = elsewhere.get(act.command());
        if (other != null) {
            put(other, act);
        } else if (act.events().getFirst() instanceof HistoryFollowed followed) {
            followed.acts().stream().filter(c -> !seen.contains(c)).forEach(c -> elsewhere.put(c, followed.line()));
            return;
        } else {
            HistoryLineId mine = continued(act).map(SessionContinued::line)
                    .orElseGet(() -> own == null ? HistoryLineId.first(act.command()) : own);
            own = mine;
            put(mine, act);
        }
        if (act.events().getFirst() instanceof ActsHandedOver handed) {
            handed.acts().stream().filter(c -> !seen.contains(c))
                    .forEach(c -> elsewhere.putIfAbsent(c, handed.line()));
        }
    }

    private void put(HistoryLineId id, Batch act) {
        Line line = lines.computeIfAbsent(id, _ -> new Line());
        continued(act).filter(c -> c.line().equals(id)).ifPresent(c -> line.from = c);
        line.acts.putIfAbsent(act.command(), act);
    }

    private static Optional<SessionContinued> continued(Batch act) {
        return act.events().stream().filter(SessionContinued.class::isInstance).map(SessionContinued.class::cast)
                .findFirst();
    }

    /** Both together; the journal stays the one of this. */
    public HistoryTree and(HistoryTree other) {
        HistoryTree both = new HistoryTree();
        both.own = own == null ? other.own : own;
        for (HistoryTree part : List.of(this, other)) {
            part.lines.forEach((id, line) -> {
                Line into = both.lines.computeIfAbsent(id, _ -> new Line());
                into.from = into.from == null ? line.from : into.from;
                into.acts = united(into.acts, line.acts);
            });
        }
        return both;
    }

    /** Of two lists of acts of one line the longer, where it begins as the other does; else both by time. */
    private static Map<CommandId, Batch> united(Map<CommandId, Batch> one, Map<CommandId, Batch> other) {
        if (begins(one, other)) {
            return one;
        }
        if (begins(other, one)) {
            return new LinkedHashMap<>(other);
        }
        Map<CommandId, Batch> all = new LinkedHashMap<>(one);
        other.forEach(all::putIfAbsent);
        Map<CommandId, Batch> sorted = new LinkedHashMap<>();
        all.values().stream().sorted(Comparator.comparing(Batch::at)).forEach(act -> sorted.put(act.command(), act));
        return sorted;
    }

    private static boolean begins(Map<CommandId, Batch> longer, Map<CommandId, Batch> shorter) {
        return longer.size() >= shorter.size()
                && List.copyOf(longer.keySet()).subList(0, shorter.size()).equals(List.copyOf(shorter.keySet()));
    }

    /** The line that this journal itself is on; null where it has no entry. */
    public @Nullable HistoryLineId own() {
        return own;
    }

    /** The line that is the history: the one that was begun last. Null where there is no entry. */
    public @Nullable HistoryLineId winner() {
        return lines.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<HistoryLineId, Line> e) -> begun(e.getValue()))
                        .thenComparingInt(e -> rank(e.getKey()))
                        .thenComparing(e -> e.getKey().value()))
                .map(Map.Entry::getKey).orElse(null);
    }

    private static Instant begun(Line line) {
        return line.from == null ? Instant.MIN : line.from.at();
    }

    /** Of lines that all began with the session, its own journal's comes first. */
    private int rank(HistoryLineId id) {
        return id.equals(own) ? 1 : 0;
    }

    /** Where another line took over from the one of this journal; null where it is the history. */
    public @Nullable SessionContinued elsewhere() {
        HistoryLineId now = winner();
        if (now == null || now.equals(own)) {
            return null;
        }
        Line line = lines.get(now);
        return line == null ? null : line.from;
    }

    /** When the history was continued last; {@link Instant#MIN} where it never was. */
    public Instant begunLast() {
        HistoryLineId now = winner();
        Line line = now == null ? null : lines.get(now);
        return line == null ? Instant.MIN : begun(line);
    }

    /** The acts that are the history, in order. */
    public List<Batch> history() {
        HistoryLineId now = winner();
        return now == null ? List.of() : path(now);
    }

    /** The acts from the beginning of the session to the end of a line. */
    public List<Batch> path(HistoryLineId to) {
        List<Batch> path = new ArrayList<>();
        List<HistoryLineId> way = way(to);
        for (int i = 0; i < way.size(); i++) {
            SessionContinued next = i + 1 < way.size() ? line(way.get(i + 1)).from : null;
            for (Batch act : line(way.get(i)).acts.values()) {
                if (next != null && count(path) >= next.fromSeq()) {
                    break;
                }
                path.add(act);
            }
        }
        return path;
    }

    private Line line(HistoryLineId id) {
        return Objects.requireNonNull(lines.get(id), "a line of the way is here");
    }

    private List<HistoryLineId> way(HistoryLineId to) {
        List<HistoryLineId> way = new ArrayList<>();
        for (@Nullable HistoryLineId at = to; at != null && lines.containsKey(at) && !way.contains(at);) {
            way.addFirst(at);
            SessionContinued from = lines.get(at).from;
            at = from == null ? null : from.fromLine();
        }
        return way;
    }

    private static long count(List<Batch> acts) {
        return acts.stream().mapToLong(act -> act.events().size()).sum();
    }

    /** Whether everything that a line goes on from is here and is what it went on from. */
    public boolean whole(HistoryLineId to) {
        List<HistoryLineId> way = way(to);
        List<Batch> path = path(to);
        for (HistoryLineId id : way) {
            SessionContinued from = line(id).from;
            if (from != null && !proven(path, from)) {
                return false;
            }
        }
        return way.isEmpty() || line(way.getFirst()).from == null;
    }

    private static boolean proven(List<Batch> path, SessionContinued from) {
        List<Batch> before = new ArrayList<>();
        long entries = 0;
        for (Batch act : path) {
            if (entries >= from.fromSeq()) {
                break;
            }
            before.add(act);
            entries += act.events().size();
        }
        return entries == from.fromSeq() && chain(before).equals(from.fromChain());
    }

    /**
     * What proves the order of acts: the hash of each act's id and number of entries with that of the acts before it. Bodies
     * are no part of it, so that it stays the same when a person is erased.
     */
    public static String chain(List<Batch> acts) {
        String chain = NOTHING;
        for (Batch act : acts) {
            chain = HexFormat.of().formatHex(
                    Hashes.text(chain + " " + act.command().value() + " " + act.events().size()));
        }
        return chain;
    }

    /** The acts that are no part of the history, by line, in order. */
    public Map<HistoryLineId, List<Batch>> left() {
        Set<CommandId> kept = new HashSet<>();
        history().forEach(act -> kept.add(act.command()));
        return byLine(kept);
    }

    /** What this has and another has not, by line, in order. */
    public Map<HistoryLineId, List<Batch>> missingIn(HistoryTree other) {
        Set<CommandId> known = new HashSet<>();
        other.lines.values().forEach(line -> known.addAll(line.acts.keySet()));
        return byLine(known);
    }

    private Map<HistoryLineId, List<Batch>> byLine(Set<CommandId> without) {
        Map<HistoryLineId, List<Batch>> found = new LinkedHashMap<>();
        lines.forEach((id, line) -> {
            List<Batch> acts = line.acts.values().stream().filter(act -> !without.contains(act.command())).toList();
            if (!acts.isEmpty()) {
                found.put(id, acts);
            }
        });
        return found;
    }

    /** The acts of a line up to the last of certain ones, with all before it from the beginning of the session. */
    public List<Batch> upTo(HistoryLineId line, List<CommandId> last) {
        List<Batch> path = path(line);
        int end = 0;
        for (int i = 0; i < path.size(); i++) {
            end = last.contains(path.get(i).command()) ? i + 1 : end;
        }
        return path.subList(0, end);
    }
}
