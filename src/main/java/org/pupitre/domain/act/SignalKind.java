package org.pupitre.domain.act;

/**
 * What a booth tells the moderator. {@link #SLOW_DOWN} clears itself after eight seconds; the others stay until
 * handled (rules of interpretation, sections 6 and 7).
 */
public enum SignalKind {
    SLOW_DOWN,
    SOUND_POOR,
    CANNOT_HEAR,
    SPEAK_CLOSER,
    TEXT_MISSING,
    TECHNICAL_HELP,
    READY
}
