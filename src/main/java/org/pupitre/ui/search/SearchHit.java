package org.pupitre.ui.search;

import org.pupitre.domain.value.Id;

/**
 * Something a search found.
 *
 * @param where  which desk it is on
 * @param id     what it is
 * @param text   its title, name or wording
 * @param detail what else helps to tell it apart; may be empty
 */
public record SearchHit(Where where, Id id, String text, String detail) {
    /** The desk it is on; its word is under {@code shell.found.} and the name. */
    public enum Where {
        AGENDA,
        QUEUE,
        BOARD,
        NOTES
    }
}
