package org.pupitre.ui.library.acts;

import java.util.function.Consumer;
import org.pupitre.domain.act.SessionCommand.ArchiveSession;
import org.pupitre.domain.act.SessionCommand.BringSessionBack;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;

/** Carries out the acts of the list: at once, or with a sheet that asks for what is missing. On the screen's thread. */
public final class SessionActs {
    private final SessionWays ways;
    private final ListDoor door;
    private final ActSheets sheets;
    private final Consumer<String> refused;

    /**
     * Acts of the sessions of a list.
     *
     * @param layers  over which sheets come
     * @param refused says why an act without a sheet was not done
     */
    public SessionActs(SessionWays ways, ListDoor door, Words words, Layers layers, Consumer<String> refused) {
        this.ways = ways;
        this.door = door;
        this.refused = refused;
        sheets = new ActSheets(door, words, layers);
    }

    void open(SessionSummary session) {
        ways.open(session.id());
    }

    void prepare(SessionSummary session) {
        ways.prepare(session.id());
    }

    void planNextDay(SessionSummary session) {
        ways.planNextDay(session.id());
    }

    void rehearse(SessionSummary session) {
        ways.rehearse(session.id());
    }

    void delete(SessionSummary session) {
        ways.delete(session);
    }

    /** Exports a file of a session; a copy is brought back as a whole. */
    public void export(SessionSummary session) {
        if (!session.copy()) {
            ways.export(session.id());
        }
    }

    void giveBundle(SessionSummary session) {
        ways.giveBundle(session.id());
    }

    void copyToDay(SessionSummary session) {
        sheets.copy(SheetSession.of(session), door);
    }

    /** Asks for other titles of a session. */
    public void rename(SessionSummary session) {
        sheets.rename(SheetSession.of(session));
    }

    void move(SessionSummary session) {
        sheets.move(SheetSession.of(session));
    }

    void archive(SessionSummary session) {
        door.change(session.id(), new ArchiveSession(), why -> why.ifPresent(refused));
    }

    /** Takes back the latest change. */
    public void undo() {
        door.undo(why -> why.ifPresent(refused));
    }

    void bringBack(SessionSummary session) {
        door.change(session.id(), new BringSessionBack(), why -> why.ifPresent(refused));
    }
}
