package org.pupitre.ui.interpretation;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.interpretation.BoothLine.Member;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.field.ShownPerson;

/** What the moderator can declare for a booth that has no page open: on air, target, a wish for handover, a signal. */
final class BoothMenu {
    private final BoothLine line;
    private final InterpretationModel model;
    private final Words words;
    private final Sender sender;
    private final MenuButton button = new MenuButton();

    BoothMenu(BoothLine line, InterpretationModel model, Words words, Sender sender) {
        this.line = line;
        this.model = model;
        this.words = words;
        this.sender = sender;
    }

    MenuButton build() {
        button.setGraphic(Icons.of(Feather.MORE_VERTICAL));
        button.getStyleClass().addAll(Styles.ICON_BUTTON, "more");
        button.setAccessibleText(words.text("interpretation.declareFor", line.booth().plan().name()));
        Tips.nameOf(button);
        Menu onAir = new Menu(words.text("interpretation.menuOnAir"));
        Menu asks = new Menu(words.text("interpretation.menuAsks"));
        for (Member member : line.team()) {
            onAir.getItems().add(item(member.name(), new InterpretationCommand.GoOnAir(line.id(), member.id(), null)));
            asks.getItems().add(item(member.name(), new InterpretationCommand.AskHandover(line.id(), member.id())));
        }
        if (line.booth().onAir() != null) {
            onAir.getItems().addAll(new SeparatorMenuItem(),
                    item(words.text("interpretation.nobody"), new InterpretationCommand.GoOffAir(line.id())));
        }
        Menu signal = new Menu(words.text("interpretation.menuSignal"));
        for (SignalKind kind : SignalKind.values()) {
            signal.getItems().add(item(words.word("interpretation.signal", kind),
                    new InterpretationCommand.RaiseSignal(line.id(), kind)));
        }
        Menu cards = new Menu(words.text("person.menu"));
        for (Member member : line.team()) {
            MenuItem card = new MenuItem(member.name());
            card.setOnAction(_ -> ShownPerson.ask(button, member.id()));
            cards.getItems().add(card);
        }
        button.getItems().addAll(onAir, asks, target(), signal, cards);
        return button;
    }

    private Menu target() {
        Menu target = new Menu(words.text("interpretation.menuTarget"));
        target.getItems().add(item(words.text("interpretation.targetFollows"), into(null)));
        for (LanguageTag language : model.languagesProperty().get()) {
            boolean works = line.booth().plan().directions().stream().map(Direction::to).anyMatch(language::covers);
            if (works) {
                target.getItems().add(item(language.nameIn(words.locale()), into(language)));
            }
        }
        return target;
    }

    private InterpretationCommand into(@Nullable LanguageTag language) {
        return new InterpretationCommand.SetTarget(line.id(), language);
    }

    private MenuItem item(String text, InterpretationCommand command) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> sender.send(command, button));
        return item;
    }

}
