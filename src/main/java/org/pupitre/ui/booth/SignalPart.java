package org.pupitre.ui.booth;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.SectionHeader;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;

/** What the booth tells the moderator: signals, and that interpretation has stopped or is impaired. */
final class SignalPart {
    private final BoothModel model;
    private final Words words;
    private final BoothActs acts;
    private final Map<SignalKind, ActButton> signals = new EnumMap<>(SignalKind.class);
    private final MenuButton other = new MenuButton();
    private final VBox root;

    SignalPart(BoothModel model, Words words, BoothActs acts) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        ObservableValue<Boolean> over = model.headProperty().map(Head::over);
        List<Region> buttons = new ArrayList<>();
        for (SignalKind kind : SignalKind.values()) {
            BoothAct act = BoothAct.of(kind);
            ActButton button = new ActButton(act, Follow.text(
                    () -> words.word("booth.signal", kind), words.localeProperty()), note(kind), words,
                    () -> signal(act));
            if (kind == SignalKind.SLOW_DOWN) {
                button.getStyleClass().add("cabin-slow-down");
            }
            button.disableProperty().bind(over);
            signals.put(kind, button);
            buttons.add(button.room());
        }
        ActButton trouble = new ActButton(BoothAct.TROUBLE, Follow.text(this::troubleWord,
                model.alertsProperty(), model.boothProperty(), words.localeProperty()),
                Follow.text(() -> ""),
                words,
                () -> acts.act(BoothAct.TROUBLE, root()));
        trouble.getStyleClass().add("cabin-stop");
        trouble.disableProperty().bind(over);
        other.disableProperty().bind(over);
        other.setId("booth-other-trouble");
        other.getStyleClass().add("cabin-other");
        other.setMaxWidth(Double.MAX_VALUE);
        other.setMaxHeight(Double.MAX_VALUE);
        other.textProperty().bind(words.bind("booth.otherTrouble"));
        words.localeProperty().subscribe(l -> drawMenu());
        root = new VBox(new SectionHeader(words.bindCapitals("booth.tell")), new ActGrid(buttons),
                new ActGrid(List.of(trouble.room(), other)));
        root.getStyleClass().addAll(Styles.PANE, "cabin-tell");
        model.signalsProperty().subscribe(all -> signals
                .forEach((kind, button) -> button.stand(all.getOrDefault(kind, SignalNow.QUIET))));
        model.boothProperty().subscribe(b -> {
            root.setVisible(b.isPresent());
            root.setManaged(b.isPresent());
        });
    }

    Region root() {
        return root;
    }

    boolean choosing() {
        return other.isShowing();
    }

    private ObservableValue<String> note(SignalKind kind) {
        return Follow.text(
                () -> model.signalsProperty().get().getOrDefault(kind, SignalNow.QUIET).note(),
                model.signalsProperty());
    }

    private void signal(BoothAct act) {
        acts.act(act, signals.get(act.signal()));
    }

    private String troubleWord() {
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
