package org.pupitre.ui.shell.zone;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.BoundControls;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Drafts;
import org.pupitre.ui.kit.layer.ColumnScroll;
import org.pupitre.ui.kit.wrap.FieldTypeface;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * A small sheet over the foot of the console: the zones that are shown with what their clocks show, and a field in which another
 * is typed. The field keeps its place whatever is found. Enter adds what is marked, Delete removes the zone in focus.
 */
public final class ZoneSheet extends VBox {
    /** Under which what is typed is kept. */
    private static final String SOUGHT = "zone";

    private final ZoneModel model;
    private final Words words;
    private final VBox rows = new VBox();
    private final ListView<ZoneModel.Suggestion> found = new ListView<>();
    private final Label said = new WrappedText();
    private final TextField field = FieldTypeface.field();
    private List<ShownZone> shown = List.of();
    private List<ZoneRow> rowsShown = List.of();

    public ZoneSheet(ZoneModel model, Words words, Drafts drafts) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll(Styles.BUBBLE, "search-list", "zone-sheet");
        field.setId("zone-field");
        field.promptTextProperty().bind(words.bind("zone.field"));
        field.accessibleTextProperty().bind(words.bind("zone.field"));
        field.getStyleClass().add(Styles.QUICK_FIELD);
        HBox.setHgrow(field, Priority.ALWAYS);
        found.setId("zones-found");
        found.getStyleClass().add(Styles.PLAIN_LIST);
        found.setFocusTraversable(false);
        found.setCellFactory(_ -> new SuggestionCell());
        found.setOnMouseClicked(_ -> add());
        said.setId("zone-said");
        said.getStyleClass().add("search-none");
        said.setMinHeight(USE_PREF_SIZE);
        rows.getStyleClass().add("zone-rows");
        HBox line = new HBox(field, Icons.of(Feather.GLOBE, Styles.MUTED));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("search-line");
        getChildren().addAll(BoundControls.label(words.bind("zone.title"), Styles.TITLE, "zone-title"),
                new ColumnScroll(rows, "zone-scroll"), found, said, line);
        field.setText(drafts.text(SOUGHT));
        Follow.each(field.textProperty(), () -> {
            drafts.keep(SOUGHT, field.getText());
            find();
            hint();
        });
        field.setOnAction(_ -> add());
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
                move(e.getCode() == KeyCode.DOWN ? 1 : -1);
                e.consume();
            }
        });
        Follow.each(found.fixedCellSizeProperty(), this::fitHeight);
        Follow.each(model.zonesProperty(), this::show);
        Follow.each(words.localeProperty(), () -> {
            find();
            hint();
        });
        show();
        find();
        hint();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    /** Those that can be removed first; a minute changes the times only, and the rows, and the keyboard in them, stay. */
    private void show() {
        List<ShownZone> all = model.zonesProperty().get();
        List<ShownZone> next = Stream.of(true, false)
                .flatMap(chosen -> all.stream().filter(zone -> zone.chosen() == chosen)).toList();
        boolean same = next.size() == shown.size();
        for (int i = 0; same && i < next.size(); i++) {
            same = next.get(i).samePlace(shown.get(i));
        }
        shown = next;
        if (!same) {
            make(next);
        }
        for (int i = 0; i < next.size(); i++) {
            rowsShown.get(i).show(next.get(i), all.getFirst().city());
        }
        int marked = found.getSelectionModel().getSelectedIndex();
        find();
        if (marked >= 0 && marked < found.getItems().size()) {
            found.getSelectionModel().select(marked);
        }
    }

    private void make(List<ShownZone> zones) {
        boolean keyboard = rows.isFocusWithin();
        List<ZoneRow> made = new ArrayList<>();
        zones.forEach(zone -> made.add(new ZoneRow(words, zone, this::remove)));
        rowsShown = made;
        rows.getChildren().setAll(made);
        if (keyboard) {
            made.stream().flatMap(row -> row.button().stream()).findFirst().<Node>map(Button.class::cast).orElse(field)
                    .requestFocus();
        }
    }

    private void remove(ZoneId zone) {
        model.remove(zone);
        hint();
    }

    private void find() {
        found.getItems().setAll(model.find(field.getText()));
        found.getSelectionModel().selectFirst();
        found.setVisible(!found.getItems().isEmpty());
        found.setManaged(!found.getItems().isEmpty());
        fitHeight();
    }

    private void fitHeight() {
        double row = Math.max(1, found.getFixedCellSize());
        found.setPrefHeight(found.getItems().size() * row);
        found.setMinHeight(Math.min(1, found.getItems().size()) * row);
    }

    private void move(int step) {
        int last = found.getItems().size() - 1;
        if (last >= 0) {
            found.getSelectionModel().select(Math.clamp(found.getSelectionModel().getSelectedIndex() + step, 0, last));
        }
    }

    private void add() {
        ZoneModel.Suggestion marked = found.getSelectionModel().getSelectedItem();
        if (marked != null) {
            Optional<String> refused = model.add(marked.zone());
            if (refused.isEmpty()) {
                field.clear();
                hint();
            } else {
                say(refused.get(), true);
            }
        } else if (!field.getText().isBlank()) {
            say(words.text("zone.unknown", field.getText().strip()), true);
        }
    }

    /** What can be done; first of all what the disk refused. */
    private void hint() {
        boolean refused = model.notKeptProperty().get();
        boolean unknown = !field.getText().isBlank() && found.getItems().isEmpty();
        say(refused
                ? words.text("zone.notKept")
                : unknown ? words.text("zone.unknown", field.getText().strip()) : words.text("zone.hint"),
                refused);
    }

    private void say(String sentence, boolean fault) {
        said.setText(sentence);
        said.getStyleClass().removeAll(Styles.MUTED, Styles.WARNING);
        said.getStyleClass().add(fault ? Styles.WARNING : Styles.MUTED);
    }
}
