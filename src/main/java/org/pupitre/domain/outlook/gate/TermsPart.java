package org.pupitre.domain.outlook.gate;

import java.util.List;

import org.pupitre.domain.act.Term;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.ReleasedTerm;

/** The glossary as it may leave: whole, but for what is written in it of people. */
final class TermsPart {
    private final Gate gate;

    TermsPart(Gate gate) {
        this.gate = gate;
    }

    List<ReleasedTerm> terms() {
        return gate.purpose() == ReleasePurpose.ROOM
                ? List.of()
                : gate.state().core().glossary().all().stream().map(this::term).toList();
    }

    private ReleasedTerm term(Term term) {
        boolean ruled = gate.attribution().anyRule();
        String where = "glossary:" + term.id();
        TextGate texts = gate.texts();
        return new ReleasedTerm(term.id().value(), texts.optional(where + ".domain", term.domain(), ruled),
                term.wordings().stream().map(w -> new ReleasedTerm.Wording(w.language(),
                        texts.text(where + "." + w.language(), w.text(), ruled))).toList(),
                texts.optional(where + ".definition", term.definition(), ruled));
    }
}
