package org.pupitre.ui.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.SessionSummary;
import org.pupitre.task.Result;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.WorkModel;
import org.pupitre.ui.library.acts.ListFootModel;

/** What the first screen shows: the sessions there are, and what became of a file that was to be imported. */
public final class LibraryModel {
    private final ObservableList<SessionLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Result> imported = new ReadOnlyObjectWrapper<>(this, "imported");
    private final WorkModel work = new WorkModel();
    private final WorkModel opening = new WorkModel();
    private final ListFootModel foot = new ListFootModel();
    private List<SessionSummary> sessions = List.of();
    private @Nullable Instant now;

    public LibraryModel() {
        Follow.each(foot.shownProperty(), this::fill);
    }

    /** Shows the sessions of the library by seminar, the nearest first; archived ones are below, where they are asked for. */
    public void show(List<SessionSummary> all) {
        sessions = List.copyOf(all);
        int archived = (int) all.stream().filter(SessionSummary::archived).count();
        foot.archivedProperty().set(archived);
        if (archived == 0) {
            foot.shownProperty().set(false);
        }
        fill();
    }

    private void fill() {
        SessionOrder order = new SessionOrder(now);
        List<SessionLine> shown =
                new ArrayList<>(order.lines(sessions.stream().filter(s -> !s.archived()).toList()));
        if (foot.shownProperty().get()) {
            shown.addAll(order.lines(sessions.stream().filter(SessionSummary::archived).toList()));
        }
        lines.setAll(shown);
    }

    /** What is below the list. */
    public ListFootModel foot() {
        return foot;
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
