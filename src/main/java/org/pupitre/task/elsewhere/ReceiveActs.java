package org.pupitre.task.elsewhere;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionEvent.SessionContinued;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.ActSources;
import org.pupitre.journal.FoundActs;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.Continuing;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.Obstacle;
import org.pupitre.task.Task;
import org.pupitre.text.Messages;

/** Takes in what another computer hands over of sessions that are here (rules of continuing, section 3). */
public record ReceiveActs(LibraryDesk library, Path file, Instant at) implements Task<ReceiveActs.Result> {
    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result
            permits ReceiveActs.Received, ReceiveActs.NotReceived, NotDone {}

    /**
     * It is here.
     *
     * @param news   whether anything of it was new
     * @param state  the session now
     * @param listed what of other computers is to be decided about
     * @param left   how many acts of this computer are no part of the history
     */
    public record Received(boolean news, SessionState state, List<Continuing.Listed> listed, int left)
            implements
            Result {
        public Received {
            listed = List.copyOf(listed);
        }

        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            List<String> sentences = new ArrayList<>();
            sentences.add(messages.text(news ? "elsewhere.received" : "elsewhere.nothingNew"));
            SessionContinued elsewhere = state.lines().elsewhere();
            if (elsewhere == null) {
                ActWords words = new ActWords(messages);
                sentences.add(messages.text("elsewhere.toDecide", listed.size()));
                listed.forEach(one -> sentences.add(words.line(one) + "  " + one.act().command()));
                return sentences;
            }
            sentences.add(messages.text("elsewhere.continuedAt",
                    new SessionHours(messages, state.plan()).minute(elsewhere.at())));
            if (left > 0) {
                sentences.add(messages.text("elsewhere.missingThere", left));
            }
            return sentences;
        }
    }

    /**
     * Nothing is taken in.
     *
     * @param key of the sentence that says why
     */
    public record NotReceived(Path file, String key) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text(key, file));
        }
    }

    @Override
    public Result run(Progress progress) {
        List<FoundActs> all = ActSources.read(file, progress.part(0, 0.5));
        if (all.isEmpty()) {
            return new NotReceived(file, "elsewhere.none");
        }
        try {
            boolean news = false;
            @Nullable SessionId session = null;
            for (FoundActs one : all.stream().filter(one -> library.continuing().has(one.session())).toList()) {
                Optional<Outcome> outcome = library.continuing().receive(one, at);
                Optional<Obstacle> obstacle = outcome.flatMap(Obstacle::of);
                if (obstacle.isPresent()) {
                    return new NotDone(obstacle.get());
                }
                news |= outcome.isPresent();
                session = session == null || outcome.isPresent() ? one.session() : session;
            }
            if (session == null) {
                return new NotReceived(file, "elsewhere.notHere");
            }
            SessionState state = library.replay(session);
            return new Received(news, state, library.continuing().listed(session), state.lines().left().size());
        } catch (LibraryException e) {
            return new NotDone(new Obstacle.Broken(e));
        }
    }
}
