package org.pupitre.ui.meeting;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.MeetingCommand.CompareClocks;
import org.pupitre.domain.act.Rejection;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.OneLineField;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The clock of the meeting against this computer's: one types what it shows, or presses a button at a full minute. */
final class ClockPart {
    private static final PseudoClass APART = PseudoClass.getPseudoClass("apart");

    private final MeetingModel model;
    private final Words words;
    private final Sender sender;
    private final OneLineField field = new OneLineField();
    private final Label fault = new WrappedText();
    private final VBox root;

    ClockPart(MeetingModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        Label heading = new OneLineText("", Styles.TITLE);
        heading.textProperty().bind(words.bind("meeting.clockHeading"));
        Label state = new WrappedText();
        state.setId("meeting-clock");
        state.getStyleClass().add("meeting-clock");
        state.textProperty().bind(model.clockProperty());
        Follow.each(model.apartProperty(), () -> state.pseudoClassStateChanged(APART, model.apartProperty().get()));
        field.setId("meeting-time");
        field.promptTextProperty().bind(words.bind("meeting.timeField"));
        field.accessibleTextProperty().bind(words.bind("meeting.timeField"));
        field.setOnAction(_ -> compare());
        Button now = new Button();
        now.textProperty().bind(words.bind("meeting.shownNow"));
        now.setMinWidth(Region.USE_PREF_SIZE);
        now.setOnAction(_ -> compare());
        Button minute = new Button();
        minute.setId("full-minute");
        minute.textProperty().bind(words.bind("meeting.fullMinute"));
        minute.setMinWidth(Region.USE_PREF_SIZE);
        minute.setOnAction(_ -> send(model.fullMinute()));
        fault.getStyleClass().add(Styles.WARNING);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        field.textProperty().subscribe(_ -> fault.setText(""));
        WrappingRow acts = new WrappingRow();
        acts.getStyleClass().add("meeting-buttons");
        acts.getChildren().addAll(now, minute);
        root = new VBox(heading, state, field, fault, acts);
        root.getStyleClass().add("meeting-part");
    }

    Region root() {
        return root;
    }

    /** Puts the caret into the field for what the clock of the meeting shows. */
    void begin() {
        field.requestFocus();
    }

    private void compare() {
        model.typed(field.getText()).ifPresentOrElse(this::send, () -> {
            fault.setText(words.text("meeting.noTime"));
            field.requestFocus();
        });
    }

    /** What was typed stays where it was refused. */
    private void send(CompareClocks command) {
        sender.send(command, root, field::clear, reason -> {
            if (reason instanceof Rejection.ClocksTooFarApart) {
                String leftOut = model.leftOut(field.getText());
                fault.setText(leftOut.isEmpty() ? words.sentence("rejection", (Record) reason) : leftOut);
                return true;
            }
            return false;
        });
    }
}
