package org.pupitre.ui.kit;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.agenda.Phase;

/** The look of a clock that is near its end or past it; the words and the sign beside it say the same. */
public final class Phases {
    private Phases() {}

    /** Gives a node the pseudo-class of a phase, in place of the one of another phase; null for none. */
    public static void mark(Node node, @Nullable Phase now) {
        for (Phase phase : Phase.values()) {
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass(phase.name().toLowerCase(Locale.ROOT)),
                    phase == now);
        }
    }
}
