package org.pupitre.domain.preparation;

import java.util.List;
import java.util.Optional;

import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.GlossaryCommand;
import org.pupitre.domain.act.GlossaryCommand.RemoveTerm;
import org.pupitre.domain.act.GlossaryCommand.WriteTerm;
import org.pupitre.domain.act.GlossaryEvent.TermRemoved;
import org.pupitre.domain.act.GlossaryEvent.TermWritten;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.Term;

/** Which changes the glossary allows. */
public final class GlossaryRules {
    private GlossaryRules() {}

    /** Decides a command; never throws. */
    public static Decision decide(Glossary glossary, GlossaryCommand command) {
        return switch (command) {
            case WriteTerm c -> {
                Optional<Term> before = glossary.term(c.term().id());
                yield before.equals(Optional.of(c.term()))
                        ? Decision.refuse(new Rejection.NothingChanges())
                        : Decision.events(List.of(new TermWritten(c.term())));
            }
            case RemoveTerm c -> glossary.term(c.term()).isPresent()
                    ? Decision.events(new TermRemoved(c.term()))
                    : Decision.refuse(new Rejection.NoSuchTerm(c.term()));
        };
    }
}
