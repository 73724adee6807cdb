package org.pupitre.ui.kit;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * Gives every test a stage of its own, and closes after a test class what it left open. TestFX hands one stage to all tests
 * of a virtual machine; its size, place, full screen, listeners and focus would be those that the tests before left.
 */
public final class StageForEachTest implements BeforeEachCallback, AfterAllCallback {
    private static final int SECONDS = 120;

    @Override
    public void beforeEach(ExtensionContext context) throws TimeoutException {
        if (getsStage(context)) {
            // The first window of a virtual machine takes longer than TestFX's half a minute where the machine is busy.
            FxToolkit.toolkitContext().setSetupTimeoutInMillis(TimeUnit.SECONDS.toMillis(SECONDS));
            FxToolkit.registerPrimaryStage();
            FxToolkit.toolkitContext().getPrimaryStageFuture().obtrudeValue(
                    FxToolkit.setupFixture(StageForEachTest::stage));
        }
    }

    /**
     * In the corner of the screen: a picture of a full screen that is drawn late, when the window has left it again, would
     * not fit on the headless screen elsewhere.
     */
    private static Stage stage() {
        Stage stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        return stage;
    }

    @Override
    public void afterAll(ExtensionContext context) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        try {
            Platform.runLater(() -> {
                List.copyOf(Window.getWindows()).forEach(Window::hide);
                closed.countDown();
            });
        } catch (IllegalStateException notStarted) {
            return;
        }
        if (!closed.await(SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError(context.getDisplayName() + " left the screen's thread busy");
        }
    }

    private static boolean getsStage(ExtensionContext context) {
        for (Class<?> type = context.getRequiredTestClass(); type != null; type = type.getEnclosingClass()) {
            if (AnnotationSupport.findRepeatableAnnotations(type, ExtendWith.class).stream()
                    .anyMatch(with -> List.of(with.value()).contains(ApplicationExtension.class))) {
                return true;
            }
        }
        return false;
    }
}
