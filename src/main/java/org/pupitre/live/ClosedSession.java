package org.pupitre.live;

import java.time.Instant;
import java.util.List;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.live.guard.Recovery;

/** A session that is not open: no screen shows it, so what becomes of a command is told by the answer alone. */
record ClosedSession(SessionId id, Recovery.Recovered folded) implements Transact.Session {
    @Override
    public SessionState state() {
        return folded.state();
    }

    @Override
    public Instant latest() {
        return folded.latest();
    }

    @Override
    public boolean came(CommandId command) {
        return folded.commands().contains(command);
    }

    @Override
    public void saved(Batch batch, SessionState next, List<Entry> entries) {}

    @Override
    public void setAside(Batch batch, SessionState next, LibraryException cause) {}

    @Override
    public void refused(CommandId command) {}

    @Override
    public void works() {}

    @Override
    public void failed(LibraryException cause) {}
}
