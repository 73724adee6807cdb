package org.pupitre.ui.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.MeetingCommand;
import org.pupitre.domain.act.MeetingCommand.PauseRecording;
import org.pupitre.domain.act.MeetingCommand.ResumeRecording;
import org.pupitre.domain.act.MeetingCommand.StartRecording;
import org.pupitre.domain.act.MeetingCommand.StopRecording;
import org.pupitre.domain.outlook.FilledLine;
import org.pupitre.domain.value.Gap;
import org.pupitre.task.lines.LineMessages;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.Stroke.Pressed;

/** The meeting tool at the console: its keys, and the sheet with all that is done with it. */
public final class MeetingDesk {
    private final Words words;
    private final Sender sender;
    private final Around around;
    private final MeetingModel model;
    private @Nullable MeetingSheet sheet;
    private @Nullable SessionState state;
    private Instant now = Instant.EPOCH;

    /** What is outside of it. */
    public interface Around {
        /** Where a refusal is said that comes of a key. */
        Node place();

        /** Says something that needs no answer. */
        void tell(String sentence);

        /** Opens the sheet over the console, or closes it where it is open. */
        void turnSheet();

        /** A jump of this computer's clock that is still to be answered; null for none. */
        @Nullable
        Gap askedGap();
    }

    public MeetingDesk(Words words, Sender sender, Around around) {
        this.words = words;
        this.sender = sender;
        this.around = around;
        model = new MeetingModel(words, around::askedGap);
    }

    /** The keys of the lines. */
    public List<KeyLine> lineKeys() {
        return List.of(NamedKey.always("keys.act.COPY_LINE", this::copyFitting, shifted(KeyCode.C)),
                NamedKey.always("keys.act.MEETING", around::turnSheet, shifted(KeyCode.L)));
    }

    /** The keys of the recording, which act in the strip too. */
    public List<KeyLine> recordingKeys() {
        return List.of(NamedKey.always("keys.act.RECORD", this::record, shifted(KeyCode.R)),
                NamedKey.always("keys.act.STOP_RECORDING",
                        () -> sender.send(new StopRecording(), around.place()), shifted(KeyCode.S)));
    }

    private static Pressed shifted(KeyCode key) {
        return new Pressed(List.of(key), true, true);
    }

    /** Shows a whole snapshot; the sheet follows while it is open. */
    public void show(SessionState next, Instant at) {
        state = next;
        now = at;
        if (sheet != null && sheet.root().getScene() != null) {
            model.show(next, at);
        }
    }

    /** The sheet; the same one each time, with what is being typed in it. */
    public Region sheet() {
        if (sheet == null) {
            sheet = new MeetingSheet(model, words, sender, this::copy);
        }
        if (state != null) {
            model.show(state, now);
        }
        return sheet.root();
    }

    /** Leads the keyboard to the line that fits the moment. */
    public void begin() {
        if (sheet != null) {
            sheet.begin();
        }
    }

    /** Leads the keyboard to the clock of the meeting, in the sheet that is open. */
    public void compareClocks() {
        if (sheet != null) {
            sheet.compareClocks();
        }
    }

    /** What Escape does first: leaves a line that is being typed as it was; tells whether there was one. */
    public boolean leaveTyping() {
        return sheet != null && sheet.leaveTyping();
    }

    /** Whether the keyboard is in the sheet. */
    public boolean hasKeyboard() {
        return sheet != null && sheet.root().isFocusWithin();
    }

    /** Copies the line that fits the moment, in all languages of the session. */
    private void copyFitting() {
        Optional<FilledLine> line = state == null
                ? Optional.empty()
                : LineMessages.lines(state, now).fits();
        line.ifPresentOrElse(this::copy, () -> sender.say(words.text("meeting.noneFits"), around.place()));
    }

    private void copy(FilledLine line) {
        ClipboardContent content = new ClipboardContent();
        content.putString(line.pasted());
        Clipboard.getSystemClipboard().setContent(content);
        around.tell(words.text("meeting.copied", line.pasted().replace('\n', ' ')));
    }

    /** What the key does: on, held, on again. */
    private void record() {
        if (state != null) {
            MeetingCommand next = switch (state.meeting().recordings().state()) {
                case OFF -> new StartRecording();
                case ON -> new PauseRecording();
                case PAUSED -> new ResumeRecording();
            };
            sender.send(next, around.place());
        }
    }
}
