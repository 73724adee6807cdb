package org.pupitre.live.notice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The notices there are, at most one of a kind, in the order of the kinds. Safe for several threads. */
public final class Notices {
    private final Map<Notice.Kind, Notice> standing = new EnumMap<>(Notice.Kind.class);

    /** Raises a notice; one of the same kind is replaced. */
    public synchronized void raise(Notice.Kind kind, String... arguments) {
        standing.put(kind, new Notice(kind, List.of(arguments)));
    }

    /** Takes a notice down; nothing happens where there is none of the kind. */
    public synchronized void lower(Notice.Kind kind) {
        standing.remove(kind);
    }

    public synchronized List<Notice> standing() {
        return List.copyOf(standing.values());
    }
}
