package org.pupitre.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The benches, in the order in which they are run. */
public enum BenchPlan {
    START("Start, as a process from outside", Screen.OUTSIDE),
    RUNNING("A running session, as a process from outside", Screen.OUTSIDE),
    DRIVE("Starts and stops through the command line, as a process from outside", Screen.NONE),
    COMMAND("Command → on disk → on the screen", Screen.HEADLESS),
    TICK("Lateness of the second on the screen, without a window", Screen.HEADLESS),
    TICKWINDOW("Lateness of the second on the screen, in a window", Screen.WINDOW),
    FOLD("Opening a library", Screen.NONE),
    BOARD("Filter and scroll", Screen.HEADLESS),
    UNDO("Undo and redo", Screen.NONE),
    BACKUP("Backup and check", Screen.NONE),
    BUNDLE("A bundle of very many notes", Screen.NONE),
    MEMORY("Memory", Screen.HEADLESS),
    GROWTH("Two hours, rehearsed at speed", Screen.HEADLESS),
    LANDING("How a session still lands", Screen.NONE),
    METHODS("Single methods (JMH)", Screen.NONE);

    private final String title;
    private final Screen screen;

    /** What the bench draws on. */
    enum Screen {
        /** Nothing is drawn. */
        NONE,
        /** Into memory. */
        HEADLESS,
        /** A display; without one the bench is left out. */
        WINDOW,
        /** What the program that is started finds: a display, else memory. */
        OUTSIDE
    }

    BenchPlan(String title, Screen screen) {
        this.title = title;
        this.screen = screen;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    Screen screen() {
        return screen;
    }

    /** A new one for each run. */
    Bench bench() {
        return switch (this) {
            case START -> new StartBench();
            case RUNNING -> new RunningBench();
            case DRIVE -> new DriveBench();
            case COMMAND -> new CommandBench();
            case TICK, TICKWINDOW -> new TickBench();
            case FOLD -> new FoldBench();
            case BOARD -> new BoardBench();
            case UNDO -> new UndoBench();
            case BACKUP -> new BackupBench();
            case BUNDLE -> new BundleBench();
            case MEMORY -> new MemoryBench();
            case GROWTH -> new GrowthBench();
            case LANDING -> new LandingBench();
            case METHODS -> new MethodsBench();
        };
    }

    static BenchPlan of(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT));
    }

    /**
     * Those that were asked for.
     *
     * @param words such as {@code start,command}; {@code all} or nothing for all
     * @throws IllegalArgumentException if there is no such bench
     */
    public static List<BenchPlan> only(String words) {
        return words.isBlank() || words.equals("all")
                ? List.of(values())
                : Arrays.stream(words.split(",", -1)).map(BenchPlan::of).toList();
    }
}
