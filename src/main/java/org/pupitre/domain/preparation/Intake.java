package org.pupitre.domain.preparation;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import org.pupitre.domain.act.AsideLine;
import org.pupitre.domain.act.IntakeEvent.FileTakenIn;
import org.pupitre.domain.act.IntakeEvent.LinesSetAside;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.TermId;

/**
 * What came from files, as it came, so that the next file changes only what no person changed since (rules of imports,
 * section 3). Immutable.
 *
 * @param count  how many files were taken in
 * @param items  items as a file brought them, by id
 * @param terms  terms as a file brought them, by id
 * @param people people whose details a file brought and no person changed since
 * @param aside  lines of chats that are no questions, by their keys, in the order in which they came
 */
public record Intake(
        int count,
        Map<ItemId, ItemPlan> items,
        Map<TermId, Term> terms,
        Set<PersonId> people,
        SequencedMap<String, AsideLine> aside) {
    /** Nothing came from a file. */
    public static final Intake NONE = new Intake(0, Map.of(), Map.of(), Set.of(), new LinkedHashMap<>());

    public Intake {
        items = Map.copyOf(items);
        terms = Map.copyOf(terms);
        people = Set.copyOf(people);
        aside = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(aside));
    }

    /** The item as a file brought it last; empty where none did. */
    public Optional<ItemPlan> item(ItemId id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The term as a file brought it last; empty where none did. */
    public Optional<Term> term(TermId id) {
        return Optional.ofNullable(terms.get(id));
    }

    /** Whether the person's details came from a file and no person changed them since. */
    public boolean untouched(PersonId person) {
        return people.contains(person);
    }

    /** The same once a session was planned as a whole, which counts as a file. */
    Intake planned(Timeline timeline, Glossary glossary, Collection<PersonId> brought) {
        Map<ItemId, ItemPlan> all = new HashMap<>(items);
        timeline.plans().forEach(plan -> all.put(plan.id(), plan));
        Map<TermId, Term> wordings = new HashMap<>(terms);
        glossary.all().forEach(term -> wordings.put(term.id(), term));
        return new Intake(count, all, wordings, with(brought), aside);
    }

    Intake after(FileTakenIn e, Timeline timeline, Glossary glossary) {
        Map<ItemId, ItemPlan> plans = new HashMap<>(items);
        e.items().forEach(id -> timeline.item(id).ifPresent(item -> plans.put(id, item.plan())));
        Map<TermId, Term> wordings = new HashMap<>(terms);
        e.terms().forEach(id -> glossary.term(id).ifPresent(term -> wordings.put(id, term)));
        return new Intake(e.number(), plans, wordings, ofMeeting(e.kind()) ? people : with(e.people()), aside);
    }

    /** What the meeting tool tells of people are not the details that are corrected by hand. */
    private static boolean ofMeeting(IntakeKind kind) {
        return kind == IntakeKind.QUESTIONS || kind == IntakeKind.CHAT || kind == IntakeKind.ATTENDANCE;
    }

    Intake after(LinesSetAside e) {
        SequencedMap<String, AsideLine> all = new LinkedHashMap<>(aside);
        e.lines().forEach(line -> all.putIfAbsent(line.key(), line));
        return new Intake(count, items, terms, people, all);
    }

    Intake corrected(Collection<PersonId> corrected) {
        if (corrected.stream().noneMatch(people::contains)) {
            return this;
        }
        Set<PersonId> left = new HashSet<>(people);
        corrected.forEach(left::remove);
        return new Intake(count, items, terms, left, aside);
    }

    private Set<PersonId> with(Collection<PersonId> brought) {
        Set<PersonId> all = new HashSet<>(people);
        all.addAll(brought);
        return all;
    }
}
