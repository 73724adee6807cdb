package org.pupitre.ui.interpretation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.interpretation.Handover;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.domain.interpretation.Mark;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.list.SparingRow;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * The place of interpretation over the queue, always of one height: a line while all is well, else a band with the worst
 * trouble and its act. What is below it never moves.
 */
public final class SlotView {
    /** So many channels are in the line; of the others their number. */
    private static final int MOST = 3;

    private final InterpretationModel model;
    private final SlotModel slot;
    private final Words words;
    private final Sender sender;
    private final Runnable openSheet;
    private final StackPane root = new StackPane();
    private final MenuButton floor = new MenuButton();
    private List<SlotModel.Trouble> troubles = List.of();
    private List<SlotModel.Heard> heard = List.of();
    private Form form = Form.WIDE;

    /** How much room it has; in little room a title may take two lines. */
    public enum Form {
        /** As wide as the console's middle column. */
        WIDE,
        /** In a part of a strip. */
        TIGHT,
        /** So narrow that its act is below its words. */
        STACKED
    }

    /** @param openSheet opens all that is known of interpretation */
    public SlotView(InterpretationModel model, Words words, Sender sender, Runnable openSheet) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        this.openSheet = openSheet;
        slot = new SlotModel(model);
        root.getStyleClass().add("slot");
        root.setAlignment(Pos.CENTER_LEFT);
        floor.setId("floor-language");
        floor.getStyleClass().addAll(Styles.ICON_BUTTON, "floor-chip");
        floor.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        floor.disableProperty().bind(model.overProperty());
        floor.setOnShowing(_ -> fillFloor());
        Tips.nameOf(floor);
        for (Observable each : List.of(model.incidents(), model.signals(), model.channels(), model.booths(),
                model.floorProperty(), model.sourceProperty(), model.overProperty(),
                model.turnRunsProperty(), model.languagesProperty(), words.localeProperty())) {
            Follow.each(each, this::draw);
        }
        Follow.each(model.secondProperty(), this::tick);
        draw();
    }

    /** The slot. */
    public Region root() {
        return root;
    }

    /** Draws it for this room from now on. */
    public void take(Form room) {
        form = room;
        draw();
    }

    /** Does what the button of the uppermost signal does; says so where there is no signal. For the console's key. */
    public void handleFirstSignal() {
        model.signals().stream().findFirst().ifPresentOrElse(
                line -> sender.send(new InterpretationCommand.HandleSignal(line.id()), root),
                () -> sender.say(words.text("interpretation.noSignal"), root));
    }

    /** Interpretation has stopped on every channel that needs it; or what has stopped is back. For the console's key. */
    public void stoppedOrBack() {
        Optional<Incident> stopped = model.incidents().stream().filter(Incident::stopped).findFirst();
        if (stopped.isPresent()) {
            sender.send(new InterpretationCommand.CloseIncident(stopped.get().id()), root);
            return;
        }
        var channels = model.channels().stream().filter(card -> card.state().mark() != Mark.FLOOR)
                .map(ChannelCard::id).toList();
        if (channels.isEmpty()) {
            sender.say(words.text("interpretation.nothingInterpreted"), root);
        } else {
            sender.send(new InterpretationCommand.OpenIncident(IncidentKind.OTHER, true, channels, null), root);
        }
    }

    /** Asks for the handover of the first booth on air; where it is asked or agreed, does it. For the console's key. */
    public void handover() {
        Optional<BoothLine> onAir = model.booths().stream().filter(line -> line.booth().onAir() != null).findFirst();
        onAir.ifPresentOrElse(line -> {
            boolean asked = line.booth().handover() instanceof Handover.Asked
                    || line.booth().handover() instanceof Handover.Agreed;
            line.onAir().ifPresent(member -> sender.send(asked
                    ? new InterpretationCommand.SwitchInterpreter(line.id(), null)
                    : new InterpretationCommand.AskHandover(line.id(), member.id()), root));
        }, () -> sender.say(words.text("interpretation.nobodyOnAir"), root));
    }

    private void fillFloor() {
        floor.getItems().setAll(model.languagesProperty().get().stream().map(language -> {
            MenuItem item = new MenuItem(language.nameIn(words.locale()));
            item.setOnAction(_ -> {
                if (!model.floorLanguage().equals(Optional.of(language))) {
                    sender.send(new InterpretationCommand.SetFloorLanguage(language), floor);
                }
            });
            return item;
        }).toList());
    }

    /** Minutes on air change without the state; most seconds change nothing. */
    private void tick() {
        if (troubles.isEmpty() && !slot.heard().equals(heard)) {
            draw();
        }
    }

    private void draw() {
        troubles = slot.troubles();
        heard = slot.heard();
        if (model.overProperty().get()) {
            root.getChildren().clear();
        } else {
            root.getChildren().setAll(troubles.isEmpty() ? line() : band(troubles.getFirst(), troubles.size() - 1));
        }
    }

    private Node line() {
        LanguageTag spoken = model.floorLanguage().orElse(null);
        LanguageChip chip = LanguageChip.of(spoken, words.locale());
        floor.setGraphic(spoken == null ? chip : chip.ofFloor());
        floor.setAccessibleText(words.text("interpretation.floorName") + ": "
                + (spoken == null ? words.text("common.unknown") : spoken.nameIn(words.locale())) + ", "
                + words.word("interpretation.floor", model.sourceProperty().get()));
        Label original = text(words.text("interpretation.mark.FLOOR"));
        List<Node> parts = new ArrayList<>(List.of(floor, original));
        List<Node> spared = new ArrayList<>(List.of(original));
        for (SlotModel.Heard each : heard.stream().limit(MOST).toList()) {
            parts.add(Icons.of(Feather.ARROW_RIGHT));
            parts.add(LanguageChip.of(each.into(), words.locale()));
            List<Node> carried = carried(each);
            parts.addAll(carried);
            spared.add(carried.getLast());
        }
        if (heard.size() > MOST) {
            parts.add(text(words.text("interpretation.alarmMore", heard.size() - MOST), Styles.MUTED));
        }
        SparingRow line = new SparingRow(parts.toArray(Node[]::new));
        line.canSpare(spared.toArray(Node[]::new));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("slot-line");
        Button all = Icons.button(Feather.MORE_HORIZONTAL, words.bind("interpretation.openSheet"), openSheet);
        all.setId("open-interpretation");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren().addAll(gap, all);
        line.setOnMouseClicked(e -> {
            if (!(e.getTarget() instanceof Node target) || !inside(floor, target)) {
                openSheet.run();
            }
        });
        return line;
    }

    private static boolean inside(Node parent, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    private List<Node> carried(SlotModel.Heard each) {
        String name = each.name();
        if (name == null) {
            return List.of(text(words.word("interpretation.mark", each.mark()), Styles.MUTED));
        }
        List<Node> parts = new ArrayList<>(List.of(text(name)));
        List<String> facts = new ArrayList<>();
        if (each.mark() == Mark.RELAYED) {
            facts.add(words.text("interpretation.mark.RELAYED"));
        }
        if (each.onAir() > 0) {
            facts.add(words.text("interpretation.minutesOnAir", each.onAir()));
        }
        if (each.onAir() >= 0) {
            facts.add(each.left() > 0
                    ? words.text("interpretation.handoverIn", each.left())
                    : words.text("interpretation.handoverDue"));
        }
        parts.add(text(String.join(" · ", facts), Styles.MUTED, Styles.DIGITS));
        return parts;
    }

    private static Label text(String text, String... styleClasses) {
        Label label = new OneLineText(text, styleClasses);
        label.setMinWidth(0);
        return label;
    }

    private Region band(SlotModel.Trouble worst, int others) {
        return switch (worst) {
            case SlotModel.Trouble.Impaired t -> incident(t, others);
            case SlotModel.Trouble.NoInterpreter t -> band("slot-warn", Feather.ALERT_TRIANGLE,
                    words.text("interpretation.noInterpreter", t.into().label()),
                    List.of(new Label(words.text("interpretation.listenersHear"))), others, sheet());
            case SlotModel.Trouble.Wish t -> signal(t.line(), others);
        };
    }

    private Region incident(SlotModel.Trouble.Impaired trouble, int others) {
        Incident incident = trouble.incident();
        String letters = trouble.into().stream().map(LanguageTag::label).collect(Collectors.joining(", "));
        String title = words.text(incident.stopped() ? "interpretation.stoppedInto" : "interpretation.impairedInto",
                letters);
        List<Node> facts = new ArrayList<>();
        if (incident.kind() != IncidentKind.OTHER) {
            Label cause = new OneLineText(words.followed(words.word("interpretation.incident", incident.kind())));
            cause.setMinWidth(Region.USE_PREF_SIZE);
            facts.add(cause);
        }
        facts.add(lasting(incident));
        if (incident.stopped()) {
            facts.add(text(words.following(words.text("interpretation.listenersHear"))));
        }
        Button back = act("interpretation.incidentOver", new InterpretationCommand.CloseIncident(incident.id()));
        back.setId("incident-over");
        back.getStyleClass().add("slot-act");
        if (!incident.stopped()) {
            return band("slot-warn", Feather.ALERT_TRIANGLE, title, facts, others, back);
        }
        if (!model.turnRunsProperty().get()) {
            return band("slot-alarm", Feather.ALERT_TRIANGLE, title, facts, others, back);
        }
        Button pause = act("interpretation.pauseTurn", new QueueCommand.PauseTurn());
        pause.setId("alarm-pause");
        pause.getStyleClass().add("slot-second");
        return band("slot-alarm", Feather.ALERT_TRIANGLE, title, facts, others, pause, back);
    }

    private DigitsLabel lasting(Incident incident) {
        return new DigitsLabel(Follow.text(
                () -> Formats.elapsed(Duration.between(incident.from(), model.now())), model.secondProperty()));
    }

    private Region signal(SignalLine line, int others) {
        SignalKind kind = line.signal().kind();
        String from = line.booth() == null
                ? words.text("interpretation.aBooth")
                : words.text("interpretation.booth", line.booth());
        DigitsLabel since = new DigitsLabel(Follow.text(() -> kind == SignalKind.SLOW_DOWN
                ? words.text("interpretation.seconds", line.seconds(model.now()))
                : Formats.elapsed(Duration.ofSeconds(line.seconds(model.now()))), model.secondProperty()));
        Button handled = act("interpretation.markHandled", new InterpretationCommand.HandleSignal(line.id()));
        handled.setId("signal-handled");
        handled.setAccessibleText(words.text("interpretation.handle",
                words.word("interpretation.signal", kind) + ", " + from));
        handled.getStyleClass().add("slot-act");
        return band("slot-warn", Feather.MIC,
                words.text("interpretation.wish", from, words.word("interpretation.says", kind)), List.of(since),
                others,
                handled);
    }

    private Button sheet() {
        Button open = new Button(words.text("interpretation.putOnAir"));
        open.getStyleClass().add("slot-act");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> openSheet.run());
        return open;
    }

    private Region band(String styleClass, Feather icon, String title, List<Node> facts, int others, Button... acts) {
        Label what = form == Form.WIDE ? text(title, "slot-title") : new WrappedText(title, "slot-title");
        SparingRow below = new SparingRow(facts.toArray(Node[]::new));
        List<Node> spared = new ArrayList<>(facts.stream()
                .filter(fact -> fact instanceof OneLineText label && label.getMinWidth() != Region.USE_PREF_SIZE)
                .toList());
        below.getStyleClass().add("slot-facts");
        // What has happened is never cut; what is known of it gives way.
        below.setPrefWidth(0);
        below.setMinWidth(0);
        VBox said = new VBox(what, below);
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        if (others > 0) {
            Label more = text(words.following(words.text("interpretation.alarmMore", others)), Styles.STRONG);
            more.setId("more-trouble");
            more.setMinWidth(Region.USE_PREF_SIZE);
            below.getChildren().add(more);
            spared.addFirst(more);
        }
        below.canSpare(spared.toArray(Node[]::new));
        SparingRow line = new SparingRow(Icons.of(icon), said);
        line.setAlignment(Pos.CENTER_LEFT);
        Region band = form == Form.STACKED ? stacked(line, acts[acts.length - 1]) : line;
        if (form != Form.STACKED) {
            line.getChildren().addAll(acts);
            line.canSpare(Arrays.copyOf(acts, acts.length - 1));
        }
        band.setOnMouseClicked(_ -> openSheet.run());
        band.getStyleClass().addAll("slot-band", styleClass);
        band.setAccessibleText(title);
        return band;
    }

    private static Region stacked(Region line, Button act) {
        act.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add("slot-stacked-line");
        VBox.setVgrow(line, Priority.ALWAYS);
        return new VBox(line, act);
    }

    private Button act(String key, Command command) {
        Button button = new Button(words.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> sender.send(command, button));
        return button;
    }
}
