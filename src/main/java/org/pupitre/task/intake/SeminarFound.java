package org.pupitre.task.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.intake.Known;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.SeminarIntake;
import org.pupitre.exchange.seminar.Reading;
import org.pupitre.exchange.seminar.SeminarFile;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;

/**
 * A seminar file beside a library that has sessions of it already (rules of imports, section 2).
 *
 * @param name     of the file
 * @param sessions of the file, in its order
 * @param there    those of them that the library has
 */
public record SeminarFound(String name, SequencedMap<SessionId, PlanSession> sessions, Set<SessionId> there) {
    /** In the first bytes of each seminar file is its mark. */
    private static final int LOOKED_AT = 4_096;
    private static final String MARK = "\"pupitreSeminar\"";

    public SeminarFound {
        sessions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sessions));
        there = Set.copyOf(there);
    }

    /** Whether a file is a seminar file, by its content. */
    public static boolean looksLikeOne(byte[] content) {
        return new String(Arrays.copyOf(content, Math.min(content.length, LOOKED_AT)), StandardCharsets.UTF_8)
                .contains(MARK);
    }

    /**
     * Reads a file beside a library.
     *
     * @param chosen the only session to import, null for all
     * @return empty where the file has faults, or none of its sessions is there
     * @throws IOException if it cannot be read
     */
    public static Optional<SeminarFound> in(LibraryDesk library, Path file, @Nullable SessionId chosen, Instant at)
            throws IOException {
        if (!(SeminarFile.read(file, at) instanceof Reading.Sound sound)) {
            return Optional.empty();
        }
        Set<SessionId> known = library.sessions().stream().map(SessionSummary::id).collect(Collectors.toSet());
        SequencedMap<SessionId, PlanSession> sessions = new LinkedHashMap<>();
        sound.seminar().sessions().forEach((id, plan) -> {
            if (chosen == null || chosen.equals(id)) {
                sessions.put(id, plan);
            }
        });
        Set<SessionId> there = sessions.keySet().stream().filter(known::contains).collect(Collectors.toSet());
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(new SeminarFound(String.valueOf(file.getFileName()), sessions, there));
    }

    /** The sessions that the library does not have. */
    public SequencedMap<SessionId, PlanSession> fresh() {
        SequencedMap<SessionId, PlanSession> fresh = new LinkedHashMap<>(sessions);
        fresh.keySet().removeAll(there);
        return fresh;
    }

    /** What the file makes of a session that is there. */
    public Preview preview(SessionId session, SessionState state) {
        PlanSession plan = sessions.get(session);
        if (plan == null) {
            throw new IllegalArgumentException("not in the file: " + session.value());
        }
        return SeminarIntake.of(name, plan, Known.of(state));
    }
}
