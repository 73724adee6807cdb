package org.pupitre.ui.library.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.SessionCommand.ArchiveSession;
import org.pupitre.domain.act.SessionCommand.PlaceSession;
import org.pupitre.domain.act.SessionCommand.RenameSession;
import org.pupitre.domain.agenda.Timeline.Status;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.library.LibraryModel;
import org.pupitre.ui.library.LibraryView;
import org.pupitre.ui.library.NoChoices;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Rename, move, copy and archive from the list, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class ListActsTest {
    private static final Instant START = Instant.parse("2027-01-14T13:00:00Z");

    private final Words words = new Words(Locale.ENGLISH);
    private final LibraryModel model = new LibraryModel();
    private final List<Command> acts = new ArrayList<>();
    private final List<Instant> copies = new ArrayList<>();
    private int undone;
    private Optional<String> answer = Optional.empty();
    private Scene scene;

    private final class Door extends NoChanges {
        @Override
        public void change(SessionId session, Command act, Consumer<Optional<String>> became) {
            acts.add(act);
            became.accept(answer);
        }

        @Override
        public void copy(SessionId session, Instant start, Consumer<Optional<String>> became) {
            copies.add(start);
            became.accept(answer);
        }

        @Override
        public void undo(Consumer<Optional<String>> became) {
            undone++;
            became.accept(answer);
        }
    }

    @Start
    void start(Stage stage) {
        model.show(List.of(session("data", Status.NOT_STARTED)));
        scene = new LibraryView(model, words, new NoChoices() {
            @Override
            public ListDoor changing() {
                return new Door();
            }
        }).scene(new Theme(), 1180, 760);
        stage.setScene(scene);
        stage.show();
    }

    private static SessionSummary session(String id, Status status) {
        return new SessionSummary(new SessionId(id), new SeminarId("s"), LocalText.of("Seminar", "Séminaire"),
                LocalText.of(id, id + " fr"), START, START.plusSeconds(7200), ZoneId.of("Europe/Brussels"),
                List.of(LanguageTag.EN, LanguageTag.FR), null, status, null);
    }

    private static List<String> menu() {
        WaitForAsyncUtils.waitForFxEvents();
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream()).map(MenuItem::getText).toList();
    }

    private List<String> shown() {
        WaitForAsyncUtils.waitForFxEvents();
        return scene.getRoot().lookupAll(".label").stream()
                .filter(n -> n.isVisible() && n.getParent().isVisible()).map(n -> ((Labeled) n).getText()).toList();
    }

    private String wrong() {
        WaitForAsyncUtils.waitForFxEvents();
        return ((Labeled) scene.lookup("#ask-wrong")).getText();
    }

    private boolean asks() {
        WaitForAsyncUtils.waitForFxEvents();
        return scene.lookup(".ask-sheet") != null;
    }

    private void choose(FxRobot robot, String act) {
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        assertThat(menu()).contains(act);
        robot.interact(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast).flatMap(menu -> menu.getItems().stream())
                .filter(item -> act.equals(item.getText())).findFirst().orElseThrow().fire());
        robot.interact(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList()
                .forEach(Window::hide));
    }

    @Test
    void theMenuHasWhatCanBeDoneNowAndNothingElse(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        assertThat(menu()).contains("Copy to a day…", "Rename…", "Move…", "Archive").doesNotContain("Bring back");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> model.show(List.of(session("data", Status.RUNNING))));
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        assertThat(menu()).contains("Rename…").doesNotContain("Move…", "Archive", "Bring back");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> model.show(List.of(session("data", Status.FINISHED))));
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        assertThat(menu()).contains("Copy to a day…", "Archive").doesNotContain("Move…");
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#session-more");
        assertThat(menu()).contains("Copy to a day…", "Archive").doesNotContain("Move…");
    }

    @Test
    void f2RenamesBothTitlesAndARefusalKeepsWhatWasTyped(FxRobot robot) {
        robot.push(KeyCode.F2);
        assertThat(asks()).isTrue();
        assertThat(((TextField) scene.getFocusOwner()).getText()).isEqualTo("data");
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE).push(KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.A)
                .push(KeyCode.DELETE).push(KeyCode.ENTER);
        assertThat(wrong()).startsWith("Type a title");
        robot.write("Chiffres");
        answer = Optional.of("The disk is full.");
        robot.push(KeyCode.ENTER);
        assertThat(wrong()).isEqualTo("The disk is full.");
        assertThat(((TextField) scene.getFocusOwner()).getText()).isEqualTo("Chiffres");
        answer = Optional.empty();
        robot.push(KeyCode.ENTER);
        assertThat(asks()).isFalse();
        assertThat(acts).last().isEqualTo(new RenameSession(LocalText.of(LanguageTag.FR, "Chiffres"),
                LocalText.of("Seminar", "Séminaire")));
    }

    @Test
    void whatWasTypedComesAgainAfterEscape(FxRobot robot) {
        robot.push(KeyCode.F2);
        robot.push(KeyCode.END).write(" 2").push(KeyCode.ESCAPE);
        assertThat(asks()).isFalse();
        assertThat(acts).isEmpty();
        robot.push(KeyCode.F2);
        assertThat(((TextField) scene.getFocusOwner()).getText()).isEqualTo("data 2");
    }

    @Test
    void itMovesToAnotherDayAndHourInAnotherZone(FxRobot robot) {
        choose(robot, "Move…");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("15.1.2027").push(KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.A)
                .write("9h30").push(KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.A).write("9h").push(KeyCode.ENTER);
        assertThat(wrong()).startsWith("The hard stop must be later");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("11h45").push(KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.A)
                .write("Africa/Dakar").push(KeyCode.TAB);
        robot.interact(() -> ((Button) scene.lookup("#ask-do")).fire());
        assertThat(asks()).isFalse();
        assertThat(acts).containsExactly(new PlaceSession(Instant.parse("2027-01-15T09:30:00Z"),
                Instant.parse("2027-01-15T11:45:00Z"), ZoneId.of("Africa/Dakar")));
    }

    @Test
    void aCopyIsForTheNextWeekdayUnlessAnotherIsTyped(FxRobot robot) {
        choose(robot, "Copy to a day…");
        robot.push(KeyCode.ENTER);
        assertThat(copies).containsExactly(Instant.parse("2027-01-15T13:00:00Z"));
        choose(robot, "Copy to a day…");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("18.1.2027").push(KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.A)
                .write("10h").push(KeyCode.ENTER);
        assertThat(copies).last().isEqualTo(Instant.parse("2027-01-18T09:00:00Z"));
    }

    @Test
    void archivedSessionsAreBehindOneLine(FxRobot robot) {
        choose(robot, "Archive");
        assertThat(acts).containsExactly(new ArchiveSession());
        robot.interact(() -> model.show(List.of(session("data", Status.NOT_STARTED),
                session("old", Status.FINISHED).archived(true), session("older", Status.NOT_STARTED).archived(true))));
        assertThat(shown()).contains("data").doesNotContain("old", "older");
        robot.clickOn("#archived");
        assertThat(shown()).contains("data", "old", "older", "Archived", "1 to come");
        robot.interact(() -> ((Button) scene.lookup("#archived")).fire());
        assertThat(shown()).doesNotContain("old");
        robot.interact(() -> model.show(List.of(session("data", Status.NOT_STARTED))));
        assertThat(scene.lookup("#archived").isVisible()).isFalse();
    }

    @Test
    void allSessionsArchivedAreStillInReach(FxRobot robot) {
        robot.interact(() -> model.show(List.of(session("old", Status.FINISHED).archived(true))));
        robot.clickOn("#archived");
        assertThat(shown()).contains("old");
    }

    @Test
    void theLatestChangeIsTakenBackByKey(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(undone).as("nothing was changed").isZero();
        robot.interact(() -> model.foot().changedProperty()
                .set(new ListedChange(ListedChange.Kind.ARCHIVED, LocalText.of("data", "data"))));
        assertThat(((Button) scene.lookup("#undo-listed")).getText()).isEqualTo("Undo: archive data");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(undone).isEqualTo(1);
    }

    @Test
    void aRefusalOfAnActWithoutASheetIsSaid(FxRobot robot) {
        answer = Optional.of("The session is live and stays in the list.");
        choose(robot, "Archive");
        assertThat(shown()).contains("The session is live and stays in the list.");
    }
}
