package org.pupitre.app.start;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.pupitre.ui.kit.FxThread;

/** The icon of a window, in the sizes that task bars and switchers ask for. The build renders it from its drawing. */
public final class WindowIcon {
    private static final List<Integer> EDGES = List.of(16, 32, 48, 64, 128, 256);

    private WindowIcon() {}

    /** Gives a window its icon once it is shown: no one should wait for it. */
    public static void set(Stage stage) {
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> {
            var _ = CompletableFuture.supplyAsync(WindowIcon::pictures)
                    .thenAccept(pictures -> FxThread.run(() -> stage.getIcons().setAll(pictures)));
        });
    }

    /** All sizes, from small to large. */
    static List<Image> pictures() {
        return EDGES.stream().map(edge -> WindowIcon.class.getResource(name(edge)))
                .filter(Objects::nonNull).map(URL::toExternalForm).map(Image::new).toList();
    }

    private static String name(int edge) {
        return "/icons/pupitre-" + edge + ".png";
    }
}
