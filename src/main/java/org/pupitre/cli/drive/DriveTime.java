package org.pupitre.cli.drive;

import java.time.Instant;
import java.time.InstantSource;

import org.jspecify.annotations.Nullable;

/** The time of a session that is driven: the real one, or the one its lines say. */
public sealed interface DriveTime extends InstantSource {
    /**
     * The time of a line.
     *
     * @param at what the line says, null for nothing
     * @throws BadLine if it should say it and does not, or the other way round, or if it goes back
     */
    Instant of(@Nullable Instant at) throws BadLine;

    /** The real time, to the millisecond; lines say nothing. */
    record Real(InstantSource clock) implements DriveTime {
        @Override
        public Instant of(@Nullable Instant at) throws BadLine {
            if (at != null) {
                throw new BadLine("cli.line.atOnRealClock");
            }
            return instant();
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(clock.millis());
        }
    }

    /** The time that lines say, which never goes back. */
    final class Virtual implements DriveTime {
        private volatile Instant now;

        /** Begins at the latest instant of the session so far. */
        public Virtual(Instant start) {
            this.now = start;
        }

        @Override
        public Instant of(@Nullable Instant at) throws BadLine {
            if (at == null) {
                throw new BadLine("cli.line.atMissing");
            }
            if (at.isBefore(now)) {
                throw new BadLine("cli.line.atGoesBack", now.toString());
            }
            now = at;
            return at;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
