package org.pupitre.bench.program;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** A window with one label that ends with its second frame: what any JavaFX program needs. */
public final class BareWindow {
    private BareWindow() {}

    public static void main(String[] arguments) {
        Application.launch(Bare.class);
    }

    /** Made by the toolkit. */
    public static final class Bare extends Application {
        private int frames;

        @Override
        public void start(Stage stage) {
            Scene scene = new Scene(new Label("Pupitre"), 640, 400);
            scene.addPostLayoutPulseListener(() -> {
                if (++frames == 2) {
                    Runtime.getRuntime().halt(0);
                }
                javafx.application.Platform.requestNextPulse();
            });
            stage.setScene(scene);
            stage.show();
        }
    }
}
