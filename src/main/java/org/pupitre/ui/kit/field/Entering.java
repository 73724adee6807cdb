package org.pupitre.ui.kit.field;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Command;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.KeyPlaces;
import org.pupitre.ui.kit.wrap.WrappedArea;

/**
 * What happens to a text between its first key and the disk, in a field of one line or of several. The field is empty as
 * soon as Enter is pressed. A text that was refused waits beside the field, see {@link #waiting()}; ↑ in the empty field
 * takes the oldest back. What is typed and what waits is kept as a draft. Escape leaves the field and its text. In a field
 * of several lines Shift+Enter begins a line, and Tab leaves the field as it leaves any other.
 */
public final class Entering {
    /** More pasted lines than these are asked about first. */
    public static final int MANY_LINES = 20;

    private static final String LINES = "lines";

    private final TextInputControl field;
    private final Words words;
    private final Entries entries;
    private final KeyPlaces places = new KeyPlaces();
    private Predicate<String> entered = text -> false;
    private @Nullable Predicate<String> eachLine;
    private @Nullable Predicate<List<String>> allLines;
    private Runnable intoList = () -> {
    };
    private Predicate<String> table = text -> false;
    private @Nullable String columns;
    private boolean enterHeld;
    private boolean composing;

    /**
     * From now on in this field.
     *
     * @param name under which what is typed is kept, one of its own in the window
     */
    Entering(TextInputControl field, String name, Words words, Sender sender) {
        this.field = field;
        this.words = words;
        entries = new Entries(name, words, sender);
        entries.onTakeBack(this::takeBack);
        entries.onRemoved(this::enter);
        field.getStyleClass().add(Styles.QUICK_FIELD);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_RELEASED, e -> enterHeld = enterHeld && e.getCode() != KeyCode.ENTER);
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                e -> composing = !e.getComposed().isEmpty());
        Follow.each(field.focusedProperty(), () -> {
            enterHeld = false;
            composing = false;
        });
        TextDrop.install(field);
        Follow.each(field.textProperty(), () -> {
            if (!field.getText().isEmpty()) {
                entries.typed();
            }
        });
        onBroughtBack((mark, text) -> false);
        sender.drafts().keepTextOf(field, name);
    }

    /** What Enter does with the text, without space around it; answers whether the text is taken out of the field. */
    public void onEntered(Predicate<String> action) {
        entered = action;
    }

    /** In a field of one line, several pasted lines are entered one by one, as {@link #onEntered}; else they become one. */
    public void enterEachLine(Predicate<String> action) {
        eachLine = action;
    }

    /** Of pasted rows of a table the columns are set apart by this, instead of a space. */
    public void keepColumns(String between) {
        columns = between;
    }

    /**
     * In a field of one line, several pasted lines are entered together, as {@link #onEntered}; what the columns of a
     * pasted row hold comes with commas between.
     */
    public void enterLines(Predicate<List<String>> action) {
        allLines = action;
    }

    /** What is put in goes there first; where the answer is yes, nothing of it comes into the field. */
    public void tablesTo(Predicate<String> takes) {
        table = takes;
    }

    /** Where ↓ leads from the last line of the field. */
    public void intoList(Runnable action) {
        intoList = action;
    }

    /** The texts that wait, to be laid beside the field. */
    public Region waiting() {
        return entries.node();
    }

    /** Puts the keyboard into the field, behind what is typed there already. */
    public void enter() {
        field.requestFocus();
        field.end();
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
                askFirst(linesOf(text));
            }
            return lines || action.test(mark, text);
        });
    }

    /**
     * Puts in a text with line breaks or tabs, whatever way it comes: its lines and columns stay apart.
     *
     * @param given as it comes
     * @param write puts in a text as it may be in the field
     */
    void putIn(String given, Consumer<String> write) {
        if (table.test(given)) {
            return;
        }
        String text = columns == null ? given : PastedLines.columns(given, columns);
        if (area() != null) {
            write.accept(PastedLines.lines(text));
            return;
        }
        List<String> lines = linesOf(text);
        if (allLines != null && lines.size() == 1) {
            write.accept(lines.getFirst());
        } else if ((eachLine == null && allLines == null) || lines.size() < 2) {
            write.accept(PastedLines.between(text));
        } else if (lines.size() <= MANY_LINES) {
            enterEach(lines);
        } else {
            askFirst(lines);
        }
    }

    private List<String> linesOf(String text) {
        return allLines == null ? PastedLines.of(text) : PastedLines.rows(text);
    }

    /** The field, where it has several lines. */
    private @Nullable WrappedArea area() {
        return field instanceof WrappedArea area ? area : null;
    }

    private void enterEach(List<String> lines) {
        if (allLines != null) {
            if (!allLines.test(lines)) {
                setAside(String.join("\n", lines), () -> words.text("field.notTaken"), Purpose.ENTERED);
            }
            return;
        }
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
        boolean alone = !event.isAltDown() && !event.isShortcutDown() && !event.isControlDown()
                && !event.isMetaDown();
        boolean bare = alone && !event.isShiftDown();
        boolean used = switch (event.getCode()) {
            case ENTER -> bare ? pressedEnter() : alone && newLine();
            case TAB -> alone && leave(event.isShiftDown());
            case UP -> bare && field.getText().isEmpty() && entries.takeFirstBack();
            case DOWN -> bare && !composing && onLastLine() && goIntoList();
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
            String typed = field.getText();
            String text = area() == null ? PastedLines.oneLine(typed) : PastedLines.lines(typed);
            clearOnce(typed, entered.test(text.strip()));
        }
        return true;
    }

    private void clearOnce(String typed, boolean taken) {
        if (taken && field.getText().equals(typed)) {
            field.clear();
        }
    }

    private boolean newLine() {
        if (area() != null && !composing) {
            field.replaceSelection("\n");
        }
        return area() != null;
    }

    private boolean leave(boolean back) {
        return area() != null
                && field.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }

    private boolean onLastLine() {
        WrappedArea area = area();
        return area == null || area.onLastLine();
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
        String typed = field.getText();
        if (!typed.isBlank()) {
            setAside(typed, () -> words.text("field.setAside"), Purpose.ENTERED);
        }
        if (area() == null && PastedLines.broken(text.text())) {
            askFirst(linesOf(text.text()));
        } else {
            field.setText(text.text());
        }
        enter();
    }
}
