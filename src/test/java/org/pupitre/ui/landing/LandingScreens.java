package org.pupitre.ui.landing;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.ui.looks.Frame;
import org.pupitre.ui.shell.ArabicSession;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.StagedSession;

/** A session that runs late, its landing, and the sheet on which it is adjusted. */
public final class LandingScreens {
    private LandingScreens() {}

    private record Open(Console console, Scene scene, StagedSession session) {
        Open press(String id) {
            ((Button) scene.lookup("#" + id)).fire();
            return again();
        }

        Open key(KeyCode code, int times) {
            for (int i = 0; i < times; i++) {
                Node list = scene.lookup("#landing-rows");
                list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            }
            return again();
        }

        Open again() {
            console.show(session.state(), session.now());
            for (int pass = 0; pass < 3; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            return this;
        }
    }

    private static Open open(Frame frame, StagedSession session, String time) {
        session.setNow(time);
        Console console = new Console(frame.words(), frame.theme(), session, session::saved, false);
        Scene scene = console.scene(frame.width(), frame.height());
        return new Open(console, scene, session).again().again();
    }

    private static Open late(Frame frame) {
        return open(frame, LateSession.late(), "13:33:20");
    }

    /** On time: nothing is proposed. */
    public static Scene onTime(Frame frame) {
        return open(frame, LateSession.began("13:10"), "13:12:20").scene();
    }

    /** Twelve minutes late, with a landing. */
    public static Scene proposed(Frame frame) {
        return late(frame).scene();
    }

    /** The landing was accepted. */
    public static Scene landed(Frame frame) {
        return late(frame).press("landing-accept").scene();
    }

    /** Later than all that can be given. */
    public static Scene impossible(Frame frame) {
        return open(frame, LateSession.late(), "13:50:20").scene();
    }

    /** The sheet as it opens. */
    public static Scene adjusted(Frame frame) {
        return late(frame).press("landing-adjust").scene();
    }

    /** By hand: the panel −2, the video left out, questions −3; two minutes are still past the stop. */
    public static Scene stillLate(Frame frame) {
        return late(frame).press("landing-adjust").key(KeyCode.RIGHT, 5).key(KeyCode.DOWN, 1).key(KeyCode.DELETE, 1)
                .key(KeyCode.DOWN, 2).key(KeyCode.RIGHT, 2).scene();
    }

    /** The sheet where items give one before the other, and the closing starts at a fixed time. */
    public static Scene ranked(Frame frame) {
        StagedSession session = LateSession.late().did("13:30",
                new EditItem(LateSession.QUESTIONS, ItemChange.ifLate(null, 1, null)),
                new EditItem(LateSession.VIDEO, ItemChange.ifLate(null, 3, null)),
                new EditItem(LateSession.CLOSING, ItemChange.starting(StagedSession.at("14:52"))));
        return open(frame, session, "13:33:20").press("landing-adjust").scene();
    }

    public static Scene arabic(Frame frame) {
        return open(frame, ArabicSession.live(), "14:45:00").press("landing-adjust").scene();
    }
}
