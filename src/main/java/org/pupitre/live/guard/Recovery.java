package org.pupitre.live.guard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.SessionEvent.ActsHandedOver;
import org.pupitre.domain.act.SessionEvent.HistoryFollowed;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.domain.value.Times;
import org.pupitre.journal.HistoryTree;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.TextLine;

/** Makes a session of what the journal holds of it. */
public final class Recovery {
    private Recovery() {}

    /**
     * A session as recovered.
     *
     * @param latest  the latest time of an entry, {@link Instant#MIN} if there is none
     * @param entries  how many entries of the library it was made of
     * @param commands whose entries they are, and those that wait
     */
    public record Recovered(SessionState state, Instant latest, long entries, Set<CommandId> commands) {
        public Recovered {
            commands = Set.copyOf(commands);
        }
    }

    /**
     * Folds the session's entries; the events of one command are one step.
     *
     * @param waiting what is not in the library yet, of whatever session
     */
    public static Recovered fold(Library library, SessionId session, List<Batch> waiting) {
        Folding folding = new Folding(SessionState.empty(session, library.people()));
        library.read(session, folding);
        folding.step();
        if (folding.severalLines) {
            return severalLines(library, session, waiting, folding);
        }
        long entries = folding.entries;
        SessionState state = folding.state;
        Instant latest = folding.latest;
        for (Batch batch : waiting) {
            if (batch.session().equals(session) && folding.commands.add(batch.command())) {
                state = Evolver.evolve(state, batch.command(), batch.events());
                latest = Times.later(latest, batch.at());
            }
            state = state.withPeople(state.people().with(batch.people()));
        }
        return new Recovered(state, latest, entries, folding.commands);
    }

    private static Recovered severalLines(Library library, SessionId session, List<Batch> waiting, Folding folding) {
        List<Batch> acts = new ArrayList<>(library.acts(session, 0).stream().map(TextLine::batch).toList());
        People people = library.people();
        Instant latest = folding.latest;
        for (Batch batch : waiting) {
            people = people.with(batch.people());
            if (batch.session().equals(session) && folding.commands.add(batch.command())) {
                acts.add(batch);
                latest = Times.later(latest, batch.at());
            }
        }
        return new Recovered(HistoryFold.of(HistoryTree.of(acts), session, people), latest, folding.entries,
                folding.commands);
    }

    /** Takes the entries one by one. */
    private static final class Folding implements Consumer<Entry> {
        private final Set<CommandId> commands = new HashSet<>();
        private final List<Event> events = new ArrayList<>();
        private SessionState state;
        private Instant latest = Instant.MIN;
        private long entries;
        /** Whether not every entry is part of the history, which cannot be told one by one. */
        private boolean severalLines;
        private @Nullable CommandId command;

        private Folding(SessionState state) {
            this.state = state;
        }

        @Override
        public void accept(Entry entry) {
            if (!entry.command().equals(command)) {
                step();
                command = entry.command();
                commands.add(entry.command());
            }
            severalLines |= entry.event() instanceof HistoryFollowed || entry.event() instanceof ActsHandedOver;
            events.add(entry.event());
            entries++;
            latest = Times.later(latest, entry.at());
        }

        /** Folds the events of the command that is complete now. */
        private void step() {
            if (severalLines) {
                events.clear();
            } else if (command != null) {
                state = Evolver.evolve(state, command, events);
                events.clear();
            }
        }
    }
}
