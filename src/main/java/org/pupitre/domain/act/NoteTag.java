package org.pupitre.domain.act;

/** What a note is about, in the seminar's own words (rules of the notes, section 1). */
public enum NoteTag {
    LESSON,
    PRACTICE,
    CHALLENGE,
    OPPORTUNITY,
    SOLUTION,
    RECOMMENDATION,
    FOLLOW_UP,
    QUOTE,
    DECISION,
    ACTION
}
