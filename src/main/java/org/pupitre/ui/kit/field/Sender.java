package org.pupitre.ui.kit.field;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Rejection;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Confirmation;
import org.pupitre.ui.kit.layer.Layers;

/** The only way a view acts. A refusal is said in one sentence beside where one acted, and in the status line. */
public final class Sender {
    private final Words words;
    private final Acts acts;
    private final Drafts drafts = new Drafts();
    private Function<Command, Optional<Confirmation>> questions = command -> Optional.empty();
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
        Layers layers = near == null ? null : Layers.of(near).orElse(null);
        Confirmation question = layers == null ? null : questions.apply(command).orElse(null);
        if (near == null || layers == null || question == null) {
            submit(command, near, done, refused);
        } else {
            Confirmation.Instead instead = question.instead();
            layers.bubble(question.box(words, layers, () -> submit(command, near, done, refused), () -> {
                if (instead != null) {
                    submit(instead.command(), near, () -> {
                    }, _ -> false);
                }
            }), near);
        }
    }

    /** Has a question asked beside the place before a command is sent; only a yes sends it. */
    public void askBefore(Function<Command, Optional<Confirmation>> question) {
        questions = question;
    }

    private void submit(Command command, @Nullable Node near, Runnable done, Refusal refused) {
        said.set("");
        Consumer<CommandAnswer> receive = answer -> FxThread.run(() -> receive(answer, near, done, refused));
        acts.submit(command, receive);
    }

    /**
     * Sends what was entered in a field. The field says beside it why a text was not taken.
     *
     * @param answered called at once when the answer comes, on whatever thread
     * @param done     called once the command is on disk
     * @param failed   called with the reason, in the language of the screen, where the command was not carried out
     */
    public void send(Command command, Runnable answered, Runnable done, Consumer<Supplier<String>> failed) {
        FxThread.insist();
        said.set("");
        acts.submit(command, answer -> {
            answered.run();
            FxThread.run(() -> {
                if (answer instanceof CommandAnswer.Done) {
                    done.run();
                } else {
                    Supplier<String> reason = () -> reason(answer);
                    said.set(reason.get());
                    failed.accept(reason);
                }
            });
        });
    }

    /** What was typed at this desk and not sent. */
    public Drafts drafts() {
        return drafts;
    }

    private String reason(CommandAnswer answer) {
        return switch (answer) {
            case CommandAnswer.Done a -> "";
            case CommandAnswer.Refused a -> words.sentence("rejection", (Record) a.reason());
            case CommandAnswer.LeftOut a -> words.text("common.tooSoon");
            case CommandAnswer.NotSaved a -> words.text("common.notSaved", words.cause(a.cause()));
            case CommandAnswer.Failed a -> words.text("failure.notDone", a.code());
        };
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

    private void receive(CommandAnswer answer, @Nullable Node near, Runnable done, Refusal refused) {
        switch (answer) {
            case CommandAnswer.Done a -> done.run();
            case CommandAnswer.Refused a -> {
                if (!refused.handle(a.reason())) {
                    say(reason(answer), near);
                }
            }
            case CommandAnswer.LeftOut a -> {
                if (!a.again()) {
                    say(reason(a), near);
                }
            }
            case CommandAnswer.NotSaved a -> say(reason(a), near);
            case CommandAnswer.Failed a -> say(reason(a), near);
        }
    }

    /** Looks at a refusal before it is said. */
    @FunctionalInterface
    public interface Refusal {
        boolean handle(Rejection reason);
    }
}
