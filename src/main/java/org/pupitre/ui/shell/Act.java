package org.pupitre.ui.shell;

/**
 * What a key does; its words stand under {@code keys.act.} and its name.
 */
enum Act {
    NEXT_SPEAKER(true), NEXT_ITEM(true), MORE_TIME(true), LESS_TIME(true), FLOOR_LANGUAGE(true), PAUSE_TURN(
            true),
    NEXT_QUESTION(true), ANSWERED(true), UNDO(false), REDO(false), ASK(false), NOTE(false), SPEAKER(
            false),
    SEARCH(false), HELP(false), ABOUT(false), FULL_SCREEN(
            false),
    BOOTH(false), SWITCH_LANGUAGE(false), SWITCH_THEME(false), TEXT_LARGER(false), TEXT_SMALLER(false),
    TEXT_USUAL(false),
    PRESS(false), LEAVE(
            false),
    SESSIONS(false), CLOSE(false);

    private final boolean live;

    Act(boolean live) {
        this.live = live;
    }

    /** Whether a rapporteur has no use for it: it acts on the live session, or leads to what only a moderator fills in. */
    boolean moderators() {
        return live || this == ASK || this == SEARCH || this == BOOTH;
    }

    /** Whether it acts on the live session with a bare key, which must never fire while typing text. */
    boolean live() {
        return live;
    }
}
