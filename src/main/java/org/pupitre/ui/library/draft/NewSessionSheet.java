package org.pupitre.ui.library.draft;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.BoundControls;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.FieldTypeface;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * Plans a session on the screen: its fields hold the usual already, a template fills its agenda, and the Prepare desk has the
 * rest. Escape leaves it and keeps it.
 */
public final class NewSessionSheet extends VBox {
    /** Under which the fields are kept. */
    private static final String DRAFT = "new-session";

    private final NewSessionModel form;
    private final SessionMaker maker;
    private final Words words;
    private final Layers layers;
    private final TitleFields titles;
    private final WhenFields when;
    private final Label wrong = new WrappedText();
    private final Button again = new Button();
    private String usualInterpreters = "";
    private String usual;
    private String left = "";
    /** What was found wrong and is not mended yet. */
    private @Nullable Wrong found;

    public NewSessionSheet(SessionMaker maker, Words words, Layers layers) {
        this.maker = maker;
        this.words = words;
        this.layers = layers;
        form = new NewSessionModel(maker.now());
        titles = new TitleFields("library.new.title", form.titles, words);
        when = new WhenFields(form.when, words, true);
        getStyleClass().addAll(Styles.SHEET, "new-session");
        setMaxHeight(Region.USE_PREF_SIZE);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                layers.uncover();
                e.consume();
            }
        });
        usualInterpreters();
        Follow.each(words.localeProperty(), this::usualInterpreters);
        wrong.getStyleClass().add(Styles.DANGER);
        wrong.setMinHeight(Region.USE_PREF_SIZE);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        VBox fields = new VBox(when, new TemplateChoice(form, words), booth());
        fields.getStyleClass().add("new-session-fields");
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("new-session-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(BoundControls.label(words.bind("library.new.heading"), Styles.TITLE), titles, scroll,
                wrong, buttons());
        usual = form.typed();
        String kept = maker.drafts().text(DRAFT);
        if (!kept.isEmpty()) {
            form.fill(kept);
        }
        form.onTyped(() -> {
            keep();
            lookAgain();
        });
        Follow.each(words.localeProperty(), this::say);
        keep();
    }

    @Override
    public void requestFocus() {
        titles.requestFocus();
    }

    /** Someone can be on air also where no name is known yet; what was typed over it stays. */
    private void usualInterpreters() {
        if (form.interpreters.get().equals(usualInterpreters)) {
            usualInterpreters = words.text("library.new.someInterpreters");
            form.interpreters.set(usualInterpreters);
        }
    }

    private VBox booth() {
        TextField field = FieldTypeface.field();
        field.textProperty().bindBidirectional(form.interpreters);
        field.accessibleTextProperty().bind(words.bind("library.new.interpreters"));
        field.promptTextProperty().bind(words.bind("library.new.interpretersPrompt"));
        GridPane.setHgrow(field, Priority.ALWAYS);
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("new-session-grid", "new-session-named");
        Label label = BoundControls.label(words.bind("library.new.interpreters"));
        label.setLabelFor(field);
        grid.addRow(0, label, field);
        CheckBox ready = new CheckBox();
        ready.setId("new-session-ready");
        ready.textProperty().bind(words.bind("library.new.ready"));
        ready.selectedProperty().bindBidirectional(form.speakersReady);
        VBox box = new VBox(grid, ready);
        box.getStyleClass().add("new-session-booth");
        return box;
    }

    /** What was typed stays where the sheet is left, until the session is made. */
    private void keep() {
        String typed = form.typed();
        maker.drafts().keep(DRAFT, typed.equals(usual) ? "" : typed);
        again.setVisible(!typed.equals(usual) || !left.isEmpty());
        again.setText(
                words.text(typed.equals(usual) && !left.isEmpty() ? "library.new.typedAgain" : "library.new.empty"));
    }

    /** Begins with the usual in the fields; pressed again it brings back what was typed. */
    private void startOver() {
        String typed = form.typed();
        boolean bringBack = typed.equals(usual) && !left.isEmpty();
        form.fill(bringBack ? left : usual);
        left = bringBack ? "" : typed;
        keep();
    }

    private WrappingRow buttons() {
        Button cancel = new Button();
        cancel.textProperty().bind(words.bind("common.cancel"));
        cancel.getStyleClass().add(Styles.GHOST);
        cancel.setOnAction(_ -> layers.uncover());
        Button create = new Button();
        create.textProperty().bind(words.bind("library.new.create"));
        create.getStyleClass().add(Styles.PRIMARY);
        create.setDefaultButton(true);
        create.setOnAction(_ -> create());
        again.getStyleClass().add(Styles.GHOST);
        again.setOnAction(_ -> startOver());
        Follow.each(words.localeProperty(), this::keep);
        WrappingRow row = new WrappingRow(again, cancel, create);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.getStyleClass().add("new-session-buttons");
        return row;
    }

    private void create() {
        when.commit();
        found = null;
        wrong.setText("");
        switch (form.read()) {
            case NewSessionModel.Read.Faulty problem -> found = problem.wrong();
            case NewSessionModel.Read.Sound sound -> make(sound.draft());
        }
        say();
    }

    private void make(SessionDraft draft) {
        Optional<String> refused = maker.make(draft);
        if (refused.isEmpty()) {
            maker.drafts().keep(DRAFT, "");
            maker.drafts().leave();
        }
        wrong.setText(refused.orElse(""));
    }

    /** What was found wrong goes once it is mended, and is said of what is typed now. */
    private void lookAgain() {
        Wrong problem = found;
        if (problem == null) {
            // A library that refused is asked again only with the button.
            wrong.setText("");
            return;
        }
        found = form.wrongs().filter(w -> w.key().equals(problem.key())).findFirst().orElse(null);
        wrong.setText("");
        say();
    }

    private void say() {
        Wrong problem = found;
        if (problem != null) {
            wrong.setText(problem.said(words));
        }
    }
}
