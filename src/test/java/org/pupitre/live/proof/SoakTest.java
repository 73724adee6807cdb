package org.pupitre.live.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.SessionState;
import org.pupitre.live.proof.Soak.Look;

/**
 * A session of a day and a night (site page "Nothing is ever lost", "Kill, power cut, size, duration"): memory grows with
 * what is written down and no more, threads, open files and the write-ahead log do not grow at all. 20 minutes of it at
 * each change, 24 hours in the nightly run; {@code -Dsoak.commands} sets how many commands.
 */
class SoakTest {
    private static final int COMMANDS = Soak.COMMANDS_AN_HOUR / 3;
    private static final int MANY_COMMANDS = 24 * Soak.COMMANDS_AN_HOUR;
    private static final int COMMANDS_OF_A_LEAK = 3_000;
    private static final int LOOKS = 12;
    private static final double MOST_MEGABYTES_AN_HOUR = 5;
    private static final long BIGGEST_LOG = 8L << 20;
    private static final long LISTENERS_WERE_THERE = 100_000;

    @TempDir Path folder;

    @Test
    void nothingGrowsThatShouldNot() throws Exception {
        check(Integer.getInteger("soak.commands", COMMANDS));
    }

    @Test
    @Tag("nightly")
    void nothingGrowsInADayAndANight() throws Exception {
        check(Integer.getInteger("soak.commands", MANY_COMMANDS));
    }

    @Test
    void aListenerThatKeepsWhatItSawIsSeen() throws Exception {
        List<SessionState> kept = new ArrayList<>();

        List<Look> looks = new Soak(folder.resolve("library.pupitre")).run(COMMANDS_OF_A_LEAK, LOOKS, kept::add);

        assertThat(megabytesAnHour(looks)).as("of %s sessions kept", kept.size())
                .isGreaterThan(2 * MOST_MEGABYTES_AN_HOUR);
    }

    private void check(int commands) throws Exception {
        Soak soak = new Soak(folder.resolve("library.pupitre"));
        List<Look> looks = soak.run(commands, LOOKS, state -> {});
        print(commands, looks);
        List<Look> warm = looks.subList(LOOKS / 4, LOOKS);
        assertThat(megabytesAnHour(looks)).as("MB of heap an hour").isLessThan(MOST_MEGABYTES_AN_HOUR);
        assertThat(spread(warm, Look::threads)).as("threads come and go").isZero();
        assertThat(spread(warm, Look::handles)).as("files open").isZero();
        assertThat(looks).as("the log").isNotEmpty().allMatch(look -> look.log() <= BIGGEST_LOG);
        assertThat(soak.shown()).as("sessions shown; else nobody listened").isGreaterThan(LISTENERS_WERE_THERE);
    }

    /**
     * The median of the slopes between any two looks after the first quarter, by which time all classes are there. A median,
     * since now and then a collection of garbage leaves something to the next one.
     */
    private static double megabytesAnHour(List<Look> looks) {
        List<Look> warm = looks.subList(looks.size() / 4, looks.size());
        List<Double> slopes = new ArrayList<>();
        for (Look first : warm) {
            for (Look then : warm) {
                if (then.hours() > first.hours()) {
                    slopes.add((then.heap() - first.heap()) / (then.hours() - first.hours()) / (1 << 20));
                }
            }
        }
        slopes.sort(null);
        return slopes.get(slopes.size() / 2);
    }

    private static long spread(List<Look> looks, ToLongFunction<Look> of) {
        return looks.stream().mapToLong(of).max().orElseThrow() - looks.stream().mapToLong(of).min().orElseThrow();
    }

    private static void print(int commands, List<Look> looks) {
        System.out.println("SoakTest: " + commands + " commands, "
                + String.format(Locale.ROOT, "%.2f MB of heap an hour", megabytesAnHour(looks)));
        System.out.println("  hours  heap MB  threads  files  log MB  library MB");
        for (Look look : looks) {
            System.out.println(String.format(Locale.ROOT, "%7.2f %8.2f %8d %6d %7.2f %11.2f", look.hours(),
                    look.heap() / 1048576.0, look.threads(), look.handles(), look.log() / 1048576.0,
                    look.library() / 1048576.0));
        }
    }
}
