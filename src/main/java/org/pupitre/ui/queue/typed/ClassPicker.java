package org.pupitre.ui.queue.typed;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.OptionBox;
import org.pupitre.ui.kit.Words;

/** Chooses the class of a request, and of a point of order its rank, 1 to 9 or none. */
public final class ClassPicker extends HBox {
    private static final int HIGHEST_RANK = 9;
    private static final List<SpeechType> BESIDE_NORMAL =
            List.of(SpeechType.POINT_OF_ORDER, SpeechType.INTERVENTION, SpeechType.INTERJECTION);

    private final OptionBox<SpeechType> type;
    private final ChoiceBox<Integer> rank = new ChoiceBox<>();

    /** @param changed what follows each choice by hand or by code */
    public ClassPicker(Words words, Runnable changed) {
        type = new OptionBox<>(words, "queue.typeName", "queue.type.NORMAL", t -> words.word("queue.type", t),
                BESIDE_NORMAL);
        type.setId("queue-type");
        rank.setId("queue-rank");
        rank.accessibleTextProperty().bind(words.bind("queue.rankName"));
        rank.getItems().addAll(IntStream.rangeClosed(0, HIGHEST_RANK).boxed().toList());
        rank.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer value) {
                return value == null || value == 0 ? words.text("queue.rankNone") : words.text("queue.rank", value);
            }

            @Override
            public Integer fromString(String text) {
                return 0;
            }
        });
        rank.setValue(0);
        Follow.each(type.valueProperty(), () -> {
            boolean point = type() == SpeechType.POINT_OF_ORDER;
            rank.setVisible(point);
            rank.setManaged(point);
            changed.run();
        });
        Follow.each(rank.valueProperty(), changed);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("class-picker");
        getChildren().addAll(type, rank);
    }

    /** The class that is chosen. */
    public SpeechType type() {
        return type.chosen().orElse(SpeechType.NORMAL);
    }

    /** The rank of a point of order; null for none, and for other classes. */
    public @Nullable Integer rank() {
        Integer chosen = rank.getValue();
        return type() != SpeechType.POINT_OF_ORDER || chosen == null || chosen == 0 ? null : chosen;
    }

    /** Chooses a class, and the rank of a point of order. */
    public void choose(@Nullable SpeechType chosen, @Nullable Integer urgency) {
        type.choose(chosen == null || chosen == SpeechType.NORMAL ? Optional.empty() : Optional.of(chosen));
        rank.setValue(urgency == null ? 0 : Math.clamp(urgency, 0, HIGHEST_RANK));
    }

    /** The keyboard goes to the class. */
    public void enter() {
        type.requestFocus();
    }
}
