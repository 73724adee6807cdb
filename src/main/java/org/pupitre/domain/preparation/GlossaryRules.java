package org.pupitre.domain.preparation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.GlossaryCommand;
import org.pupitre.domain.act.GlossaryCommand.BringTerms;
import org.pupitre.domain.act.GlossaryCommand.RemoveTerm;
import org.pupitre.domain.act.GlossaryCommand.WriteTerm;
import org.pupitre.domain.act.GlossaryEvent.TermRemoved;
import org.pupitre.domain.act.GlossaryEvent.TermWritten;
import org.pupitre.domain.act.GlossaryEvent.TermsBrought;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.act.TermChange;

/** Which changes the glossary allows (rules of the people, section 6). */
public final class GlossaryRules {
    private GlossaryRules() {}

    /** Decides a command at an instant; never throws. */
    public static Decision decide(Glossary glossary, GlossaryCommand command, Instant now) {
        return switch (command) {
            case WriteTerm c -> {
                Optional<Term> before = glossary.term(c.term().id());
                yield before.equals(Optional.of(c.term()))
                        ? Decision.refuse(new Rejection.NothingChanges())
                        : Decision.events(List.of(new TermWritten(c.term(), now)));
            }
            case RemoveTerm c -> glossary.term(c.term()).isPresent()
                    ? Decision.events(new TermRemoved(c.term(), now))
                    : Decision.refuse(new Rejection.NoSuchTerm(c.term()));
            case BringTerms c -> {
                List<TermChange> brought = brought(glossary, c.changes());
                yield brought.isEmpty()
                        ? Decision.refuse(new Rejection.NothingChanges())
                        : Decision.events(new TermsBrought(brought));
            }
        };
    }

    /** Of several changes of a term the newest. What this glossary has since then, or has in the same words, stays. */
    private static List<TermChange> brought(Glossary glossary, List<TermChange> changes) {
        Map<String, TermChange> newest = changes.stream().collect(Collectors.toMap(change -> change.id().value(),
                Function.identity(), (a, b) -> b.at().isAfter(a.at()) ? b : a, LinkedHashMap::new));
        return newest.values().stream().map(change -> foreign(glossary, change)).flatMap(Optional::stream).toList();
    }

    private static Optional<TermChange> foreign(Glossary glossary, TermChange change) {
        Term there = glossary.term(change.id()).orElse(null);
        Term term = change.term();
        Instant own = glossary.changedAt(change.id());
        if (there != null && TermIds.numbered(change.id()) && !sameTerm(there, term)) {
            return term == null || glossary.all().stream().anyMatch(any -> sameWords(any, term))
                    ? Optional.empty()
                    : Optional.of(renamed(glossary.named(term), change.at()));
        }
        if ((own != null && !change.at().isAfter(own)) || (there == null && term == null)) {
            return Optional.empty();
        }
        boolean known = term != null && (term.equals(there)
                || (there == null && glossary.all().stream().anyMatch(any -> sameWords(any, term))));
        return known ? Optional.empty() : Optional.of(change);
    }

    private static TermChange renamed(Term term, Instant at) {
        return new TermChange(term.id(), term, at);
    }

    /** Whether two terms of the same number are the same one: they have a wording in common. */
    private static boolean sameTerm(Term there, @Nullable Term term) {
        return term != null && words(there).stream().anyMatch(words(term)::contains);
    }

    private static boolean sameWords(Term one, Term other) {
        return words(one).equals(words(other));
    }

    private static Set<String> words(Term term) {
        return term.wordings().stream().map(w -> w.language().primary() + " " + w.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
