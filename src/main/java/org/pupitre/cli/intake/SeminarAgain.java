package org.pupitre.cli.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.Refused;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.task.Obstacle;
import org.pupitre.task.intake.ImportFile;
import org.pupitre.task.intake.LookAtFile;
import org.pupitre.task.intake.SeminarFound;

/**
 * Imports a seminar file again, into the sessions that were made of it: each is one act with one undo. Sessions the library does
 * not have are planned.
 */
public final class SeminarAgain {
    private final Context context;
    private final LibraryDesk library;
    private final SeminarFound found;

    private SeminarAgain(Context context, LibraryDesk library, SeminarFound found) {
        this.context = context;
        this.library = library;
        this.found = found;
    }

    /**
     * The file beside the library; empty where it cannot be read, or names no session that is there, or that was chosen.
     *
     * @param chosen the only session to import, null for all
     */
    public static Optional<SeminarAgain> of(Context context, LibraryDesk library, Path file,
            @Nullable SessionId chosen) {
        try {
            return SeminarFound.in(library, file, chosen, context.now())
                    .map(found -> new SeminarAgain(context, library, found));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Shows what it changes and, unless only a preview is asked for, imports it.
     *
     * @param json whether what is printed is for other programs, a line a session
     * @throws Refused with the reason, where the rules or the disk do not allow it
     */
    public void run(boolean preview, boolean json) throws Refused {
        if (!preview) {
            plan();
        }
        for (SessionId id : found.sessions().keySet()) {
            if (found.there().contains(id)) {
                SessionLoop loop = library.open(id, context.services().clock());
                answer(found.preview(id, loop.state()), loop, preview, json);
            }
        }
    }

    private void plan() throws Refused {
        SequencedMap<SessionId, PlanSession> fresh = found.fresh();
        Optional<Obstacle> obstacle =
                fresh.isEmpty() ? Optional.empty() : Obstacle.of(library.plan(fresh, context.now()));
        if (obstacle.isPresent()) {
            throw new Refused(obstacle.get().sentence(context.messages()));
        }
        fresh.keySet().forEach(id -> context.say("cli.import.planned", id.value()));
    }

    private void answer(Preview found, SessionLoop loop, boolean preview, boolean json) throws Refused {
        List<String> lines = new ArrayList<>(new LookAtFile.Looked(found).sentences(context.messages()));
        found.remarks().forEach(said -> context.err().println(said.text(context.messages())));
        boolean taken = false;
        if (!preview) {
            ImportFile.Result result =
                    new ImportFile(library, loop, found.takeIn(), context.now()).run(Progress.NONE);
            if (!result.done()) {
                throw new Refused(result.sentences(context.messages()).getFirst());
            }
            taken = result instanceof ImportFile.Taken;
            lines.addAll(result.sentences(context.messages()));
        }
        if (json) {
            context.out().println(Json.write(PreviewAnswer.of(found, taken, context.messages())));
        } else {
            lines.forEach(context.out()::println);
        }
    }
}
