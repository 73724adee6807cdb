package org.pupitre.desk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;

/** What a library holds once the program that wrote it has ended. */
public final class SavedSession {
    private SavedSession() {}

    /** The session with the most entries, folded again from its journal. */
    public static SessionState read(Path library) {
        try (LibraryDesk desk = LibraryDesk.open(library, "test", InstantSource.system(), System::nanoTime)) {
            return desk.replay(fullest(desk));
        }
    }

    /** What waits half typed or refused beside the fields of that session, all in one text. */
    public static String drafts(Path library) {
        try (LibraryDesk desk = LibraryDesk.open(library, "test", InstantSource.system(), System::nanoTime);
                SessionLoop loop = desk.open(fullest(desk), InstantSource.system())) {
            return String.join("\n", loop.drafts().values());
        }
    }

    private static SessionId fullest(LibraryDesk desk) {
        return desk.sessions().stream().map(session -> desk.entries(session.id())).filter(entries -> !entries.isEmpty())
                .max(Comparator.comparingInt(List::size)).map(entries -> entries.getFirst().session()).orElseThrow();
    }
}
