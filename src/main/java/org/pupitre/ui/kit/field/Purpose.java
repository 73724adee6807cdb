package org.pupitre.ui.kit.field;

import org.jspecify.annotations.Nullable;

/**
 * What a text beside a field is for, beyond being entered once more.
 *
 * @param mark      one line by which its field knows that purpose after a restart, such as what the text changes; empty
 *                  for none
 * @param takenBack what else is done where the text goes back into its field; null where there is no field for it any
 *                  more, and it can only be copied
 */
public record Purpose(String mark, @Nullable Runnable takenBack) {
    /** A text that is entered, and nothing more. */
    public static final Purpose ENTERED = new Purpose("", () -> {
    });
}
