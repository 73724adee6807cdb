package org.pupitre.domain.preparation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.pupitre.domain.act.GlossaryEvent;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.value.TermId;

/**
 * The glossary of the seminar as this session has it. Immutable.
 *
 * @param byId in the order in which the terms came
 */
public record Glossary(SequencedMap<String, Term> byId) {
    /** Without terms. */
    public static final Glossary EMPTY = new Glossary(new LinkedHashMap<>());

    public Glossary {
        byId = Collections.unmodifiableSequencedMap(byId);
    }

    public List<Term> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Term> term(TermId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    /** An id no term has: {@code t} and a number. */
    public TermId freshId() {
        return Stream.iterate(byId.size() + 1, n -> n + 1).map(n -> "t" + n).filter(id -> !byId.containsKey(id))
                .map(TermId::new).findFirst().orElseThrow();
    }

    Glossary after(GlossaryEvent event) {
        return switch (event) {
            case GlossaryEvent.TermWritten e -> with(List.of(e.term()), List.of());
            case GlossaryEvent.TermRemoved e -> with(List.of(), List.of(e.term()));
            case GlossaryEvent.TermsWritten e -> with(e.terms(), e.removed());
        };
    }

    private Glossary with(List<Term> terms, List<TermId> gone) {
        SequencedMap<String, Term> all = new LinkedHashMap<>(byId);
        gone.forEach(id -> all.remove(id.value()));
        terms.forEach(term -> all.put(term.id().value(), term));
        return new Glossary(all);
    }
}
