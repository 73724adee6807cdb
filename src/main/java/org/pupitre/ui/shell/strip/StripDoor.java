package org.pupitre.ui.shell.strip;

import java.time.Instant;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;

/** The way from the console to its strip and back. Nothing of the strip is made before it is first asked for. */
public final class StripDoor {
    private final Words words;
    private final Sender sender;
    private final Ways ways;
    private StripPlace place = StripPlace.NONE;
    private @Nullable Made made;

    private record Made(StripModel model, StripView view) {}

    /**
     * What the strip does on the console behind it.
     *
     * @param act                carries a command out, as the same key of the console would
     * @param openInterpretation shows all that is known of interpretation
     */
    public record Ways(Consumer<Command> act, Runnable openInterpretation) {}

    public StripDoor(Words words, Sender sender, Ways ways) {
        this.words = words;
        this.sender = sender;
        this.ways = ways;
    }

    /** Where the strip opens from now on. */
    public void opensIn(StripPlace where) {
        place = where;
    }

    /** From the console to the strip, or back. */
    public void change(SessionState state, Instant now, Window console) {
        if (place.isOpen()) {
            place.close();
            return;
        }
        Made strip = made;
        if (strip == null) {
            StripModel model = new StripModel(words);
            strip = new Made(model, new StripView(model, words, sender, new Around()));
            made = strip;
        }
        strip.model().show(state, now);
        place.open(strip.view(), console);
    }

    /** Back to the console; where the strip is not open nothing happens. */
    public void leave() {
        if (place.isOpen()) {
            place.close();
        }
    }

    /** Shows a snapshot; costs nothing while the strip is not open. */
    public void show(SessionState state, Instant now) {
        Made strip = made;
        if (strip != null && place.isOpen()) {
            strip.model().show(state, now);
        }
    }

    private final class Around implements StripView.Around {
        @Override
        public void act(Command command) {
            ways.act().accept(command);
        }

        @Override
        public void toConsole() {
            leave();
        }

        @Override
        public void toInterpretation() {
            leave();
            ways.openInterpretation().run();
        }

        @Override
        public void takeKeyboard() {
            place.takeKeyboard();
        }
    }
}
