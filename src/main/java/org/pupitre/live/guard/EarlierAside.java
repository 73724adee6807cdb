package org.pupitre.live.guard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.Library;
import org.pupitre.journal.SecondPlace;
import org.pupitre.journal.TextJournal;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.TextLine;
import org.pupitre.journal.value.TextLines;
import org.pupitre.live.notice.Notice;
import org.pupitre.live.notice.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an earlier run set aside and could not bring into the library before it ended. */
public final class EarlierAside {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierAside.class);

    private EarlierAside() {}

    /** Reads the emergency files of a library; bad lines are named in a notice. */
    public static void find(SecondPlace place, Library library, Aside aside, Notices notices) {
        Map<SessionId, SessionState> sessions = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Path file : place.present()) {
            try {
                take(file, TextJournal.read(file), library, sessions, seen, aside, notices);
            } catch (IOException e) {
                LOG.warn("an emergency journal cannot be read: {}", e.getClass());
                notices.raise(Notice.Kind.ASIDE_FAULTY, file.toString(), "–");
            }
        }
    }

    private static void take(Path file, TextLines contents, Library library,
            Map<SessionId, SessionState> sessions, Set<String> seen, Aside aside, Notices notices) {
        List<Batch> good = new ArrayList<>();
        List<String> bad = new ArrayList<>(contents.bad().stream().map(String::valueOf).toList());
        for (TextLine line : contents.lines()) {
            Batch batch = line.batch();
            boolean again = !seen.add(batch.session().value() + " " + batch.command().value());
            if (again || library.eraser().sessions().wasDeleted(batch.session())
                    || !library.entries(batch.session(), batch.command()).isEmpty()) {
                continue;
            }
            try {
                // What cannot be folded must not come into the journal.
                SessionState before = sessions.computeIfAbsent(batch.session(),
                        id -> Recovery.fold(library, id, List.of()).state());
                sessions.put(batch.session(), Evolver.evolve(before, batch.command(), batch.events())
                        .withPeople(before.people().with(batch.people())));
                good.add(batch);
            } catch (RuntimeException e) {
                LOG.warn("a command that was set aside does not fit", e);
                bad.add(batch.command().value());
            }
        }
        aside.found(file, good, bad.isEmpty());
        if (!bad.isEmpty()) {
            notices.raise(Notice.Kind.ASIDE_FAULTY, file.toString(), bad.stream().collect(Collectors.joining(", ")));
        }
    }
}
