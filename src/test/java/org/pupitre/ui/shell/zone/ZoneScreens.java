package org.pupitre.ui.shell.zone;

import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pupitre.ui.looks.Frame;
import org.pupitre.ui.shell.ArabicSession;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;

/** The console of a moderator in Amman, and the sheet of the time zones. */
public final class ZoneScreens {
    private ZoneScreens() {}

    private static Scene open(Frame frame, StagedSession session, String... chosen) {
        session.setNow("14:27:05");
        Console console = new Console(frame.words(), frame.theme(), session, session::saved, false);
        console.rememberZones(new KeptZones("Asia/Amman", chosen));
        Scene scene = console.scene(frame.width(), frame.height());
        for (int pass = 0; pass < 3; pass++) {
            console.show(session.state(), session.now());
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return scene;
    }

    /** The moderator's own zone, that of the seminar, and one that was chosen, where it is the next day. */
    public static Scene three(Frame frame) {
        return open(frame, Scenes.speaking(), "Pacific/Fiji");
    }

    /** The sheet with one zone that was chosen, while another is typed. */
    public static Scene typed(Frame frame) {
        return typed(open(frame, Scenes.speaking(), "Pacific/Fiji"), "san", false);
    }

    /** Two are chosen, and a third is refused. */
    public static Scene refused(Frame frame) {
        return typed(open(frame, Scenes.speaking(), "Pacific/Fiji", "Europe/Paris"), "tokyo", true);
    }

    /** The sheet in Arabic. */
    public static Scene arabic(Frame frame) {
        return typed(open(frame, ArabicSession.live(), "Pacific/Fiji"), "san", false);
    }

    private static Scene typed(Scene scene, String text, boolean enter) {
        Event.fireEvent(scene.getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.T, true, true, false, false));
        TextField field = (TextField) scene.lookup("#zone-field");
        field.setText(text);
        if (enter) {
            field.fireEvent(new ActionEvent());
        }
        return scene;
    }
}
