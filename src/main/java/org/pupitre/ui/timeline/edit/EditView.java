package org.pupitre.ui.timeline.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.BoundControls;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.OneLineField;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.wrap.WrappedArea;

/** The fields of the item that is open in the agenda; what cannot be changed now is absent. */
public final class EditView extends VBox {
    private static final int NOTE_LINES = 3;
    private static final double NAMES_PERCENT = 56;

    private final EditModel model;
    private final Words words;
    private final Offers offers;
    private final List<FieldLine> titles = new ArrayList<>();
    private final ChoiceLine<IfLate> late;
    private final FieldLine minimum;
    private final ChoiceLine<GivesMinutes> gives;
    private final AllottedSpeakers speakers;
    private final Button more = new Button();
    private final Button correct = new Button();
    private final ChoiceLine<ItemKind> kind;
    private final HourRemark start;
    private final HourRemark end;
    private final CheckBox count = new CheckBox();
    private final ChoiceLine<Optional<ItemId>> block;
    private final VBox rest = new VBox();
    private final VBox runs = new VBox();
    private final Subscription following;
    /** "At least" was chosen for an item that keeps its length; the minutes are still to be typed. */
    private boolean shortens;

    /**
     * The fields of the item that is open in the model.
     *
     * @param wide whether there is room for titles and speakers beside minutes and what it gives if late
     */
    public EditView(EditModel model, Words words, Sender sender, boolean wide) {
        this.model = model;
        this.words = words;
        offers = new Offers(model, sender, this::show);
        getStyleClass().addAll("edit-part", "item-edit");
        late = new ChoiceLine<>(words, "edit.late", c -> words.word("edit.late", c), this::chooseLate);
        minimum = minutes("edit.minimum", PlanFields.minimum());
        gives = new ChoiceLine<>(words, "edit.priority", g -> words.word("edit.gives", g),
                g -> change(ItemChange.ifLate(null, g.priority(), null)));
        speakers = new AllottedSpeakers(model, words, offers);
        kind = new ChoiceLine<>(words, "edit.kind", k -> words.word("library.new.kind", k),
                k -> change(ItemChange.ofKind(k)));
        start = new HourRemark(words, at -> change(ItemChange.starting(at)));
        end = new HourRemark(words, at -> change(ItemChange.ending(at)));
        block = new ChoiceLine<>(words, "edit.block", this::blockName,
                id -> change(ItemChange.belongingTo(id.orElse(null))));
        Label gone = BoundControls.label(words.bind("edit.gone"), Styles.WARNING);
        gone.visibleProperty().bind(model.goneProperty());
        gone.managedProperty().bind(model.goneProperty());
        EditedItem item = model.item();
        List<LanguageTag> languages = item == null ? List.of() : item.languages();
        // Tab leads from the title in the language of the screen to the others.
        languages.stream().sorted(Comparator.comparing(language -> !language.equals(words.language())))
                .forEach(language -> titles.add(title(language)));
        getChildren().add(gone);
        FlowPane further = new FlowPane(more, correct);
        further.getStyleClass().add("question-buttons");
        FieldLine minutes = minutes("edit.minutes", PlanFields.minutes());
        if (wide) {
            getChildren().addAll(beside(minutes), further, rest, runs);
        } else {
            getChildren().addAll(titles);
            getChildren().addAll(minutes, late, minimum, speakers, further, rest, runs);
        }
        fillRest();
        runs.getStyleClass().add("edit-part");
        more.setId("edit-more");
        correct.setId("edit-correct");
        toggle(more, "edit.more", rest);
        toggle(correct, "edit.correct", runs);
        following = model.itemProperty().subscribe(_ -> show()).and(words.localeProperty().subscribe(_ -> again()));
    }

    /** Tab goes through the titles, the minutes, what it gives if late, then the speakers. */
    private Region beside(FieldLine minutes) {
        VBox names = new VBox();
        names.getChildren().addAll(titles);
        VBox lengths = new VBox(minutes, late, minimum);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("edit-beside");
        for (VBox part : List.of(names, lengths)) {
            part.getStyleClass().add("edit-part");
            GridPane.setHgrow(part, Priority.ALWAYS);
        }
        ColumnConstraints left = new ColumnConstraints();
        left.setPercentWidth(NAMES_PERCENT);
        ColumnConstraints right = new ColumnConstraints();
        right.setPercentWidth(100 - NAMES_PERCENT);
        grid.getColumnConstraints().addAll(left, right);
        grid.addRow(0, names, lengths);
        grid.add(speakers, 0, 1, 2, 1);
        return grid;
    }

    private void fillRest() {
        rest.getStyleClass().add("edit-part");
        count.textProperty().bind(words.bind("edit.count"));
        count.setOnAction(e -> change(ItemChange.counting(count.isSelected())));
        WrappedArea note = new WrappedArea();
        note.setPrefRowCount(NOTE_LINES);
        note.setId("edit-note");
        rest.getChildren().addAll(gives, kind, time("edit.start", PlanFields.start(), "edit.linked"), start,
                time("edit.end", PlanFields.end(), "edit.moves"), end, count,
                minutes("edit.warning", PlanFields.warning()), minutes("edit.danger", PlanFields.danger()), block,
                FieldLine.named(model.field(PlanFields.note()), words, "edit.note", note).wide());
    }

    private FieldLine title(LanguageTag language) {
        OneLineField field = new OneLineField();
        field.setId("edit-title-" + language.value());
        return new FieldLine(model.field(PlanFields.title(language)), words, "edit.title", field,
                LanguageChip.of(language, words.locale())).wide();
    }

    private FieldLine minutes(String nameKey, EditField field) {
        OneLineField typed = new OneLineField();
        typed.getStyleClass().add("edit-minutes");
        return named(nameKey, field, typed).followedBy(BoundControls.label(words.bind("edit.min"), Styles.MUTED));
    }

    private FieldLine time(String nameKey, EditField field, String emptyKey) {
        OneLineField typed = new OneLineField();
        typed.promptTextProperty().bind(words.bind(emptyKey));
        return named(nameKey, field, typed).wide();
    }

    private FieldLine named(String nameKey, EditField field, TextInputControl control) {
        control.setId("edit-" + field.name().replace('.', '-'));
        return FieldLine.named(model.field(field), words, nameKey, control);
    }

    private void toggle(Button button, String key, VBox shown) {
        FontIcon sign = Icons.of(Feather.CHEVRON_RIGHT);
        button.textProperty().bind(words.bind(key));
        button.setGraphic(sign);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll(Styles.GHOST, "edit-fold");
        FieldLine.showIf(shown, false);
        button.setOnAction(e -> {
            FieldLine.showIf(shown, !shown.isVisible());
            sign.setIconCode(shown.isVisible() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        });
    }

    /** No longer follows the session. */
    public void leave() {
        following.unsubscribe();
    }

    /** Puts the caret into the title in the language of the screen, where the session has it. */
    public void rename() {
        title().ifPresent(FieldLine::enter);
    }

    /** Selects that title as a whole. */
    public void name() {
        title().ifPresent(line -> {
            line.enter();
            line.field().selectAll();
        });
    }

    private Optional<FieldLine> title() {
        String id = "edit-title-" + words.language().value();
        return titles.stream().filter(line -> id.equals(line.field().getId())).findFirst()
                .or(() -> titles.stream().findFirst());
    }

    /** Puts the caret into the field whose text was refused. */
    public void toRefused() {
        lookupAll(".edit-field").stream().filter(node -> node instanceof FieldLine line && line.refused()).findFirst()
                .ifPresent(node -> ((FieldLine) node).enter());
    }

    private void again() {
        List.of(late, gives, kind, block).forEach(ChoiceLine::again);
        show();
    }

    private void show() {
        EditedItem item = model.item();
        if (item != null) {
            show(item);
        }
    }

    private void show(EditedItem item) {
        ItemPlan plan = item.plan();
        IfLate now = IfLate.of(plan);
        shortens &= now == IfLate.KEEPS;
        IfLate choice = shortens ? IfLate.AT_LEAST : now;
        late.show(item.gives(), Arrays.asList(IfLate.values()), choice);
        minimum.alsoIf(choice != IfLate.KEEPS);
        gives.show(item.gives() && choice != IfLate.KEEPS, Arrays.asList(GivesMinutes.values()),
                GivesMinutes.of(plan.priority()));
        speakers.show(item);
        kind.show(!item.running(), Arrays.asList(ItemKind.values()), item.kind());
        start.show(item, item.running() || item.kind() == ItemKind.BLOCK ? null : plan.fixedStart());
        end.show(item, plan.lockedEnd());
        count.setSelected(plan.countToEnd());
        FieldLine.showIf(count, item.coming() && plan.inChain());
        List<Optional<ItemId>> choices = new ArrayList<>(List.of(Optional.empty()));
        item.blocks().forEach(b -> choices.add(Optional.of(b.id())));
        block.show(!item.running() && item.kind() != ItemKind.BLOCK && choices.size() > 1, choices,
                Optional.ofNullable(plan.block()));
        FieldLine.showIf(more, !item.running() || plan.lockedEnd() != null);
        boolean ran = !item.running() && !item.runs().isEmpty() && item.kind() != ItemKind.MARKER;
        FieldLine.showIf(correct, ran);
        while (runs.getChildren().size() < (ran ? 2 * item.runs().size() : 0)) {
            int number = runs.getChildren().size() / 2 + 1;
            runs.getChildren().addAll(ran("edit.ranFrom", RunFields.start(number)),
                    ran("edit.ranUntil", RunFields.end(number)));
        }
    }

    private FieldLine ran(String nameKey, EditField field) {
        return named(nameKey, field, new OneLineField()).wide();
    }

    private void chooseLate(IfLate chosen) {
        EditedItem item = model.item();
        if (item == null) {
            return;
        }
        switch (chosen) {
            case KEEPS -> change(ItemChange.ifLate(item.plan().durationSeconds(), null, false));
            case MAY_BE_LEFT_OUT -> change(ItemChange.ifLate(null, null, true));
            case AT_LEAST -> {
                boolean keeps = item.plan().minimumSeconds() >= item.plan().durationSeconds();
                shortens = keeps;
                if (item.plan().mayBeLeftOut()) {
                    change(ItemChange.ifLate(null, null, false));
                }
                show();
                if (keeps) {
                    minimum.enter();
                    minimum.field().selectAll();
                }
            }
        }
    }

    private void change(ItemChange change) {
        offers.choose(item -> PlanFields.edit(item, change), this);
    }

    private String blockName(Optional<ItemId> id) {
        @Nullable EditedItem item = model.item();
        return id.isEmpty() || item == null
                ? words.text("edit.noBlock")
                : item.blocks().stream().filter(b -> b.id().equals(id.get())).map(AgendaItem::title)
                        .map(words::text).findFirst().orElse("");
    }
}
