package org.pupitre.domain.outlook.released;

/** What something leaves the working screens for. Each lets through less than the one before it. */
public enum ReleasePurpose {
    /** Bundle, journal, backup, files to go on working with: all names, exact times. */
    WORKING,
    /** The register of questions for those who will answer them. */
    ADDRESSEE,
    /** Report, minutes, notes, tables, calendar, timeline: what may be published. */
    RECORD,
    /** The room window and pages for the audience: what can be seen while the session runs. */
    ROOM
}
