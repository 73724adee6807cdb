package org.pupitre.ui.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.agenda.Phase;
import org.pupitre.domain.outlook.released.ReleasedRoom;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Phases;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.panel.TimeBar;
import org.pupitre.ui.kit.wrap.OneLineText;

/**
 * The room window's content: item, who speaks and what is left, the question in all its wordings, what comes next, a message.
 * Each part keeps its place; one without content is empty ground. It is drawn 432 high and scaled to the window, so that it
 * fills any screen. There is nothing to press in it.
 */
public final class RoomView {
    private static final double HEIGHT = 432;
    private static final double LEAST_WIDTH = 768;
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");
    private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");
    private static final PseudoClass FREE = PseudoClass.getPseudoClass("free");
    /** Names of more characters are set smaller, and of more than the second on two lines. */
    private static final int LONG_NAME = 28;
    private static final int LONGEST_NAME = 50;
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final PseudoClass LONGEST = PseudoClass.getPseudoClass("longest");

    private final RoomWords words;
    private final HBox titles = new HBox();
    private final Label clock = new DigitsLabel("room-clock");
    private final Label floorWord = new OneLineText("", Styles.MUTED);
    private final Label name = new OneLineText("", "room-name");
    private final LanguageChip chip = new LanguageChip().ofFloor();
    private final Label affiliation = new OneLineText("", Styles.MUTED);
    private final Label figure = new DigitsLabel("room-figure");
    private final Label leftWord = new Label();
    private final TimeBar bar = new TimeBar();
    private final Label number = new OneLineText("", Styles.MUTED);
    private final HBox wordings = new HBox();
    private final Label nextWord = new OneLineText("", Styles.MUTED);
    private final Label nextName = new OneLineText("", "room-next-name");
    private final LanguageChip nextChip = new LanguageChip();
    private final Label nextStart = new DigitsLabel("room-next-start");
    private final VBox nextTitles = new VBox();
    private final HBox message = new HBox();
    private final HBox nextRow;
    private final VBox content;
    private final Pane root;
    private @Nullable ReleasedRoom shown;

    public RoomView(RoomModel model) {
        words = model.words();
        leftWord.getStyleClass().add(Styles.MUTED);
        leftWord.setMinWidth(Region.USE_PREF_SIZE);
        figure.setId("room-left");
        name.setId("room-speaker");
        titles.getStyleClass().add("room-titles");
        titles.setMinWidth(0);
        nextTitles.getStyleClass().add("room-next-titles");
        nextTitles.setMinWidth(0);
        HBox head = row("room-head", titles, gap(), clock);
        HBox.setHgrow(titles, Priority.SOMETIMES);
        HBox who = row("room-who", name, chip);
        VBox speaker = new VBox(floorWord, who, affiliation);
        speaker.getStyleClass().add("room-speaker");
        speaker.setMinWidth(0);
        HBox.setHgrow(speaker, Priority.ALWAYS);
        VBox time = new VBox(figure, leftWord);
        time.getStyleClass().add("room-time");
        HBox floor = row("room-floor", speaker, time);
        VBox question = new VBox(number, wordings);
        question.setId("room-question");
        question.getStyleClass().add("room-question");
        question.setMinHeight(0);
        VBox.setVgrow(question, Priority.ALWAYS);
        VBox.setVgrow(wordings, Priority.ALWAYS);
        wordings.getStyleClass().add("room-columns");
        for (Label whole : List.of(clock, nextWord, nextName, nextStart)) {
            whole.setMinWidth(Region.USE_PREF_SIZE);
        }
        nextRow = row("room-next", nextWord, nextName, nextChip, gap(), nextStart, nextTitles);
        message.setId("room-message");
        message.getStyleClass().addAll("room-message", "room-columns");
        content = new VBox(head, floor, bar, question, nextRow, message);
        content.getStyleClass().add("room");
        bar.getStyleClass().add("room-bar");
        root = new Scaled();
        root.getStyleClass().add("room-ground");
        root.setCursor(Cursor.NONE);
        Follow.each(model.roomProperty(), () -> model.roomProperty().get().ifPresent(this::show));
        model.roomProperty().get().ifPresent(this::show);
    }

    /** All of it, to be as large as its window. */
    public Region root() {
        return root;
    }

    private static HBox row(String style, Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add(style);
        row.setMinWidth(0);
        return row;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void show(ReleasedRoom room) {
        ReleasedRoom before = shown;
        shown = room;
        List<LanguageTag> languages = room.languages();
        clock.setText(Formats.timeOfDay(room.at(), room.zone()));
        if (before == null || !before.title().equals(room.title())) {
            titles.getChildren().setAll(labels(room.title(), languages, "room-title"));
        }
        floor(room);
        left(room.clock(), languages);
        if (before == null || !Objects.equals(before.question(), room.question())) {
            question(room.question(), languages);
        }
        next(room);
        if (before == null || !Objects.equals(before.message(), room.message())) {
            tell(room.message(), languages);
        }
    }

    /** A text in each language of the session, the first in the usual colour. */
    private static List<Label> labels(@Nullable LocalText text, List<LanguageTag> languages, String style) {
        List<String> each = text == null
                ? List.of()
                : languages.stream().flatMap(language -> text.exactly(language).stream()).distinct().toList();
        if (text != null && each.isEmpty()) {
            each = List.of(text.in(LanguageTag.EN));
        }
        List<Label> labels = new ArrayList<>();
        for (String title : each) {
            Label label = new OneLineText(title, style);
            if (!labels.isEmpty()) {
                label.getStyleClass().add(Styles.MUTED);
            }
            label.setMinWidth(0);
            labels.add(label);
        }
        return labels;
    }

    private void floor(ReleasedRoom room) {
        ReleasedRoom.Speaker speaker = room.speaker();
        floorWord.setText(speaker == null ? "" : words.text(room.languages(), "room.floor"));
        String said = speaker == null ? "" : RoomWords.joined(speaker.name());
        String whose = speaker == null ? null : speaker.affiliation();
        name.setText(said);
        name.pseudoClassStateChanged(LONG, said.length() > LONG_NAME && said.length() <= LONGEST_NAME);
        name.pseudoClassStateChanged(LONGEST, said.length() > LONGEST_NAME);
        affiliation.setText(whose == null ? "" : whose);
        chip(chip, speaker == null ? null : speaker.language());
    }

    private static void chip(LanguageChip chip, @Nullable LanguageTag language) {
        chip.setVisible(language != null);
        chip.setManaged(language != null);
        if (language != null) {
            chip.show(language, Locale.ENGLISH);
        }
    }

    private void left(ReleasedRoom.@Nullable Clock clock, List<LanguageTag> languages) {
        ReleasedRoom.Clock running = clock == null || Formats.beyondADay(clock.remaining()) ? null : clock;
        figure.setText(running == null ? "" : Formats.remaining(running.remaining()));
        leftWord.setText(running == null ? "" : words.text(languages, word(running)));
        for (Node node : List.of(figure, leftWord, bar)) {
            Phases.mark(node, running == null ? null : running.phase());
            node.pseudoClassStateChanged(PAUSED, running != null && running.held());
        }
        bar.move(running == null ? 0 : running.progress());
    }

    private static String word(ReleasedRoom.Clock running) {
        if (running.held()) {
            return "room.paused";
        }
        return running.phase() == Phase.OVERTIME ? "room.over" : "room.left";
    }

    private void question(ReleasedRoom.@Nullable Question question, List<LanguageTag> languages) {
        number.setText(question == null ? "" : words.text(languages, "room.question", question.number()));
        wordings.getChildren().clear();
        if (question != null) {
            for (ReleasedRoom.Question.Wording wording : question.wordings()) {
                FittedText text = new FittedText();
                text.show(wording.text());
                LanguageChip language = LanguageChip.of(wording.language(), Locale.ENGLISH);
                wordings.getChildren().add(column(language, text));
            }
        }
    }

    private static HBox column(@Nullable LanguageChip chip, FittedText text) {
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox column = chip == null ? new HBox(text) : new HBox(chip, text);
        column.getStyleClass().add("room-column");
        column.setMinWidth(0);
        column.setPrefWidth(0);
        column.setFillHeight(true);
        column.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private void next(ReleasedRoom room) {
        ReleasedRoom.Next next = room.next();
        ReleasedRoom.Following following = room.following();
        nextWord.setText(next == null && following == null ? "" : words.text(room.languages(), "room.next"));
        nextName.setText(next == null
                ? ""
                : next.question() > 0
                        ? words.text(room.languages(), "room.question", next.question())
                        : RoomWords.joined(next.name()));
        chip(nextChip, next == null ? null : next.language());
        nextStart.setText(following == null || following.start() == null
                ? ""
                : Formats.timeOfDay(following.start(), room.zone()));
        LocalText title = following == null ? null : following.title();
        if (!Objects.equals(nextTitles.getUserData(), title)) {
            nextTitles.setUserData(title);
            nextTitles.getChildren().setAll(labels(title, room.languages(), "room-next-title"));
        }
        nextRow.pseudoClassStateChanged(FREE, next == null && following == null);
    }

    private void tell(@Nullable LocalText told, List<LanguageTag> languages) {
        message.getChildren().clear();
        if (told != null) {
            List<String> each = new ArrayList<>(
                    languages.stream().flatMap(language -> told.exactly(language).stream()).distinct().toList());
            for (String wording : each.isEmpty() ? List.of(told.in(LanguageTag.EN)) : each) {
                FittedText text = new FittedText(Styles.STRONG);
                text.show(wording);
                message.getChildren().add(column(null, text));
            }
        }
        message.pseudoClassStateChanged(TOLD, told != null);
    }

    /** Lays the content out at its own height and scales it to the window. */
    private final class Scaled extends Pane {
        private final Scale scale = new Scale();

        Scaled() {
            getChildren().add(content);
            content.getTransforms().add(scale);
        }

        @Override
        protected void layoutChildren() {
            double by = Math.max(0.1, Math.min(getHeight() / HEIGHT, getWidth() / LEAST_WIDTH));
            scale.setX(by);
            scale.setY(by);
            content.resizeRelocate(0, 0, getWidth() / by, getHeight() / by);
        }
    }
}
