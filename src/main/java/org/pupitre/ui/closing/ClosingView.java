package org.pupitre.ui.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardCommand.AnswerInWriting;
import org.pupitre.domain.act.BoardCommand.DismissQuestion;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.TimelineCommand.ReopenSession;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.Span;
import org.pupitre.ui.closing.Closing.Choice;
import org.pupitre.ui.closing.ClosingModel.ItemLine;
import org.pupitre.ui.closing.ClosingModel.LanguageLine;
import org.pupitre.ui.closing.ClosingModel.Shown;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.list.FoldingRow;
import org.pupitre.ui.kit.list.ListMenu;
import org.pupitre.ui.kit.list.RowList;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The closing sheet: how the session was held, and what becomes of the questions that were not answered. */
public final class ClosingView {
    private final ClosingModel model;
    private final Words words;
    private final Sender sender;
    private final Consumer<QuestionId> board;
    private final RowList<OpenQuestionRow> rows;
    private final ListMenu reasons = new ListMenu();

    /**
     * The panel of how the session was held.
     *
     * @param held opens all of what was planned and held
     */
    public static Panel summary(PanelContext context, ClosingModel model, Runnable held) {
        Part<Region> part = context.part("summary", () -> summary(model, context.words(), held), made -> made, model);
        return Panel.of("summary", part).make();
    }

    /**
     * The panel of what is still to be decided.
     *
     * @param board shows a question on the board
     */
    public static Panel panel(PanelContext context, ClosingModel model, Consumer<QuestionId> board) {
        Part<ClosingView> part = context.part("leave",
                () -> new ClosingView(model, context.words(), context.sender(), board), ClosingView::build, model);
        return Panel.of("leave", part).list(ClosingView::keys).make();
    }

    ClosingView(ClosingModel model, Words words, Sender sender, Consumer<QuestionId> board) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        this.board = board;
        rows = new RowList<>(model.questions(), words, "closing.title", "closing.listName", "closing-list");
        rows.keys().on("keys.row.onBoard", row -> board.accept(row.id()), Pressed.bare(KeyCode.ENTER))
                .on("keys.row.inWriting", row -> choose(row, Choice.WRITING, rows.view()),
                        Pressed.shift(KeyCode.ENTER))
                .on("keys.row.dismiss", row -> choose(row, Choice.DISMISS, rows.view()), Pressed.bare(KeyCode.DELETE),
                        Pressed.bare(KeyCode.BACK_SPACE));
    }

    RowKeys<?> keys() {
        return rows.keys();
    }

    private static Region summary(ClosingModel model, Words words, Runnable held) {
        VBox pane = new VBox();
        pane.getStyleClass().add("closing-summary");
        // Made when it is first due: most of the time a session is prepared or runs.
        model.dueProperty().subscribe(due -> {
            if (due && pane.getChildren().isEmpty()) {
                fillSummary(pane, model, words, held);
            }
        });
        return pane;
    }

    private static void fillSummary(VBox pane, ClosingModel model, Words words, Runnable held) {
        Label title = new OneLineText("", Styles.TITLE);
        title.textProperty().bind(words.bind("closing.ended"));
        DigitsLabel end = new DigitsLabel(model.shownProperty().map(Shown::end), Styles.BIG);
        end.setId("closing-end");
        WrappedText how = WrappedText.of(model.shownProperty().map(Shown::how), Styles.MUTED).whole();
        how.setId("closing-how");
        VBox head = new VBox(title, end, how);
        head.getStyleClass().add("closing-head");
        VBox items = new VBox();
        items.setId("closing-items");
        items.getStyleClass().add("closing-items");
        WrappedText sum = WrappedText.of(model.shownProperty().map(Shown::sum), Styles.MUTED).whole();
        sum.setId("closing-sum");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox languages = new VBox();
        languages.setId("closing-languages");
        languages.getStyleClass().add("closing-languages");
        Button all = new Button();
        all.setId("closing-held");
        all.textProperty().bind(words.bind("closing.heldAll"));
        all.getStyleClass().add(Styles.GHOST);
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> held.run());
        pane.getChildren().addAll(head, items, new FoldingRow(sum, new HBox(all)), gap, languages);
        model.shownProperty().subscribe(shown -> {
            Span scale = shown.scale();
            items.getChildren().setAll(shown.items().stream().map(line -> item(line, scale)).toList());
            sum.setVisible(!shown.items().isEmpty());
            languages.getChildren().setAll(shown.languages().stream().map(line -> language(line, words)).toList());
        });
    }

    private static VBox item(ItemLine line, @Nullable Span scale) {
        Label title = new OneLineText(line.title(), "closing-name");
        title.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label planned = new Label(line.planned() + " →");
        planned.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS);
        planned.setMinWidth(Region.USE_PREF_SIZE);
        Label held = new Label(line.held());
        held.getStyleClass().addAll(Styles.STRONG, Styles.DIGITS);
        held.setMinWidth(Region.USE_PREF_SIZE);
        HBox words = new HBox(title, gap, planned, held);
        words.setAlignment(Pos.BASELINE_LEFT);
        words.getStyleClass().add("closing-words");
        VBox item = new VBox(words);
        if (scale != null) {
            item.getChildren().add(new HeldBars(line.item(), scale));
        }
        item.setAccessibleText(line.told());
        item.getStyleClass().add("closing-item");
        return item;
    }

    private static HBox language(LanguageLine line, Words words) {
        Label share = new Label(line.share());
        share.getStyleClass().add(Styles.DIGITS);
        share.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(LanguageChip.of(line.language(), words.locale()), share);
        if (!line.outages().isEmpty()) {
            WrappedText outages = new WrappedText(line.outages(), Styles.MUTED).whole();
            outages.setMinWidth(0);
            HBox.setHgrow(outages, Priority.ALWAYS);
            row.getChildren().add(outages);
        }
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("closing-language");
        return row;
    }

    /** Builds the part of the console, top to bottom as on the screen. */
    Region build() {
        VBox pane = new VBox();
        VBox.setVgrow(pane, Priority.ALWAYS);
        pane.getStyleClass().add("closing");
        model.dueProperty().subscribe(due -> {
            if (due && pane.getChildren().isEmpty()) {
                fill(pane);
            }
        });
        return pane;
    }

    private void fill(VBox pane) {
        Label title = new OneLineText("", Styles.HEADING);
        title.textProperty().bind(words.bind("closing.title"));
        Label count = new OneLineText("", Styles.HEADLINE);
        count.setId("closing-count");
        count.textProperty().bind(words.bind("closing.open", model.openProperty()));
        WrappedText choices = WrappedText.of(model.shownProperty().map(Shown::choices), Styles.MUTED).whole();
        choices.setId("closing-choices");
        VBox head = new VBox(title, count, choices);
        head.getStyleClass().add("closing-head");
        rows.id("closing-list").first(() -> 0).open((row, _) -> board.accept(row.id()))
                .cells(() -> new OpenQuestionCell(words, this::choose));
        VBox.setVgrow(rows.view(), Priority.ALWAYS);
        pane.getChildren().addAll(head, rows.view(), foot());
    }

    private Region foot() {
        WrappedText waiting = WrappedText.of(model.shownProperty().map(Shown::waiting), Styles.MUTED).whole();
        waiting.setId("closing-waiting");
        waiting.setMinWidth(0);
        Button reopen = new Button();
        reopen.setId("closing-reopen");
        reopen.textProperty().bind(words.bind("closing.reopen"));
        reopen.accessibleTextProperty().bind(words.bind("closing.reopenName"));
        reopen.getStyleClass().add(Styles.GHOST);
        reopen.setMinWidth(Region.USE_PREF_SIZE);
        reopen.setOnAction(_ -> sender.send(new ReopenSession(), reopen));
        return new FoldingRow(waiting, new HBox(reopen));
    }

    private void choose(OpenQuestionRow row, Choice choice, Node near) {
        if (row.choice() == choice || !row.may(choice)) {
            return;
        }
        if (choice == Choice.DISMISS) {
            ContextMenu menu = reasons.get();
            menu.getItems().setAll(reasons(row, near));
            menu.show(near, Side.BOTTOM, 0, 0);
        } else {
            sender.send(new AnswerInWriting(row.id()), near);
        }
    }

    /** The reasons for not taking a question. */
    private List<MenuItem> reasons(OpenQuestionRow row, Node near) {
        List<MenuItem> items = new ArrayList<>();
        for (DismissReason reason : DismissReason.values()) {
            MenuItem item = new MenuItem(words.word("board.reason", reason));
            item.setOnAction(_ -> sender.send(new DismissQuestion(row.id(), reason), near));
            items.add(item);
        }
        return items;
    }
}
