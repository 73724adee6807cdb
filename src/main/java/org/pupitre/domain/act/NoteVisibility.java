package org.pupitre.domain.act;

/** Who sees a note on the queue. It is in no file for the public. */
public enum NoteVisibility {
    MODERATOR,
    TEAM
}
