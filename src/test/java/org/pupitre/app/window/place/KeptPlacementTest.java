package org.pupitre.app.window.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.app.start.Toolkit;
import org.pupitre.live.WindowPlacement;
import org.pupitre.live.WindowSettings;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A window comes to its place whatever the window manager makes of it, and is left where a person moves it. */
@ExtendWith(ApplicationExtension.class)
class KeptPlacementTest {
    private static final WindowPlacement BEFORE = new WindowPlacement(200, 150, 600, 400, false, false);

    private final WindowMemory memory = WindowMemory.untilTheEnd();
    private Stage window;

    /** Shows a window on a screen whose manager makes of each place that is asked for another. */
    private void show(UnaryOperator<Rectangle2D> manager) {
        Toolkit.call(() -> {
            window = new Stage();
            window.setScene(new Scene(new Pane(), 500, 300));
            manage(manager);
            KeptPlacement.install(window, memory, () -> {});
            window.show();
            return true;
        });
    }

    private void manage(UnaryOperator<Rectangle2D> manager) {
        boolean[] itself = {false};
        boolean[] due = {false};
        Runnable place = () -> {
            due[0] = false;
            Rectangle2D made = manager.apply(at());
            itself[0] = true;
            window.setX(made.getMinX());
            window.setY(made.getMinY());
            itself[0] = false;
        };
        ChangeListener<Number> asked = (_, _, _) -> {
            if (!itself[0] && !due[0]) {
                due[0] = true;
                Platform.runLater(place);
            }
        };
        window.xProperty().addListener(asked);
        window.yProperty().addListener(asked);
    }

    private Rectangle2D at() {
        return new Rectangle2D(window.getX(), window.getY(), 600, 400);
    }

    private void awaitAt(int x, int y) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, (Callable<Boolean>) () -> Toolkit
                .call(() -> window.getX() == x && window.getY() == y));
        Thread.sleep(1500);
        assertThat(Toolkit.call(this::at)).as("and it stays there").isEqualTo(new Rectangle2D(x, y, 600, 400));
    }

    private void remember() {
        memory.set(WindowSettings.NONE.withPlacement(BEFORE));
    }

    private static Rectangle2D moved(Rectangle2D place, int x, int y) {
        return new Rectangle2D(place.getMinX() + x, place.getMinY() + y, place.getWidth(), place.getHeight());
    }

    @AfterEach
    void close() {
        Toolkit.call(() -> {
            window.hide();
            return true;
        });
    }

    @Test
    void edgesThatAreCountedIntoThePlaceAreAllowedFor() throws Exception {
        remember();
        show(place -> moved(place, -1, -22));
        awaitAt(200, 150);
        assertThat(Toolkit.call(memory::get).placed()).contains(BEFORE);
    }

    @Test
    void aWindowThatWasPutIntoTheCornerIsBroughtBack() throws Exception {
        remember();
        boolean[] first = {true};
        show(place -> {
            boolean corner = first[0];
            first[0] = false;
            return corner ? moved(place, -200, -150) : place;
        });
        awaitAt(200, 150);
        assertThat(Toolkit.call(memory::get).placed()).contains(BEFORE);
    }

    @Test
    void aManagerThatLaysWindowsOutItselfHasItsWay() throws Exception {
        remember();
        show(place -> new Rectangle2D(10, 20, 600, 400));
        awaitAt(10, 20);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, (Callable<Boolean>) () -> Toolkit.call(memory::get).placed()
                .equals(Optional.of(new WindowPlacement(10, 20, 600, 400, false, false))));
    }

    @Test
    void aPersonMovesItAsFarAsTheyLike() throws Exception {
        remember();
        show(place -> place);
        awaitAt(200, 150);
        Toolkit.call(() -> {
            window.setX(230);
            window.setY(160);
            return true;
        });
        awaitAt(230, 160);
        assertThat(Toolkit.call(memory::get).placed())
                .contains(new WindowPlacement(230, 160, 600, 400, false, false));
    }

    @Test
    void aTitleOutOfReachIsBroughtBackAtTheFirstStart() throws Exception {
        show(place -> place);
        Toolkit.call(() -> {
            window.setWidth(600);
            window.setHeight(400);
            window.setX(950);
            window.setY(100);
            return true;
        });
        awaitAt(400, 100);
    }
}
