package org.pupitre.domain.act;

import java.util.List;
import org.pupitre.domain.value.TermId;

/** Commands about the glossary. */
public sealed interface GlossaryCommand extends Command {
    /** Writes a term, a new one or one that is there. */
    record WriteTerm(Term term) implements GlossaryCommand {}

    /** Takes a term away. */
    record RemoveTerm(TermId term) implements GlossaryCommand {}

    /** Brings in what was made of terms in other sessions of the seminar, where it is newer (rules of the people, section 6). */
    record BringTerms(List<TermChange> changes) implements GlossaryCommand {
        public BringTerms {
            changes = List.copyOf(changes);
        }
    }
}
