package org.pupitre.ui.library;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pupitre.live.SessionSummary;

/** What the first screen shows: the sessions there are, and what is wrong with a file that was to be imported. */
public final class LibraryModel {
    private final ObservableList<SessionSummary> sessions = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper imported = new ReadOnlyBooleanWrapper(this, "imported");
    private final ObservableList<String> problems = FXCollections.observableArrayList();

    /** Shows the sessions of the library, in the order of their planned beginning. */
    public void show(List<SessionSummary> all) {
        sessions.setAll(all.stream().sorted(Comparator.comparing(SessionSummary::plannedStart)).toList());
    }

    /** Says what is wrong with a file, a sentence each with line, column and field; none for a file that was taken. */
    public void problems(List<String> sentences) {
        imported.set(false);
        problems.setAll(sentences);
    }

    /** Says what deserves a look in a file that was taken, a sentence each. */
    public void remarks(List<String> sentences) {
        imported.set(true);
        problems.setAll(sentences);
    }

    /** Whether what is said of a file are remarks: it was taken. */
    ReadOnlyBooleanProperty importedProperty() {
        return imported.getReadOnlyProperty();
    }

    /** They were read. */
    void forgetProblems() {
        problems.clear();
    }

    ObservableList<SessionSummary> sessions() {
        return sessions;
    }

    ObservableList<String> problems() {
        return problems;
    }
}
