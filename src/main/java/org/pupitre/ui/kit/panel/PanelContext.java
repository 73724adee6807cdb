package org.pupitre.ui.kit.panel;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.value.Id;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;

/**
 * What a console gives each of its panels.
 *
 * @param sender sends commands, and says a refusal beside the place it is given
 * @param state  the snapshot that is shown
 * @param show   brings a panel to the front, and closes what is over the console
 */
public record PanelContext(Words words, Sender sender, Supplier<SessionState> state, Consumer<Region> show) {
    /**
     * The view of a panel, which fails by itself.
     *
     * @param name of the panel
     */
    public <V> Part<V> part(String name, Supplier<V> make, Function<V, Region> build, DeskModel model) {
        return new Part<>(words, "shell.panel." + name, make, build, model);
    }

    /** Leads the keyboard to the row of something on a panel. */
    public void lead(Panel panel, Id row) {
        show.accept(panel.part());
        panel.reveal().accept(row);
    }

    /** Sends a command; a refusal is said on this panel. */
    public Runnable send(Supplier<? extends Command> command, Part<?> panel) {
        return sender.sends(command, panel);
    }

    /** Leads the keyboard to a place on this panel. */
    public <V> Runnable lead(Part<V> panel, Consumer<V> place) {
        return () -> {
            show.accept(panel);
            panel.with(place);
        };
    }
}
