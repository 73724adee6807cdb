package org.pupitre.domain.act;

/** By what interpretation is impaired (interpretation, section 4.10). */
public enum IncidentKind {
    SOUND, CONNECTION, PLATFORM, TEXT, SPEED, OTHER
}
