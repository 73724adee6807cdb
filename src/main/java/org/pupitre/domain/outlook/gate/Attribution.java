package org.pupitre.domain.outlook.gate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.Levels;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.Span;

/**
 * Who may be named and for how long: the levels of people and askers, and the stretches under the Chatham House Rule. Of
 * level and stretch the stricter wins, and of two stretches that something touches.
 *
 * @param levels     the level of people; who is not here is {@link Level#NAMED}
 * @param askers     the level of askers, a question each, where it is stricter than the person's own
 * @param ruled      stretches under the rule
 * @param ruledItems items under the rule, whenever they run
 * @param consenting people who agreed to be named to those who answer their question
 * @param contacts   whether those who answer are to get what reaches the askers
 * @param answers    what was decided about hits
 */
public record Attribution(
        Map<PersonId, Level> levels,
        Map<QuestionId, Level> askers,
        List<Span> ruled,
        Set<ItemId> ruledItems,
        Set<PersonId> consenting,
        boolean contacts,
        List<HitAnswer> answers) {
    /** All are named, on the record. */
    public static final Attribution USUAL =
            new Attribution(Map.of(), Map.of(), List.of(), Set.of(), Set.of(), false, List.of());
    /** A whole session, from its first preparation to its last correction. */
    public static final Span ALWAYS = new Span(Instant.MIN, Instant.MAX);

    /** As it is set in a session. */
    public static Attribution of(SessionState state) {
        Levels levels = state.core().levels();
        return new Attribution(levels.people(), levels.askers(), List.of(), Set.of(), Set.of(), false, List.of());
    }

    public Attribution {
        levels = Map.copyOf(levels);
        askers = Map.copyOf(askers);
        ruled = List.copyOf(ruled);
        ruledItems = Set.copyOf(ruledItems);
        consenting = Set.copyOf(consenting);
        answers = List.copyOf(answers);
    }

    /** The same, with what was decided about hits. */
    public Attribution deciding(List<HitAnswer> others) {
        return new Attribution(levels, askers, ruled, ruledItems, consenting, contacts, others);
    }

    Level level(PersonId person) {
        return levels.getOrDefault(person, Level.NAMED);
    }

    /** Whether any part of the session is under the rule. */
    boolean anyRule() {
        return !ruled.isEmpty() || !ruledItems.isEmpty();
    }

    boolean ruled(Instant at) {
        return ruled.stream().anyMatch(s -> !at.isBefore(s.start()) && at.isBefore(s.end()));
    }

    /** Whether a span touches a stretch under the rule; what only borders on it does not. */
    boolean touches(Span span) {
        return ruled(span.start()) || ruled.stream()
                .anyMatch(s -> span.start().isBefore(s.end()) && span.end().isAfter(s.start()));
    }
}
