package org.pupitre.domain.act;

/** What a file held that was taken in. */
public enum IntakeKind {
    AGENDA,
    PEOPLE,
    GLOSSARY,
    /** Questions of the meeting tool, with their answers. */
    QUESTIONS,
    /** A chat of the meeting tool. */
    CHAT,
    /** Who was there, and how long. */
    ATTENDANCE,
    /** Agenda, people and glossary together. */
    SEMINAR
}
