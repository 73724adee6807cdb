package org.pupitre.ui.library.draft;

import java.time.ZoneId;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.BoundControls;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.FieldTypeface;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The fields that say when a session is, and below them which time is taken where clocks show it twice that day. */
public final class WhenFields extends VBox {
    private final WhenModel form;
    private final Words words;
    private final DayPicker day;
    private final Label twice = new WrappedText();

    /** @param whole whether the hard stop and the zone are asked too */
    public WhenFields(WhenModel form, Words words, boolean whole) {
        this.form = form;
        this.words = words;
        day = new DayPicker(form, words);
        twice.setId("twice");
        twice.getStyleClass().add(Styles.WARNING);
        twice.setMinHeight(Region.USE_PREF_SIZE);
        twice.managedProperty().bind(twice.textProperty().isNotEmpty());
        HBox row = new HBox(under("library.new.day", day),
                under("library.new.start", time(form.start, "when-start", "library.new.start")));
        if (whole) {
            VBox where = under("library.new.zone", zone());
            HBox.setHgrow(where, Priority.ALWAYS);
            row.getChildren().addAll(
                    under("library.new.hardStop", time(form.hardStop, "when-hardStop", "library.new.hardStop")), where);
        }
        row.getStyleClass().add("new-session-row");
        getChildren().addAll(row, twice);
        getStyleClass().add("when-fields");
        form.fields().forEach(field -> Follow.each(field, this::say));
        Follow.each(words.localeProperty(), this::say);
        say();
    }

    @Override
    public void requestFocus() {
        day.requestFocus();
    }

    /** The text of the day counts, though the keyboard is still in it. */
    public void commit() {
        day.commit();
    }

    private void say() {
        twice.setText(form.twice(words));
    }

    private ComboBox<String> zone() {
        ComboBox<String> zone = new ComboBox<>(
                FXCollections.observableArrayList(ZoneId.getAvailableZoneIds().stream().sorted().toList()));
        zone.setEditable(true);
        FieldTypeface.follow(zone.getEditor());
        zone.getEditor().textProperty().bindBidirectional(form.zone);
        zone.accessibleTextProperty().bind(words.bind("library.new.zone"));
        zone.setMaxWidth(Double.MAX_VALUE);
        return zone;
    }

    private TextField time(StringProperty text, String id, String name) {
        TextField field = FieldTypeface.field();
        field.textProperty().bindBidirectional(text);
        field.setId(id);
        field.accessibleTextProperty().bind(words.bind(name));
        field.getStyleClass().add("new-session-time");
        return field;
    }

    private VBox under(String key, Node field) {
        Label label = BoundControls.label(words.bind(key), Styles.MUTED);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("new-session-under");
        return box;
    }
}
