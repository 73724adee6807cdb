package org.pupitre.ui.board;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Drafts;
import org.pupitre.ui.kit.list.RowDrag;
import org.pupitre.ui.kit.panel.WhileVisible;
import org.pupitre.ui.kit.wrap.FieldTypeface;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Chooses the list that is shown, with how many questions each holds, and filters it by words. */
final class Tabs extends VBox {
    private final BoardModel model;
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final Predicate<Tab> dropped;
    private final HBox search = new HBox();
    private final TextField filter = FieldTypeface.follow(TextFields.createClearableTextField());

    /** @param dropped takes rows that are dropped on a tab; false where nothing comes there so */
    Tabs(BoardModel model, Words words, Drafts drafts, BoardActs acts, Predicate<Tab> dropped) {
        this.model = model;
        this.dropped = dropped;
        FlowPane tabs = new FlowPane();
        tabs.getStyleClass().add("tabs");
        for (Tab tab : Tab.values()) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(Follow.text(
                    () -> words.word("board.tab", tab) + " " + model.count(tab), model.countsProperty(),
                    words.localeProperty()));
            button.getStyleClass().addAll("tab-button");
            button.setId("tab-" + tab.name().toLowerCase(Locale.ROOT));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(e -> {
                model.tabProperty().set(tab);
                mark();
            });
            drops(button, tab);
            buttons.put(tab, button);
        }
        HBox.setHgrow(tabs, Priority.ALWAYS);
        Button find = Icons.button(Feather.SEARCH, words.bind("board.search"), this::focusFilter);
        find.setId("find-question");
        HBox row = new HBox(tabs, find);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("tabs-row");
        filter.setId("question-filter");
        filter.getStyleClass().addAll(Styles.QUICK_FIELD, "filter");
        filter.promptTextProperty().bind(words.bind("board.filterPrompt"));
        filter.accessibleTextProperty().bind(words.bind("board.search"));
        ((CustomTextField) filter).setLeft(Icons.of(Feather.SEARCH));
        filter.textProperty().bindBidirectional(model.filterProperty());
        drafts.keepTextOf(filter, "filter");
        SieveMenu sieve = new SieveMenu(model, words, acts);
        Runnable asNeeded = () -> show(filter.isFocused() || !filter.getText().isEmpty()
                || !model.sieveProperty().get().all() || sieve.isFocused() || sieve.isShowing());
        Follow.each(filter.focusedProperty(), asNeeded);
        Follow.each(filter.textProperty(), asNeeded);
        HBox.setHgrow(filter, Priority.ALWAYS);
        search.getChildren().setAll(filter, sieve);
        search.getStyleClass().add("question-search");
        Follow.each(model.sieveProperty(), asNeeded);
        Follow.each(sieve.focusedProperty(), asNeeded);
        Follow.each(sieve.showingProperty(), asNeeded);
        show(false);
        WhileVisible.in(this, row, search, fits(model, words));
        getStyleClass().add("tabs-box");
        Follow.each(model.tabProperty(), this::mark);
        Follow.each(model.countsProperty(), this::mark);
        mark();
        WhileVisible.in(tabs, buttons.values().toArray(ToggleButton[]::new));
    }

    /** Puts the keyboard into the filter and shows it. */
    void focusFilter() {
        show(true);
        filter.requestFocus();
        filter.selectAll();
    }

    /** How many questions of the shortlist still fit, and how many have no checked wording. */
    private static Label fits(BoardModel model, Words words) {
        Label fits = new WrappedText("", Styles.MUTED, Styles.DIGITS).whole();
        fits.setId("still-fit");
        fits.textProperty().bind(Follow.text(() -> {
            List<String> parts = new ArrayList<>();
            if (model.tabProperty().get() == Tab.SHORTLIST) {
                model.fitProperty().get().ifPresent(
                        fit -> parts.add(words.text("board.stillFit", fit.fit(), fit.shortlisted())));
            }
            if (model.uncheckedProperty().get() > 0) {
                parts.add(words.text("board.uncheckedCount", model.uncheckedProperty().get()));
            }
            return String.join(" · ", parts);
        }, model.fitProperty(), model.uncheckedProperty(), model.tabProperty(), words.localeProperty()));
        fits.visibleProperty().bind(fits.textProperty().isNotEmpty());
        fits.managedProperty().bind(fits.visibleProperty());
        return fits;
    }

    private void drops(ToggleButton button, Tab tab) {
        button.setOnDragOver(e -> {
            if (RowDrag.carries(e.getDragboard())) {
                e.acceptTransferModes(TransferMode.MOVE);
            }
            e.consume();
        });
        button.setOnDragDropped(e -> {
            e.setDropCompleted(RowDrag.carries(e.getDragboard()) && dropped.test(tab));
            e.consume();
        });
    }

    private void show(boolean shown) {
        search.setVisible(shown);
        search.setManaged(shown);
    }

    /** A tab is there once its list holds something; the inbox, where questions come in, is always there. */
    private void mark() {
        buttons.forEach((tab, button) -> {
            button.setSelected(tab == model.tabProperty().get());
            boolean shown = tab == Tab.INBOX || button.isSelected() || model.count(tab) > 0;
            button.setVisible(shown);
            button.setManaged(shown);
        });
    }
}
