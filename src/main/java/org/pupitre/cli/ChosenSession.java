package org.pupitre.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.cli.common.Candidates;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.Refused;
import org.pupitre.cli.common.Removed;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;

/** Which session a command is for, where it may be left out. */
final class ChosenSession {
    private ChosenSession() {}

    /**
     * The session that was named, else the only one.
     *
     * @param seminar whether sessions of one seminar are as good as one
     * @throws Refused if there is none, or more than one to choose from, or the named one was deleted
     */
    static SessionId of(Context context, LibraryDesk library, @Nullable SessionId named, boolean seminar)
            throws Refused {
        if (named != null) {
            Removed.refuse(context, library, named);
            return named;
        }
        Candidates candidates = Candidates.of(library);
        List<SessionSummary> all = candidates.meant();
        if (all.isEmpty()) {
            throw new Refused(context.messages().text("cli.noSession"));
        }
        boolean same = seminar && all.stream().map(SessionSummary::seminar).distinct().count() == 1;
        if (all.size() > 1 && !same) {
            throw new Refused(context.messages().text("cli.whichSession",
                    candidates.named(context.messages())));
        }
        return all.getFirst().id();
    }
}
