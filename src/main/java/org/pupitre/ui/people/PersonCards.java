package org.pupitre.ui.people;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.layer.Layers;

/**
 * Opens the card of a person over a window: where a place that shows a person asks for it, and by F2, for the person shown
 * where the keyboard is, else for who has the floor. Desks say whom they show by {@link ShownPerson}.
 */
public final class PersonCards {
    private final PersonCardModel model = new PersonCardModel();
    private final Layers layers;
    private final Words words;
    private final Sender sender;

    private PersonCards(Layers layers, Words words, Sender sender) {
        this.layers = layers;
        this.words = words;
        this.sender = sender;
    }

    /** Listens in a window from now on. */
    public static PersonCards install(Layers layers, Words words, Sender sender) {
        PersonCards cards = new PersonCards(layers, words, sender);
        ShownPerson.tell(layers, cards.model::onFloor);
        layers.addEventHandler(ShownPerson.Asked.ASKED, e -> {
            cards.open(e.person(), e.getTarget() instanceof Node place ? place : layers);
            e.consume();
        });
        layers.addEventHandler(KeyEvent.KEY_PRESSED, cards::pressed);
        return cards;
    }

    /** Takes a whole snapshot; on the screen's thread. */
    public void show(SessionState state, Instant now) {
        model.show(state, now);
    }

    private void pressed(KeyEvent event) {
        if (Pressed.bare(KeyCode.F2).matches(event, event.getCode()) && !layers.covered()) {
            Node owner = layers.getScene().getFocusOwner();
            ShownPerson.near(owner).ifPresent(person -> {
                open(person, owner == null ? layers : owner);
                event.consume();
            });
        }
    }

    private void open(PersonId id, Node near) {
        Optional<Person> person = model.person(id);
        if (person.isPresent()) {
            layers.hideBubble();
            PersonCard card = new PersonCard(person.get(), model, words, sender, layers);
            layers.cover(card, card::leave);
        } else {
            sender.say(words.text("person.gone"), near);
        }
    }
}
