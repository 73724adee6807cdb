package org.pupitre.cli.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.Refused;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.intake.Known;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.SeminarIntake;
import org.pupitre.exchange.seminar.Reading;
import org.pupitre.exchange.seminar.SeminarFile;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.SessionSummary;
import org.pupitre.task.Obstacle;
import org.pupitre.task.intake.ImportFile;
import org.pupitre.task.intake.LookAtFile;

/**
 * Imports a seminar file again, into the sessions that were made of it: each is one act with one undo. Sessions the library does
 * not have are planned.
 */
public final class SeminarAgain {
    private final Context context;
    private final LibraryDesk library;
    private final Path file;
    private final SequencedMap<SessionId, PlanSession> sessions;
    private final Set<SessionId> there;

    private SeminarAgain(Context context, LibraryDesk library, Path file, SequencedMap<SessionId, PlanSession> sessions,
            Set<SessionId> there) {
        this.context = context;
        this.library = library;
        this.file = file;
        this.sessions = sessions;
        this.there = there;
    }

    /**
     * The file beside the library; empty where it cannot be read, or names no session that is there, or that was chosen.
     *
     * @param chosen the only session to import, null for all
     */
    public static Optional<SeminarAgain> of(Context context, LibraryDesk library, Path file,
            @Nullable SessionId chosen) {
        try {
            if (!(SeminarFile.read(file, context.now()) instanceof Reading.Sound sound)) {
                return Optional.empty();
            }
            Set<SessionId> there = library.sessions().stream().map(SessionSummary::id).collect(Collectors.toSet());
            SequencedMap<SessionId, PlanSession> sessions = new LinkedHashMap<>();
            sound.seminar().sessions().forEach((id, plan) -> {
                if (chosen == null || chosen.equals(id)) {
                    sessions.put(id, plan);
                }
            });
            return sessions.keySet().stream().anyMatch(there::contains)
                    ? Optional.of(new SeminarAgain(context, library, file, sessions, there))
                    : Optional.empty();
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
        for (Map.Entry<SessionId, PlanSession> each : sessions.entrySet()) {
            if (there.contains(each.getKey())) {
                SessionLoop loop = library.open(each.getKey(), context.services().clock());
                Path name = file.getFileName();
                answer(SeminarIntake.of(name == null ? "" : name.toString(), each.getValue(), Known.of(loop.state())),
                        loop,
                        preview, json);
            }
        }
    }

    private void plan() throws Refused {
        SequencedMap<SessionId, PlanSession> fresh = new LinkedHashMap<>(sessions);
        fresh.keySet().removeAll(there);
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
