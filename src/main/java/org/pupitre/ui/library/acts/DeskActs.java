package org.pupitre.ui.library.acts;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.Timeline.Status;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.layer.Layers;

/** The acts of the list that the Prepare desk has too, behind “…” in its head: rename and, before the session, move. */
public final class DeskActs {
    private final Words words;
    private final Sender sender;
    private final Supplier<SessionState> state;
    private final MenuButton more = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));
    private @Nullable ActSheets sheets;

    /** @param state the session as it is shown */
    public DeskActs(Words words, Sender sender, Supplier<SessionState> state) {
        this.words = words;
        this.sender = sender;
        this.state = state;
        more.setId("session-more");
        more.getStyleClass().add(Styles.ICON_BUTTON);
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.accessibleTextProperty().bind(words.bind("library.act.more"));
        more.getItems().add(new MenuItem());
        more.setOnShowing(_ -> fill());
    }

    /** The button. */
    public MenuButton button() {
        return more;
    }

    private void fill() {
        more.getItems().setAll(item(ListedAct.RENAME, ActSheets::rename));
        if (state.get().timeline().status() == Status.NOT_STARTED) {
            more.getItems().add(item(ListedAct.MOVE, ActSheets::move));
        }
    }

    private MenuItem item(ListedAct act, BiConsumer<ActSheets, SheetSession> sheet) {
        MenuItem item = new MenuItem(words.text(act.key()));
        item.setId("session-act-" + act.name());
        item.setOnAction(_ -> {
            SessionState shown = state.get();
            SessionPlan plan = shown.plan();
            if (plan != null) {
                sheets().ifPresent(all -> sheet.accept(all, SheetSession.of(shown.id(), plan)));
            }
        });
        return item;
    }

    /** The sheets come over the window in which the button is. */
    private Optional<ActSheets> sheets() {
        if (sheets == null) {
            sheets = Layers.of(more).map(layers -> new ActSheets((_, act, became) -> sender.send(act, () -> {
            }, () -> became.accept(Optional.empty()), why -> became.accept(Optional.of(why.get()))), words, layers))
                    .orElse(null);
        }
        return Optional.ofNullable(sheets);
    }
}
