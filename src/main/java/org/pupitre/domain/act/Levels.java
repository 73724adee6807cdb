package org.pupitre.domain.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/**
 * How far people may be named outside of the working screens (rules of leaving, section 2). Immutable.
 *
 * @param people who is not here is {@link Level#NAMED}
 * @param askers a question each, where it is stricter than the asker's own level
 */
public record Levels(Map<PersonId, Level> people, Map<QuestionId, Level> askers) {
    /** All are named. */
    public static final Levels ALL_NAMED = new Levels(Map.of(), Map.of());

    public Levels {
        people = Map.copyOf(people);
        askers = Map.copyOf(askers);
    }

    /** How far a person may be named. */
    public Level of(PersonId person) {
        return people.getOrDefault(person, Level.NAMED);
    }

    /** How far the asker may be named with a question: the stricter of both levels. */
    public Level of(QuestionId question, @Nullable PersonId asker) {
        Level own = asker == null ? Level.NAMED : of(asker);
        return own.and(askers.getOrDefault(question, Level.NAMED));
    }

    /** The same after an event. */
    public Levels after(LevelEvent event) {
        return switch (event) {
            case LevelEvent.PersonLevelSet e -> new Levels(with(people, e.person(), e.level()), askers);
            case LevelEvent.AskerLevelSet e -> new Levels(people, with(askers, e.question(), e.level()));
        };
    }

    private static <K> Map<K, Level> with(Map<K, Level> levels, K of, Level level) {
        Map<K, Level> all = new HashMap<>(levels);
        if (level == Level.NAMED) {
            all.remove(of);
        } else {
            all.put(of, level);
        }
        return all;
    }

    /** The stricter of two, for each. */
    public Levels and(Levels other) {
        return new Levels(and(people, other.people), and(askers, other.askers));
    }

    private static <K> Map<K, Level> and(Map<K, Level> levels, Map<K, Level> others) {
        Map<K, Level> all = new HashMap<>(levels);
        others.forEach((of, level) -> all.merge(of, level, Level::and));
        return all;
    }

    /** Levels as they travel. */
    public static Levels of(List<LevelPlan> plans) {
        Map<PersonId, Level> people = new HashMap<>();
        Map<QuestionId, Level> askers = new HashMap<>();
        for (LevelPlan plan : plans) {
            if (plan.person() != null) {
                people.merge(plan.person(), plan.level(), Level::and);
            } else if (plan.question() != null) {
                askers.merge(plan.question(), plan.level(), Level::and);
            }
        }
        return new Levels(people, askers);
    }

    /** Those of people as they travel, in an order that is always the same. */
    public List<LevelPlan> ofPeople() {
        return changed(Map.of(), people, PersonId::value).entrySet().stream()
                .map(e -> new LevelPlan(e.getKey(), null, e.getValue())).toList();
    }

    /** All of them as they travel, in an order that is always the same. */
    public List<LevelPlan> plans() {
        return Stream.concat(ofPeople().stream(), changed(Map.of(), askers, QuestionId::value).entrySet().stream()
                .map(e -> new LevelPlan(null, e.getKey(), e.getValue()))).toList();
    }

    /** The events that make others of them, in an order that is always the same. */
    public List<LevelEvent> to(Levels others) {
        List<LevelEvent> events = new ArrayList<>();
        changed(people, others.people, PersonId::value).forEach((person, level) -> events
                .add(new LevelEvent.PersonLevelSet(person, level, level.compareTo(of(person)) < 0)));
        changed(askers, others.askers, QuestionId::value).forEach((question, level) -> events
                .add(new LevelEvent.AskerLevelSet(question, level, level.compareTo(of(question, null)) < 0)));
        return events;
    }

    private static <K> SequencedMap<K, Level> changed(Map<K, Level> from, Map<K, Level> to,
            Function<K, String> order) {
        SequencedMap<K, Level> changed = new LinkedHashMap<>();
        Stream.concat(from.keySet().stream(), to.keySet().stream()).distinct().sorted(Comparator.comparing(order))
                .filter(of -> from.get(of) != to.get(of))
                .forEach(of -> changed.put(of, to.getOrDefault(of, Level.NAMED)));
        return changed;
    }
}
