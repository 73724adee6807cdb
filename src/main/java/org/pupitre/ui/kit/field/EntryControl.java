package org.pupitre.ui.kit.field;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.pupitre.domain.act.Command;

/** A field in which a text is typed, entered and sent: of one line or of several. What it does is in {@link Entering}. */
public interface EntryControl {
    /** What happens to its text. */
    Entering entering();

    /** As {@link Entering#onEntered}. */
    default void onEntered(Predicate<String> action) {
        entering().onEntered(action);
    }

    /** As {@link Entering#enterEachLine}. */
    default void enterEachLine(Predicate<String> action) {
        entering().enterEachLine(action);
    }

    /** As {@link Entering#intoList}. */
    default void intoList(Runnable action) {
        entering().intoList(action);
    }

    /** As {@link Entering#waiting}. */
    default Region waiting() {
        return entering().waiting();
    }

    /** As {@link Entering#enter}. */
    default void enter() {
        entering().enter();
    }

    /** As {@link Entering#send}. */
    default void send(String text, Command command, Runnable done, Purpose purpose) {
        entering().send(text, command, done, purpose);
    }

    /** As {@link Entering#send}, of a text that is entered and nothing more. */
    default void send(String text, Command command, Runnable done) {
        send(text, command, done, Purpose.ENTERED);
    }

    /** As {@link Entering#ask}. */
    default void ask(String text, Supplier<String> question, List<Reply> replies, String mark) {
        entering().ask(text, question, replies, mark);
    }

    /** As {@link Entering#setAside}. */
    default void setAside(String text, Supplier<String> reason, Purpose purpose) {
        entering().setAside(text, reason, purpose);
    }

    /** As {@link Entering#onBroughtBack}. */
    default void onBroughtBack(BiPredicate<String, String> action) {
        entering().onBroughtBack(action);
    }
}
