package org.pupitre.ui.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.DeskModel;

/** What has the floor now: a speaker with a clock, a question that is read out, or nothing. */
public final class FloorModel implements DeskModel {
    private final ReadOnlyObjectWrapper<Optional<SpeakerLine>> speaker = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TurnView>> turn = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SpeakerLine>> next = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<List<LanguageTag>> languages = new ReadOnlyObjectWrapper<>(List.of());

    private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper();

    @Override
    public void show(SessionState state, Instant now) {
        SessionPlan plan = state.plan();
        finished.set(state.timeline().finishedAt() != null);
        languages.set(plan == null ? List.of() : plan.languages());
        Optional<SpeakerLine> onFloor = state.queue().onFloor().map(e -> SpeakerLine.of(e, state.people()));
        if (!onFloor.equals(speaker.get())) {
            speaker.set(onFloor);
        }
        turn.set(onFloor.map(line -> TurnView.of(line.entry(), now)));
        Optional<Question> asked = finished.get() ? Optional.empty() : state.board().now();
        if (!asked.equals(question.get())) {
            question.set(asked);
        }
        Optional<SpeakerLine> called = state.queue().called().map(e -> SpeakerLine.of(e, state.people()));
        if (!called.equals(next.get())) {
            next.set(called);
        }
    }

    public ReadOnlyObjectProperty<Optional<SpeakerLine>> speakerProperty() {
        return speaker.getReadOnlyProperty();
    }

    /** The clock of the speaker; it changes with every tick. */
    public ReadOnlyObjectProperty<Optional<TurnView>> turnProperty() {
        return turn.getReadOnlyProperty();
    }

    /** The session's working languages in the order they are shown. */
    public ReadOnlyObjectProperty<List<LanguageTag>> languagesProperty() {
        return languages.getReadOnlyProperty();
    }

    /** Whether the session has ended, so that the floor is given no more. */
    public ReadOnlyBooleanProperty finishedProperty() {
        return finished.getReadOnlyProperty();
    }

    /** The question that is read out or answered. */
    public ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Who has been called. */
    public ReadOnlyObjectProperty<Optional<SpeakerLine>> nextProperty() {
        return next.getReadOnlyProperty();
    }
}
