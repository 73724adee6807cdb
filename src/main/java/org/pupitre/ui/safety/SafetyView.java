package org.pupitre.ui.safety;

import java.time.ZoneId;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.BoundControls;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.WorkBar;

/** The sheet of backups: which there are, and what can be done with them. It covers the first screen or the console. */
public final class SafetyView {
    private final SafetyModel model;
    private final Words words;
    private final Acts acts;
    private final VBox root;
    private final VBox question = new VBox();

    /** What can be done here. */
    public interface Acts {
        void backUp();

        void check();

        /** Puts a backup in the library's place; it was asked whether that is meant. */
        void restore(BackupRow backup);

        void chooseSecondPlace();

        void forgetSecondPlace();

        /** Breaks off the work that is going on. */
        void cancel();

        /** Leaves the sheet. */
        void leave();
    }

    public SafetyView(SafetyModel model, Words words, Acts acts) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        ListView<BackupRow> list = BackupList.of(model.backups(), words);
        list.setPlaceholder(BoundControls.label(Follow.text(
                () -> words.text(model.readingProperty().get() ? "safety.looking" : "safety.none"),
                model.readingProperty(), words.localeProperty()), Styles.EMPTY));
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new VBox(BoundControls.label(words.bind("safety.title"), Styles.TITLE),
                BoundControls.label(words.bind("safety.what"), Styles.MUTED), buttons(list), question,
                new WorkBar(model.work(), words, acts::cancel), list, secondPlace(), leave());
        root.getStyleClass().addAll(Styles.SHEET, "safety-sheet");
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        question.getStyleClass().add(Styles.CARD);
        ask(false);
        // Before the list hears of it, which keeps this key to itself.
        root.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                acts.leave();
                e.consume();
            }
        });
    }

    public Region root() {
        return root;
    }

    private FlowPane buttons(ListView<BackupRow> list) {
        Button backUp = BoundControls.button(words.bind("safety.backUp"), Feather.ARCHIVE, acts::backUp);
        backUp.getStyleClass().add(Styles.PRIMARY);
        Button check = BoundControls.button(words.bind("safety.check"), Feather.CHECK_CIRCLE, acts::check);
        Button restore = BoundControls.button(words.bind("safety.restore"), Feather.ROTATE_CCW,
                () -> confirm(list.getSelectionModel().getSelectedItem()));
        backUp.disableProperty().bind(model.work().busyProperty());
        check.disableProperty().bind(model.work().busyProperty());
        restore.disableProperty().bind(model.work().busyProperty());
        restore.visibleProperty().bind(model.restorableProperty()
                .and(Bindings.isNotNull(list.getSelectionModel().selectedItemProperty())));
        restore.managedProperty().bind(restore.visibleProperty());
        Label hint = BoundControls.label(words.bind("safety.notWhileOpen"), Styles.MUTED);
        hint.visibleProperty().bind(model.restorableProperty().not());
        hint.managedProperty().bind(hint.visibleProperty());
        FlowPane buttons = new FlowPane(backUp, check, restore, hint);
        buttons.getStyleClass().add("problem-buttons");
        return buttons;
    }

    /** Asks on the sheet itself, since a backup in the library's place is no small thing. */
    private void confirm(BackupRow chosen) {
        String time = Formats.timeOfDay(chosen.at(), ZoneId.systemDefault());
        Button yes = BoundControls.button(words.bind("safety.restoreYes"), Feather.ROTATE_CCW, () -> {
            ask(false);
            acts.restore(chosen);
        });
        yes.getStyleClass().add(Styles.PRIMARY);
        Button no = BoundControls.button(words.bind("common.cancel"), Feather.X, () -> ask(false));
        HBox answers = new HBox(yes, no);
        answers.getStyleClass().add("sheet-buttons");
        question.getChildren().setAll(
                BoundControls.label(words.bind("safety.restoreAsk", time, chosen.entries()), Styles.STRONG), answers);
        ask(true);
        no.requestFocus();
    }

    private void ask(boolean now) {
        question.setVisible(now);
        question.setManaged(now);
    }

    private VBox secondPlace() {
        Label place = BoundControls.label(Follow.text(
                () -> model.secondPlaceProperty().get().isEmpty()
                        ? words.text("safety.noSecond")
                        : words.text("safety.second", model.secondPlaceProperty().get()),
                model.secondPlaceProperty(), words.localeProperty()));
        Button choose =
                BoundControls.button(words.bind("safety.chooseSecond"), Feather.HARD_DRIVE, acts::chooseSecondPlace);
        Button forget = BoundControls.button(words.bind("safety.forgetSecond"), Feather.X, acts::forgetSecondPlace);
        forget.visibleProperty().bind(model.secondPlaceProperty().isNotEmpty());
        HBox buttons = new HBox(choose, forget);
        buttons.getStyleClass().add("sheet-buttons");
        VBox box = new VBox(place, buttons);
        box.getStyleClass().add("second-place");
        return box;
    }

    private HBox leave() {
        Button leave = BoundControls.button(words.bind("common.close"), Feather.X, acts::leave);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(gap, leave);
    }
}
