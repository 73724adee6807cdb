package org.pupitre.desk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;

import org.pupitre.domain.SessionState;
import org.pupitre.live.LibraryDesk;

/** What a library holds once the program that wrote it has ended. */
public final class SavedSession {
    private SavedSession() {}

    /** The session with the most entries, folded again from its journal. */
    public static SessionState read(Path library) {
        try (LibraryDesk desk = LibraryDesk.open(library, "test", InstantSource.system(), System::nanoTime)) {
            return desk.sessions().stream().map(session -> desk.entries(session.id()))
                    .filter(entries -> !entries.isEmpty()).max(Comparator.comparingInt(List::size))
                    .map(entries -> desk.replay(entries.getFirst().session())).orElseThrow();
        }
    }
}
