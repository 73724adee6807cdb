package org.pupitre.app.start;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** What people do in a window in the first minutes, key by key, each seen on the screen before the next. */
public final class FirstMinutes {
    /** So that each is laid out and drawn. */
    private static final int FRAMES = 3;
    private static final long A_LOOK_NANOS = 500_000_000;
    /** How often a busy computer is asked whether it shows what an act did, and how often at most. */
    private static final long A_GLANCE_NANOS = 20_000_000;
    private static final int GLANCES = 1_500;
    private static final double NARROW = 900;

    private final Stage stage;

    public FirstMinutes(Stage stage) {
        this.stage = stage;
        FrameCounter.await(FRAMES);
    }

    /** A moderator's beginning: an item, speakers, a question, a note; then looks for things. The item goes on. */
    public void moderate() {
        seen(() -> type("n"));
        add(KeyCode.L, "Clara");
        add(KeyCode.L, "Awa");
        add(KeyCode.K, "Who pays for it?");
        add(KeyCode.J, "#lesson Start with the town halls");
        seen(() -> press(KeyCode.SPACE));
        type("e");
        type("+");
        seen(this::shortlist);
        seen(() -> type("q"));
        // The speaker's turn ends, and the question is read out.
        seen(() -> press(KeyCode.SPACE));
        seen(() -> type("a"));
        seen(() -> shortcut(KeyCode.Z));
        lookAround();
        backups();
    }

    /** The selected question, one step nearer to the floor. */
    private void shortlist() {
        act(() -> found("#question-list").ifPresent(list -> {
            list.requestFocus();
            Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", KeyCode.ENTER, true,
                    false, false, false));
        }));
    }

    /**
     * Acts and waits until the status line names something else to undo, then as long as a person looks at it: the next
     * act before that would be taken for the same press.
     */
    private void seen(Runnable act) {
        String before = undo();
        act.run();
        for (int i = 0; i < GLANCES && undo().equals(before); i++) {
            LockSupport.parkNanos(A_GLANCE_NANOS);
        }
        LockSupport.parkNanos(A_LOOK_NANOS);
    }

    private String undo() {
        return Toolkit.call(() -> found("#undo").map(Labeled.class::cast).map(Labeled::getText).orElse(""));
    }

    /** Sheets, search, language, colours, sizes. */
    public void lookAround() {
        press(KeyCode.F1);
        press(KeyCode.ESCAPE);
        shortcut(KeyCode.F);
        write("clara");
        press(KeyCode.ESCAPE);
        for (KeyCode twice : new KeyCode[]{KeyCode.F8, KeyCode.F9}) {
            press(twice);
            press(twice);
        }
        shortcut(KeyCode.PLUS);
        shortcut(KeyCode.DIGIT0);
        resize();
    }

    /** Answers the question about a session that was left running. */
    public void goOn() {
        fire(".resume-answer");
        press(KeyCode.SPACE);
    }

    /** Looks at the first screen and opens what is chosen in its list, if anything is. */
    public void choose() {
        for (KeyCode key : new KeyCode[]{KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER}) {
            on(".list-view", key);
        }
        backups();
    }

    private void backups() {
        fire(".library-buttons .button");
        resize();
    }

    /** As the window's own button does. */
    public void close() {
        Toolkit.call(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
    }

    private void add(KeyCode field, String text) {
        shortcut(field);
        write(text);
        press(KeyCode.ENTER);
        // Once for what the field shows, once to leave it.
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
    }

    private void resize() {
        double width = stage.getWidth();
        for (double next : new double[]{NARROW, width}) {
            act(() -> stage.setWidth(next));
        }
    }

    private void press(KeyCode code) {
        act(() -> send(target(), code, false));
    }

    private void shortcut(KeyCode code) {
        act(() -> send(target(), code, true));
    }

    private void on(String selector, KeyCode code) {
        act(() -> found(selector).ifPresent(node -> {
            node.requestFocus();
            send(node, code, false);
        }));
    }

    private void type(String character) {
        act(() -> Event.fireEvent(target(), key(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false)));
    }

    private void write(String text) {
        act(() -> {
            if (stage.getScene().getFocusOwner() instanceof TextInputControl field) {
                field.replaceSelection(text);
            }
        });
    }

    private void fire(String selector) {
        act(() -> found(selector).filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .ifPresent(ButtonBase::fire));
    }

    private Optional<Node> found(String selector) {
        return Optional.ofNullable(stage.getScene().lookup(selector));
    }

    /** Whatever the keyboard is at. */
    private EventTarget target() {
        Scene scene = stage.getScene();
        return scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
    }

    private static void send(EventTarget target, KeyCode code, boolean shortcut) {
        Event.fireEvent(target, key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, shortcut));
        Event.fireEvent(target, key(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, shortcut));
    }

    private static KeyEvent key(javafx.event.EventType<KeyEvent> type, String character, KeyCode code,
            boolean shortcut) {
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        return new KeyEvent(type, character, "", code, false, shortcut && !mac, false, shortcut && mac);
    }

    private void act(Runnable action) {
        Toolkit.call(() -> {
            action.run();
            return true;
        });
        FrameCounter.await(FRAMES);
    }
}
