package org.pupitre.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.Aim;
import org.pupitre.bench.report.Figure;
import org.pupitre.bench.report.Sheet;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.agenda.Landing;
import org.pupitre.domain.agenda.Timeline;

/** How long it takes to find how a session with 40 items still lands: it is asked at each tick of an item that is over. */
final class LandingBench implements Bench {
    private static final double MOST_MILLIS = 5;
    private static final int COMING = 40;
    private static final int MINUTES = 10;
    private static final int WARM_UP = 200;

    @Override
    public void run(Setup setup, Sheet sheet) {
        measure(setup, sheet, "minutes suffice", "min=5 p%d", 30);
        measure(setup, sheet, "one of ten items that may be left out", "min=9 p%d", 45);
        measure(setup, sheet, "nothing suffices", "min=9 p%d", 300);
        sheet.note(COMING + " items of " + MINUTES
                + " min are to come, of three priorities, each fourth may be left out.");
    }

    /** @param late by so many minutes it is */
    private static void measure(Setup setup, Sheet sheet, String name, String rest, int late) {
        String coming = IntStream.rangeClosed(1, COMING)
                .mapToObj(i -> "I" + i + " - " + MINUTES + " " + rest.formatted(1 + i % 3) + (i % 4 == 0 ? " out" : ""))
                .collect(Collectors.joining(" | "));
        Timeline timeline =
                Play.session("A 08:00 60 | " + coming).at("08:00").does(new NextItem()).state().timeline();
        Instant now = Day.at("08:30");
        Instant stop = Day.at("09:00").plus(Duration.ofMinutes((long) COMING * MINUTES - late));
        int runs = Math.max(setup.runs(), Math.min(500, setup.commands()));
        double[] millis = new double[runs];
        for (int i = -Math.min(WARM_UP, runs); i < runs; i++) {
            long start = System.nanoTime();
            boolean found = Landing.of(timeline, stop, now).isPresent();
            double took = (System.nanoTime() - start) / 1e6;
            if (!found) {
                throw new IllegalStateException("no landing");
            }
            if (i >= 0) {
                millis[i] = took;
            }
        }
        sheet.add(Figure.of("landing of " + COMING + " items, " + name, "ms", millis).aims(Aim.p99(MOST_MILLIS)));
    }
}
