package org.pupitre.ui.booth;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.SectionHeader;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;

/** What the booth tells the moderator with signals. */
final class SignalPart {
    private final BoothModel model;
    private final BoothActs acts;
    private final Map<SignalKind, ActButton> signals = new EnumMap<>(SignalKind.class);
    private final VBox root;

    SignalPart(BoothModel model, Words words, BoothActs acts) {
        this.model = model;
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
        root = new VBox(new SectionHeader(words.bind("booth.tell")), new ActGrid(buttons));
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

    private ObservableValue<String> note(SignalKind kind) {
        return Follow.text(
                () -> model.signalsProperty().get().getOrDefault(kind, SignalNow.QUIET).note(),
                model.signalsProperty());
    }

    private void signal(BoothAct act) {
        acts.act(act, signals.get(act.signal()));
    }
}
