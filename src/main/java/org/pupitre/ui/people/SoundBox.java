package org.pupitre.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.skin.ChoiceBoxSkin;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Sound;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;

/** Chooses how a person was heard, or that this was not checked; its words follow the language. */
final class SoundBox extends ChoiceBox<Optional<Sound>> {
    private final Words words;

    SoundBox(Words words) {
        this.words = words;
        accessibleTextProperty().bind(words.bind("person.sound"));
        setConverter(new Names());
        Follow.each(words.localeProperty(), () -> {
            offer();
            // A skin measures what it offers when it is made; filled again it forgets its own arrow.
            if (getSkin() != null) {
                setSkin(new ChoiceBoxSkin<>(this));
            }
        });
        offer();
    }

    /** What is chosen; empty for not checked. */
    Optional<Sound> sound() {
        return getValue() == null ? Optional.empty() : getValue();
    }

    void choose(Optional<Sound> sound) {
        getSelectionModel().select(sound);
    }

    private void offer() {
        Optional<Sound> kept = sound();
        List<Optional<Sound>> offered = new ArrayList<>(List.of(Optional.empty()));
        for (Sound sound : Sound.values()) {
            offered.add(Optional.of(sound));
        }
        getItems().setAll(offered);
        choose(kept);
    }

    private final class Names extends StringConverter<Optional<Sound>> {
        @Override
        @SuppressWarnings("NullableOptional") // a box in which nothing is chosen yet asks with null
        public String toString(@Nullable Optional<Sound> sound) {
            return sound == null || sound.isEmpty()
                    ? words.text("person.soundUnknown")
                    : words.word("person.sound", sound.get());
        }

        @Override
        public Optional<Sound> fromString(String text) {
            return Optional.empty();
        }
    }
}
