package org.pupitre.cli.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.cli.common.Candidates;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.Refused;
import org.pupitre.cli.common.Removed;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;

/** The session a file comes into: the one that was named, else the only one there is. */
final class SessionOfFile {
    private SessionOfFile() {}

    static SessionId of(@Nullable SessionId named, LibraryDesk library, Context context) throws Refused {
        if (named != null) {
            Removed.refuse(context, library, named);
        }
        Candidates candidates = Candidates.of(library);
        List<SessionId> all = candidates.meant().stream().map(SessionSummary::id).toList();
        String ids = candidates.named(context.messages());
        if (all.isEmpty()) {
            throw new Refused(context.messages().text("cli.import.noSession"));
        }
        if (named == null && all.size() > 1) {
            throw new Refused(context.messages().text("cli.import.whichSession", ids));
        }
        SessionId id = named == null ? all.getFirst() : named;
        if (!candidates.has(id)) {
            throw new Refused(context.messages().text("cli.import.otherSession", id.value(), ids));
        }
        return id;
    }
}
