package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A console that was switched shows the very words of one that was started in that language. */
@ExtendWith(ApplicationExtension.class)
class LanguageSwitchTest {
    @Test
    void everyWordFollows(FxRobot robot) {
        Set<String> switched = new TreeSet<>();
        Set<String> started = new TreeSet<>();
        Set<String> before = new TreeSet<>();
        robot.interact(() -> {
            StagedSession session = Scenes.live();
            session.setNow("14:27:05");
            Words words = new Words(Locale.ENGLISH);
            Console console = new Console(words, new Theme(), session, session::saved, false);
            Scene scene = shown(console, session);
            texts(scene.getRoot(), before);
            words.localeProperty().set(Locale.FRENCH);
            console.show(session.state(), session.now());
            layOut(scene);
            texts(scene.getRoot(), switched);
            texts(shown(new Console(new Words(Locale.FRENCH), new Theme(), session, session::saved, false), session)
                    .getRoot(), started);
        });

        assertThat(switched).isEqualTo(started);
        assertThat(switched).isNotEqualTo(before).hasSizeGreaterThan(60);
    }

    private static Scene shown(Console console, StagedSession session) {
        Scene scene = console.scene(1440, 900);
        console.show(session.state(), session.now());
        layOut(scene);
        return scene;
    }

    /** Wrapped lines and the lists beside them need more than one pass to agree on their heights. */
    private static void layOut(Scene scene) {
        for (int pass = 0; pass < 4; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static void texts(Node node, Set<String> texts) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(labeled.getText());
            texts.add(labeled.getTooltip() == null ? "" : String.valueOf(labeled.getTooltip().getText()));
        }
        if (node instanceof TextInputControl field) {
            texts.add(String.valueOf(field.getPromptText()));
        }
        texts.add(String.valueOf(node.getAccessibleText()));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts(child, texts));
        }
    }
}
