package org.pupitre.ui.library;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.pupitre.live.SessionSummary;
import org.pupitre.task.Result;
import org.pupitre.ui.kit.WorkModel;

/** What the first screen shows: the sessions there are, and what became of a file that was to be imported. */
public final class LibraryModel {
    private final ObservableList<SessionSummary> sessions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Result> imported = new ReadOnlyObjectWrapper<>(this, "imported");
    private final WorkModel work = new WorkModel();

    /** Shows the sessions of the library, in the order of their planned beginning. */
    public void show(List<SessionSummary> all) {
        sessions.setAll(all.stream().sorted(Comparator.comparing(SessionSummary::plannedStart)).toList());
    }

    /** Says what became of a file. */
    public void told(Result became) {
        imported.set(became);
    }

    /** It was read. */
    void forgetImported() {
        imported.set(null);
    }

    /** How far an import is. */
    public WorkModel work() {
        return work;
    }

    ObservableList<SessionSummary> sessions() {
        return sessions;
    }

    /** What became of the file that was to be imported last; null where nothing is to be said. */
    ReadOnlyObjectProperty<@Nullable Result> importedProperty() {
        return imported.getReadOnlyProperty();
    }
}
