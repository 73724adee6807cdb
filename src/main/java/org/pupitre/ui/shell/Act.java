package org.pupitre.ui.shell;

import org.pupitre.ui.kit.keys.KeyLine.Reach;

/**
 * What a key does; its words are found under {@code keys.act.} and its name.
 */
enum Act {
    NEXT_SPEAKER(Reach.LIVE), NEXT_ITEM(Reach.LIVE), MORE_TIME(Reach.LIVE), LESS_TIME(Reach.LIVE),
    FLOOR_LANGUAGE(Reach.LIVE), PAUSE_TURN(Reach.LIVE), NEXT_QUESTION(Reach.LIVE), ANSWERED(Reach.LIVE),
    NOT_AN_ANSWER(Reach.LIVE), SIGNAL(Reach.LIVE), UNDO(Reach.TEXT_FIRST), REDO(Reach.TEXT_FIRST), ASK, NOTE, SPEAKER,
    SEARCH, HELP, ABOUT, FULL_SCREEN, BOOTH, SWITCH_LANGUAGE, SWITCH_THEME, TEXT_LARGER, TEXT_SMALLER, TEXT_USUAL,
    CARD(Reach.ROW), PRESS(Reach.PRESS), LEAVE(Reach.LEAVE), SESSIONS, CLOSE;

    private final Reach reach;

    Act() {
        this(Reach.ALWAYS);
    }

    Act(Reach reach) {
        this.reach = reach;
    }

    Reach reach() {
        return reach;
    }

    /** Whether a rapporteur has no use for it: it acts on the live session, or leads to what only a moderator fills in. */
    boolean moderators() {
        return reach == Reach.LIVE || this == ASK || this == SEARCH || this == BOOTH;
    }
}
