package org.pupitre.ui.safety;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pupitre.ui.kit.WorkModel;

/** What the sheet of backups shows. */
public final class SafetyModel {
    private final ObservableList<BackupRow> backups = FXCollections.observableArrayList();
    private final StringProperty secondPlace = new SimpleStringProperty(this, "secondPlace", "");
    private final BooleanProperty restorable = new SimpleBooleanProperty(this, "restorable");
    private final BooleanProperty reading = new SimpleBooleanProperty(this, "reading");
    private final WorkModel work = new WorkModel();

    /** The backups are being read, so which there are is not known yet. */
    public void reading() {
        reading.set(true);
    }

    /** Shows the backups there are, newest first. */
    public void show(List<BackupRow> all) {
        reading.set(false);
        backups.setAll(all);
    }

    /** Shows the second place; empty for none. */
    public void secondPlace(String place) {
        secondPlace.set(place);
    }

    /** Whether a backup can be restored now: not while a session is open. */
    public void restorable(boolean now) {
        restorable.set(now);
    }

    public WorkModel work() {
        return work;
    }

    ObservableList<BackupRow> backups() {
        return backups;
    }

    StringProperty secondPlaceProperty() {
        return secondPlace;
    }

    BooleanProperty readingProperty() {
        return reading;
    }

    BooleanProperty restorableProperty() {
        return restorable;
    }
}
