package org.pupitre.ui.timeline.edit;

import java.util.function.Function;
import org.pupitre.domain.act.Command;
import org.pupitre.ui.kit.Words;

/** What a typed text means. */
sealed interface Typed {
    /** Nothing more to say. */
    Function<Words, String> NOTHING = _ -> "";

    /**
     * It changes something.
     *
     * @param remark what is said of it beside the field once it is done; empty for nothing
     */
    record Changes(Command command, Function<Words, String> remark) implements Typed {
        Changes(Command command) {
            this(command, NOTHING);
        }
    }

    /** It says what is there already. */
    record Same() implements Typed {}

    /** It cannot be meant: why, and what to type instead. */
    record Wrong(Function<Words, String> said) implements Typed {
        Wrong(String key, Object... arguments) {
            this(words -> words.text(key, arguments));
        }
    }
}
