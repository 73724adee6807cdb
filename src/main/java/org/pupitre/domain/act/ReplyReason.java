package org.pupitre.domain.act;

/** Why a question is answered in writing (rules of the board, section 9). */
public enum ReplyReason {
    NO_TIME,
    NEEDS_DATA,
    OTHER_SERVICE,
    IN_PART
}
