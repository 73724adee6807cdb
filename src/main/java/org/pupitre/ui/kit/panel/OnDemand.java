package org.pupitre.ui.kit.panel;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Follow;

/** What is made when a part of the screen is first pointed at or gets the keyboard, and stays from then on. */
public final class OnDemand {
    private final Pane place;
    private final Supplier<? extends Node> make;
    private @Nullable Node made;

    private OnDemand(Pane place, Supplier<? extends Node> make) {
        this.place = place;
        this.make = make;
    }

    /**
     * Makes something for a part on demand.
     *
     * @param part  what is pointed at, or has the keyboard
     * @param place where it goes, as the last child
     */
    public static void of(Region part, Pane place, Supplier<? extends Node> make) {
        OnDemand demand = new OnDemand(place, make);
        Follow.each(part.hoverProperty(), demand::add);
        Follow.each(part.focusWithinProperty(), demand::add);
    }

    private void add() {
        if (made == null) {
            Node node = make.get();
            made = node;
            place.getChildren().add(node);
        }
    }
}
