package org.pupitre.app.window;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import javafx.scene.Scene;

import org.pupitre.cli.common.Services;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;
import org.pupitre.live.notice.Notice;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.notice.NoticeSource;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Saved;

/** What can be read of a damaged library: its sessions, each standing still where its readable part ends. */
final class ReadablePart {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final Outcome NOTHING_WRITTEN = new Outcome.NotSaved(new CommandId("looking"), "LOOKING");
    private static final Notice LOOKING = new Notice(Notice.Kind.LOOKING, List.of());

    private final List<SessionSummary> sessions;
    private final Map<SessionId, Still> stills;

    /** A session that stands still. */
    private record Still(SessionState state, Instant at, long entries) {}

    private ReadablePart(List<SessionSummary> sessions, Map<SessionId, Still> stills) {
        this.sessions = sessions;
        this.stills = stills;
    }

    /** Reads what can be read; nothing where not even a part of the file can be. */
    static ReadablePart of(Path damaged, Services services) {
        Map<SessionId, Still> stills = new LinkedHashMap<>();
        try (LibraryDesk desk = LibraryDesk.look(damaged, services.device(), services.clock(), services.nanos())) {
            List<SessionSummary> sessions = desk.sessions();
            for (SessionSummary session : sessions) {
                List<Entry> entries = desk.entries(session.id());
                stills.put(session.id(),
                        new Still(desk.replay(session.id()), entries.getLast().at(), entries.size()));
            }
            return new ReadablePart(sessions, stills);
        } catch (LibraryException e) {
            // The backups may help.
            return new ReadablePart(List.of(), Map.of());
        }
    }

    List<SessionSummary> sessions() {
        return sessions;
    }

    /** The console on a session to look at; whatever is done there is answered that nothing can be written. */
    Optional<Scene> scene(SessionId session, Words words, Theme theme, Runnable back) {
        Still still = stills.get(session);
        if (still == null) {
            return Optional.empty();
        }
        Console console = new Console(words, theme, _ -> CompletableFuture.completedFuture(NOTHING_WRITTEN),
                () -> new Saved(still.at(), still.entries(), 0, null),
                new NoticeSource(() -> List.of(LOOKING), (_, _) -> {
                    back.run();
                    return Optional.empty();
                }), false);
        Scene scene = console.scene(WIDTH, HEIGHT);
        console.show(still.state(), still.at());
        return Optional.of(scene);
    }
}
