package org.pupitre.ui.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.Id;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.list.FoldingRow;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The question on the floor in all its wordings, with who asked it and what can be done; where there is none, nothing. */
public final class NowCard extends HBox {
    private final BoardModel model;
    private final Words words;
    private final BoardActs acts;
    private final QuestionText said;
    private final Consumer<Id> wording;

    /**
     * The panel of the question on the floor.
     *
     * @param wording leads to where the wording of a question is edited
     */
    public static Panel panel(PanelContext context, BoardModel model, Consumer<Id> wording) {
        Part<Region> part = context.part("question",
                () -> new NowCard(model, context.words(), context.sender(), wording), made -> made, model);
        ObservableValue<Boolean> asked = model.nowProperty().map(Optional::isPresent);
        part.visibleProperty().bind(asked);
        part.managedProperty().bind(asked);
        return Panel.of("question", part).make();
    }

    /** As {@link #panel}, alone. */
    public NowCard(BoardModel model, Words words, Sender sender, Consumer<Id> wording) {
        this.model = model;
        this.words = words;
        this.wording = wording;
        acts = new BoardActs(model, sender);
        said = new QuestionText(model, words);
        setId("question-now");
        getStyleClass().addAll(Styles.CARD, "now-card");
        Follow.each(model.nowProperty(), this::draw);
        Follow.each(model.answeringProperty(), this::draw);
        Follow.each(words.localeProperty(), this::draw);
        ShownPerson.tell(this, () -> model.nowProperty().get().map(row -> row.question().asker()).orElse(null));
        draw();
    }

    private void draw() {
        Optional<QuestionRow> row = model.nowProperty().get();
        getChildren().clear();
        row.ifPresent(this::draw);
    }

    private void draw(QuestionRow row) {
        Question question = row.question();
        Label now = new Label(words.text("board.now"));
        now.getStyleClass().addAll(Styles.MUTED, "now-word");
        VBox body = new VBox(wording(question.language(), question.shown()));
        question.renditions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(this::place)))
                .forEach(each -> body.getChildren().add(wording(each.getKey(), each.getValue().shown(), Styles.MUTED)));
        body.getChildren().add(foot(row));
        body.getStyleClass().add("now-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setMinWidth(0);
        getChildren().setAll(now, body);
    }

    private int place(LanguageTag language) {
        return model.languagesProperty().get().indexOf(language);
    }

    private HBox wording(@Nullable LanguageTag language, String text, String... styles) {
        WrappedText label = new WrappedText(text, styles).whole();
        label.getStyleClass().add(Styles.LEAD);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(LanguageChip.of(language, words.locale()), label);
        line.getStyleClass().add("now-wording");
        return line;
    }

    private FoldingRow foot(QuestionRow row) {
        List<String> facts = new ArrayList<>(List.of(words.text("board.questionNumber", row.question().number())));
        said.asker(row).ifPresent(facts::add);
        said.asked(row).ifPresent(facts::add);
        List<Person> people = model.answeringProperty().get();
        if (!people.isEmpty()) {
            facts.add(words.text("board.answering",
                    String.join(", ", people.stream().map(Person::name).distinct().toList())));
        }
        Label about = new OneLineText(Isolated.joined(" · ", facts), Styles.MUTED);
        about.setMinWidth(0);
        ShownPerson.markNames(about, row::people);
        WrappingRow can = new WrappingRow(more(row), ghost("board.inWriting", () -> acts.inWriting(row, this)),
                answered(row));
        can.setAlignment(Pos.CENTER_RIGHT);
        can.getStyleClass().add("now-acts");
        FoldingRow foot = new FoldingRow(about, can);
        foot.getStyleClass().add("now-foot");
        return foot;
    }

    /** What is seldom done with the question on the floor. */
    private MenuButton more(QuestionRow row) {
        MenuButton more = new MenuButton();
        more.setId("question-more");
        more.setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
        more.getStyleClass().add(Styles.ICON_BUTTON);
        more.setAccessibleText(words.text("board.moreActs"));
        Tips.nameOf(more);
        MenuItem edit = new MenuItem(words.text("board.editWording"));
        edit.setOnAction(_ -> wording.accept(row.id()));
        MenuItem back = new MenuItem(words.text("board.putBack"));
        back.setOnAction(_ -> acts.putBack(row, this));
        more.getItems().setAll(edit, back);
        return more;
    }

    private Button answered(QuestionRow row) {
        Button answered = button("board.answered", () -> acts.answered(row, this));
        answered.setId("mark-answered");
        return answered;
    }

    private Button ghost(String key, Runnable act) {
        Button button = button(key, act);
        button.getStyleClass().add(Styles.GHOST);
        return button;
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(words.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
