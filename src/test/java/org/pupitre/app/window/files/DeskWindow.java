package org.pupitre.app.window.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.pupitre.app.start.Toolkit;
import org.pupitre.app.window.BundleFiles;
import org.pupitre.app.window.ConsoleWindow;
import org.pupitre.app.window.FirstScreen;
import org.pupitre.app.window.WindowBasics;
import org.pupitre.cli.common.Services;
import org.pupitre.ui.kit.layer.FileDrop;

/** The program's window on a real library: what a person presses, chooses and drops, and what is seen then. */
final class DeskWindow implements AutoCloseable {
    private static final int PATIENCE = 400;

    Instant now = Instant.parse("2022-05-24T09:00:00Z");
    Optional<Path> file = Optional.empty();
    Optional<Path> folder = Optional.empty();
    private final ConsoleWindow window;
    private final Stage stage;
    private boolean closed;

    /** @param sample whether the sample session is opened */
    DeskWindow(Path library, boolean sample, Locale language) {
        Services services = new Services((_, _, _) -> 0, null, () -> now,
                () -> Duration.between(Instant.EPOCH, now).toNanos(), Path.of("none"), "test", List.of());
        window = new ConsoleWindow(services, library, new WindowBasics(library, language),
                new FirstScreen.Files((_, _) -> file, BundleFiles.CHOOSERS, (_, _) -> file, (_, _) -> folder));
        stage = Toolkit.call(() -> window.show(new Stage(), sample));
    }

    void press(KeyCode code, boolean control, boolean shift) {
        press("", code, control, shift);
    }

    void press(String selector, KeyCode code, boolean control, boolean shift) {
        Toolkit.call(() -> {
            Node target = selector.isEmpty() ? null : node(selector);
            List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)
                    .forEach(type -> Event.fireEvent(target == null ? stage.getScene() : target,
                            new KeyEvent(type, "", "", code, shift, control, false, false)));
            return true;
        });
    }

    /** Types a letter that is a key of the console. */
    void type(String letter) {
        Toolkit.call(() -> {
            Event.fireEvent(stage.getScene(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.getKeyCode(letter), false, false, false, false));
            Event.fireEvent(stage.getScene(), new KeyEvent(KeyEvent.KEY_TYPED, letter.toLowerCase(Locale.ROOT), "",
                    KeyCode.UNDEFINED, false, false, false, false));
            Event.fireEvent(stage.getScene(),
                    new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.getKeyCode(letter), false, false, false,
                            false));
            return true;
        });
    }

    /** Starts the sound check, and then the first item. */
    void goLive() throws InterruptedException {
        type("N");
        await("the sound check runs", () -> !all().contains("until the start"));
        now = now.plusSeconds(5);
        type("N");
        await("it is live", () -> all().contains("Live"));
    }

    <T> T seen(Supplier<T> question) {
        return Toolkit.call(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return question.get();
        });
    }

    void await(String what, BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < PATIENCE; i++) {
            if (seen(holds::getAsBoolean)) {
                return;
            }
            Thread.sleep(25);
        }
        assertThat(seen(holds::getAsBoolean)).as(what + ": " + seen(this::all)).isTrue();
    }

    /** All that can be read, a line a label. */
    String all() {
        List<Node> labels = new ArrayList<>(stage.getScene().getRoot().lookupAll(".label"));
        return plain(labels.stream().filter(node -> node instanceof Label && node.isVisible())
                .map(node -> ((Label) node).getText()).collect(Collectors.joining("\n")));
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    boolean there(String selector) {
        return node(selector) != null;
    }

    @Nullable
    Node node(String selector) {
        return stage.getScene().lookup(selector);
    }

    /** The text of a label or button; empty where there is none. */
    String text(String selector) {
        return node(selector) instanceof Labeled label ? plain(label.getText()) : "";
    }

    boolean focused(String selector) {
        return seen(() -> {
            Node node = node(selector);
            return node != null && node.isFocused();
        });
    }

    boolean disabled(String selector) {
        return seen(() -> {
            Node node = node(selector);
            return node != null && node.isDisabled();
        });
    }

    void fire(String selector) {
        Toolkit.call(() -> {
            if (!(node(selector) instanceof Button button)) {
                throw new AssertionError("no button " + selector + " in: " + all());
            }
            button.fire();
            return true;
        });
    }

    /** Chooses the first choice of a box whose name has these letters. */
    void choose(String selector, String named) {
        Toolkit.call(() -> {
            choose((ChoiceBox<?>) stage.getScene().lookup(selector), named);
            return true;
        });
    }

    private static <T> void choose(ChoiceBox<T> box, String named) {
        box.setValue(box.getItems().stream()
                .filter(choice -> plain(box.getConverter().toString(choice)).contains(named))
                .findFirst().orElseThrow(() -> new AssertionError("not offered: " + named + " of " + box.getItems())));
    }

    /** What a box shows. */
    String chosen(String selector) {
        return seen(() -> node(selector) instanceof ChoiceBox<?> box ? shown(box) : "");
    }

    private static <T> String shown(ChoiceBox<T> box) {
        return plain(box.getConverter().toString(box.getValue()));
    }

    boolean drop(Path... files) {
        List<File> dropped = List.of(files).stream().map(Path::toFile).toList();
        return Toolkit.call(() -> FileDrop.drop(stage.getScene().getRoot(), dropped));
    }

    Stage stage() {
        return stage;
    }

    ConsoleWindow window() {
        return window;
    }

    /** Closes the window, and then the library; a second time changes nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            Toolkit.call(() -> {
                stage.hide();
                return true;
            });
            window.close();
        }
    }
}
