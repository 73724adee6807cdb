package org.pupitre.domain.act;

/** Kinds of agenda items. All follow the same rules; a sound check never counts as the opening. */
public enum ItemKind {
    SOUND_CHECK,
    WELCOME,
    KEYNOTE,
    PANEL,
    DISCUSSION,
    QUESTIONS,
    BREAK,
    CLOSING
}
