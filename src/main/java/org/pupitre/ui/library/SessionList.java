package org.pupitre.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.list.RowList;
import org.pupitre.ui.library.acts.SessionActs;
import org.pupitre.ui.library.acts.SessionMenu;

/** The sessions: a click selects, Enter and a double click open, and a menu has what can be done with a session. */
final class SessionList extends VBox {
    private final LibraryModel model;
    private final Choices choices;
    private final ObservableList<SessionLine> shown;
    private final RowList<SessionLine> rows;
    private final ListView<SessionLine> list;
    private final FirstScreenModel screen;

    SessionList(LibraryModel model, FirstScreenModel screen, Words words, Choices choices, SessionActs acts) {
        this.model = model;
        this.screen = screen;
        this.choices = choices;
        SessionMenu offered = new SessionMenu(acts, words);
        shown = FXCollections.observableArrayList(model.lines());
        rows = new RowList<>(shown, words, "library.sessions", "library.sessions", "session-list");
        rows.keys().on("keys.row.session", line -> choices.open(line.session().id()), Pressed.bare(KeyCode.ENTER))
                .on("keys.row.prepare", line -> choices.prepare(line.session().id()), Pressed.control(KeyCode.E))
                .on("keys.row.sessionName", line -> acts.rename(line.session()), Pressed.bare(KeyCode.F2))
                .on("keys.row.export", line -> acts.export(line.session()), new Pressed(List.of(KeyCode.E), true, true))
                .on("keys.row.menu", _ -> rows.openMenu(), Pressed.shift(KeyCode.F10));
        rows.menu((menu, line, _) -> offered.fill(menu, line.session()))
                .open((line, _) -> choices.open(line.session().id()))
                .cells(() -> new SessionLineCell(screen, words));
        list = rows.view();
        list.getSelectionModel().selectedItemProperty().subscribe(this::follow);
        Follow.each(model.lines(), this::showAgain);
        select();
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().add(list);
        getStyleClass().add("library-sessions");
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /** The keys that act on the selected session. */
    RowKeys<SessionLine> keys() {
        return rows.keys();
    }

    /** Where the sessions are read again the list selects none for a moment. */
    private void follow(@Nullable SessionLine now) {
        if (now != null) {
            screen.select(now.session());
        } else if (model.lines().isEmpty()) {
            screen.select(null);
        }
    }

    /** The list has a copy of its own: it has forgotten what was selected before a line is selected again. */
    private void showAgain() {
        shown.setAll(model.lines());
        select();
    }

    /** The session that was selected, else the session one came from, else what one most probably came for. */
    private void select() {
        Optional<SessionId> before = Optional.ofNullable(screen.selectedProperty().get()).map(SessionSummary::id);
        Stream.of(before, choices.cameFrom()).flatMap(Optional::stream).flatMap(id -> listed(id).stream()).findFirst()
                .or(() -> SessionOrder.first(model.lines())).ifPresent(this::select);
    }

    private Optional<SessionLine> listed(SessionId id) {
        Predicate<SessionLine> wanted = line -> line.session().id().equals(id);
        return model.lines().stream().filter(wanted).findFirst();
    }

    private void select(SessionLine line) {
        list.getSelectionModel().select(line);
        list.scrollTo(line);
        list.getFocusModel().focus(list.getSelectionModel().getSelectedIndex());
        screen.select(line.session());
    }

    /** A copy is given back and not given on. */
    static String giveKey(SessionSummary session) {
        return session.copy() ? "shell.giveBack" : "library.bundle.give";
    }
}
