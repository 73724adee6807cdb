package org.pupitre.ui.safety;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.kit.WorkModel;

/** What the page of a damaged library shows: first that it is looked at, then what helps, in the end what was done. */
public final class DamageModel {
    private final ObjectProperty<Report> report = new SimpleObjectProperty<>(this, "report", Report.NOTHING_YET);
    private final ObservableList<BackupRow> backups = FXCollections.observableArrayList();
    private final ObservableList<SessionSummary> sessions = FXCollections.observableArrayList();
    private final WorkModel work = new WorkModel();

    /** How far it is. */
    public enum Stage {
        LOOKING,
        CHOOSING,
        DONE
    }

    /**
     * What is known.
     *
     * @param lines    sentences, in the language of the screen
     * @param mendable whether everything can be put back
     * @param readable up to which entry one can go on
     * @param saved    how many entries can be recovered
     */
    public record Report(Stage stage, Supplier<List<String>> lines, boolean mendable, long readable, long saved) {
        static final Report NOTHING_YET = new Report(Stage.LOOKING, List::of, false, 0, 0);
    }

    /** Shows what was found and what can be chosen. */
    public void choose(Report found, List<BackupRow> all, List<SessionSummary> readable) {
        backups.setAll(all);
        sessions.setAll(readable);
        report.set(found);
    }

    /** Shows what was done. */
    public void done(Supplier<List<String>> lines) {
        report.set(new Report(Stage.DONE, lines, false, 0, 0));
    }

    public WorkModel work() {
        return work;
    }

    /** How far it is. */
    public Stage stage() {
        return report.get().stage();
    }

    ObjectProperty<Report> reportProperty() {
        return report;
    }

    ObservableList<BackupRow> backups() {
        return backups;
    }

    ObservableList<SessionSummary> sessions() {
        return sessions;
    }
}
