package org.pupitre.domain.act;

/** What the meeting tool says became of a question. */
public enum ToolState {
    /** It has no answer. */
    OPEN,
    /** It was marked as answered live. */
    LIVE,
    /** It was marked as answered live, and answered in writing too. */
    LIVE_AND_WRITTEN,
    /** It was answered in writing. */
    WRITTEN;

    /** Whether it was marked as answered live. */
    public boolean live() {
        return this == LIVE || this == LIVE_AND_WRITTEN;
    }
}
