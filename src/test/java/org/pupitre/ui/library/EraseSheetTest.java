package org.pupitre.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.looks.ScreenFaults;
import org.testfx.framework.junit5.ApplicationExtension;

/** The sheet for erasing a person, step by step by keyboard; leaves its pictures in target/pictures. */
@ExtendWith(ApplicationExtension.class)
class EraseSheetTest {
    private final Door door = new Door();
    private Words words;

    /** A library of three, which erases at once. */
    private static final class Door implements EraseDoor {
        private final List<String> erased = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();
        private final List<String> by = new ArrayList<>();

        @Override
        public List<Person> people() {
            return List.of(person("p1", "Awa Ndiaye", "Ministry of the Interior, Senegal"),
                    person("p2", "Luc Moreau", "Université de Liège"), person("p3", "Zoé Petit", null));
        }

        private static Person person(String id, String name, String affiliation) {
            return new Person(new PersonId(id), new PersonDetails(name, null, affiliation, null, null));
        }

        @Override
        public Preview preview(Person person, List<String> also) {
            asked.addAll(also);
            return new Preview(List.of(person.name(), "Moreau"), 14,
                    List.of("M. Moreau : les fonds arrivent trop tard.", "Why was Luc Moreau not heard?",
                            "Keynote by Luc Moreau"),
                    1, List.of("/home/m/.local/share/pupitre/library.pupitre.backups/2022-05-24T14-35.pupitre"),
                    List.of("Out of reach: /media/stick/seminar.pupitre, written 2022-05-24. Delete it there."));
        }

        @Override
        public void erase(Person person, List<String> also, Consumer<List<String>> done) {
            erased.add(person.name());
            by.addAll(also);
            done.accept(List.of("Erased. 14 entries changed, 3 texts gone.", "Rewritten: 12 backups"));
        }
    }

    private static void onScreen(Runnable work) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        FxThread.run(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        done.get(60, TimeUnit.SECONDS);
    }

    private Layers sheet(Locale locale, Theme.Choice choice) {
        words = new Words(locale);
        Layers layers = new Layers(words, new Region());
        Theme theme = new Theme();
        theme.choiceProperty().set(choice);
        Scene scene = new Scene(layers, 1180, 760);
        theme.dress(scene);
        layers.cover(new EraseSheet(new EraseModel(door), words, layers));
        return layers;
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static List<TextField> fields(Layers layers) {
        return layers.lookupAll(".text-field").stream().map(TextField.class::cast).toList();
    }

    private static TextField field(Layers layers, String prompt) {
        return fields(layers).stream().filter(f -> f.getPromptText().startsWith(prompt)).findFirst().orElseThrow();
    }

    private static String texts(Layers layers) {
        return layers.lookupAll(".label").stream().map(l -> ((Label) l).getText()).toList().toString();
    }

    private static void picture(Layers layers, String name) {
        layers.applyCss();
        layers.layout();
        Path file = Path.of("target", "pictures", name + ".png");
        try {
            Pictures.write(layers.getScene(), file);
            assertThat(ScreenFaults.in(layers.getScene())).as(name).isEmpty();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void namesThatWereTypedAreLookedAtBeforeAnythingGoesAndBelongToThePersonChosenThen() throws Exception {
        onScreen(() -> {
            EraseModel model = new EraseModel(door);
            model.choose(door.people().get(1));
            model.further.set("La Patronne");
            model.erase();
            assertThat(door.erased).as("what would go by that name was not shown yet").isEmpty();
            assertThat(door.asked).containsExactly("La Patronne");
            model.confirmed.set("Luc Moreau");
            model.choose(door.people().get(0));
            assertThat(model.further.get() + model.confirmed.get()).as("typed for somebody else").isEmpty();
            model.choose(door.people().get(1));
            model.look("La Patronne");
            model.further.set("La Patronne");
            model.erase();
            assertThat(door.erased).containsExactly("Luc Moreau");
            assertThat(door.by).containsExactly("La Patronne");
        });
    }

    @Test
    void aPersonIsErasedOnlyOnceTheNameIsTyped() throws Exception {
        onScreen(() -> {
            Layers layers = sheet(Locale.ENGLISH, Theme.Choice.LIGHT);
            picture(layers, "erase-who-en-light");
            field(layers, "Name").setText("moreau");
            field(layers, "Name").fireEvent(new javafx.event.ActionEvent());
            layers.applyCss();
            picture(layers, "erase-what-en-light");
            assertThat(texts(layers)).contains("Erase Luc Moreau (p2)", "14 entries change", "Out of reach");
            Button erase = (Button) layers.lookup(".danger-button");
            assertThat(erase.isDisabled()).isTrue();
            field(layers, "Other names").setText("Lucky, prof. Moreau");
            field(layers, "Other names").fireEvent(new javafx.event.ActionEvent());
            assertThat(door.asked).containsExactly("Lucky", "prof. Moreau");
            field(layers, "Type").setText("Luc");
            field(layers, "Type").fireEvent(new javafx.event.ActionEvent());
            assertThat(door.erased).isEmpty();
            field(layers, "Type").setText("Luc Moreau");
            assertThat(((Button) layers.lookup(".danger-button")).isDisabled()).isFalse();
            field(layers, "Type").fireEvent(new javafx.event.ActionEvent());
            assertThat(door.erased).containsExactly("Luc Moreau");
            picture(layers, "erase-done-en-light");
            assertThat(texts(layers)).contains("14 entries changed");
        });
    }

    @Test
    void whatIsTypedStaysInAnotherLanguage() throws Exception {
        onScreen(() -> {
            Layers layers = sheet(Locale.ENGLISH, Theme.Choice.LIGHT);
            field(layers, "Name").setText("moreau");
            words.next();
            assertThat(field(layers, "Nom").getText()).isEqualTo("moreau");
            field(layers, "Nom").fireEvent(new javafx.event.ActionEvent());
            words.next();
            field(layers, "Other names").setText("Lucky");
            field(layers, "Type").setText("Luc Mor");
            field(layers, "Other names").fireEvent(new javafx.event.ActionEvent());
            assertThat(field(layers, "Other names").getText()).isEqualTo("Lucky");
            assertThat(field(layers, "Type").getText()).isEqualTo("Luc Mor");
        });
    }

    @Test
    void escapeLeavesAndChangesNothing() throws Exception {
        onScreen(() -> {
            Layers layers = sheet(Locale.FRENCH, Theme.Choice.DARK);
            field(layers, "Nom").setText("zoe");
            field(layers, "Nom").fireEvent(new javafx.event.ActionEvent());
            picture(layers, "erase-what-fr-dark");
            assertThat(texts(layers)).contains("Effacer Zoé Petit");
            press(layers.lookup(".erase-sheet"), KeyCode.ESCAPE);
            assertThat(layers.covered()).isFalse();
            assertThat(door.erased).isEmpty();
        });
    }
}
