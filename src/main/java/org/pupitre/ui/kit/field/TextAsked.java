package org.pupitre.ui.kit.field;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import org.pupitre.domain.act.TextFile;
import org.pupitre.domain.value.PersonId;

/**
 * Asks for the file of a text: that it be given to a person, shown, or saved. It goes up to the root of the window, where what
 * knows files listens.
 */
public final class TextAsked extends Event {
    public static final EventType<TextAsked> ASKED = new EventType<>(Event.ANY, "TEXT_ASKED");

    private static final long serialVersionUID = 1L;

    private final transient Wish wish;
    private final transient Consumer<Supplier<String>> told;

    /** What is asked for. */
    public sealed interface Wish {
        /**
         * Give a file to a person.
         *
         * @param files those that were dropped; none to ask for a file
         */
        record Add(PersonId person, List<File> files) implements Wish {
            public Add {
                files = List.copyOf(files);
            }
        }

        /** Show the file in the program that the computer has for it. */
        record Open(TextFile file) implements Wish {}

        /** Save the file where a person chooses. */
        record Save(TextFile file) implements Wish {}
    }

    /** @param told is told why it was not done, or that it was, in the language of the screen; on the screen's thread */
    public TextAsked(Wish wish, Consumer<Supplier<String>> told) {
        super(ASKED);
        this.wish = wish;
        this.told = told;
    }

    public Wish wish() {
        return wish;
    }

    /** Says what became of it. */
    public void tell(Supplier<String> sentence) {
        told.accept(sentence);
    }
}
