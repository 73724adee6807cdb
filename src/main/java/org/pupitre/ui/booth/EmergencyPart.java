package org.pupitre.ui.booth;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;

/** That interpretation has stopped or is impaired, said with one press: what leaves the window last. */
final class EmergencyPart {
    private static final double BESIDE_FROM_WIDTH = 300;

    private final BoothModel model;
    private final Words words;
    private final BoothActs acts;
    private final MenuButton other = new MenuButton();
    private final ActGrid root;

    EmergencyPart(BoothModel model, Words words, BoothActs acts) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        ActButton trouble = new ActButton(BoothAct.TROUBLE, Follow.text(this::word, model.alertsProperty(),
                model.boothProperty(), words.localeProperty()), Follow.text(() -> ""), words,
                () -> acts.act(BoothAct.TROUBLE, root()));
        trouble.getStyleClass().add("cabin-stop");
        // After the end of the session nothing is told any more.
        ObservableValue<Boolean> over = model.headProperty().map(Head::over);
        trouble.disableProperty().bind(over);
        other.disableProperty().bind(over);
        other.setId("booth-other-trouble");
        other.getStyleClass().add("cabin-other");
        other.setMaxWidth(Double.MAX_VALUE);
        other.setMaxHeight(Double.MAX_VALUE);
        other.textProperty().bind(words.bind("booth.otherTrouble"));
        words.localeProperty().subscribe(l -> drawMenu());
        root = new ActGrid(List.of(trouble.room(), other));
        root.getStyleClass().add("cabin-emergency");
        model.boothProperty().subscribe(b -> {
            root.setVisible(b.isPresent());
            root.setManaged(b.isPresent());
        });
    }

    Region root() {
        return root;
    }

    /** Arranges the buttons for a window of a width, in pixels at the usual size of text. */
    void fit(double width) {
        root.arrange(width < BESIDE_FROM_WIDTH);
    }

    boolean choosing() {
        return other.isShowing();
    }

    private String word() {
        return model.openIncident().map(i -> words.text("booth.troubleOver", words.word("booth.incident", i.kind())))
                .orElseGet(() -> words.text("booth.troubleStopped"));
    }

    private void drawMenu() {
        other.getItems().setAll(menu("booth.menuStopped", true), menu("booth.menuWorse", false));
    }

    private Menu menu(String key, boolean stopped) {
        Menu menu = new Menu(words.text(key));
        for (IncidentKind kind : IncidentKind.values()) {
            MenuItem item = new MenuItem(words.word("booth.incident", kind));
            item.setOnAction(e -> acts.report(kind, stopped, other));
            menu.getItems().add(item);
        }
        return menu;
    }
}
