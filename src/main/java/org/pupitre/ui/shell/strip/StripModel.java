package org.pupitre.ui.shell.strip;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.meeting.Recordings;
import org.pupitre.ui.interpretation.InterpretationModel;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.panel.TurnView;
import org.pupitre.ui.queue.FloorModel;
import org.pupitre.ui.queue.QueueModel;
import org.pupitre.ui.timeline.HardStopModel;
import org.pupitre.ui.timeline.RunningItemModel;

/** What the strip shows: the same as the panels of the console, by their own models. */
public final class StripModel implements DeskModel {
    private final Words words;
    private final RunningItemModel item;
    private final FloorModel floor;
    private final HardStopModel stop;
    private final QueueModel queue = new QueueModel();
    private final InterpretationModel interpretation = new InterpretationModel();
    private final ReadOnlyObjectWrapper<NextUp> next;
    private final ReadOnlyStringWrapper recording = new ReadOnlyStringWrapper(this, "recording", "");

    public StripModel(Words words) {
        this.words = words;
        item = new RunningItemModel(words);
        floor = new FloorModel(words);
        stop = new HardStopModel(words);
        next = new ReadOnlyObjectWrapper<>(this, "next", NextUp.of(Optional.empty(), words));
    }

    @Override
    public void show(SessionState state, Instant now) {
        item.show(state, now);
        floor.show(state, now);
        stop.show(state, now);
        queue.show(state, now);
        interpretation.show(state, now);
        Recordings.State recorded = state.meeting().recordings().state();
        recording.set(recorded == Recordings.State.OFF ? "" : words.word("shell.recording", recorded));
        next.set(NextUp.of(queue.rows().stream().findFirst(), words));
    }

    RunningItemModel item() {
        return item;
    }

    FloorModel floor() {
        return floor;
    }

    HardStopModel stop() {
        return stop;
    }

    InterpretationModel interpretation() {
        return interpretation;
    }

    /** What comes next. */
    ReadOnlyObjectProperty<NextUp> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** Whether the meeting tool records, in a word; empty where it does not. */
    ReadOnlyStringProperty recordingProperty() {
        return recording.getReadOnlyProperty();
    }

    /** Whether someone speaks whose clock is held. */
    boolean paused() {
        return floor.turnProperty().get().filter(TurnView::paused).isPresent();
    }
}
