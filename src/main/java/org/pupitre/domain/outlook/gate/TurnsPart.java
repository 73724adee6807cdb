package org.pupitre.domain.outlook.gate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.interpretation.Signal;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.ReleasedCounts;
import org.pupitre.domain.outlook.released.ReleasedTurn;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.PersonId;

/** The turns of a session and their figures as they may leave. */
final class TurnsPart {
    private final Gate gate;

    TurnsPart(Gate gate) {
        this.gate = gate;
    }

    private List<QueueEntry> all() {
        return gate.state().queue().entries().stream().filter(turn -> turn.clock() != null)
                .sorted(Comparator.comparing(TurnsPart::begin)).toList();
    }

    private static Instant begin(QueueEntry turn) {
        return Objects.requireNonNull(turn.begunAt());
    }

    /** In the room the turn that runs. */
    List<ReleasedTurn> turns() {
        return switch (gate.purpose()) {
            case WORKING, RECORD -> all().stream().map(this::turn).toList();
            case ROOM -> gate.state().queue().onFloor().filter(turn -> turn.clock() != null).map(this::turn).stream()
                    .toList();
            case ADDRESSEE -> List.of();
        };
    }

    private ReleasedTurn turn(QueueEntry turn) {
        boolean ruled = PeoplePart.ruled(gate, turn);
        boolean hidden = ruled && !gate.working();
        PersonId person = turn.person();
        Instant begin = begin(turn);
        boolean running = gate.purpose() == ReleasePurpose.ROOM;
        return new ReleasedTurn(gate.numberAt(begin), person == null ? null : gate.name(person, ruled),
                hidden ? null : turn.language(), running ? begin : time(begin, person, hidden),
                hidden && !running ? null : turn.spoken(gate.at()));
    }

    private Instant time(Instant begin, @Nullable PersonId person, boolean hidden) {
        if (hidden) {
            return gate.startOfItem(begin);
        }
        boolean named = person == null || gate.working() || gate.level(person) == Level.NAMED;
        return named ? begin : begin.truncatedTo(ChronoUnit.MINUTES);
    }

    ReleasedCounts counts() {
        if (gate.purpose() == ReleasePurpose.ROOM || gate.purpose() == ReleasePurpose.ADDRESSEE) {
            return ReleasedCounts.none();
        }
        List<Signal> slow = gate.state().interpretation().signals().stream()
                .filter(signal -> signal.kind() == SignalKind.SLOW_DOWN).toList();
        return new ReleasedCounts(groups(), slow.size(), gate.working() ? bySpeaker(slow) : Map.of());
    }

    private SortedMap<Group, Integer> groups() {
        Map<Group, Set<PersonId>> named = new HashMap<>();
        Map<Group, Set<PersonId>> hidden = new HashMap<>();
        for (QueueEntry turn : all()) {
            PersonId id = turn.person();
            Group group = gate.state().people().person(id).map(Person::group).orElse(null);
            if (id != null && group != null) {
                boolean counts = gate.working() || !PeoplePart.ruled(gate, turn);
                (counts ? named : hidden).computeIfAbsent(group, _ -> new HashSet<>()).add(id);
            }
        }
        SortedMap<Group, Integer> groups = new TreeMap<>();
        named.forEach((group, people) -> groups.put(group, people.size()));
        hidden.forEach((group, people) -> {
            if (people.size() >= ReleasedCounts.FEWEST_UNDER_RULE) {
                groups.merge(group, people.size(), Integer::sum);
            }
        });
        return groups;
    }

    private Map<String, Integer> bySpeaker(List<Signal> slow) {
        Map<String, Integer> counts = new HashMap<>();
        for (Signal signal : slow) {
            Optional.ofNullable(signal.turn()).flatMap(gate.state().queue()::entry).map(QueueEntry::person)
                    .ifPresent(person -> counts.merge(gate.name(person, false).line(), 1, Integer::sum));
        }
        return counts;
    }
}
