package org.pupitre.cli.removal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.Refused;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;
import org.pupitre.live.removal.SessionErasing;
import org.pupitre.task.DeleteSession;
import org.pupitre.task.Obstacle;
import org.pupitre.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes a session from the library and its copies; without {@code --yes} says what would go. */
@Command(name = "delete-session", description = "cli.help.deleteSession", sortOptions = false)
public final class DeleteSessionCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "SESSION", descriptionKey = "cli.help.deletedSession") private SessionId session =
            new SessionId("-");

    @Option(names = "--yes", descriptionKey = "cli.help.yesDelete") private boolean yes;

    @Mixin private final CommonOptions common = new CommonOptions();

    public DeleteSessionCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        Path file = common.existing(context);
        try (LibraryDesk library = context.open(file)) {
            SessionErasing sessions = library.erasing().sessions();
            Optional<Rejection> refused = refused(library, sessions);
            if (refused.isPresent()) {
                throw new Refused(new Obstacle.Refused(refused.get()).sentence(context.messages()));
            }
            tell(sessions.preview(session));
            if (yes) {
                return context.tell(new DeleteSession(library, session, context.now()).run(Progress.NONE));
            }
            context.say("removal.notYet");
        }
        return 0;
    }

    private Optional<Rejection> refused(LibraryDesk library, SessionErasing sessions) throws Refused {
        List<SessionId> there = library.sessions().stream().map(SessionSummary::id).toList();
        if (!there.contains(session) && !sessions.wasDeleted(session)) {
            throw new Refused(context.messages().text("removal.noSuchSession", session.value(),
                    String.join(", ", there.stream().map(SessionId::value).toList())));
        }
        return sessions.refused(session);
    }

    private void tell(SessionErasing.Preview preview) {
        Messages messages = context.messages();
        var plan = preview.state().plan();
        String title = plan == null
                ? session.value()
                : plan.title().in(new LanguageTag(messages.locale().getLanguage()));
        context.print("removal.title", title);
        DeleteSession.preview(preview, messages).forEach(context.out()::println);
        DeleteSession.unreached(preview, messages).forEach(context.out()::println);
    }
}
