package org.pupitre.ui.queue.debate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.DebateCommand.Compensate;
import org.pupitre.domain.act.DebateCommand.DivideDebate;
import org.pupitre.domain.act.DebateCommand.SetBudgets;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.GroupBudget;
import org.pupitre.domain.act.GroupWeight;
import org.pupitre.domain.debate.Division;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.OneLineField;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.queue.balance.SideDoor;

/**
 * Divides a debate: minutes for anyone, equally and by weight, and the weight of each group. It shows what each would get,
 * and has left.
 */
public final class DivideSheet {
    private static final int SECONDS = 60;
    private static final int MOST_MINUTES = 1440;
    private static final int MOST_WEIGHT = 10_000;

    private final DebateModel model;
    private final Words words;
    private final Sender sender;
    private final SideDoor door;
    private final TextField open = number("divide-open", "20");
    private final TextField equal = number("divide-equal", "20");
    private final TextField weighted = number("divide-weighted", "20");
    private final Map<Group, TextField> weights = new EnumMap<>(Group.class);
    private final Map<Group, Label> shares = new EnumMap<>(Group.class);
    private final Map<Group, Label> left = new EnumMap<>(Group.class);
    private final Label wrong = new OneLineText("", Styles.WARNING);
    private final Label head = new OneLineText("", Styles.TITLE);
    private final WrappingRow acts = new WrappingRow();
    private final Region body;

    /** The sheet over this model. */
    public DivideSheet(DebateModel model, Words words, Sender sender, SideDoor door) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        this.door = door;
        head.textProperty().bind(words.bind("debate.divide"));
        HBox parts = new HBox(part("debate.open", open), part("debate.equal", equal),
                part("debate.weighted", weighted));
        parts.getStyleClass().add("divide-parts");
        wrong.setId("divide-wrong");
        acts.getStyleClass().add("landing-foot");
        VBox all = new VBox(parts, groups(), wrong, acts);
        all.setId("divide");
        all.getStyleClass().add("divide-sheet");
        body = all;
        Follow.each(model.shownProperty(), this::follow);
        Follow.each(words.localeProperty(), this::follow);
        List.of(open, equal, weighted).forEach(field -> Follow.each(field.textProperty(), this::preview));
        weights.values().forEach(field -> Follow.each(field.textProperty(), this::preview));
    }

    private static TextField number(String id, String value) {
        TextField field = new OneLineField();
        field.setId(id);
        field.setText(value);
        field.getStyleClass().add("divide-number");
        return field;
    }

    private VBox part(String key, TextField field) {
        Label label = new OneLineText("", Styles.MUTED);
        label.textProperty().bind(words.bind(key));
        label.setLabelFor(field);
        field.accessibleTextProperty().bind(words.bind(key));
        field.setOnAction(_ -> divide());
        return new VBox(label, field);
    }

    private GridPane groups() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("divide-groups");
        for (Group group : Group.values()) {
            Label name = new OneLineText("");
            name.textProperty().bind(words.bind("queue.group." + group));
            TextField weight = number("divide-weight-" + group, "0");
            weight.accessibleTextProperty().bind(words.bind("queue.group." + group));
            weight.setOnAction(_ -> divide());
            Label share = new OneLineText("", Styles.STRONG, Styles.DIGITS);
            Label rest = new OneLineText("", Styles.MUTED, Styles.DIGITS);
            weights.put(group, weight);
            shares.put(group, share);
            left.put(group, rest);
            grid.addRow(grid.getRowCount(), name, weight, share, rest);
        }
        return grid;
    }

    /** A whole number from 0; -1 for what is none, and for too much. */
    private static int whole(TextField field, int most) {
        String typed = field.getText().strip();
        if (typed.isEmpty() || typed.length() > 5 || !typed.chars().allMatch(Character::isDigit)) {
            return -1;
        }
        int value = typed.chars().reduce(0, (sum, digit) -> sum * 10 + Character.digit(digit, 10));
        return value > most ? -1 : value;
    }

    private boolean readable() {
        return List.of(open, equal, weighted).stream().allMatch(field -> whole(field, MOST_MINUTES) >= 0)
                && weights.values().stream().allMatch(field -> whole(field, MOST_WEIGHT) >= 0);
    }

    private List<GroupWeight> weighed() {
        List<GroupWeight> all = new ArrayList<>();
        weights.forEach((group, field) -> {
            if (whole(field, MOST_WEIGHT) > 0) {
                all.add(new GroupWeight(group, whole(field, MOST_WEIGHT)));
            }
        });
        return all;
    }

    private void preview() {
        wrong.setText(readable() ? "" : words.text("debate.number"));
        Map<Group, Integer> got = new EnumMap<>(Group.class);
        if (readable()) {
            Division.of(whole(equal, MOST_MINUTES) * SECONDS, whole(weighted, MOST_MINUTES) * SECONDS, weighed())
                    .forEach((GroupBudget b) -> got.put(b.group(), b.seconds()));
        }
        shares.forEach((group, label) -> label
                .setText(got.containsKey(group) ? DebateLine.clock(got.get(group)) : ""));
    }

    private void follow() {
        Map<Group, DebateModel.Budget> budgets = new EnumMap<>(Group.class);
        model.shownProperty().get().budgets().forEach(b -> budgets.put(b.group(), b));
        acts.getChildren().setAll(button("divide-set", words.text("debate.set"), this::divide));
        acts.getChildren().getFirst().getStyleClass().add(Styles.PRIMARY);
        left.forEach((group, label) -> {
            DebateModel.Budget budget = budgets.get(group);
            label.setText(budget == null
                    ? ""
                    : words.text(budget.left() < 0 ? "debate.overShort" : "debate.leftShort",
                            DebateLine.clock(Math.abs(budget.left()))));
            if (budget != null && budget.left() < 0) {
                Button compensate = button("compensate-" + group,
                        words.text("debate.compensate", words.word("queue.group", group)),
                        () -> send(new Compensate(group)));
                acts.getChildren().add(compensate);
            }
        });
        if (!budgets.isEmpty()) {
            Button off = button("divide-off", words.text("debate.off"), () -> send(new SetBudgets(List.of())));
            off.getStyleClass().add(Styles.GHOST);
            acts.getChildren().add(off);
        }
        acts.setAlignment(Pos.CENTER_LEFT);
        preview();
    }

    private Button button(String id, String text, Runnable act) {
        Button button = new Button();
        button.setId(id);
        button.setText(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void send(Command command) {
        sender.send(command, acts);
    }

    /** What cannot be read stays in its field with the sentence below. */
    private void divide() {
        if (readable()) {
            send(new DivideDebate(whole(open, MOST_MINUTES) * SECONDS, whole(equal, MOST_MINUTES) * SECONDS,
                    whole(weighted, MOST_MINUTES) * SECONDS, weighed()));
        }
    }

    /** Opens it, or closes it. */
    public void toggle() {
        if (body.getScene() != null) {
            door.close();
            return;
        }
        HBox title = new HBox(head);
        title.setAlignment(Pos.CENTER_LEFT);
        door.open(title, body, () -> {
        });
        open.requestFocus();
        open.selectAll();
    }
}
