package org.pupitre.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.value.CommandId;
import org.pupitre.live.clock.Pace;

/** Plays a session from a script: each command at its time, as if someone pressed the key. */
public final class Rehearsal {
    private static final String MODERATOR = "moderator";

    private final SessionLoop loop;
    private final List<Cue> cues;
    private final String device;

    /**
     * One command of the script.
     *
     * @param at       when it is given; never before the cue before
     * @param refused  whether it is there to be refused
     * @param picture  name of a picture to take after it, null for none
     */
    public record Cue(CommandId id, Instant at, Command command, boolean refused, @Nullable String picture) {}

    /** A command that was given, and what became of it. */
    public record Played(Cue cue, Outcome outcome) {
        /** Whether it was refused only if it was meant to be. */
        public boolean asExpected() {
            return cue.refused() ? outcome instanceof Outcome.Refused : outcome instanceof Outcome.Done;
        }
    }

    /**
     * A rehearsal ready to be played.
     *
     * @param device the machine it is played on, as it is in the journal
     */
    public Rehearsal(SessionLoop loop, List<Cue> cues, String device) {
        this.loop = loop;
        this.cues = List.copyOf(cues);
        this.device = device;
    }

    /**
     * Plays all cues on the calling thread.
     *
     * @param pace     when each is given
     * @param listener told of each as soon as it is on disk or refused
     * @return all that was played
     * @throws InterruptedException if it is stopped
     */
    public List<Played> play(Pace pace, Consumer<Played> listener) throws InterruptedException {
        List<Played> all = new ArrayList<>();
        for (Cue cue : cues) {
            pace.until(cue.at());
            Outcome outcome = loop.submit(new Envelope(cue.id(), cue.command(), MODERATOR, device, cue.at())).join();
            Played played = new Played(cue, outcome);
            all.add(played);
            listener.accept(played);
        }
        return all;
    }
}
