package org.pupitre.live.power;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** A command that holds something while it runs. It is given a pipe from this program, which breaks where this program ends. */
final class Holder {
    /** One that cannot do it ends within this time. */
    private static final long SETTLE_MILLIS = 400;
    /** After a failure so many times are let pass. */
    private static final int REST = 12;

    private final List<String> command;
    private @Nullable Process process;
    private int rest;
    /** How often in a row it ended before it was looked at again, as a command does that fails only after a while. */
    private int ends;

    /**
     * @param command with its arguments; empty for one that never holds
     */
    Holder(List<String> command) {
        this.command = List.copyOf(command);
    }

    /** Whether it runs; it is started where it does not. */
    boolean hold() {
        Process running = process;
        if (running != null && running.isAlive()) {
            ends = 0;
            return true;
        }
        if (running != null && ++ends > 1) {
            rest = REST;
        }
        process = null;
        if (command.isEmpty() || rest > 0) {
            rest = Math.max(0, rest - 1);
            return false;
        }
        process = start();
        rest = process == null ? REST : 0;
        return process != null;
    }

    private @Nullable Process start() {
        try {
            Process started = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return started.waitFor(SETTLE_MILLIS, TimeUnit.MILLISECONDS) ? null : started;
        } catch (IOException notThere) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    void release() {
        Process running = process;
        process = null;
        rest = 0;
        ends = 0;
        if (running != null) {
            try {
                running.getOutputStream().close();
            } catch (IOException ended) {
                // It has ended by itself.
            }
            running.destroy();
        }
    }
}
