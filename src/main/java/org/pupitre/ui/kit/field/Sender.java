package org.pupitre.ui.kit.field;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Core;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Rejection;
import org.pupitre.failure.Failure;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Confirmation;
import org.pupitre.ui.kit.layer.Layers;

/** The only way a view acts. A refusal is said in one sentence beside where one acted, and in the status line. */
public final class Sender {
    private final Words words;
    private Acts acts;
    private Presses presses = Presses.each();
    private UnaryOperator<Command> whole = command -> command;
    private final Drafts drafts = new Drafts();
    private Function<Command, Optional<Confirmation>> questions = command -> Optional.empty();
    private Supplier<? extends @Nullable Node> instead = () -> null;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");

    public Sender(Words words, Acts acts) {
        this.words = words;
        this.acts = acts;
    }

    /** Sends commands there from now on, each press once. */
    public void sendTo(Acts acts, Presses presses) {
        this.acts = acts;
        this.presses = presses;
    }

    /** Completes each command before it is sent, such as with what the screen does not show. */
    public void completing(UnaryOperator<Command> completed) {
        whole = completed;
    }

    /** What is beside a refusal where the place that acted is not on the screen just now. */
    public void insteadOfHidden(Supplier<? extends @Nullable Node> place) {
        instead = place;
    }

    private @Nullable Node onScreen(@Nullable Node near) {
        return near == null || near.getScene() != null ? near : instead.get();
    }

    /** Tells that the screen shows the session like this now. */
    public void shown(Core core) {
        presses.shown(core);
    }

    /** What sends a command when it is run, such as a key; {@code near} is where a refusal is said. */
    public Runnable sends(Supplier<? extends Command> command, Node near) {
        return () -> send(command.get(), near);
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
        Node place = onScreen(near);
        Layers layers = place == null ? null : Layers.of(place).orElse(null);
        Confirmation question = layers == null ? null : questions.apply(command).orElse(null);
        if (place == null || layers == null || question == null) {
            submit(command, near, done, refused);
        } else {
            Confirmation.Instead other = question.instead();
            layers.bubble(question.box(words, layers, () -> submit(command, near, done, refused), () -> {
                if (other != null) {
                    submit(other.command(), near, () -> {
                    }, _ -> false);
                }
            }), place);
        }
    }

    /** Has a question asked beside the place before a command is sent; only a yes sends it. */
    public void askBefore(Function<Command, Optional<Confirmation>> question) {
        questions = question;
    }

    private void submit(Command command, @Nullable Node near, Runnable done, Refusal refused) {
        submit(command, new Then(() -> {
        }, done, refused, reason -> say(reason.get(), near), () -> {
        }));
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
        Consumer<Supplier<String>> said = reason -> {
            this.said.set(reason.get());
            failed.accept(reason);
        };
        submit(command, new Then(answered, done, _ -> false, said, () -> said.accept(this::tooSoon)));
    }

    /**
     * What the screen does when the answer is there.
     *
     * @param answered at once, on whatever thread
     * @param failed   told why, in the language of the screen
     * @param again    where it was the same press as the one before
     */
    private record Then(
            Runnable answered,
            Runnable done,
            Refusal refused,
            Consumer<Supplier<String>> failed,
            Runnable again) {}

    private void submit(Command command, Then then) {
        said.set("");
        switch (presses.judge(command)) {
            case COUNTS -> post(command, then, (_, receive) -> receive.run());
            case GOES -> post(command, then, presses::answered);
            case AGAIN -> {
                then.answered().run();
                then.again().run();
            }
            case TOO_SOON -> {
                then.answered().run();
                then.failed().accept(this::tooSoon);
            }
        }
    }

    private void post(Command command, Then then, BiConsumer<Boolean, Runnable> around) {
        var _ = acts.submit(whole.apply(command)).whenComplete((outcome, failure) -> {
            then.answered().run();
            FxThread.run(() -> around.accept(
                    outcome instanceof Outcome.Done || outcome instanceof Outcome.SetAside,
                    () -> receive(outcome, failure, then)));
        });
    }

    private void receive(@Nullable Outcome outcome, @Nullable Throwable failure, Then then) {
        switch (outcome) {
            // What was set aside is on disk, in a second place; the status line and a notice say so.
            case Outcome.Done _,Outcome.SetAside _ -> then.done().run();
            case Outcome.Refused no -> {
                if (!then.refused().handle(no.reason())) {
                    then.failed().accept(() -> words.sentence("rejection", (Record) no.reason()));
                }
            }
            case Outcome.NotSaved no ->
                    then.failed().accept(() -> words.text("common.notSaved", words.cause(no.cause())));
            case null -> {
                String code = failure == null ? "" : Failure.code(failure);
                then.failed().accept(() -> words.text("failure.notDone", code));
            }
        }
    }

    private String tooSoon() {
        return words.text("common.tooSoon");
    }

    /** What was typed at this desk and not sent. */
    public Drafts drafts() {
        return drafts;
    }

    /** The latest refusal in words; empty after a command that was not refused. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Says a sentence beside a node and in the status line. */
    public void say(String sentence, @Nullable Node near) {
        said.set(sentence);
        Node place = onScreen(near);
        if (place != null) {
            Layers.of(place).ifPresent(layers -> layers.bubble(sentence, place));
        }
    }

    /** Looks at a refusal before it is said. */
    @FunctionalInterface
    public interface Refusal {
        boolean handle(Rejection reason);
    }
}
