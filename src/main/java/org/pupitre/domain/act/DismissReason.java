package org.pupitre.domain.act;

/** Why a question is not taken. The asker is not told. */
public enum DismissReason {
    GREETING,
    OFF_TOPIC,
    DUPLICATE,
    ABUSIVE,
    OTHER
}
