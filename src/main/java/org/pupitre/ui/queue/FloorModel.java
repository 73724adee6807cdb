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
import org.pupitre.ui.kit.panel.TurnView;

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
    private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper turnWord = new ReadOnlyStringWrapper("");
    private final Words words;
    private final ShareModel shares = new ShareModel();

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
        Follow.set(speaker, onFloor);
        turn.set(onFloor.map(line -> TurnView.of(line.entry(), now)));
        Optional<Question> asked = finished.get() ? Optional.empty() : state.board().now();
        Follow.set(question, asked);
        Optional<SpeakerLine> called = state.queue().called().map(e -> SpeakerLine.of(e, state.people()));
        Follow.set(next, called);
        shares.show(state, now);
        describe();
    }

    private void describe() {
        Optional<SpeakerLine> line = speaker.get();
        Optional<Question> asked = question.get();
        turnWord.set(turn.get().map(shown -> shown.word(words)).orElse(""));
        if (line.isPresent()) {
            label.set(asked.map(q -> words.text(line.get().answers(q) ? "queue.floorAnswers" : "queue.floorBeside",
                    q.number())).orElseGet(() -> words.text("queue.floor")));
            name.set(line.get().name().orElseGet(() -> words.text("queue.unnamed")));
            about.set(about(line.get()));
        } else if (asked.isPresent()) {
            label.set(words.text("queue.floorQuestion"));
            name.set(words.text("queue.questionNow", asked.get().number()));
            about.set("");
        } else {
            Optional<String> called = next.get().flatMap(SpeakerLine::name);
            label.set(finished.get() ? "" : words.text("queue.floorEmpty"));
            name.set(called.orElse(""));
            about.set(finished.get()
                    ? ""
                    : words.text(called.isPresent() ? "queue.floorEmptyNext" : "queue.floorEmptyHint"));
        }
    }

    private String about(SpeakerLine line) {
        Stream<Optional<String>> parts = Stream.of(line.saidAs().map(s -> words.text("queue.saidAs", s)),
                line.affiliation(), line.group().map(g -> words.word("queue.group", g)),
                Optional.ofNullable(line.entry().note()).map(TypedText::shown));
        return Isolated.joined(" · ", parts.flatMap(Optional::stream).toList());
    }

    /** What the name is: who has the floor, or that no one has. */
    public ReadOnlyStringProperty labelProperty() {
        return label.getReadOnlyProperty();
    }

    /** What the clock of the turn is: what is left of how much, over, paused; empty where no one speaks. */
    public ReadOnlyStringProperty turnWordProperty() {
        return turnWord.getReadOnlyProperty();
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

    /** What the planned speakers of the running item still have. */
    public ShareModel shares() {
        return shares;
    }

    /** Who has been called. */
    public ReadOnlyObjectProperty<Optional<SpeakerLine>> nextProperty() {
        return next.getReadOnlyProperty();
    }
}
