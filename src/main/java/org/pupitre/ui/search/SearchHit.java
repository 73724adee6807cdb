package org.pupitre.ui.search;

import org.pupitre.domain.value.Id;

/**
 * Something a search found.
 *
 * @param where  which desk it is on
 * @param id     what it is
 * @param number of a question; 0 where it has none
 * @param text   its title, name or wording, the one that was found
 */
public record SearchHit(Where where, Id id, int number, String text) {
    /** The desk it is on; its word is under {@code shell.found.} and the name. */
    public enum Where {
        AGENDA,
        QUEUE,
        BOARD,
        NOTES
    }
}
