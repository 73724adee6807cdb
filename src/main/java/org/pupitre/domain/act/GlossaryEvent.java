package org.pupitre.domain.act;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.TermId;

/** Events about the glossary. Their time is null where an older program wrote them, or a plan brought the terms along. */
public sealed interface GlossaryEvent extends Event {
    /** The term is like this. */
    record TermWritten(Term term, @Nullable Instant at) implements GlossaryEvent {}

    /** The term is gone. */
    record TermRemoved(TermId term, @Nullable Instant at) implements GlossaryEvent {}

    /** The glossary has these terms, new or like this from now on, and has those no more. */
    record TermsWritten(List<Term> terms, List<TermId> removed, @Nullable Instant at) implements GlossaryEvent {
        public TermsWritten {
            terms = List.copyOf(terms);
            removed = List.copyOf(removed);
        }
    }

    /** In other sessions of the seminar these terms became so. */
    record TermsBrought(List<TermChange> changes) implements GlossaryEvent {
        public TermsBrought {
            changes = List.copyOf(changes);
        }

        /** It was changed in another session, and is taken back there. */
        @Override
        public boolean undoable() {
            return false;
        }
    }
}
