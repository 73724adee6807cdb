package org.pupitre.ui.timeline.landing;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.PlanCommand.LandSession;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.kit.keys.Stroke.Typed;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * The proposal to end on time, beside the minutes past the hard stop. It keeps its place while there is none. With the
 * keyboard on it Enter accepts, → adjusts, Delete refuses, and Escape leads back.
 */
public final class LandingView {
    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");

    private final LandingModel model;
    private final Words words;
    private final Sender sender;
    private final Opens opens;
    private final GivesText gives;
    private final Button accept;
    private final Button adjust;
    private final Button refuse;
    private final LandingLine line;
    private final LandingSheet sheet;
    private @Nullable Node before;

    /** What lays the sheet over the console. */
    public interface Opens {
        /**
         * Opens it.
         *
         * @param closed told once it is closed, whatever closed it
         */
        void open(Region head, Region body, Runnable closed);

        void close();
    }

    /** The panel of the landing, with the key that leads to it. */
    public static Panel panel(PanelContext context, LandingModel model, Opens opens) {
        Part<LandingView> part = context.part("landing",
                () -> new LandingView(model, context.words(), context.sender(), opens), made -> made.line, model);
        return Panel.of("landing", part)
                .keys(NamedKey.live("keys.act.LANDING", context.lead(part, LandingView::go), Typed.of('L')))
                .list(LandingView::keys).make();
    }

    LandingView(LandingModel model, Words words, Sender sender, Opens opens) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        this.opens = opens;
        gives = new GivesText(words, this::adjust);
        accept = button("landing-accept", "landing.accept", this::accept);
        accept.getStyleClass().add(Styles.PRIMARY);
        adjust = button("landing-adjust", "landing.adjust", this::adjust);
        refuse = button("landing-refuse", "landing.refuse", this::refuse);
        refuse.getStyleClass().add(Styles.GHOST);
        HBox buttons = new HBox(accept, adjust, refuse);
        buttons.getStyleClass().add("landing-acts");
        buttons.setAlignment(Pos.CENTER_LEFT);
        WrappedText heading = WrappedText.of(model.shownProperty().map(LandingShown::heading), Styles.TITLE);
        line = new LandingLine(heading, gives, buttons);
        sheet = new LandingSheet(model, words, this::accept);
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        line.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        model.shownProperty().subscribe(this::show);
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(words.bind(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void show(LandingShown shown) {
        if (!shown.there()) {
            away();
        } else if (shown.command() == null && accept.isFocused()) {
            adjust.requestFocus();
        }
        gives.show(shown.gives());
        accept.setVisible(shown.command() != null);
        accept.setManaged(shown.command() != null);
        accept.setAccessibleHelp(shown.told());
        line.setAccessibleText(shown.told());
        line.setVisible(shown.there());
    }

    /** Closes the sheet and gives the keyboard back where it was: no other button must get it by chance. */
    private void away() {
        boolean had = has(line) || sheet.has();
        if (had) {
            giveBack();
        }
        if (sheet.open()) {
            opens.close();
        }
    }

    private Optional<Node> owner() {
        Scene scene = line.getScene();
        return Optional.ofNullable(scene == null ? null : scene.getFocusOwner());
    }

    private boolean has(Region part) {
        return part.isFocusWithin();
    }

    private void giveBack() {
        Node back = before;
        Scene scene = line.getScene();
        if (scene != null) {
            boolean there = back != null && scene.equals(back.getScene()) && back.isVisible();
            (there && back != null ? back : scene.getRoot()).requestFocus();
        }
        before = null;
    }

    private void remember() {
        owner().filter(owner -> !has(line) && !sheet.has()).ifPresent(owner -> before = owner);
    }

    /** Leads the keyboard to the proposal, also to one that was refused. */
    private void go() {
        model.bringBack();
        if (!model.shownProperty().get().there()) {
            sender.say(words.text("landing.none"), line);
            return;
        }
        remember();
        (accept.isVisible() ? accept : adjust).requestFocus();
    }

    private void pressed(KeyEvent event) {
        boolean bare = !event.isAltDown() && !event.isShiftDown() && !event.isShortcutDown();
        boolean mirrored = line.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        if (!bare) {
            return;
        }
        if (event.getCode() == KeyCode.RIGHT || (mirrored && event.getCode() == KeyCode.LEFT)) {
            adjust();
        } else if (event.getCode() == KeyCode.DELETE) {
            refuse();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            giveBack();
        } else {
            return;
        }
        event.consume();
    }

    private void menu(ContextMenuEvent event) {
        ContextMenu menu = new ContextMenu();
        if (model.shownProperty().get().command() != null) {
            menu.getItems().add(item("landing.accept", this::accept));
        }
        menu.getItems().addAll(item("landing.adjust", this::adjust), item("landing.refuse", this::refuse));
        menu.show(line, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(words.text(key));
        item.setOnAction(_ -> act.run());
        return item;
    }

    /** Sends what is shown, also where things have moved since; a refusal is said beside it. */
    private void accept() {
        LandSession command = model.shownProperty().get().command();
        if (command != null) {
            sender.send(command, sheet.has() ? sheet.body() : accept, this::away);
        }
    }

    private void refuse() {
        away();
        model.refuse();
    }

    private void adjust() {
        if (!sheet.open()) {
            remember();
            model.adjust();
            opens.open(sheet.head(), sheet.body(), this::closed);
            adjust.pseudoClassStateChanged(OPENED, true);
        }
        sheet.begin();
    }

    private void closed() {
        adjust.pseudoClassStateChanged(OPENED, false);
        model.leave();
    }

    private RowKeys<?> keys() {
        return sheet.keys();
    }
}
