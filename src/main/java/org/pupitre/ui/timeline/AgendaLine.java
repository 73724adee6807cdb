package org.pupitre.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.wrap.OneLineText;

/**
 * The line of an item: its start or a sign, its title, and at its end its minutes or what can be done with it. Who is to speak
 * has a second line below the title, in the same height.
 */
final class AgendaLine extends HBox {
    private final Label start;
    private final Label title;
    private final Label speakers = new OneLineText("", "agenda-speakers", Styles.MUTED);
    private @Nullable Node end;

    AgendaLine(Label start, Label title) {
        this.start = start;
        this.title = title;
        // It has its place below the title, which the row does not know.
        speakers.setManaged(false);
        HBox.setHgrow(title, Priority.ALWAYS);
        getStyleClass().addAll(Styles.ROW, "agenda-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(start, title);
    }

    /** Shows who is to speak; nothing where it is empty. */
    void speak(String names) {
        speakers.setText(names);
        arrange();
    }

    /** What is at the end of the line; null for nothing. */
    void end(@Nullable Node node) {
        end = node;
        arrange();
    }

    private void arrange() {
        List<Node> wanted = new ArrayList<>(List.of(start, title));
        if (end != null) {
            wanted.add(end);
        }
        if (!speakers.getText().isEmpty()) {
            wanted.add(speakers);
        }
        if (!getChildren().equals(wanted)) {
            getChildren().retainAll(wanted);
            for (Node node : wanted) {
                if (!getChildren().contains(node)) {
                    getChildren().add(wanted.indexOf(node), node);
                }
            }
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getChildren().contains(speakers)) {
            double left = title.getLayoutX();
            double wide = title.getWidth();
            double first = title.prefHeight(wide);
            double second = speakers.prefHeight(wide);
            double top = snapPositionY((getHeight() - first - second) / 2);
            title.resizeRelocate(left, top, wide, first);
            speakers.resizeRelocate(left, top + first, wide, second);
        }
    }
}
