package org.pupitre.ui.booth;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Phases;
import org.pupitre.ui.kit.SectionHeader;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Who speaks now, the question that is read out, and the next three. */
final class FloorPart {
    private static final PseudoClass NOBODY = PseudoClass.getPseudoClass("nobody");

    private final BoothModel model;
    private final Words words;
    private final Label name = wrapping("cabin-name");
    private final LanguageChip chip = new LanguageChip();
    private final Label saidAs = wrapping("cabin-said");
    private final Label about = wrapping(Styles.MUTED);
    private final DigitsLabel clock = new DigitsLabel("cabin-clock");
    private final Label clockNote = new Label();
    private final VBox question = new VBox();
    private final VBox lines = new VBox();
    private final Label flip = wrapping("cabin-flip");
    private final VBox root;

    FloorPart(BoothModel model, Words words) {
        this.model = model;
        this.words = words;
        clockNote.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS, "cabin-turn-note");
        clockNote.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().add("cabin-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        VBox time = new VBox(clock, clockNote);
        time.setAlignment(Pos.TOP_RIGHT);
        HBox first = new HBox(chip, name);
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().add("cabin-who");
        VBox who = new VBox(first, saidAs, about);
        who.setMinWidth(0);
        who.getStyleClass().add("cabin-person");
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox.setHgrow(name, Priority.SOMETIMES);
        HBox now = new HBox(who, time);
        now.getStyleClass().add("cabin-now");
        question.getStyleClass().addAll(Styles.CARD, Styles.CURRENT, "cabin-question");
        lines.getStyleClass().add("cabin-lines");
        root = new VBox(new SectionHeader(words.bind("booth.speaksNow")), now, question,
                new SectionHeader(words.bind("booth.next")), lines, flip);
        root.getStyleClass().addAll(Styles.PANE, "cabin-floor");
        List.of(name, saidAs, about)
                .forEach(label -> ShownPerson.mark(label, () -> model.floorProperty().get().person()));
        ShownPerson.mark(flip, () -> model.upcomingProperty().get().flipsWith());
        model.floorProperty().subscribe(this::show);
        model.upcomingProperty().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    private void show(FloorNow floor) {
        name.setText(floor.name());
        name.pseudoClassStateChanged(NOBODY, !floor.taken());
        name.setAccessibleText(floor.told());
        boolean speaks = !floor.clock().isEmpty();
        show(chip, speaks);
        chip.show(floor.language(), words.locale());
        text(saidAs, floor.saidAs());
        text(about, floor.about());
        text(clock, floor.clock());
        text(clockNote, floor.clockNote());
        Phases.mark(clock, floor.phase());
        Phases.mark(clockNote, floor.phase());
        show(question, !floor.question().isEmpty());
        List<Node> wordings = new ArrayList<>();
        Label heading = new OneLineText(floor.question());
        heading.getStyleClass().addAll(Styles.STRONG);
        wordings.add(heading);
        for (FloorNow.Wording wording : floor.wordings()) {
            wordings.add(line(wording));
        }
        question.getChildren().setAll(wordings);
    }

    private HBox line(FloorNow.Wording wording) {
        LanguageChip language =
                LanguageChip.of(wording.language(), words.locale());
        language.setMinWidth(Region.USE_PREF_SIZE);
        Label text = wrapping("cabin-wording");
        text.setText(wording.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(language, text);
        line.getStyleClass().add("cabin-who");
        return line;
    }

    private void show(Upcoming upcoming) {
        List<Node> shown = new ArrayList<>();
        upcoming.lines().forEach(line -> shown.add(line(line)));
        if (shown.isEmpty()) {
            Label empty = wrapping(Styles.EMPTY);
            empty.textProperty().bind(words.bind(model.headProperty().get().over()
                    ? "booth.sessionOver"
                    : "booth.queueEmpty"));
            shown.add(empty);
        }
        if (upcoming.more() > 0) {
            Label more = wrapping(Styles.MUTED);
            more.textProperty().bind(words.bind("booth.more", upcoming.more()));
            shown.add(more);
        }
        lines.getChildren().setAll(shown);
        text(flip, upcoming.flip());
    }

    private HBox line(Upcoming.Line line) {
        HBox shown = shown(line);
        ShownPerson.mark(shown, line::person);
        return shown;
    }

    private HBox shown(Upcoming.Line line) {
        Label place = new Label(String.valueOf(line.place()));
        place.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS, "cabin-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        LanguageChip language = LanguageChip.of(line.language(), words.locale());
        language.setMinWidth(Region.USE_PREF_SIZE);
        Label who = wrapping("cabin-next-name");
        who.setText(line.name());
        VBox text = new VBox(who);
        if (!line.saidAs().isEmpty()) {
            Label said = wrapping("cabin-next-said");
            said.setText(line.saidAs());
            text.getChildren().add(said);
        }
        if (!line.about().isEmpty()) {
            Label whom = wrapping(Styles.MUTED);
            whom.setText(line.about());
            text.getChildren().add(whom);
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(place, language, text);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("cabin-line");
        return row;
    }

    private static Label wrapping(String styleClass) {
        Label label = new WrappedText();
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        label.getStyleClass().add(styleClass);
        return label;
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
