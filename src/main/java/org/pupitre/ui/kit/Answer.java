package org.pupitre.ui.kit;

import org.pupitre.domain.act.Rejection;

/** What became of a command, as far as a screen must know. */
public sealed interface Answer {
    /** It is on disk. */
    record Done() implements Answer {}

    /** It was refused, for a reason one can say. */
    record Refused(Rejection reason) implements Answer {}

    /**
     * It came too soon after another act and was not sent.
     *
     * @param again whether the other was the same act, as by a double click
     */
    record LeftOut(boolean again) implements Answer {}

    /** The disk refused it; nothing has changed. */
    record NotSaved(String cause) implements Answer {}

    /** Something no one expected went wrong; nothing has changed. The code is in the log. */
    record Failed(String code) implements Answer {}
}
