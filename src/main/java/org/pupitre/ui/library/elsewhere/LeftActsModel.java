package org.pupitre.ui.library.elsewhere;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;

/** The acts of another computer that are to be decided about, by time. */
public final class LeftActsModel {
    private final SessionId session;
    private final ObservableList<Act> acts = FXCollections.observableArrayList();

    /**
     * An act of the other computer.
     *
     * @param line what was done, with its hour
     */
    public record Act(CommandId command, String line) {}

    public LeftActsModel(SessionId session, List<Act> acts) {
        this.session = session;
        show(acts);
    }

    /** Shows what is still to be decided about. */
    public void show(List<Act> open) {
        acts.setAll(open);
    }

    public SessionId session() {
        return session;
    }

    ObservableList<Act> acts() {
        return acts;
    }
}
