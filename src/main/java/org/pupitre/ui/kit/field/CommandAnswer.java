package org.pupitre.ui.kit.field;

import org.pupitre.domain.act.Rejection;

/** What became of a command, as far as a screen must know. */
public sealed interface CommandAnswer {
    /** It is on disk. */
    record Done() implements CommandAnswer {}

    /** It was refused, for a reason one can say. */
    record Refused(Rejection reason) implements CommandAnswer {}

    /**
     * It came too soon after another act and was not sent.
     *
     * @param again whether the other was the same act, as by a double click
     */
    record LeftOut(boolean again) implements CommandAnswer {}

    /** The disk refused it; nothing has changed. */
    record NotSaved(String cause) implements CommandAnswer {}

    /** Something no one expected went wrong; nothing has changed. The code is in the log. */
    record Failed(String code) implements CommandAnswer {}
}
