package org.pupitre.ui.booth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Keeps the room of whatever it may ever say, also while it says nothing, so that nothing moves that is below it: a
 * button under the hand must not become another one.
 */
final class KeptSpace extends StackPane {
    private final Node shown;
    private final Function<String, Region> like;
    private List<String> sentences = List.of();

    /** @param like makes something that looks like what is shown and says a sentence; it is never seen */
    KeptSpace(Region shown, Function<String, Region> like) {
        this.shown = shown;
        this.like = like;
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(shown);
    }

    /** Keeps room for the largest of these. */
    void keepFor(List<String> all) {
        if (all.equals(sentences)) {
            return;
        }
        sentences = List.copyOf(all);
        List<Node> stacked = new ArrayList<>();
        for (String sentence : sentences) {
            Region unseen = like.apply(sentence);
            unseen.setVisible(false);
            unseen.setMouseTransparent(true);
            stacked.add(unseen);
        }
        stacked.add(shown);
        getChildren().setAll(stacked);
    }
}
