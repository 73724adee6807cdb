package org.pupitre.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A computer with a wall clock that people and programs change, and a monotonic clock that stands still in its sleep. */
public final class World implements InstantSource {
    private Instant wall;
    private long nanos = -7_000_000_000L;

    public World(Instant wall) {
        this.wall = wall;
    }

    @Override
    public Instant instant() {
        return wall;
    }

    public long nanos() {
        return nanos;
    }

    /** Both clocks go on. */
    public void pass(Duration time) {
        wall = wall.plus(time);
        nanos += time.toNanos();
    }

    /** The wall clock is put forward or back. */
    public void jump(Duration by) {
        wall = wall.plus(by);
    }

    /** The computer sleeps: time passes, but the monotonic clock does not know. */
    public void suspend(Duration time) {
        wall = wall.plus(time);
    }

    /** The computer starts again: the monotonic clock begins somewhere. */
    public void reboot(Duration off) {
        wall = wall.plus(off);
        nanos = 42_000_000_000L;
    }
}
