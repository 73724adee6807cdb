package org.pupitre.ui.shell.zone;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.OneLineText;

/** A zone that is shown, with why; one that was chosen can be removed. */
final class ZoneRow extends HBox {
    private final Words words;
    private final Label time = new Label();
    private final Label city = new OneLineText();
    private final Label why = new Label();
    private final @Nullable Button remove;

    ZoneRow(Words words, ShownZone zone, Consumer<ZoneId> removed) {
        this.words = words;
        time.getStyleClass().addAll(Styles.DIGITS, "zone-row-time");
        city.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(city, Priority.ALWAYS);
        why.getStyleClass().add(Styles.MUTED);
        why.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll(Styles.ROW, "zone-row");
        getChildren().addAll(time, city, why);
        remove = zone.chosen() ? button(zone, removed) : null;
        if (remove != null) {
            getChildren().add(remove);
        }
    }

    private Button button(ShownZone zone, Consumer<ZoneId> removed) {
        Button button = Icons.button(Feather.X, words.bind("zone.remove", city.textProperty()),
                () -> removed.accept(zone.zone()));
        button.getStyleClass().add("zone-remove");
        button.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE) {
                removed.accept(zone.zone());
                e.consume();
            }
        });
        return button;
    }

    /** @param session the city of the session */
    void show(ShownZone zone, String session) {
        time.setText(zone.time());
        city.setText(zone.city());
        String reason = words.word("zone.reason", zone.reason());
        why.setText(zone.sameTime() ? words.followed(words.text("zone.same", session)) + " " + reason : reason);
    }

    /** What removes it; empty where it cannot be removed. */
    Optional<Button> button() {
        return Optional.ofNullable(remove);
    }
}
