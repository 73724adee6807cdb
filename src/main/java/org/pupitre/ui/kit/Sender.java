package org.pupitre.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Rejection;

/** The only way a view acts. A refusal is said in one sentence beside where one acted, and in the status line. */
public final class Sender {
    private final Words words;
    private final Acts acts;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");

    public Sender(Words words, Acts acts) {
        this.words = words;
        this.acts = acts;
    }

    /** Sends a command; {@code near} is where a refusal is said. */
    public void send(Command command, @Nullable Node near) {
        send(command, near, () -> {
        });
    }

    /** Sends a command and does something on the screen once it is on disk, such as clearing a field. */
    public void send(Command command, @Nullable Node near, Runnable done) {
        send(command, near, done, reason -> false);
    }

    /**
     * Sends a command whose refusal the view may handle itself, such as asking before a second run.
     *
     * @param refused answers true if it has handled the refusal, which is then not said
     */
    public void send(Command command, @Nullable Node near, Runnable done, Refusal refused) {
        FxThread.insist();
        said.set("");
        Consumer<Answer> receive = answer -> FxThread.run(() -> receive(answer, near, done, refused));
        acts.submit(command, receive);
    }

    /** The latest refusal in words; empty after a command that was not refused. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Says a sentence beside a node and in the status line. */
    public void say(String sentence, @Nullable Node near) {
        said.set(sentence);
        if (near != null) {
            Layers.of(near).ifPresent(layers -> layers.bubble(sentence, near));
        }
    }

    private void receive(Answer answer, @Nullable Node near, Runnable done, Refusal refused) {
        switch (answer) {
            case Answer.Done a -> done.run();
            case Answer.Refused a -> {
                if (!refused.handle(a.reason())) {
                    say(words.sentence("rejection", (Record) a.reason()), near);
                }
            }
            case Answer.NotSaved a -> say(words.text("common.notSaved", words.cause(a.cause())), near);
            case Answer.Failed a -> say(words.text("failure.notDone", a.code()), near);
        }
    }

    /** Looks at a refusal before it is said. */
    @FunctionalInterface
    public interface Refusal {
        boolean handle(Rejection reason);
    }
}
