package org.pupitre.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A word on a coloured ground, such as the tag of a note. */
public final class Pill extends Label {
    /** @param kind style class for its colour, such as {@link Styles#WARNING} */
    public Pill(String text, String kind) {
        super(text);
        getStyleClass().addAll(Styles.PILL, kind);
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
