package org.pupitre.domain.act;

/** By what interpretation is impaired (rules of interpretation, section 8). */
public enum IncidentKind {
    SOUND,
    CONNECTION,
    PLATFORM,
    TEXT,
    SPEED,
    OTHER
}
