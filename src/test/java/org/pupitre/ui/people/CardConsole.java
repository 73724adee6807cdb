package org.pupitre.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.Command;
import org.pupitre.ui.booth.BoothModel;
import org.pupitre.ui.booth.BoothView;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.notice.NoticeSource;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.LateActs;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A console, and the interpreters' window beside it, on a session without a disk. */
final class CardConsole extends LateActs {
    final Words words;
    final Theme theme = new Theme();
    final Console console;
    private final List<Command> sent = new ArrayList<>();
    private BoothView booth;
    private BoothModel boothModel;
    private PersonCards boothCards;

    CardConsole(StagedSession session, Locale locale, boolean copy) {
        super(session);
        words = new Words(locale);
        console = new Console(words, theme, this, session::saved, NoticeSource.NOTHING, false, copy);
    }

    void open(Stage stage, double width, double height) {
        Scene scene = console.scene(width, height);
        show();
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setScene(scene);
        at(stage);
        stage.show();
    }

    /** Where clicks at a point of the screen meet the window. */
    static void at(Stage stage) {
        stage.setX(0);
        stage.setY(0);
    }

    /** The scene of the interpreters' window. */
    Scene booth(double width, double height) {
        boothModel = new BoothModel(words);
        Sender sender = new Sender(words, this);
        booth = new BoothView(boothModel, words, sender, theme, new BoothView.Around() {
            @Override
            public void toConsole() {}

            @Override
            public void close() {}
        });
        boothCards = PersonCards.install(booth.layers(), words, sender);
        Scene scene = booth.scene(width, height);
        show();
        return scene;
    }

    @Override
    public void show() {
        console.show(session.state(), session.now());
        if (booth != null) {
            booth.show(session.state(), session.now());
            boothCards.show(session.state(), session.now());
        }
    }

    List<Command> sent() {
        return sent;
    }

    @Override
    public CompletableFuture<Outcome> submit(Command command) {
        sent.add(command);
        return super.submit(command);
    }

    /** Double clicks on a text of the screen. */
    static void doubleClick(FxRobot robot, Node place, String text) {
        Parent root = place.getScene().getRoot();
        // Where the machine is busy, the second click may come too late to count as one.
        for (int i = 0; i < 3 && root.lookup("#person-card") == null; i++) {
            doubleClickOnce(robot, place, text);
        }
    }

    private static void doubleClickOnce(FxRobot robot, Node place, String text) {
        // A click elsewhere comes between, or two double clicks at one place would count as four clicks.
        robot.clickOn(200, 12);
        WaitForAsyncUtils.waitForFxEvents();
        Text found = robot.from(place).lookup((Text t) -> t.getText() != null && t.getText().contains(text)).query();
        int from = found.getText().indexOf(text);
        Bounds name = new javafx.scene.shape.Path(found.rangeShape(from, from + text.length())).getBoundsInLocal();
        robot.doubleClickOn(found.localToScreen(name.getCenterX(), name.getCenterY()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** All texts that are shown in a part of the screen. */
    static String texts(Node node) {
        StringBuilder all = new StringBuilder();
        collect(node, all);
        return all.toString();
    }

    private static void collect(Node node, StringBuilder all) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled) {
            all.append(labeled.getText()).append('\n');
        }
        if (node instanceof TextInputControl) {
            return;
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }
}
