package org.pupitre.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.Figure;
import org.pupitre.bench.report.Sheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs {@link Methods} with JMH, and reads the file JMH leaves. */
public final class MethodsBench implements Bench {
    private static final int FORKS = 1;
    private static final TimeValue A_TURN = TimeValue.milliseconds(500);

    @Override
    public void run(Setup setup, Sheet sheet) throws Exception {
        Path results = Files.createDirectories(setup.out()).resolve("jmh.json");
        int iterations = Integer.getInteger("bench.iterations", 5);
        new Runner(new OptionsBuilder().include(Methods.class.getName()).forks(FORKS).warmupIterations(3)
                .warmupTime(A_TURN).measurementIterations(iterations).measurementTime(A_TURN)
                .resultFormat(ResultFormatType.JSON).result(results.toString())
                .output(setup.out().resolve("jmh.log").toString()).shouldFailOnError(true).build()).run();
        figures(results).forEach(sheet::add);
        sheet.note(
                "JMH 1.37, average time of a call, " + iterations + " iterations of half a second after 3 to warm up; "
                        + "the session has 10 000 entries and 1 000 questions. The whole result is in jmh.json.");
    }

    /** One figure for each method, of the scores of its iterations. */
    public static List<Figure> figures(Path results) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode result : JsonMapper.builder().build().readTree(Files.readString(results))) {
            String benchmark = result.get("benchmark").asString();
            JsonNode metric = result.get("primaryMetric");
            List<Double> scores = new ArrayList<>();
            metric.get("rawData").forEach(fork -> fork.forEach(score -> scores.add(score.asDouble())));
            figures.add(Figure.of(words(benchmark.substring(benchmark.lastIndexOf('.') + 1)),
                    metric.get("scoreUnit").asString().replace("us/op", "µs"),
                    scores.stream().mapToDouble(Double::doubleValue).toArray()));
        }
        if (figures.isEmpty()) {
            throw new IOException("JMH left no result");
        }
        return figures;
    }

    /** {@code hashesOfAnEntry} as three words. */
    private static String words(String method) {
        return method.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }
}
