package org.pupitre.domain.preparation;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.GlossaryEvent;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.act.TermChange;
import org.pupitre.domain.value.TermId;

/**
 * The glossary of the seminar as this session has it. Immutable.
 *
 * @param byId  in the order in which the terms came
 * @param dates when each term was changed last in any session of the seminar, also those taken away; a term of which that is
 *              not known is as the plan brought it
 * @param made  what was changed in this very session, so that other sessions of the seminar can bring it in
 */
public record Glossary(SequencedMap<String, Term> byId, Map<String, Instant> dates, Map<String, TermChange> made) {
    /** Without terms. */
    public static final Glossary EMPTY = new Glossary(new LinkedHashMap<>(), Map.of(), Map.of());

    public Glossary {
        byId = Collections.unmodifiableSequencedMap(byId);
        dates = Map.copyOf(dates);
        made = Map.copyOf(made);
    }

    public List<Term> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Term> term(TermId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    /** When a term was changed last; null where that is not known. */
    @Nullable
    Instant changedAt(TermId id) {
        return dates.get(id.value());
    }

    /** The same term under an id of its own, which no term of this glossary has. */
    public Term named(Term term) {
        TermId id = TermIds.of(term.wordings(), taken -> byId.containsKey(taken.value()));
        return new Term(id, term.domain(), term.wordings(), term.definition());
    }

    Glossary after(GlossaryEvent event) {
        return switch (event) {
            case GlossaryEvent.TermWritten e -> here(List.of(e.term()), List.of(), e.at());
            case GlossaryEvent.TermRemoved e -> here(List.of(), List.of(e.term()), e.at());
            case GlossaryEvent.TermsWritten e -> here(e.terms(), e.removed(), e.at());
            case GlossaryEvent.TermsBrought e -> with(e.changes(), false);
        };
    }

    private Glossary here(List<Term> terms, List<TermId> gone, @Nullable Instant at) {
        if (at == null) {
            SequencedMap<String, Term> all = new LinkedHashMap<>(byId);
            gone.forEach(id -> all.remove(id.value()));
            terms.forEach(term -> all.put(term.id().value(), term));
            return new Glossary(all, dates, made);
        }
        return with(Stream.concat(gone.stream().map(id -> new TermChange(id, null, at)),
                terms.stream().map(term -> new TermChange(term.id(), term, at))).toList(), true);
    }

    private Glossary with(List<TermChange> changes, boolean here) {
        SequencedMap<String, Term> all = new LinkedHashMap<>(byId);
        Map<String, Instant> when = new HashMap<>(dates);
        Map<String, TermChange> own = new HashMap<>(made);
        for (TermChange change : changes) {
            String id = change.id().value();
            Term term = change.term();
            if (term == null) {
                all.remove(id);
            } else {
                all.put(id, term);
            }
            when.put(id, change.at());
            if (here) {
                own.put(id, change);
            } else {
                own.remove(id);
            }
        }
        return new Glossary(all, when, own);
    }
}
