package org.pupitre.ui.notice;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.WrappedText;

/** What comes from the background and needs no answer, in a corner of the console until it is closed. */
public final class NoticeCorner extends VBox {
    private static final int MOST = 3;

    private final Words words;

    public NoticeCorner(Words words) {
        this.words = words;
        getStyleClass().add("corner-notices");
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
    }

    /** Shows a sentence; the oldest gives way where there are too many. */
    public void show(String sentence) {
        Label label = new WrappedText(sentence);
        HBox notice = new HBox();
        Button close = Icons.button(Feather.X, words.bind("common.close"), () -> getChildren().remove(notice));
        notice.getChildren().addAll(Icons.of(Feather.INFO, Styles.ACCENT), label, close);
        notice.getStyleClass().addAll(Styles.BUBBLE, "corner-notice");
        notice.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(notice);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
    }
}
