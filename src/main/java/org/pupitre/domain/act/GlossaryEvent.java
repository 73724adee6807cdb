package org.pupitre.domain.act;

import java.util.List;

import org.pupitre.domain.value.TermId;

/** Events about the glossary. */
public sealed interface GlossaryEvent extends Event {
    /** The term is like this. */
    record TermWritten(Term term) implements GlossaryEvent {}

    /** The term is gone. */
    record TermRemoved(TermId term) implements GlossaryEvent {}

    /** The glossary has these terms, new or like this from now on, and has those no more. */
    record TermsWritten(List<Term> terms, List<TermId> removed) implements GlossaryEvent {
        public TermsWritten {
            terms = List.copyOf(terms);
            removed = List.copyOf(removed);
        }
    }
}
