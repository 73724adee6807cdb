package org.pupitre.ui.booth;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * Where the handover is, and below it two places for what can be done now. Each act has one of them for good, and is absent
 * while it cannot be done; room is kept for every sentence, so that no button moves.
 */
final class HandoverPart {
    private static final PseudoClass DUE = PseudoClass.getPseudoClass("due");
    private static final List<BoothAct> LEFT = List.of(BoothAct.ASK, BoothAct.ACCEPT, BoothAct.SWITCH);
    private static final List<BoothAct> RIGHT = List.of(BoothAct.ON_AIR, BoothAct.DECLINE);

    private final BoothModel model;
    private final Words words;
    private final Label title = new WrappedText("").whole();
    private final Label more = new WrappedText("", Styles.MUTED).whole();
    private final KeptSpace sentences = new KeptSpace(said(title, more), HandoverPart::like);
    private final Map<BoothAct, ActButton> buttons = new EnumMap<>(BoothAct.class);
    private final Label none = new WrappedText("", Styles.EMPTY).whole();
    private final VBox band;
    private final VBox root;

    HandoverPart(BoothModel model, Words words, BoothActs acts) {
        this.model = model;
        this.words = words;
        title.getStyleClass().add("cabin-handover");
        none.textProperty().bind(words.bind("booth.none"));
        none.setId("booth-none");
        GridPane places = new GridPane();
        places.getStyleClass().add("cabin-acts");
        for (List<BoothAct> place : List.of(LEFT, RIGHT)) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            places.getColumnConstraints().add(half);
            places.addRow(0, place(place, acts));
        }
        band = new VBox(sentences, places);
        band.getStyleClass().add("cabin-handover-band");
        root = new VBox(none, band);
        root.getStyleClass().add("cabin-turn");
        ShownPerson.mark(title, () -> model.boothProperty().get().map(BoothNow::named).orElse(null));
        model.boothProperty().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    private StackPane place(List<BoothAct> of, BoothActs acts) {
        StackPane place = new StackPane();
        for (BoothAct act : of) {
            ActButton button = new ActButton(act, word(act), Follow.text(() -> ""), words,
                    () -> acts.act(act, buttons.get(act)));
            buttons.put(act, button);
            place.getChildren().add(button.room());
        }
        return place;
    }

    private ObservableValue<String> word(BoothAct act) {
        return Follow.text(() -> {
            Optional<BoothNow> booth = model.boothProperty().get();
            boolean mine = booth.filter(BoothNow::mine).isPresent();
            return words.text(switch (act) {
                case ASK -> mine ? "booth.askRelief" : "booth.offerTakeOver";
                case ON_AIR -> mine ? "booth.goOffAir" : "booth.goOnAir";
                case ACCEPT -> "booth.accept";
                case DECLINE -> booth.map(BoothNow::acts).filter(all -> all.contains(BoothAct.ACCEPT)).isPresent()
                        ? "booth.notYet"
                        : "booth.withdraw";
                default -> "booth.switch";
            });
        }, model.boothProperty(), words.localeProperty());
    }

    private void show(Optional<BoothNow> shown) {
        show(none, shown.isEmpty());
        show(band, shown.isPresent());
        shown.ifPresent(this::show);
    }

    private void show(BoothNow booth) {
        sentences.keepFor(new Sentences(words, model.membersProperty().get().stream()
                .filter(member -> member.booth().equals(booth.booth().id())).map(Member::name).toList()).handovers());
        title.setText(booth.handover().title());
        more.setText(booth.handover().more());
        show(more, !booth.handover().more().isEmpty());
        title.getStyleClass().removeAll(Styles.TITLE, Styles.MUTED);
        title.getStyleClass().add(booth.handover().more().isEmpty() && !booth.due() ? Styles.MUTED : Styles.TITLE);
        band.pseudoClassStateChanged(DUE, booth.due());
        buttons.forEach((act, button) -> {
            button.setVisible(booth.acts().contains(act));
            button.mean(act == booth.meant());
        });
    }

    private static VBox said(Label title, Label more) {
        VBox said = new VBox(title, more);
        said.setAlignment(Pos.CENTER_LEFT);
        return said;
    }

    private static VBox like(String sentence) {
        String[] lines = sentence.split("\n", 2);
        return said(new WrappedText(lines[0], "cabin-handover", Styles.TITLE).whole(),
                new WrappedText(lines[1], Styles.MUTED).whole());
    }

    private static void show(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }
}
