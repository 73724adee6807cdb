package org.pupitre.ui.interpretation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.interpretation.Handover;
import org.pupitre.domain.interpretation.OnAir;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.interpretation.BoothLine.Member;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.list.FoldingRow;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.OneLineText;

/** One booth: who is on air and since when, where its handover is, and what can be declared for it. */
final class BoothCard extends VBox {
    private final BoothLine line;
    private final InterpretationModel model;
    private final Words words;
    private final Sender sender;

    BoothCard(BoothLine line, InterpretationModel model, Words words, Sender sender) {
        this.line = line;
        this.model = model;
        this.words = words;
        this.sender = sender;
        getStyleClass().add("booth");
        Label title = new OneLineText(title());
        title.getStyleClass().addAll(Styles.MUTED);
        VBox who = new VBox(title, onAir());
        getChildren().add(new FoldingRow(who, buttons()));
        asked().ifPresent(getChildren()::add);
    }

    private String title() {
        LanguageTag into = line.into();
        String name = line.booth().plan().name();
        return into == null
                ? words.text("interpretation.booth", name)
                : words.text("interpretation.boothInto", name, into.nameIn(words.locale()));
    }

    private HBox onAir() {
        OnAir turn = line.booth().onAir();
        Label name =
                new OneLineText(
                        line.onAir().map(Member::name).orElseGet(() -> words.text(
                                line.declared() ? "interpretation.nobodyOnAir" : "interpretation.notTold")));
        name.getStyleClass().add(turn == null ? Styles.MUTED : Styles.STRONG);
        ShownPerson.mark(name, () -> line.onAir().map(Member::id).orElse(null));
        ShownPerson.tell(this, () -> line.onAir().map(Member::id).orElse(null));
        HBox box = new HBox(name);
        box.setAlignment(Pos.BASELINE_LEFT);
        box.getStyleClass().add("booth-who");
        if (line.onAir().isEmpty()) {
            // A sentence, not a name: it is never cut short.
            name.setMinWidth(USE_PREF_SIZE);
        }
        if (turn != null) {
            DigitsLabel since = new DigitsLabel(Follow.text(
                    () -> Formats.elapsed(model.turn(line.booth())), model.secondProperty()));
            Label on = new Label(words.text("interpretation.onAir"));
            on.getStyleClass().addAll(Styles.MUTED);
            on.setMinWidth(USE_PREF_SIZE);
            box.getChildren().addAll(since, on);
        }
        return box;
    }

    private WrappingRow buttons() {
        WrappingRow box = new WrappingRow();
        box.setAlignment(Pos.CENTER_RIGHT);
        box.getStyleClass().add("booth-buttons");
        Optional<Member> incoming = line.incoming();
        if (line.booth().onAir() == null) {
            line.team().stream().limit(2).forEach(m -> box.getChildren().add(onAirButton(m)));
        } else if (incoming.isPresent()) {
            box.getChildren().add(switchTo(incoming.get()));
        } else if (!line.others().isEmpty()) {
            box.getChildren().add(switchToOneOf(line.others()));
        }
        box.getChildren().add(new BoothMenu(line, model, words, sender).build());
        box.getChildren().forEach(act -> act.setDisable(line.over()));
        return box;
    }

    private Button onAirButton(Member member) {
        Button button = new Button(words.text("interpretation.goOnAir", member.name()));
        ShownPerson.tell(button, member::id);
        act(button, new InterpretationCommand.GoOnAir(line.id(), member.id(), null));
        return button;
    }

    private Button switchTo(Member member) {
        Button button = new Button(words.text("interpretation.switchTo", member.name()));
        button.getStyleClass().addAll("booth-switch");
        if (line.booth().handover() instanceof Handover.Agreed) {
            button.getStyleClass().add(Styles.PRIMARY);
        }
        ShownPerson.tell(button, member::id);
        act(button, new InterpretationCommand.SwitchInterpreter(line.id(), member.id()));
        return button;
    }

    private MenuButton switchToOneOf(List<Member> members) {
        MenuButton button = new MenuButton(words.text("interpretation.switch"));
        button.getStyleClass().addAll("booth-switch");
        for (Member member : members) {
            MenuItem item = new MenuItem(member.name());
            item.setOnAction(e -> sender.send(
                    new InterpretationCommand.SwitchInterpreter(line.id(), member.id()), button));
            button.getItems().add(item);
        }
        return button;
    }

    private Optional<Node> asked() {
        if (line.booth().handover() instanceof Handover.Agreed agreed) {
            String name =
                    line.team().stream().filter(m -> m.id().equals(agreed.incoming())).map(Member::name).findFirst()
                            .orElse("");
            Label said = new OneLineText(words.text("interpretation.agreed", name));
            said.getStyleClass().addAll(Styles.ACCENT);
            ShownPerson.mark(said, agreed::incoming);
            return Optional.of(said);
        }
        if (!(line.booth().handover() instanceof Handover.Asked asked)) {
            return Optional.empty();
        }
        Label said = new OneLineText();
        said.textProperty().bind(Follow.text(() -> asked(asked), model.secondProperty()));
        said.getStyleClass().add("booth-asked");
        ShownPerson.mark(said, asked::by);
        Button accept = new Button(words.text("interpretation.accept"));
        accept.visibleProperty().bind(Follow.flag(() -> !asked.lapsed(model.now()), model.secondProperty()));
        accept.managedProperty().bind(accept.visibleProperty());
        act(accept, new InterpretationCommand.AcceptHandover(line.id()));
        Button drop = new Button();
        drop.textProperty().bind(Follow.text(() -> words.text(
                asked.lapsed(model.now()) ? "interpretation.dropLapsed" : "interpretation.drop"),
                model.secondProperty()));
        drop.getStyleClass().addAll(Styles.GHOST);
        act(drop, new InterpretationCommand.DropHandover(line.id()));
        FlowPane row = new FlowPane(said, accept, drop);
        row.getStyleClass().add("booth-handover");
        return Optional.of(row);
    }

    private String asked(Handover.Asked asked) {
        String name = line.asking().map(Member::name).orElse("");
        if (asked.lapsed(model.now())) {
            return words.text("interpretation.askLapsed", name, model.timeOfDay(asked.at()));
        }
        boolean active = line.onAir().equals(line.asking());
        return words.text(active ? "interpretation.asksRelief" : "interpretation.asksTakeOver", name,
                Formats.elapsed(Duration.between(asked.at(), model.now())));
    }

    private void act(Button button, InterpretationCommand command) {
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> sender.send(command, button));
    }
}
