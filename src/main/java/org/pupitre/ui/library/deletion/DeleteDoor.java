package org.pupitre.ui.library.deletion;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** What the sheet for deleting a session asks of the library. */
public interface DeleteDoor {
    /**
     * What would go.
     *
     * @param refused   why the session cannot be deleted now; null where it can
     * @param sentences what goes, a sentence each
     * @param unreached what cannot be reached, a sentence each
     */
    record WhatGoes(@Nullable String refused, List<String> sentences, List<String> unreached) {
        public WhatGoes {
            sentences = List.copyOf(sentences);
            unreached = List.copyOf(unreached);
        }
    }

    /** Looks what would go, off the screen's thread, and says so in the language of the screen; changes nothing. */
    void preview(Consumer<WhatGoes> found);

    /**
     * Deletes the session, off the screen's thread.
     *
     * @param done gets what was done or why it was not, a sentence each, on the screen's thread
     */
    void delete(Consumer<List<String>> done);
}
