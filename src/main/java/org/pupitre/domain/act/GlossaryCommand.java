package org.pupitre.domain.act;

import org.pupitre.domain.value.TermId;

/** Commands about the glossary. */
public sealed interface GlossaryCommand extends Command {
    /** Writes a term, a new one or one that is there. */
    record WriteTerm(Term term) implements GlossaryCommand {}

    /** Takes a term away. */
    record RemoveTerm(TermId term) implements GlossaryCommand {}
}
