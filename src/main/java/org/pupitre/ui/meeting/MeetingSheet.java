package org.pupitre.ui.meeting;

import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.domain.outlook.FilledLine;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;

/** The sheet of the meeting tool: the lines to paste into it; beside them its recording and its clock. */
final class MeetingSheet {
    private final LineList lines;
    private final ClockPart clock;
    private final HBox root;

    MeetingSheet(MeetingModel model, Words words, Sender sender, Consumer<FilledLine> copy) {
        lines = new LineList(model, words, sender, copy);
        clock = new ClockPart(model, words, sender);
        VBox side = new VBox(new RecordingPart(model, words, sender).root(), clock.root());
        side.getStyleClass().add("meeting-side");
        HBox.setHgrow(lines.root(), Priority.ALWAYS);
        root = new HBox(lines.root(), side);
        root.getStyleClass().add("meeting-sheet");
    }

    Region root() {
        return root;
    }

    boolean leaveTyping() {
        return lines.leaveTyping();
    }

    void begin() {
        lines.begin();
    }

    void compareClocks() {
        clock.begin();
    }
}
