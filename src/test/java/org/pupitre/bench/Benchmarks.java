package org.pupitre.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.pupitre.bench.program.BenchDisplay;
import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.Machine;
import org.pupitre.bench.report.Report;
import org.pupitre.bench.report.ReportWriter;
import org.pupitre.bench.report.Section;

/** {@code mvn -Pbench verify}: runs the benches one after the other, each in a Java of its own, and writes the report. */
final class Benchmarks {
    private static final long PATIENCE_MINUTES = 15;
    private static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw",
            "-Djava.awt.headless=true");

    private final Setup setup;
    private final BenchDisplay display;
    private final boolean record = Boolean.getBoolean("bench.jfr");
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, String> broken = new LinkedHashMap<>();

    private Benchmarks(Setup setup, BenchDisplay display) {
        this.setup = setup;
        this.display = display;
    }

    /** Runs them; ends with 1 if a bench broke; an aim that was missed is told and breaks nothing. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Setup setup = Setup.given();
        List<BenchPlan> wanted = BenchPlan.only(System.getProperty("bench.only", ""));
        Files.createDirectories(setup.out());
        Report report;
        try (BenchDisplay display = BenchDisplay.find(System.getenv("DISPLAY"))) {
            report = new Benchmarks(setup, display).run(wanted);
        }
        ReportWriter.write(report, setup.out());
        String page = System.getProperty("bench.page", "");
        if (!page.isEmpty()) {
            ReportWriter.intoPage(report, setup.base().resolve(page));
        }
        System.out.println(ReportWriter.markdown(report));
        System.out.println("Report: " + setup.out().resolve("report.md"));
        System.exit(report.broken().isEmpty() ? 0 : 1);
    }

    private Report run(List<BenchPlan> wanted) throws InterruptedException {
        String date = Instant.now().truncatedTo(ChronoUnit.MINUTES).toString();
        for (BenchPlan plan : wanted) {
            if (plan.screen() == BenchPlan.Screen.WINDOW && display.name() == null) {
                System.out.println(plan.word() + ": left out, there is no display");
                continue;
            }
            System.out.println(plan.word() + ": " + plan.title());
            try {
                sections.add(fork(plan));
            } catch (IOException e) {
                System.out.println(plan.word() + ": broken: " + e.getMessage());
                broken.put(plan.word(), String.valueOf(e.getMessage()));
            }
        }
        return new Report(date, Machine.commit(setup.base()), Machine.facts(setup.out(), display.kind()), sections,
                broken);
    }

    private Section fork(BenchPlan plan) throws IOException, InterruptedException {
        Path found = setup.out().resolve(plan.word() + ".json");
        Files.deleteIfExists(found);
        ProcessBuilder builder = new ProcessBuilder(command(plan, found)).inheritIO();
        builder.environment().remove("DISPLAY");
        if (display.name() != null && plan.screen() != BenchPlan.Screen.HEADLESS) {
            builder.environment().put("DISPLAY", display.name());
        }
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException("not done after " + PATIENCE_MINUTES + " minutes");
        }
        if (process.exitValue() != 0 || !Files.exists(found)) {
            throw new IOException("ended with " + process.exitValue() + "; see what it printed");
        }
        Section section = ReportWriter.readSection(found);
        Files.delete(found);
        return section;
    }

    /** This Java with its options, which are those of the program. */
    private List<String> command(BenchPlan plan, Path found) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        if (plan.screen() == BenchPlan.Screen.HEADLESS) {
            command.addAll(HEADLESS);
        }
        if (record) {
            command.add("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
                    + setup.out().resolve(plan.word() + ".jfr"));
        }
        command.addAll(List.of("-Dbench.display=" + display.kind(), "-cp", System.getProperty("java.class.path"),
                Runner.class.getName(), plan.word(), found.toString()));
        return command;
    }
}
