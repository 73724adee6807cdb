package org.pupitre.ui.library.acts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What is below the list of sessions: how many are archived, whether they are shown, and what can be taken back. */
public final class ListFootModel {
    private final IntegerProperty archived = new SimpleIntegerProperty(this, "archived");
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ObjectProperty<@Nullable ListedChange> changed = new SimpleObjectProperty<>(this, "changed");

    /** How many sessions are archived. */
    public IntegerProperty archivedProperty() {
        return archived;
    }

    /** Whether archived sessions are in the list too. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** The latest change that was made from the list; null where there is none to take back. */
    public ObjectProperty<@Nullable ListedChange> changedProperty() {
        return changed;
    }
}
