package org.pupitre.cli.common;

import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.Obstacle;

/** Sessions that were deleted, which no command can do anything with. */
public final class Removed {
    private Removed() {}

    /**
     * Lets a session pass that was not deleted.
     *
     * @throws Refused if it was
     */
    public static void refuse(Context context, LibraryDesk library, SessionId session) throws Refused {
        if (library.erasing().sessions().wasDeleted(session)) {
            throw new Refused(new Obstacle.Refused(new Rejection.SessionWasDeleted(session))
                    .sentence(context.messages()));
        }
    }
}
