package org.pupitre.ui.library.acts;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;

/** The menu of a session of the list: on its row with the secondary mouse button or Shift+F10, and behind “…” in its panel. */
public final class SessionMenu {
    private final SessionActs acts;
    private final Words words;

    public SessionMenu(SessionActs acts, Words words) {
        this.acts = acts;
        this.words = words;
    }

    /** Puts all that can be done with the session now into a menu. */
    public void fill(ContextMenu menu, SessionSummary session) {
        fill(menu.getItems(), session);
    }

    /** A button that opens the menu of the session that is chosen when it is pressed. */
    public MenuButton button(Supplier<Optional<SessionSummary>> chosen) {
        MenuButton more = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));
        more.setId("session-more");
        more.getStyleClass().add(Styles.ICON_BUTTON);
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setPopupSide(Side.BOTTOM);
        more.accessibleTextProperty().bind(words.bind("library.act.more"));
        // A button without an item does not open.
        more.getItems().add(new MenuItem());
        more.setOnShowing(_ -> chosen.get().ifPresent(session -> fill(more.getItems(), session)));
        return more;
    }

    private void fill(ObservableList<MenuItem> items, SessionSummary session) {
        List<MenuItem> offered = Stream.of(ListedAct.values()).filter(act -> act.offered(session))
                .map(act -> item(act, session)).toList();
        items.setAll(offered);
    }

    private MenuItem item(ListedAct act, SessionSummary session) {
        MenuItem item = new MenuItem(words.text(act.key()));
        item.setId("session-act-" + act.name());
        item.setOnAction(_ -> act.carryOut(acts, session));
        return item;
    }
}
