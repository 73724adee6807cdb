package org.pupitre.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.KeptFocus;
import org.pupitre.ui.shell.ConsoleLayout.Columns;
import org.pupitre.ui.shell.sheet.LowSheet;
import org.pupitre.ui.shell.sheet.OverSheet;
import org.pupitre.ui.shell.sheet.SheetPlace;
import org.pupitre.ui.shell.sheet.SideSheet;

/**
 * The whole console: header, ribbon, columns with the band of live figures over them, status line. A window that is narrow
 * for its text has two columns, the second with tabs; a very narrow one scrolls as one column under its header.
 */
final class ConsoleView implements Arrangement {
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("after");

    private final Words words;
    private final Theme theme;
    private final ConsolePanels panels;
    private final ConsoleColumns.Bars bars;
    private final Region status;
    private final BorderPane root = new BorderPane();
    private final StackPane body = new StackPane();
    private @Nullable TabPane tabs;
    /** Where notices are while there are some. */
    private @Nullable StackPane told;
    private ConsoleLayout layout = ConsoleLayout.USUAL;
    private boolean away;
    private SessionTime time = SessionTime.DURING;

    ConsoleView(Region header, Region notices, Region ribbon, ConsolePanels panels, Region status, Words words,
            Theme theme) {
        this.words = words;
        this.theme = theme;
        this.panels = panels;
        bars = new ConsoleColumns.Bars(header, notices, ribbon);
        this.status = status;
        root.setCenter(body);
        root.getStyleClass().add("console");
        arrange();
        Follow.each(notices.managedProperty(), this::showNotices);
        Follow.each(root.widthProperty(), this::fit);
        Follow.each(root.heightProperty(), this::fit);
        Follow.each(theme.textPercentProperty(), this::fit);
    }

    @Override
    public Region root() {
        return root;
    }

    /** No control has the keyboard: the keys of the session act at once, and Space presses no button. */
    @Override
    public void begin() {
        root.getScene().getRoot().requestFocus();
    }

    /** Shows the tab a desk is on, where there are tabs. */
    @Override
    public void reveal(Region desk) {
        reveal((Node) desk);
    }

    private void reveal(Node desk) {
        if (tabs != null) {
            tabs.getTabs().stream().filter(t -> Desks.holds(t.getContent(), desk)).findFirst()
                    .ifPresent(tabs.getSelectionModel()::select);
        }
    }

    private void fit() {
        ConsoleLayout wanted = ConsoleLayout.in(root, theme.textPercentProperty().get());
        if (!away && !wanted.equals(layout)) {
            layout = wanted;
            arrangeAgain();
        }
    }

    /** The check list before the start, the floor during the session, and the closing sheet after it. */
    @Override
    public void show(SessionState state) {
        SessionTime now = SessionTime.of(state);
        if (now == time) {
            return;
        }
        time = now;
        arrangeAgain();
        Scene scene = root.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        if (scene != null && (owner == null || !scene.equals(owner.getScene()))) {
            // What had the keyboard is not there any more, and no button must get it by chance.
            scene.getRoot().requestFocus();
        }
    }

    @Override
    public Region main() {
        return place(switch (time) {
            case BEFORE -> "before";
            case DURING -> "floor";
            case AFTER -> "leave";
        });
    }

    /** Another desk is shown in the place of this one, with what both have in common. */
    void giveWay(Region desk) {
        away = true;
        told = null;
        clear();
        root.setCenter(desk);
    }

    /** All parts are in their places again, also those that were elsewhere meanwhile. */
    void comeBack() {
        away = false;
        layout = ConsoleLayout.in(root, theme.textPercentProperty().get());
        arrangeAgain();
    }

    private void clear() {
        root.setTop(null);
        root.setCenter(null);
        root.setBottom(null);
        body.getChildren().clear();
    }

    private void arrangeAgain() {
        List<OverSheet> open = sheets().toList();
        if (root.getScene() == null) {
            arrange();
        } else {
            KeptFocus.during(root.getScene(), () -> {
                arrange();
                open.forEach(sheet -> body.getChildren().add(placed(sheet)));
            });
        }
    }

    private void arrange() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        clear();
        bars.ribbon().visibleProperty().unbind();
        bars.ribbon().setVisible(true);
        bars.notices().setMaxHeight(Region.USE_COMPUTED_SIZE);
        root.pseudoClassStateChanged(BEFORE, time == SessionTime.BEFORE);
        root.pseudoClassStateChanged(AFTER, time == SessionTime.AFTER);
        layout.mark(root);
        ConsoleColumns columns = new ConsoleColumns(words, panels, bars, layout, time);
        // Tab goes through the parts in the order in which they are set.
        columns.top().ifPresent(root::setTop);
        body.getChildren().add(columns.middle());
        tabs = columns.tabs();
        if (owner != null) {
            reveal(owner);
        }
        root.setCenter(columns.noticesOnFoot() ? overFoot() : body);
        root.setBottom(status);
        told = bars.notices().getParent() instanceof StackPane place ? place : null;
        showNotices();
    }

    /** Notices are part of the screen only while there are some. */
    private void showNotices() {
        StackPane place = told;
        if (place != null && !bars.notices().isManaged()) {
            place.getChildren().remove(bars.notices());
        } else if (place != null && !place.getChildren().contains(bars.notices())) {
            place.getChildren().add(bars.notices());
        }
    }

    /** In one column there is no ribbon to cover: notices are over the end of the page, which can be scrolled beyond them. */
    private Region overFoot() {
        bars.notices().setMaxHeight(Region.USE_PREF_SIZE);
        StackPane place = new StackPane(body, bars.notices());
        place.setAlignment(Pos.BOTTOM_LEFT);
        return place;
    }

    @Override
    public List<Node> kept() {
        return Stream
                .concat(Stream.of("item", "floor", "stop", "landing", "interpretation", "question").map(this::place),
                        place("queue").lookupAll(".queue-row." + Styles.NEXT).stream())
                .toList();
    }

    /**
     * Lays a sheet over a part of the console, in the place of the one before; the keys of the session go on acting. In one
     * column it is over all but the header.
     */
    @Override
    public void lay(OverSheet sheet) {
        take();
        body.getChildren().add(placed(sheet));
        sheet.begin();
    }

    private SheetPlace placed(OverSheet sheet) {
        if (layout.columns() == Columns.ONE || time == SessionTime.AFTER) {
            return new SheetPlace(sheet, "whole", SheetPlace.Edges.NONE);
        }
        Region slot = place("interpretation");
        if (sheet instanceof LowSheet) {
            return new SheetPlace(sheet, "under-next",
                    new SheetPlace.Edges(() -> slot, () -> slot, false, () -> null));
        }
        return layout.columns() == Columns.THREE
                ? new SheetPlace(sheet, "at-side", new SheetPlace.Edges(() -> place("stop"), () -> place("board"), true,
                        () -> place("board").lookup("#question-field")))
                : new SheetPlace(sheet, "under",
                        new SheetPlace.Edges(() -> place("landing"), () -> slot, false, () -> null));
    }

    private Region place(String panel) {
        return panels.place(panel);
    }

    private Stream<OverSheet> sheets() {
        return body.getChildren().stream().filter(SheetPlace.class::isInstance).map(SheetPlace.class::cast)
                .map(SheetPlace::sheet);
    }

    @Override
    public boolean showsLow() {
        return sheets().anyMatch(LowSheet.class::isInstance);
    }

    /** Beside three columns a sheet at the side leaves all fields in sight; else it gives way to what is gone to. */
    @Override
    public void clear(Region desk) {
        boolean beside = layout.columns() == Columns.THREE && time != SessionTime.AFTER;
        if (!beside && !desk.equals(place("landing")) && sheets().anyMatch(SideSheet.class::isInstance)) {
            take();
        }
    }

    @Override
    public boolean take() {
        List<SheetPlace> open = body.getChildren().stream().filter(SheetPlace.class::isInstance)
                .map(SheetPlace.class::cast).toList();
        body.getChildren().removeAll(open);
        open.forEach(place -> place.sheet().closed());
        return !open.isEmpty();
    }
}
