package org.pupitre.ui.prepare.people;

import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.Sound;
import org.pupitre.domain.preparation.Ready;

/** A person who is to speak, as the list shows him or her. */
record PersonRow(Person person, Ready ready) {
    /** The one fact that is said at the end of the row. */
    enum Fact {
        NOT_HERE,
        POOR,
        NO_TEXT,
        READY
    }

    /** What hurts most. */
    Fact fact() {
        if (ready.sound() == Sound.NOT_HERE) {
            return Fact.NOT_HERE;
        }
        if (ready.sound() == Sound.POOR) {
            return Fact.POOR;
        }
        return ready.text() ? Fact.READY : Fact.NO_TEXT;
    }

    boolean said() {
        return person.saidAs() != null;
    }
}
