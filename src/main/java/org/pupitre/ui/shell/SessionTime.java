package org.pupitre.ui.shell;

import org.pupitre.domain.SessionState;
import org.pupitre.ui.before.CheckList;

/** What the console is for at a moment: to see what is missing, to lead the session, or to close it. */
enum SessionTime {
    BEFORE,
    DURING,
    AFTER;

    static SessionTime of(SessionState state) {
        if (state.planned() && state.timeline().finishedAt() != null) {
            return AFTER;
        }
        return CheckList.due(state) ? BEFORE : DURING;
    }
}
