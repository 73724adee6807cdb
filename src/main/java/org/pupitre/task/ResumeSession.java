package org.pupitre.task;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.Gap;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Resumption;
import org.pupitre.live.SessionLoop;
import org.pupitre.text.Messages;

/**
 * Opens a session. One that was left running goes on at once, or as someone decided; until then it is not opened, and nothing
 * is written.
 *
 * @param clock    the time of commands sent without one; asked for once the session is opened
 * @param now      the time of the wall clock
 * @param decision what someone decided; empty before anyone was asked
 */
public record ResumeSession(
        LibraryDesk library,
        SessionId session,
        Supplier<? extends InstantSource> clock,
        Instant now,
        Optional<Decision> decision) implements Task<ResumeSession.Result> {
    /**
     * What is to become of a session that was left running.
     *
     * @param ask what was asked
     */
    public record Decision(Resumption.Ask ask, Resumption.Answer answer) {
        /** The absence, where it is counted or taken out and time went forward. */
        private Optional<Gap> absence() {
            return Optional.of(ask.gap()).filter(gap -> answer != Resumption.Answer.END && gap.forward());
        }
    }

    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result
            permits ResumeSession.Resumed, ResumeSession.LeftRunning, Hindered {}

    /**
     * The session is open.
     *
     * @param away    how long it was away, where it goes on without a question
     * @param decided the absence that someone decided about
     */
    public record Resumed(SessionLoop loop, Optional<Duration> away, Optional<Gap> decided) implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of();
        }

        @Override
        public List<String> remarks(Messages messages) {
            return away.map(time -> messages.text("notice.RESUMED", String.valueOf(time.toSeconds()))).stream()
                    .toList();
        }
    }

    /** Someone must decide first. */
    public record LeftRunning(SessionId session, Resumption.Ask ask) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("cli.leftRunning", session.value(), ask.lastKnown().toString()));
        }
    }

    @Override
    public Result run(Progress progress) {
        try {
            if (library.erasing().sessions().wasDeleted(session)) {
                return new Hindered(new Obstacle.Refused(new Rejection.SessionWasDeleted(session)));
            }
            return decision.map(this::decided).orElseGet(this::first);
        } catch (LibraryException e) {
            return new Hindered(new Obstacle.Broken(e));
        }
    }

    private Result first() {
        return switch (library.returning().resumption(session, now)) {
            case Resumption.Nothing _ -> new Resumed(open(), Optional.empty(), Optional.empty());
            case Resumption.AtOnce at -> new Resumed(open(), Optional.of(at.away()), Optional.empty());
            case Resumption.Ask ask -> new LeftRunning(session, ask);
        };
    }

    private Result decided(Decision made) {
        Resumption.Ask ask = made.ask().answeredAt(now);
        SessionLoop loop = open();
        Optional<Obstacle> obstacle =
                Obstacle.of(loop.submit(ask.command(made.answer()), ask.at(made.answer())).join());
        if (obstacle.isPresent()) {
            loop.close();
            return new Hindered(obstacle.get());
        }
        return new Resumed(loop, Optional.empty(), new Decision(ask, made.answer()).absence());
    }

    private SessionLoop open() {
        return library.open(session, clock.get());
    }
}
