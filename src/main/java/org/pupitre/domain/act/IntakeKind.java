package org.pupitre.domain.act;

/** What a file held that was taken in. */
public enum IntakeKind {
    AGENDA,
    PEOPLE,
    GLOSSARY,
    /** Agenda, people and glossary together. */
    SEMINAR
}
