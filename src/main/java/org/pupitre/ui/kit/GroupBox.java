package org.pupitre.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.skin.ChoiceBoxSkin;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Group;

/** Chooses the group of a person's organisation, or none; its words follow the language. */
public final class GroupBox extends ChoiceBox<Optional<Group>> {
    private final Words words;

    public GroupBox(Words words) {
        this.words = words;
        accessibleTextProperty().bind(words.bind("queue.groupName"));
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

    /** The group that is chosen; empty for none. */
    public Optional<Group> group() {
        return getValue() == null ? Optional.empty() : getValue();
    }

    /** Chooses a group, or none. */
    public void choose(Optional<Group> group) {
        getSelectionModel().select(group);
    }

    private void offer() {
        Optional<Group> kept = group();
        List<Optional<Group>> offered = new ArrayList<>(List.of(Optional.empty()));
        for (Group group : Group.values()) {
            offered.add(Optional.of(group));
        }
        getItems().setAll(offered);
        choose(kept);
    }

    private final class Names extends StringConverter<Optional<Group>> {
        @Override
        @SuppressWarnings("NullableOptional") // a box in which nothing is chosen yet asks with null
        public String toString(@Nullable Optional<Group> group) {
            return group == null || group.isEmpty()
                    ? words.text("queue.groupNone")
                    : words.word("queue.group", group.get());
        }

        @Override
        public Optional<Group> fromString(String text) {
            return Optional.empty();
        }
    }
}
