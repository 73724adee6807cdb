package org.pupitre.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.keys.WindowKeys;
import org.pupitre.ui.meeting.MeetingDesk;
import org.pupitre.ui.shell.sharing.OthersDesk;

/** The keys of the console: those of its panels, and those that concern the console as a whole. */
final class ConsoleKeys {
    /** The panels of which the strip shows what it needs. */
    private static final Set<String> IN_STRIP = Set.of("item", "agenda", "floor", "interpretation", "stop");

    private final Sender sender;
    private final ConsolePanels panels;
    private final Supplier<ConsolePanels> shown;
    private final List<KeyLine> own = new ArrayList<>();
    private final List<KeyLine> recording;
    private final KeyLine strip;
    private final KeyLine undo;

    /**
     * What keys open over the console, or in its place.
     *
     * @param strip      from the console to the strip beside the meeting, or back
     * @param held       to the sheet of what was planned against what was held, or back
     * @param zones      to the sheet of the time zones, or back
     * @param prepare    to the Prepare desk, or back
     * @param importFile asks for a file to import, at the Prepare desk
     * @param export     to the sheet on which a file is exported
     * @param sessions   to the list of sessions; what runs goes on
     * @param reveal     shows a panel that is on a tab
     */
    record Over(
            Runnable help,
            Runnable about,
            Runnable search,
            Runnable leave,
            Runnable strip,
            Runnable held,
            Runnable zones,
            Runnable prepare,
            Runnable importFile,
            Runnable export,
            Runnable sessions,
            Consumer<Region> reveal) {}

    /**
     * @param panels  of the console
     * @param shown   the panels that are on the screen
     * @param meeting the keys of the meeting tool
     * @param others  the keys of what others see
     * @param copy    whether it is a rapporteur's desk, where nothing is searched
     */
    ConsoleKeys(Words words, Theme theme, Supplier<Scene> scene, Sender sender, ConsolePanels panels,
            Supplier<ConsolePanels> shown, Over over, MeetingDesk meeting, OthersDesk others, boolean copy) {
        this.sender = sender;
        this.panels = panels;
        this.shown = shown;
        recording = meeting.recordingKeys();
        strip = NamedKey.always("keys.act.STRIP", over.strip(), Pressed.bare(KeyCode.F12));
        WindowKeys window = new WindowKeys(words, theme, scene);
        undo = NamedKey.textFirst("keys.act.UNDO", this::undo, TextInputControl::undo, Pressed.control(KeyCode.Z));
        own.add(undo);
        own.add(NamedKey.textFirst("keys.act.REDO", this::redo, TextInputControl::redo,
                new Pressed(List.of(KeyCode.Z), true, true), Pressed.control(KeyCode.Y)));
        if (!copy) {
            own.add(NamedKey.always("keys.act.SEARCH", over.search(), Pressed.control(KeyCode.F)));
            own.add(NamedKey.always("keys.act.PREPARE", over.prepare(), Pressed.control(KeyCode.E)));
            own.add(NamedKey.always("keys.act.IMPORT", over.importFile(),
                    new Pressed(List.of(KeyCode.O), true, true)));
            own.add(NamedKey.always("keys.act.EXPORT", over.export(), new Pressed(List.of(KeyCode.E), true, true)));
            own.add(NamedKey.always("keys.act.HELD", over.held(), Pressed.control(KeyCode.T)));
            own.add(NamedKey.always("keys.act.ZONES", over.zones(), new Pressed(List.of(KeyCode.T), true, true)));
            own.addAll(others.keys());
            own.addAll(meeting.lineKeys());
            own.addAll(recording);
        }
        own.add(window.help(over.help()));
        if (!copy) {
            own.add(strip);
        }
        own.add(window.about(over.about()));
        own.add(window.fullScreen());
        own.addAll(window.look());
        own.add(window.card());
        own.add(window.press());
        own.add(NamedKey.of(KeyLine.Reach.LEAVE, "keys.act.LEAVE", over.leave(), Pressed.bare(KeyCode.ESCAPE)));
        own.add(NamedKey.always("keys.act.NEXT_PANEL", () -> PanelRound.go(shown.get().regions(), 1, over.reveal()),
                Pressed.bare(KeyCode.F6)));
        own.add(NamedKey.always("keys.act.LAST_PANEL", () -> PanelRound.go(shown.get().regions(), -1, over.reveal()),
                Pressed.shift(KeyCode.F6)));
        own.add(NamedKey.always("keys.act.SESSIONS", over.sessions(), Pressed.control(KeyCode.O)));
        own.add(window.close());
    }

    /** All keys as they are now, in the order of the sheet. */
    List<KeyLine> table() {
        List<KeyLine> all = new ArrayList<>(shown.get().keys());
        all.addAll(own);
        return all;
    }

    /** The keys that act in the strip: of what it shows, undo, and back to the console. */
    List<KeyLine> ofStrip() {
        List<KeyLine> all = new ArrayList<>(panels.keysOf(IN_STRIP));
        all.addAll(recording);
        all.addAll(List.of(undo, strip));
        return all;
    }

    void undo() {
        sender.send(new Undo(), shown.get().main());
    }

    void redo() {
        sender.send(new Redo(), shown.get().main());
    }
}
