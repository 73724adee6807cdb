package org.pupitre.ui.kit.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Words;

/**
 * Which person a place on the screen shows. A desk says it; what opens the card of the person listens at the root of the
 * window and need not be known here.
 */
public final class ShownPerson {
    private ShownPerson() {}

    /** Asks for the card of a person; it goes up to the root of the window. */
    public static final class Asked extends Event {
        public static final EventType<Asked> ASKED = new EventType<>(Event.ANY, "PERSON_ASKED");

        private static final long serialVersionUID = 1L;

        private final transient PersonId person;

        private Asked(PersonId person) {
            super(ASKED);
            this.person = person;
        }

        public PersonId person() {
            return person;
        }
    }

    /** Says whom a place shows, so that F2 finds the person from there; asked when it is pressed, null for no one. */
    public static void tell(Node place, Supplier<? extends @Nullable PersonId> person) {
        place.getProperties().put(ShownPerson.class, person);
    }

    /** As {@link #tell}; a double click on the place asks for the card too, and does nothing else. */
    public static void mark(Node place, Supplier<? extends @Nullable PersonId> person) {
        tell(place, person);
        place.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && !e.isConsumed()
                    && ask(place, person.get())) {
                e.consume();
            }
        });
    }

    /**
     * As {@link #mark}, for a line that names people among other things: a double click counts on a name, and elsewhere
     * does what it does around the line. F2 finds the first of them.
     */
    public static void markNames(Label line, Supplier<List<Person>> people) {
        tell(line, () -> people.get().stream().findFirst().map(Person::id).orElse(null));
        line.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
                NameAt.find(line, new Point2D(e.getSceneX(), e.getSceneY()), people.get()).ifPresent(person -> {
                    ask(line, person.id());
                    e.consume();
                });
            }
        });
    }

    /** Asks for the card of a person; false for no one. */
    public static boolean ask(Node from, @Nullable PersonId person) {
        if (person != null) {
            from.fireEvent(new Asked(person));
        }
        return person != null;
    }

    /** The item of a menu that opens the card; it cannot be chosen where no person is known. */
    public static MenuItem item(Words words, Node from, @Nullable PersonId person) {
        MenuItem item = new MenuItem(words.text("person.menu"));
        item.setDisable(person == null);
        item.setOnAction(_ -> ask(from, person));
        return item;
    }

    /** The person a place shows, or else the nearest place around it that shows one. */
    public static Optional<PersonId> near(@Nullable Node place) {
        for (Node node = place; node != null; node = node.getParent()) {
            PersonId person =
                    node.hasProperties() && node.getProperties().get(ShownPerson.class) instanceof Supplier<?> told
                            && told.get() instanceof PersonId id ? id : null;
            if (person != null) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }
}
