package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.app.start.Toolkit;
import org.pupitre.cli.common.Services;
import org.pupitre.live.power.Battery;
import org.pupitre.live.power.StayAwake;
import org.pupitre.ui.kit.Pictures;
import org.testfx.framework.junit5.ApplicationExtension;

/** The computer is kept awake from the first item to the end of the program, at the desk and away from it. */
@ExtendWith(ApplicationExtension.class)
@Timeout(90)
class KeptAwakeTest {
    private static final String SAID = "the computer may go to sleep";

    @TempDir Path folder;
    private final Instant now = Instant.parse("2022-05-24T11:00:00Z");
    private final AtomicInteger held = new AtomicInteger();
    private final AtomicInteger released = new AtomicInteger();
    private final Services services = new Services((_, _, _) -> 0, null, () -> now,
            System::nanoTime, Path.of("none"), "test", List.of());

    private final StayAwake awake = new StayAwake() {
        @Override
        public Held hold() {
            held.incrementAndGet();
            return Held.MAY_SLEEP;
        }

        @Override
        public void release() {
            released.incrementAndGet();
        }
    };

    private static void await(BooleanSupplier so) throws InterruptedException {
        while (!so.getAsBoolean()) {
            Thread.sleep(50);
        }
    }

    private static boolean shows(Stage stage, String text) {
        return Toolkit.call(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node.isVisible() && node instanceof Labeled label && text.equals(label.getText())));
    }

    private static void type(Stage stage, KeyEvent event) {
        Toolkit.call(() -> {
            Event.fireEvent(stage.getScene(), event);
            return true;
        });
    }

    @Test
    void fromTheFirstItemToTheEnd() throws Exception {
        ConsoleWindow window =
                new ConsoleWindow(services, folder.resolve("library.pupitre"), Locale.ENGLISH,
                        (_, _) -> Optional.empty());
        try {
            Stage stage = Toolkit.call(() -> window.show(new Stage(), true));
            window.watchPower(awake, () -> Optional.of(new Battery(9, true)));
            await(() -> window.notices().stream().anyMatch(notice -> notice.startsWith("The battery is at 9%")));
            assertThat(held).as("nothing runs yet").hasValue(0);
            assertThat(shows(stage, SAID)).isFalse();

            type(stage, new KeyEvent(KeyEvent.KEY_TYPED, "n", "", KeyCode.UNDEFINED, false, false, false, false));
            await(() -> shows(stage, SAID));
            Toolkit.call(() -> {
                Pictures.write(stage.getScene(), Path.of("target", "pictures", "kept-awake.png"));
                return true;
            });

            type(stage, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.O, false, true, false, false));
            int before = held.get();
            await(() -> held.get() > before);
            assertThat(released).as("at the list the session goes on").hasValue(0);
            Toolkit.call(() -> {
                stage.hide();
                return true;
            });
        } finally {
            window.close();
        }
        assertThat(released).as("at the end").hasValue(1);
    }
}
