package org.pupitre.ui.library.deletion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.testfx.framework.junit5.ApplicationExtension;

/** The sheet for deleting a session, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class DeleteSheetTest {
    private final Door door = new Door();
    private final Words words = new Words(Locale.ENGLISH);
    private final SessionSummary session = new SessionSummary(new SessionId("s2"), new SeminarId("sem"),
            LocalText.of("Seminar", "Séminaire"), LocalText.of("Protection along the routes", "La protection"),
            Instant.parse("2022-05-24T22:30:00Z"), Instant.parse("2022-05-25T00:30:00Z"), ZoneId.of("Europe/Brussels"),
            List.of(), null, Timeline.Status.NOT_STARTED, null);

    /** A library that keeps what was asked of it, and answers when it is told to. */
    private static final class Door implements DeleteDoor {
        private final List<Consumer<List<String>>> deleting = new ArrayList<>();
        private @Nullable String refused;
        private int looked;

        @Override
        public void preview(Consumer<WhatGoes> found) {
            looked++;
            found.accept(new WhatGoes(refused, List.of("214 entries will go."), List.of("Out of reach: /media/blue")));
        }

        @Override
        public void delete(Consumer<List<String>> done) {
            deleting.add(done);
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

    private Layers sheet() {
        Layers layers = new Layers(words, new Region());
        new Theme().dress(new Scene(layers, 1180, 760));
        layers.cover(new DeleteSheet(new DeleteModel(door, session), words, layers::uncover));
        return layers;
    }

    private static TextField field(Layers layers) {
        return (TextField) Objects.requireNonNull(layers.lookup(".erase-sheet .text-field"));
    }

    private static String texts(Layers layers) {
        layers.applyCss();
        layers.layout();
        return layers.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList().toString();
    }

    private static void escape(Node node) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    }

    @Test
    void nothingIsDeletedBeforeTheTitleIsTypedAndThenOnce() throws Exception {
        onScreen(() -> {
            Layers layers = sheet();
            assertThat(texts(layers)).contains("Delete “Protection along the routes”", "214 entries will go.",
                    "Out of reach: /media/blue");
            field(layers).fireEvent(new ActionEvent());
            field(layers).setText("Protection");
            field(layers).fireEvent(new ActionEvent());
            Button delete = (Button) Objects.requireNonNull(layers.lookup(".danger-button"));
            assertThat(delete.isDisabled()).isTrue();
            assertThat(door.deleting).isEmpty();
            TextField typed = field(layers);
            typed.setText("protection along the routes ");
            assertThat(delete.isDisabled()).isFalse();
            typed.fireEvent(new ActionEvent());
            typed.fireEvent(new ActionEvent());
            assertThat(door.deleting).hasSize(1);
            escape(Objects.requireNonNull(layers.lookup(".erase-sheet")));
            assertThat(layers.covered()).as("while it works").isTrue();
            door.deleting.getFirst().accept(List.of("Deleted: 214 entries."));
            assertThat(texts(layers)).contains("Deleted: 214 entries.");
            escape(Objects.requireNonNull(layers.lookup(".erase-sheet")));
            assertThat(layers.covered()).isFalse();
        });
    }

    @Test
    void whatWasTypedStaysWhereTheLanguageChanges() throws Exception {
        onScreen(() -> {
            Layers layers = sheet();
            field(layers).setText("La prot");
            words.localeProperty().set(Locale.FRENCH);
            assertThat(texts(layers)).contains("Supprimer");
            assertThat(field(layers).getText()).isEqualTo("La prot");
            assertThat(door.looked).as("said again in French").isEqualTo(2);
        });
    }

    @Test
    void whyItCannotBeDeletedIsSaidAndNothingElseIsOffered() throws Exception {
        onScreen(() -> {
            door.refused = "This session is running.";
            Layers layers = sheet();
            assertThat(texts(layers)).contains("This session is running.");
            assertThat(layers.lookup(".danger-button")).isNull();
            assertThat(layers.lookup(".erase-sheet .text-field")).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({"Protection along the routes,en", "LA PROTECTION,en", "2022-05-25,en", "2022-05-25,fr"})
    void theTitleInAnyLanguageOrTheDayWhereItIsHeldConfirms(String typed, String language) throws Exception {
        onScreen(() -> {
            assertThat(new DeleteModel(door, session).confirms(typed, Locale.of(language))).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2022-05-24", "s2", "Seminar", "Protection"})
    void nothingElseConfirms(String typed) throws Exception {
        onScreen(() -> {
            assertThat(new DeleteModel(door, session).confirms(typed, Locale.ENGLISH)).isFalse();
        });
    }

    @Test
    void theDayAsItIsWrittenConfirms() throws Exception {
        onScreen(() -> {
            DeleteModel model = new DeleteModel(door, session);
            assertThat(model.confirms(model.day(Locale.FRENCH), Locale.FRENCH)).isTrue();
        });
    }
}
