package org.pupitre.ui.board;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
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
import org.pupitre.ui.kit.panel.WhileVisible;
import org.pupitre.ui.kit.wrap.FieldTypeface;

/** Chooses the list that is shown, with how many questions each holds, and filters it by words. */
final class Tabs extends VBox {
    private final BoardModel model;
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final TextField filter = FieldTypeface.follow(TextFields.createClearableTextField());

    Tabs(BoardModel model, Words words, Drafts drafts) {
        this.model = model;
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
        Runnable asNeeded = () -> show(filter.isFocused() || !filter.getText().isEmpty());
        Follow.each(filter.focusedProperty(), asNeeded);
        Follow.each(filter.textProperty(), asNeeded);
        show(false);
        WhileVisible.in(this, row, filter);
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

    private void show(boolean shown) {
        filter.setVisible(shown);
        filter.setManaged(shown);
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
