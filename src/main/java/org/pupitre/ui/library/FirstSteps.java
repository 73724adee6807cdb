package org.pupitre.ui.library;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.BoundControls;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;

/** Where there is no session yet: what Pupitre is, and the ways to a session, the nearest first. */
final class FirstSteps extends VBox {
    private final VBox steps = new VBox();
    private final Words words;
    private final Button sample;

    FirstSteps(Words words, Choices choices, Runnable newSession) {
        this.words = words;
        sample = step("library.sample", "library.step.sample", Feather.PLAY_CIRCLE, choices::openSample);
        sample.getStyleClass().add(Styles.PRIMARY);
        step("library.new", "library.step.new", Feather.PLUS, newSession);
        step("library.import", "library.step.import", Feather.FILE_PLUS, choices::importSeminar);
        step("library.bundle.takeIn", "library.step.takeIn", Feather.LOG_IN, choices::takeBundle);
        step("elsewhere.begin", "elsewhere.step", Feather.REPEAT, () -> choices.elsewhere().begin());
        steps.getStyleClass().add("library-buttons");
        getChildren().addAll(BoundControls.label(words.bind("library.what"), "library-what"), steps);
        getStyleClass().add("library-steps");
    }

    @Override
    public void requestFocus() {
        sample.requestFocus();
    }

    private Button step(String name, String what, Feather icon, Runnable act) {
        Button button = BoundControls.button(words.bind(name), icon, act);
        VBox step = new VBox(button, BoundControls.label(words.bind(what), Styles.MUTED));
        step.getStyleClass().add("library-step");
        steps.getChildren().add(step);
        return button;
    }
}
