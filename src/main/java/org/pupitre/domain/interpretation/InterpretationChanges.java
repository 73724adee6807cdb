package org.pupitre.domain.interpretation;

import org.pupitre.domain.act.InterpretationEvent;

/** What an event makes of interpretation. */
final class InterpretationChanges {
    private InterpretationChanges() {
    }

    static Interpretation apply(Interpretation state, InterpretationEvent event) {
        return state;
    }
}
