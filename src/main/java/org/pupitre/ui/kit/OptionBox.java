package org.pupitre.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.skin.ChoiceBoxSkin;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Group;

/**
 * Chooses a value out of a few, or none; its words follow the language.
 *
 * @param <E> the values
 */
public final class OptionBox<E extends Enum<E>> extends ChoiceBox<Optional<E>> {
    private final List<E> values;

    /**
     * @param name  the sentence that names it to those who do not see it
     * @param none  the sentence for no value
     * @param word  the word of a value
     * @param values all of them, in the order in which they are offered
     */
    public OptionBox(Words words, String name, String none, Function<E, String> word, List<E> values) {
        this.values = List.copyOf(values);
        accessibleTextProperty().bind(words.bind(name));
        setConverter(new Names<>(() -> words.text(none), word));
        Follow.each(words.localeProperty(), () -> {
            offer();
            // A skin measures what it offers when it is made; filled again it forgets its own arrow.
            if (getSkin() != null) {
                setSkin(new ChoiceBoxSkin<>(this));
            }
        });
        offer();
    }

    /** A box for the group of a person's organisation. */
    public static OptionBox<Group> ofGroup(Words words) {
        return new OptionBox<>(words, "queue.groupName", "queue.groupNone", group -> words.word("queue.group", group),
                List.of(Group.values()));
    }

    /** What is chosen; empty for none. */
    public Optional<E> chosen() {
        return getValue() == null ? Optional.empty() : getValue();
    }

    /** Chooses a value, or none. */
    public void choose(Optional<E> value) {
        getSelectionModel().select(value);
    }

    private void offer() {
        Optional<E> kept = chosen();
        List<Optional<E>> offered = new ArrayList<>(List.of(Optional.empty()));
        values.forEach(value -> offered.add(Optional.of(value)));
        getItems().setAll(offered);
        choose(kept);
    }

    private static final class Names<E> extends StringConverter<Optional<E>> {
        private final Supplier<String> none;
        private final Function<E, String> word;

        private Names(Supplier<String> none, Function<E, String> word) {
            this.none = none;
            this.word = word;
        }

        @Override
        @SuppressWarnings("NullableOptional") // a box in which nothing is chosen yet asks with null
        public String toString(@Nullable Optional<E> value) {
            return value == null || value.isEmpty() ? none.get() : word.apply(value.get());
        }

        @Override
        public Optional<E> fromString(String text) {
            return Optional.empty();
        }
    }
}
