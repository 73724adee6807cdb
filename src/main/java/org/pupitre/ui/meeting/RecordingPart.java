package org.pupitre.ui.meeting;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.MeetingCommand.PauseRecording;
import org.pupitre.domain.act.MeetingCommand.ResumeRecording;
import org.pupitre.domain.act.MeetingCommand.StartRecording;
import org.pupitre.domain.act.MeetingCommand.StopRecording;
import org.pupitre.domain.meeting.Recordings.State;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Whether the meeting tool records, as the moderator says it here; what cannot be said now is absent. */
final class RecordingPart {
    private final MeetingModel model;
    private final VBox root;

    RecordingPart(MeetingModel model, Words words, Sender sender) {
        this.model = model;
        Label heading = new OneLineText("", Styles.TITLE);
        heading.textProperty().bind(words.bind("meeting.recordingHeading"));
        Label state = new WrappedText();
        state.setId("meeting-recorded");
        state.textProperty().bind(model.recordedProperty());
        Label hint = new WrappedText();
        hint.textProperty().bind(words.bind("meeting.recordingHint"));
        hint.getStyleClass().add(Styles.MUTED);
        WrappingRow acts = new WrappingRow();
        acts.getStyleClass().add("meeting-buttons");
        root = new VBox(heading, state, acts, hint);
        acts.getChildren().addAll(
                button(words.bind("meeting.record"), () -> sender.send(new StartRecording(), root), State.OFF),
                button(words.bind("meeting.pause"), () -> sender.send(new PauseRecording(), root), State.ON),
                button(words.bind("meeting.resume"), () -> sender.send(new ResumeRecording(), root), State.PAUSED),
                button(words.bind("meeting.stop"), () -> sender.send(new StopRecording(), root), State.ON,
                        State.PAUSED));
        root.getStyleClass().add("meeting-part");
    }

    Region root() {
        return root;
    }

    private Button button(ObservableValue<String> text, Runnable act, State... states) {
        Button button = new Button();
        button.textProperty().bind(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        button.visibleProperty().bind(Follow.flag(
                () -> List.of(states).contains(model.recordingProperty().get()),
                model.recordingProperty()));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }
}
