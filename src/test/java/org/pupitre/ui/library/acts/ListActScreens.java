package org.pupitre.ui.library.acts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.agenda.Timeline.Status;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.library.LibraryModel;
import org.pupitre.ui.library.LibraryView;
import org.pupitre.ui.library.NoChoices;
import org.pupitre.ui.looks.Frame;

/** The list of sessions with archived ones, its menu, and its sheets, at the moments that are looked at. */
public final class ListActScreens {
    private static final Instant NOW = Instant.parse("2022-05-24T10:38:00Z");

    private ListActScreens() {}

    private static SessionSummary session(String id, String english, String french, int days, Status status) {
        Instant start = NOW.plus(Duration.ofDays(days)).plus(Duration.ofMinutes(22));
        return new SessionSummary(new SessionId(id), new SeminarId("s"),
                LocalText.of("Lessons learned from the EU-IOM Actions (sample)",
                        "Enseignements des actions UE-OIM (exemple)"),
                LocalText.of(english, french), start, start.plus(Duration.ofHours(2)), ZoneId.of("Europe/Brussels"),
                List.of(LanguageTag.EN, LanguageTag.FR), null, status, false, null, false, false, 38);
    }

    private static LibraryModel model() {
        LibraryModel model = new LibraryModel();
        model.at(NOW);
        model.show(List.of(
                session("s1", "Fostering sustainable reintegration through partnerships",
                        "Promouvoir la réintégration durable à travers des partenariats", 0, Status.NOT_STARTED),
                session("s2", "Strengthening reintegration systems",
                        "Renforcer les systèmes de réintégration durable", 1, Status.NOT_STARTED),
                session("s0", "Rehearsal of Session 1", "Répétition de la séance 1", -1, Status.FINISHED)
                        .archived(true),
                session("s3", "Data", "Les données", 2, Status.NOT_STARTED).archived(true)));
        return model;
    }

    private static Scene list(Frame frame, LibraryModel model) {
        return new LibraryView(model, frame.words(), new NoChoices() {
            @Override
            public ListDoor changing() {
                return new Door();
            }
        }).scene(frame.theme(), frame.width(), frame.height());
    }

    /** Two are archived, and the latest of them can be taken back. */
    public static Scene archived(Frame frame) {
        LibraryModel model = model();
        model.foot().changedProperty()
                .set(new ListedChange(ListedChange.Kind.ARCHIVED, LocalText.of("Data", "Les données")));
        return list(frame, model);
    }

    /** The archived ones are shown below the others. */
    public static Scene archivedShown(Frame frame) {
        LibraryModel model = model();
        model.foot().shownProperty().set(true);
        return list(frame, model);
    }

    /** The menu behind “…”. */
    public static Scene menu(Frame frame) {
        Scene scene = list(frame, model());
        onStage(scene);
        ((MenuButton) scene.lookup("#session-more")).show();
        return Window.getWindows().stream().filter(PopupWindow.class::isInstance).map(Window::getScene).findFirst()
                .orElseThrow();
    }

    public static Scene rename(Frame frame) {
        return chosen(frame, ListedAct.RENAME);
    }

    public static Scene move(Frame frame) {
        return chosen(frame, ListedAct.MOVE);
    }

    public static Scene copy(Frame frame) {
        return chosen(frame, ListedAct.COPY_TO_DAY);
    }

    /** A move whose hard stop comes too early, and is said to. */
    public static Scene moveRefused(Frame frame) {
        Scene scene = move(frame);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        ((TextField) scene.lookup("#when-hardStop")).setText("12:00");
        ((Button) scene.lookup("#ask-do")).fire();
        return scene;
    }

    private static Scene chosen(Frame frame, ListedAct act) {
        Scene scene = list(frame, model());
        onStage(scene);
        MenuButton more = (MenuButton) scene.lookup("#session-more");
        more.show();
        more.getItems().stream().filter(item -> frame.words().text(act.key()).equals(item.getText())).findFirst()
                .orElseThrow().fire();
        more.hide();
        return scene;
    }

    private static void onStage(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    /** Takes what comes and does nothing. */
    private static final class Door extends NoChanges {
        @Override
        public void change(SessionId session, Command act, Consumer<Optional<String>> became) {
            became.accept(Optional.empty());
        }
    }
}
