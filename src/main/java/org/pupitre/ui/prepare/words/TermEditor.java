package org.pupitre.ui.prepare.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.GlossaryCommand.WriteTerm;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.act.TypedField;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TermId;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.OneLineField;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * The fields of a term, in the place of its row: the wordings in each language of the session, and the domain. Enter keeps
 * them; Escape leaves the term as it was, and what was typed is there again when the term is opened again.
 */
final class TermEditor extends VBox {
    /** The id of a new term until it is sent. */
    private static final TermId NEW = new TermId("new");

    private final WordsModel model;
    private final Words words;
    private final Sender sender;
    private final Left left;
    private final List<TextField> fields = new ArrayList<>();
    private final TextField domain = new OneLineField();
    private final VBox lines = new VBox();
    private final Label fault = new WrappedText("", Styles.WARNING).whole();
    private List<LanguageTag> languages = List.of();
    private @Nullable TermId id;
    /** The id that a new term was sent under; a second Enter sends it under the same. */
    private @Nullable TermId named;
    private @Nullable Term before;
    private boolean filling;

    /** What follows when the fields are left. */
    interface Left {
        /**
         * They are no longer needed.
         *
         * @param term  whose they were
         * @param again whether another new term is to be typed at once
         */
        void left(TermId term, boolean again);
    }

    TermEditor(WordsModel model, Words words, Sender sender, Left left) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        this.left = left;
        setId("term-editor");
        getStyleClass().addAll(Styles.CARD, "term-editor");
        setMaxHeight(USE_PREF_SIZE);
        lines.getStyleClass().add("term-lines");
        fault.setId("term-fault");
        fault.managedProperty().bind(fault.visibleProperty());
        fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
        domain.setId("term-domain");
        domain.promptTextProperty().bind(words.bind("glossary.domain"));
        domain.accessibleTextProperty().bind(words.bind("glossary.domain"));
        domain.setOnAction(_ -> keep());
        Follow.each(domain.textProperty(), this::typed);
        WrappingRow acts = new WrappingRow(button("glossary.keep", this::keep),
                button("common.cancel", this::leave));
        acts.getStyleClass().add("term-acts");
        getChildren().addAll(lines, domain, fault, acts);
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                leave();
                e.consume();
            }
        });
    }

    private Button button(String key, Runnable act) {
        Button button = new Button();
        button.textProperty().bind(words.bind(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /** The term that is open; null for none. */
    @Nullable
    TermId open() {
        return isVisible() ? id : null;
    }

    /** Opens the fields of a new term. */
    void openNew() {
        open(NEW);
    }

    /** Opens a term. */
    void open(TermId term) {
        id = term;
        named = null;
        before = model.term(term).orElse(null);
        if (!languages.equals(model.languages())) {
            languages = model.languages();
            build();
        }
        String draft = sender.drafts().text(draftName());
        fill(TermValues.read(draft, languages.size()).orElseGet(() -> TermValues.of(before, languages)));
        fault.setText("");
        setVisible(true);
        TextField first = fields.isEmpty() ? domain : fields.getFirst();
        first.requestFocus();
        first.end();
    }

    private void build() {
        fields.clear();
        lines.getChildren().clear();
        for (LanguageTag language : languages) {
            TextField field = new OneLineField();
            field.setId("term-" + language.value());
            field.promptTextProperty().bind(words.bind("glossary.wordings"));
            field.setAccessibleText(language.nameIn(words.locale()));
            field.setOnAction(_ -> keep());
            HBox.setHgrow(field, Priority.ALWAYS);
            Follow.each(field.textProperty(), this::typed);
            HBox line = new HBox(LanguageChip.of(language, words.locale()), field);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("term-line");
            fields.add(field);
            lines.getChildren().add(line);
        }
    }

    private void fill(TermValues values) {
        filling = true;
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).setText(values.texts().get(i));
        }
        domain.setText(values.domain());
        filling = false;
    }

    private TermValues values() {
        return new TermValues(fields.stream().map(TextField::getText).toList(), domain.getText());
    }

    /** A new term has one draft, whatever id it will have. */
    private String draftName() {
        TermId term = id;
        return "term." + (before == null || term == null ? "new" : term.value());
    }

    private void typed() {
        if (!filling && isVisible()) {
            fault.setText("");
            TermValues values = values();
            sender.drafts().keep(draftName(), values.equals(TermValues.of(before, languages)) ? "" : values.draft());
        }
    }

    private void leave() {
        TermId term = id;
        setVisible(false);
        if (term != null) {
            left.left(term, false);
        }
    }

    private void keep() {
        TermId term = id;
        TermValues values = values();
        boolean fresh = before == null;
        if (term == null || values.equals(TermValues.of(before, languages)) || (fresh && values.blank())) {
            sender.drafts().keep(draftName(), "");
            leave();
            return;
        }
        Optional<Term> typed = values.term(term, before, languages);
        if (typed.isEmpty()) {
            fault.setText(words.sentence("rejection", new Rejection.TextEmpty(TypedField.TERM)));
            return;
        }
        Term written = fresh ? named(typed.get()) : typed.get();
        String draft = draftName();
        sender.send(new WriteTerm(written), this, () -> kept(term, written.id(), draft, values), reason -> {
            if (reason instanceof Rejection.NothingChanges) {
                kept(term, written.id(), draft, values);
            } else {
                fault.setText(words.sentence("rejection", (Record) reason));
            }
            return true;
        });
    }

    private Term named(Term typed) {
        TermId before = named;
        Term term = before == null
                ? model.named(typed)
                : new Term(before, typed.domain(), typed.wordings(), typed.definition());
        named = term.id();
        return term;
    }

    /** What was typed on meanwhile stays in the fields. */
    private void kept(TermId term, TermId written, String draft, TermValues values) {
        if (!term.equals(id) || !values.equals(values())) {
            return;
        }
        sender.drafts().keep(draft, "");
        setVisible(false);
        left.left(written, term.equals(NEW));
    }
}
