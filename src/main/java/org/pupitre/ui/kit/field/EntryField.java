package org.pupitre.ui.kit.field;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Command;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.KeyPlaces;
import org.pupitre.ui.kit.wrap.FieldTypeface;

/**
 * A line that is typed, entered and sent. It is empty as soon as Enter is pressed. A text that was refused waits beside
 * the field, see {@link #waiting()}; ↑ in the empty field takes the oldest back. What is typed and what waits is kept as
 * a draft. Escape leaves the field and its text.
 */
public class EntryField extends CustomTextField {
    /** More pasted lines than these are asked about first. */
    public static final int MANY_LINES = 20;

    private static final String LINES = "lines";
    private final Words words;
    private final Entries entries;
    private final KeyPlaces places = new KeyPlaces();
    private Predicate<String> entered = text -> false;
    private @Nullable Predicate<String> eachLine;
    private Runnable intoList = () -> {
    };
    private boolean enterHeld;
    private boolean composing;

    /** @param name under which what is typed is kept, one of its own in the window */
    @SuppressWarnings("this-escape") // what is handed on is called on the screen's thread, after the window is made
    public EntryField(String name, Words words, Sender sender) {
        this.words = words;
        entries = new Entries(name, words, sender);
        entries.onTakeBack(this::takeBack);
        entries.onRemoved(this::enter);
        getStyleClass().add(Styles.QUICK_FIELD);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_RELEASED, e -> enterHeld = enterHeld && e.getCode() != KeyCode.ENTER);
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, e -> composing = !e.getComposed().isEmpty());
        Follow.each(focusedProperty(), () -> {
            enterHeld = false;
            composing = false;
        });
        TextDrop.install(this);
        FieldTypeface.follow(this);
        Follow.each(textProperty(), () -> {
            if (!getText().isEmpty()) {
                entries.typed();
            }
        });
        onBroughtBack((mark, text) -> false);
        sender.drafts().keepTextOf(this, name);
    }

    /** What Enter does with the text, without space around it; answers whether the text is taken out of the field. */
    public void onEntered(Predicate<String> action) {
        entered = action;
    }

    /** Several pasted lines are entered one by one, as {@link #onEntered}; else they become one line. */
    public void enterEachLine(Predicate<String> action) {
        eachLine = action;
    }

    /** Where ↓ leads from the field. */
    public void intoList(Runnable action) {
        intoList = action;
    }

    /** The texts that wait, to be laid beside the field. */
    public Region waiting() {
        return entries.node();
    }

    /** Puts the keyboard into the field, behind what is typed there already. */
    public void enter() {
        requestFocus();
        end();
    }

    /**
     * Sends a command made of an entered text; where it is not carried out, the text waits beside the field.
     *
     * @param text the text as it goes back into the field
     * @param done what follows once the command is on disk
     */
    public void send(String text, Command command, Runnable done, Purpose purpose) {
        entries.send(text, command, done, purpose);
    }

    /** As {@link #send(String, Command, Runnable, Purpose)}, of a text that is entered and nothing more. */
    public void send(String text, Command command, Runnable done) {
        send(text, command, done, Purpose.ENTERED);
    }

    /**
     * Asks about an entered text beside the field; the next text can be typed meanwhile.
     *
     * @param mark by which the field knows after a restart what was asked
     */
    public void ask(String text, Supplier<String> question, List<Reply> replies, String mark) {
        entries.ask(text, question, replies, mark);
    }

    /** Puts a text beside the field that is not sent for now. */
    public void setAside(String text, Supplier<String> reason, Purpose purpose) {
        entries.setAside(text, reason, purpose);
    }

    /** As {@link Entries#onBroughtBack}; several pasted lines are asked about again by the field itself. */
    public void onBroughtBack(BiPredicate<String, String> action) {
        entries.onBroughtBack((mark, text) -> {
            boolean lines = mark.equals(LINES);
            if (lines) {
                askFirst(PastedLines.of(text));
            }
            return lines || action.test(mark, text);
        });
    }

    /** Whatever way a text comes in, pasted, dropped or by an input method: its lines and columns stay apart. */
    @Override
    public void replaceText(int start, int end, String text) {
        if (!PastedLines.broken(text)) {
            super.replaceText(start, end, text);
            return;
        }
        List<String> lines = PastedLines.of(text);
        if (eachLine == null || lines.size() < 2) {
            super.replaceText(start, end, PastedLines.between(text));
        } else if (lines.size() <= MANY_LINES) {
            enterEach(lines);
        } else {
            askFirst(lines);
        }
    }

    private void enterEach(List<String> lines) {
        Predicate<String> enter = eachLine == null ? entered : eachLine;
        for (String line : lines) {
            if (!enter.test(line)) {
                setAside(line, () -> words.text("field.notTaken"), Purpose.ENTERED);
            }
        }
    }

    private void askFirst(List<String> lines) {
        ask(String.join("\n", lines), () -> words.text("field.manyLines", lines.size()),
                List.of(new Reply('T', () -> words.text("field.takeLines", lines.size()), () -> enterEach(lines))),
                LINES);
    }

    private void pressed(KeyEvent event) {
        boolean bare = !event.isShiftDown() && !event.isAltDown() && !event.isShortcutDown() && !event.isControlDown()
                && !event.isMetaDown();
        boolean used = switch (event.getCode()) {
            case ENTER -> bare && pressedEnter();
            case UP -> bare && getText().isEmpty() && entries.takeFirstBack();
            case DOWN -> bare && !composing && goIntoList();
            case Z -> event.isShortcutDown() && !event.isShiftDown() && entries.bringRemovedBack();
            default -> event.isAltDown() && !event.isShortcutDown() && reply(event);
        };
        if (used) {
            event.consume();
        }
    }

    /** Enter that is held, or that ends what an input method composes, sends nothing. */
    private boolean pressedEnter() {
        boolean held = enterHeld;
        enterHeld = true;
        if (!held && !composing) {
            String typed = getText();
            clearOnce(typed, entered.test(PastedLines.oneLine(typed).strip()));
        }
        return true;
    }

    private void clearOnce(String typed, boolean taken) {
        if (taken && getText().equals(typed)) {
            clear();
        }
    }

    private boolean goIntoList() {
        intoList.run();
        return true;
    }

    /** A key counts by its letter; on a layout without Latin letters by its place, as those of the session do. */
    private boolean reply(KeyEvent event) {
        KeyCode code = places.code(event);
        String typed = event.getText();
        if (code.isLetterKey() || code.isDigitKey()) {
            String name = code.getName();
            return entries.reply(name.charAt(name.length() - 1));
        }
        return typed.length() == 1 && entries.reply(places.counts(typed.charAt(0)));
    }

    /** Into the field; what is typed there waits instead, so that the two are never joined. */
    private void takeBack(WaitingText text) {
        String typed = getText();
        if (!typed.isBlank()) {
            setAside(typed, () -> words.text("field.setAside"), Purpose.ENTERED);
        }
        if (PastedLines.broken(text.text())) {
            askFirst(PastedLines.of(text.text()));
        } else {
            setText(text.text());
        }
        enter();
    }
}
