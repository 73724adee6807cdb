package org.pupitre.ui.library;

import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.SessionSummary;
import org.pupitre.task.Result;
import org.pupitre.ui.kit.WorkModel;

/** What the first screen shows: the sessions there are, and what became of a file that was to be imported. */
public final class LibraryModel {
    private final ObservableList<SessionLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Result> imported = new ReadOnlyObjectWrapper<>(this, "imported");
    private final WorkModel work = new WorkModel();
    private final WorkModel opening = new WorkModel();
    private @Nullable Instant now;

    /** Shows the sessions of the library by seminar, the nearest first. */
    public void show(List<SessionSummary> all) {
        lines.setAll(new SessionOrder(now).lines(all));
    }

    /** Says what time it is: by it sessions are coming or past when they are shown next. */
    public void at(Instant time) {
        now = time;
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

    /** Whether a long session is being opened. */
    public WorkModel opening() {
        return opening;
    }

    /** How many entries are read to open a session; 0 for a session that is not listed. */
    public long entriesOf(SessionId id) {
        return lines.stream().map(SessionLine::session).filter(listed -> listed.id().equals(id))
                .mapToLong(SessionSummary::toRead).findAny().orElse(0);
    }

    ObservableList<SessionLine> lines() {
        return lines;
    }

    /** The time that was said last; null for none. */
    @Nullable
    Instant now() {
        return now;
    }

    /** What became of the file that was to be imported last; null where nothing is to be said. */
    ReadOnlyObjectProperty<@Nullable Result> importedProperty() {
        return imported.getReadOnlyProperty();
    }
}
