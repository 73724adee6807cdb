package org.pupitre.domain.act;

/** How far the written answer to a question is (rules of the board, section 9). */
public enum ReplyState {
    OPEN,
    DRAFTED,
    CHECKED,
    SENT
}
