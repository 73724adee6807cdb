package org.pupitre.ui.booth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Where the interpreters' window changes its language, no button, menu or sentence keeps the former one. */
@ExtendWith(ApplicationExtension.class)
class BoothLanguageTest {
    record Moment(String name, String time, Supplier<StagedSession> session) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Moment> moments() {
        return Stream.of(new Moment("working", "14:01", Cabins::live),
                new Moment("handover", "14:05:20", Cabins::handover), new Moment("trouble", "13:32", Cabins::trouble),
                new Moment("no booth", "12:51", Cabins::noBooth));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("moments")
    void everyWordFollows(Moment moment, FxRobot robot) {
        List<String> english = new ArrayList<>();
        List<String> switched = new ArrayList<>();
        List<String> started = new ArrayList<>();
        robot.interact(() -> {
            Words words = new Words(Locale.ENGLISH);
            StagedSession session = moment.session.get();
            BoothModel model = new BoothModel(words);
            Scene scene = scene(model, words, session, moment.time);
            texts(scene.getRoot(), english);
            words.localeProperty().set(Locale.FRENCH);
            // What is derived from the session follows with the next second.
            model.show(session.state(), session.now());
            layOut(scene);
            texts(scene.getRoot(), switched);
            Words french = new Words(Locale.FRENCH);
            texts(scene(new BoothModel(french), french, moment.session.get(), moment.time).getRoot(), started);
        });
        assertThat(switched).containsExactlyElementsOf(started).isNotEqualTo(english);
    }

    private static Scene scene(BoothModel model, Words words, StagedSession session, String time) {
        session.setNow(time);
        Scene scene = new BoothView(model, words, new Sender(words, session), new Theme(), new BoothView.Around() {
            @Override
            public void toConsole() {
                // There is no console here.
            }

            @Override
            public void close() {
                // Nor does anybody close it.
            }
        }).scene(1280, 800);
        model.show(session.state(), session.now());
        layOut(scene);
        return scene;
    }

    private static void layOut(Scene scene) {
        for (int pass = 0; pass < 4; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static void texts(Node node, List<String> texts) {
        if (node instanceof Labeled labeled) {
            texts.add(labeled.getText());
        }
        if (node instanceof MenuButton menu) {
            menu.getItems().forEach(item -> items(item, texts));
        }
        texts.add(String.valueOf(node.getAccessibleText()));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts(child, texts));
        }
    }

    private static void items(MenuItem item, List<String> texts) {
        texts.add(item.getText());
        if (item instanceof Menu menu) {
            menu.getItems().forEach(inner -> items(inner, texts));
        }
    }
}
