package org.pupitre.live.power;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Keeps the computer from going to sleep and its screen from going dark. Each call on the same thread; it may take a second. */
public interface StayAwake {
    /** What is held, from good to bad. */
    enum Held {
        /** Computer and screen stay on. */
        AWAKE,
        /** The computer stays on; its screen may go dark or be locked. */
        SCREEN_MAY_GO_DARK,
        /** Nothing is held. */
        MAY_SLEEP
    }

    /** Begins to hold, or goes on and mends what ended by itself; what holds now. It ends with this program at the latest. */
    Held hold();

    /** Lets the computer do as it is set; a second time changes nothing. */
    void release();

    /** The way of this system. */
    static StayAwake ofThisSystem() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new WindowsAwake();
        }
        return system.startsWith("mac")
                ? new CommandsAwake(List.of(macOs(ProcessHandle.current().pid())), List.of())
                : linux(System.getenv(), Path.of(""));
    }

    /** Idle sleep and the display, until the process of this number has ended. */
    private static List<String> macOs(long process) {
        return List.of("caffeinate", "-d", "-i", "-w", String.valueOf(process));
    }

    /**
     * By systemd against sleep, and by the command of the desktop against the dark screen.
     *
     * @param environment of which {@code XDG_CURRENT_DESKTOP} counts
     * @param folder      where the commands are; empty for the search path
     */
    static StayAwake linux(Map<String, String> environment, Path folder) {
        // What "cat" waits for is the end of the pipe from this program, however it ends.
        List<String> sleep = List.of(folder.resolve("systemd-inhibit").toString(), "--what=sleep:idle", "--who=Pupitre",
                "--why=a session is live", "--mode=block", "cat");
        String desktop = environment.getOrDefault("XDG_CURRENT_DESKTOP", "").toUpperCase(Locale.ROOT);
        List<String> screen = List.of();
        if (desktop.contains("GNOME") || desktop.contains("UNITY")) {
            screen = List.of(folder.resolve("gnome-session-inhibit").toString(), "--inhibit", "idle:suspend",
                    "--reason",
                    "Pupitre: a session is live", "cat");
        } else if (desktop.contains("KDE")) {
            screen = List.of(folder.resolve("kde-inhibit").toString(), "--power", "--screenSaver", "cat");
        } else if (desktop.contains("MATE")) {
            screen = List.of(folder.resolve("mate-session-inhibit").toString(), "--inhibit", "idle:suspend", "--reason",
                    "Pupitre: a session is live", "cat");
        }
        return new CommandsAwake(List.of(sleep), screen.isEmpty() ? List.of(List.of()) : List.of(screen));
    }
}
