package org.pupitre.ui.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pupitre.ui.kit.Theme;
import org.testfx.framework.junit5.ApplicationExtension;

/** Every screen can be used by someone who has only a keyboard, and by someone who hears it. */
@ExtendWith({ApplicationExtension.class, Screenwork.class})
class TabWalkTest {
    /** Names that are content, or the languages' own. */
    private static final Set<String> SAME = Set.of("English", "français");

    static Stream<Picture> screens() {
        return Stream.concat(Gallery.SCREENS.stream(), Gallery.ALIKE.stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void isWalkedByTab(Picture picture) throws Exception {
        List<String> english = new ArrayList<>();
        List<String> french = new ArrayList<>();
        Scene scene = Screenwork.shown(() -> picture.draw(Locale.ENGLISH));
        boolean looks = Gallery.SCREENS.contains(picture);
        List<String> faults = Screenwork.onScreen(
                () -> walk(scene, looks ? picture.draw(Locale.ENGLISH) : null, english));
        Scene other = Screenwork.shown(() -> picture.draw(Locale.FRENCH));
        faults.addAll(Screenwork.onScreen(() -> walk(other, null, french)));
        Set<String> same = sameInBoth();
        for (int i = 0; i < Math.min(english.size(), french.size()); i++) {
            if (english.get(i).equals(french.get(i)) && !same.contains(english.get(i))) {
                faults.add("is called the same in English and French: " + english.get(i));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(french).as("as many controls in both languages: %s", english).hasSameSizeAs(english);
    }

    private static List<String> walk(Scene scene, @Nullable Scene still, List<String> names) {
        List<String> faults = new ArrayList<>();
        ConsoleScreens.layOut(scene);
        boolean inTabs = scene.lookup(".tab-pane") != null && scene.lookup(".veil") == null;
        int parts = inTabs ? tabs(scene).getTabs().size() : 1;
        for (int i = 0; i < parts; i++) {
            for (Scene each : still == null ? List.of(scene) : List.of(scene, still)) {
                ConsoleScreens.layOut(each);
                if (inTabs) {
                    tabs(each).getSelectionModel().select(i);
                }
            }
            TabWalk walk = new TabWalk(scene, still == null ? null : Png.of(still)).walk();
            faults.addAll(walk.faults());
            names.addAll(walk.names());
        }
        return faults;
    }

    private static TabPane tabs(Scene scene) {
        return (TabPane) scene.lookup(".tab-pane");
    }

    /** What has one word in both languages, such as Questions. */
    private static Set<String> sameInBoth() throws IOException {
        Set<String> same = new TreeSet<>(SAME);
        try (Stream<Path> files = Files.list(Path.of("assets", "messages"))) {
            for (Path file : files.filter(f -> f.toString().endsWith("_en.properties")).toList()) {
                Properties english = read(file);
                Properties french = read(file.resolveSibling(
                        file.getFileName().toString().replace("_en.", "_fr.")));
                english.forEach((key, text) -> {
                    if (text.equals(french.get(key))) {
                        same.add((String) text);
                    }
                });
            }
        }
        return same;
    }

    private static Properties read(Path file) throws IOException {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        return read;
    }

    @Test
    void aSheetGivesTheKeyboardBack() throws Exception {
        Scene scene = Screenwork.shown(() -> ConsoleScreens.live(frame()));
        Screenwork.onScreen(() -> {
            for (KeyCode opens : List.of(KeyCode.F1, KeyCode.F)) {
                Node field = scene.lookup("#queue-add");
                field.requestFocus();
                ConsoleScreens.press(field, opens, opens == KeyCode.F);
                ConsoleScreens.layOut(scene);
                ConsoleScreens.press(scene.getFocusOwner(), KeyCode.TAB, false);
                assertThat(Stops.of(scene)).contains(scene.getFocusOwner()).doesNotContain(field);
                ConsoleScreens.press(scene.getFocusOwner(), KeyCode.ESCAPE, false);
                assertThat(scene.getFocusOwner()).isSameAs(field);
            }
            return true;
        });
    }

    @Test
    void whatHindersIsFound() throws Exception {
        assertThat(faults(() -> {
            Button unnamed = new Button();
            unnamed.setMinSize(60, 30);
            Region blind = new Region();
            blind.setMinSize(60, 30);
            blind.setFocusTraversable(true);
            blind.setAccessibleText("Blind");
            return new VBox(unnamed, new Button("shell.keys"), blind, new Button("Good"));
        })).hasSize(3).anyMatch(f -> f.startsWith("has no name") && f.contains("shell.keys"))
                .anyMatch(f -> f.startsWith("does not show") && f.contains("Blind"))
                .filteredOn(f -> f.startsWith("has no name")).hasSize(2);
        assertThat(faults(() -> {
            TextArea trap = new TextArea();
            trap.setAccessibleText("Trap");
            return new VBox(new Button("Before"), trap, new Button("After"));
        })).anyMatch(f -> f.startsWith("Tab does not leave"));
        assertThat(faults(() -> {
            Button above = new Button("Above");
            Button below = new Button("Below");
            VBox column = new VBox(20, new Button("First"), below, above);
            below.setTranslateY(80);
            above.setTranslateY(-50);
            return column;
        })).anyMatch(f -> f.startsWith("after"));
    }

    private static List<String> faults(Callable<Region> root) throws Exception {
        Scene scene = Screenwork.shown(() -> dressed(root.call()));
        return Screenwork.onScreen(() -> new TabWalk(scene, Png.of(dressed(root.call()))).walk().faults());
    }

    private static Scene dressed(Region root) {
        Scene made = new Scene(root, 400, 300);
        frame().theme().dress(made);
        return made;
    }

    private static Frame frame() {
        return Frame.of(Locale.ENGLISH, Theme.Choice.LIGHT, 100, 1440, 900);
    }
}
