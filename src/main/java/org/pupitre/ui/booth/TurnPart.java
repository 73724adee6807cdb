package org.pupitre.ui.booth;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.interpretation.TurnLadder;
import org.pupitre.domain.interpretation.TurnLadder.Step;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The booth: who sits here, in which direction it works, whose turn it is, and the handover. */
final class TurnPart {
    private static final PseudoClass FLIPPED = PseudoClass.getPseudoClass("flipped");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass MINE = PseudoClass.getPseudoClass("mine");

    private final BoothModel model;
    private final Words words;
    private final MenuButton me = new MenuButton();
    private final Label direction = label("cabin-direction");
    private final Label who = label("cabin-on-air");
    private final Label since = label(Styles.MUTED);
    private final Label turn = label("cabin-clock");
    private final Label step = new Label();
    private final Label target = label("cabin-target");
    private final LadderBar ladder = new LadderBar();
    private final Label handover = label("cabin-handover");
    private final VBox others = new VBox();
    private final Label none = label(Styles.EMPTY);
    private final VBox planned = new VBox();
    private final Map<BoothAct, ActButton> buttons = new EnumMap<>(BoothAct.class);
    private final KeptSpace directions = new KeptSpace(direction, sentence -> {
        Label like = like(sentence, "cabin-direction");
        like.pseudoClassStateChanged(FLIPPED, true);
        return like;
    });
    private final KeptSpace whos = new KeptSpace(who, sentence -> like(sentence, "cabin-on-air"));
    private final KeptSpace sinces = new KeptSpace(since, sentence -> like(sentence, Styles.MUTED));
    private final KeptSpace steps = new KeptSpace(steps(step, target), this::likeSteps);
    private final KeptSpace handovers = new KeptSpace(handover, sentence -> like(sentence, "cabin-handover"));
    private final VBox root;

    TurnPart(BoothModel model, Words words, BoothActs acts) {
        this.model = model;
        this.words = words;
        me.setId("booth-me");
        me.getStyleClass().add("cabin-me");
        none.textProperty().bind(words.bind("booth.none"));
        none.setId("booth-none");
        turn.getStyleClass().add(Styles.DIGITS);
        turn.setMinWidth(Region.USE_PREF_SIZE);
        target.getStyleClass().add(Styles.DIGITS);
        step.setMinWidth(Region.USE_PREF_SIZE);
        VBox name = new VBox(whos, sinces);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        KeptSpace turns = new KeptSpace(turn, sentence -> like(sentence, "cabin-clock", Styles.DIGITS));
        turns.setMinWidth(Region.USE_PREF_SIZE);
        turns.setAlignment(Pos.CENTER_RIGHT);
        turns.keepFor(List.of(Sentences.TIME));
        HBox line = new HBox(name, turns);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("cabin-who");
        direction.setMaxHeight(Double.MAX_VALUE);
        handover.setMaxHeight(Double.MAX_VALUE);
        for (BoothAct act : BoothActs.ofTheTurn()) {
            buttons.put(act, new ActButton(act, word(act), Follow.text(() -> ""), words,
                    () -> acts.act(act, buttons.get(act))));
            buttons.get(act).disableProperty().bind(model.headProperty().map(Head::over));
        }
        others.getStyleClass().addAll(Styles.PANE, "cabin-others");
        planned.getChildren().setAll(directions, line, ladder, steps, handovers, grid());
        planned.getStyleClass().add("cabin-booth");
        HBox top = new HBox(label(words.bind("booth.title")), gap(), me);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("section-header");
        root = new VBox(top, none, planned);
        root.getStyleClass().addAll(Styles.PANE, "cabin-turn");
        ShownPerson.mark(who, () -> model.boothProperty().get().flatMap(b -> b.booth().active()).orElse(null));
        ShownPerson.mark(handover, () -> model.boothProperty().get().map(BoothNow::named).orElse(null));
        ShownPerson.tell(me, () -> model.meProperty().get().map(Member::person).orElse(null));
        model.boothProperty().subscribe(this::show);
        model.othersProperty().subscribe(this::drawOthers);
        model.meProperty().subscribe(m -> drawMe());
        model.membersProperty().subscribe(m -> drawMe());
        words.localeProperty().subscribe(l -> drawMe());
    }

    Region root() {
        return root;
    }

    /** The other booths; they are apart, since their sentences come and go. */
    Region others() {
        return others;
    }

    boolean choosing() {
        return me.isShowing();
    }

    private ActGrid grid() {
        return new ActGrid(buttons.values().stream().map(ActButton::room).toList());
    }

    private ObservableValue<String> word(BoothAct act) {
        return switch (act) {
            case ASK -> Follow.text(() -> model.boothProperty().get().map(BoothNow::ask)
                    .orElseGet(() -> words.text("booth.offerTakeOver")), model.boothProperty(),
                    words.localeProperty());
            case ON_AIR -> Follow.text(
                    () -> words.text(model.boothProperty().get().filter(BoothNow::mine).isPresent()
                            ? "booth.goOffAir"
                            : "booth.goOnAir"),
                    model.boothProperty(), words.localeProperty());
            case ACCEPT -> words.bind("booth.accept");
            case DECLINE -> words.bind("booth.decline");
            default -> words.bind("booth.switch");
        };
    }

    private void show(Optional<BoothNow> shown) {
        show(none, shown.isEmpty());
        show(planned, shown.isPresent());
        show(me, shown.isPresent());
        shown.ifPresent(this::show);
    }

    private void show(BoothNow booth) {
        keepRoom(booth);
        Direction into = booth.direction();
        direction.setText(into == null
                ? words.text(model.headProperty().get().over() ? "booth.sessionOver" : "booth.directionUnknown")
                : words.text(booth.flipped() ? "booth.nowInto" : "booth.into", into.from().label(),
                        into.to().label(), into.to().nameIn(words.locale())));
        direction.pseudoClassStateChanged(FLIPPED, booth.flipped());
        who.setText(booth.who());
        who.pseudoClassStateChanged(MINE, booth.mine());
        text(since, booth.since());
        text(turn, booth.turn());
        TurnLadder stands = booth.ladder();
        ladder.show(stands);
        show(step, stands != null && stands.step() != Step.EARLY);
        text(target, booth.target());
        boolean due = stands != null && !stands.toTarget().isPositive();
        turn.pseudoClassStateChanged(OVER, due);
        target.pseudoClassStateChanged(OVER, due);
        if (stands != null) {
            step.setText(words.word("booth.step", stands.step()));
            step.getStyleClass().setAll("label", Styles.PILL, due ? Styles.DANGER : Styles.WARNING);
        }
        text(handover, booth.handover());
        buttons.forEach((act, button) -> button.mean(act == booth.meant()));
    }

    private void keepRoom(BoothNow booth) {
        Sentences sentences = new Sentences(words, model.membersProperty().get().stream()
                .filter(member -> member.booth().equals(booth.booth().id())).map(Member::name).toList());
        directions.keepFor(sentences.directions(booth.booth()));
        whos.keepFor(sentences.onAir());
        sinces.keepFor(sentences.since());
        steps.keepFor(sentences.targets());
        handovers.keepFor(sentences.handovers());
    }

    private static HBox steps(Label step, Label target) {
        HBox steps = new HBox(step, target);
        steps.setAlignment(Pos.CENTER_LEFT);
        steps.getStyleClass().add("cabin-who");
        return steps;
    }

    private HBox likeSteps(String sentence) {
        Label longest = new Label(Arrays.stream(Step.values()).map(s -> words.word("booth.step", s))
                .max(Comparator.comparingInt(String::length)).orElseThrow());
        longest.getStyleClass().addAll(Styles.PILL, Styles.WARNING);
        longest.setMinWidth(Region.USE_PREF_SIZE);
        return steps(longest, like(sentence, "cabin-target", Styles.DIGITS));
    }

    private static Label like(String sentence, String... styleClasses) {
        Label like = label(styleClasses[0]);
        like.setText(sentence);
        like.getStyleClass().addAll(Arrays.asList(styleClasses).subList(1, styleClasses.length));
        return like;
    }

    private void drawMe() {
        me.setText(model.meProperty().get().map(this::said).orElse(""));
        me.setAccessibleText(words.text("booth.whoAmI", me.getText()));
        me.getItems().setAll(model.membersProperty().get().stream().map(member -> {
            MenuItem item = new MenuItem(said(member));
            item.setOnAction(e -> model.choose(member));
            return item;
        }).toList());
    }

    private String said(Member member) {
        return member.person() == null
                ? words.text("booth.iAmBooth", member.boothName())
                : words.text("booth.iAm", member.name(), member.boothName());
    }

    private void drawOthers(List<BoothNow> booths) {
        others.getChildren().setAll(booths.stream().map(b -> {
            Label other = label(Styles.MUTED);
            other.setText(b.inShort(words));
            ShownPerson.mark(other, () -> b.booth().active().orElse(null));
            return other;
        }).toList());
        show(others, !booths.isEmpty());
    }

    private static Label label(ObservableValue<String> text) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(Styles.HEADING);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label label(String styleClass) {
        Label label = new WrappedText();
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static void text(Label label, String text) {
        label.setText(text);
        show(label, !text.isEmpty());
    }

    private static void show(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }
}
