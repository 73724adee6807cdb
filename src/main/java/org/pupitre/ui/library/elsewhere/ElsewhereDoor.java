package org.pupitre.ui.library.elsewhere;

import java.util.function.Consumer;

import org.pupitre.domain.value.SessionId;

/** What the sheets about other computers ask of the program. */
public interface ElsewhereDoor {
    /** Shows the sheet on which one goes on with a session of another computer. */
    void begin();

    /**
     * Asks for a place and looks what is there; the model is told.
     *
     * @param folder whether a folder is asked for, else a file
     */
    void look(boolean folder, ContinueModel model);

    /** Asks for a file and writes what the other computer lacks of a session into it. */
    void handOver(SessionId session);

    /** Asks for a file that another computer handed over and takes it in; what is to be decided about is shown. */
    void receive();

    /** Shows the acts of another computer that are to be decided about. */
    void decide(SessionId session);

    /**
     * Takes an act over or leaves it.
     *
     * @param refused hears why it was not done; not called where it was
     */
    void settle(LeftActsModel model, LeftActsModel.Act act, boolean take, Consumer<String> refused);
}
