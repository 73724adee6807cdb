package org.pupitre.ui.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TypedText;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;

/** What has the floor now: a speaker with a clock, a question that is read out, or nothing. */
public final class FloorModel implements DeskModel {
    private final ReadOnlyObjectWrapper<Optional<SpeakerLine>> speaker = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TurnView>> turn = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SpeakerLine>> next = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<List<LanguageTag>> languages = new ReadOnlyObjectWrapper<>(List.of());

    private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private final Words words;

    public FloorModel(Words words) {
        this.words = words;
        Follow.each(words.localeProperty(), this::describe);
        describe();
    }

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
        describe();
    }

    private void describe() {
        Optional<SpeakerLine> line = speaker.get();
        Optional<Question> asked = question.get();
        if (line.isPresent()) {
            name.set(line.get().name().orElseGet(() -> words.text("queue.unnamed")));
            about.set(about(line.get(), asked));
        } else if (asked.isPresent()) {
            name.set(words.text("queue.questionNow", asked.get().number()));
            about.set(asked.get().shown());
        } else {
            name.set(words.text("queue.floorEmpty"));
            about.set(next.get().flatMap(SpeakerLine::name).map(n -> words.text("queue.floorEmptyNext", n))
                    .orElseGet(() -> words.text(finished.get() ? "queue.floorFinished" : "queue.floorEmptyHint")));
        }
    }

    private String about(SpeakerLine line, Optional<Question> question) {
        Stream<Optional<String>> parts = Stream.of(line.saidAs().map(s -> words.text("queue.saidAs", s)),
                line.affiliation(), line.group().map(g -> words.word("queue.group", g)),
                question.map(q -> words.text(line.answers(q) ? "queue.answers" : "queue.beside", q.number())),
                Optional.ofNullable(line.entry().note()).map(TypedText::shown));
        return Isolated.joined(" · ", parts.flatMap(Optional::stream).toList());
    }

    /** The name of the speaker, or what has the floor instead, in words. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** What is told below the name. */
    public ReadOnlyStringProperty aboutProperty() {
        return about.getReadOnlyProperty();
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
