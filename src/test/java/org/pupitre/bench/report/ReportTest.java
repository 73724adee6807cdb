package org.pupitre.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.bench.BenchPlan;
import org.pupitre.bench.MethodsBench;

class ReportTest {
    @TempDir Path folder;

    private static Report report() {
        Figure good = Figure.of("start, sample", "ms", 700, 640, 910).aims(Aim.median(800));
        Figure bad = Figure.of("command", "ms", DoubleStream.iterate(1, i -> i + 1).limit(100).toArray())
                .aims(Aim.p99(5));
        Figure free = Figure.of("bare sync", "ms", 0.134);
        return new Report("2022-05-24T13:00Z", "abc-dirty", Map.of("Processor", "a | b"),
                List.of(new Section("start", "Start", List.of(good, bad, free), List.of("From outside."), "1 and 2",
                        3)),
                Map.of("drive", "it did not answer"));
    }

    @Test
    void aSpreadIsTakenByRank() {
        Spread ten = Spread.of(10, 1, 9, 2, 8, 3, 7, 4, 6, 5);
        assertThat(ten).isEqualTo(new Spread(10, 1, 1, 5, 9, 10, 10));
        assertThat(ten.tellsP99()).isFalse();
        Spread thousand = Spread.of(DoubleStream.iterate(1, i -> i + 1).limit(1000).toArray());
        assertThat(thousand.p99()).isEqualTo(990);
        assertThat(thousand.tellsP99()).isTrue();
        assertThat(Spread.of(4)).isEqualTo(new Spread(1, 4, 4, 4, 4, 4, 4));
        assertThatThrownBy(Spread::of).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAimIsMetOrMissedByTheValueItIsAbout() {
        Spread spread = Spread.of(DoubleStream.iterate(1, i -> i + 1).limit(100).toArray());
        assertThat(Aim.median(50).met(spread)).isTrue();
        assertThat(Aim.median(49).met(spread)).isFalse();
        assertThat(Aim.p99(99).met(spread)).isTrue();
        assertThat(Aim.p99(98.9).met(spread)).isFalse();
        assertThat(new Aim(Aim.Of.MAX, 99).met(spread)).isFalse();
    }

    @Test
    void numbersKeepThreeDigits() {
        assertThat(List.of(Numbers.of(1234567), Numbers.of(123.4), Numbers.of(12.34), Numbers.of(1.234),
                Numbers.of(0.01234), Numbers.of(5), Numbers.of(0)))
                .containsExactly("1 234 567", "123", "12.3", "1.23", "0.0123", "5", "0");
    }

    @Test
    void thePageTellsFiguresAimsAndWhatBroke() {
        assertThat(ReportWriter.markdown(report())).contains(
                "| start, sample | 700 ms | 640–910 |  | 910 | 3 | median ≤ 800 ms | met |",
                "| command | 50 ms | 10–90 | 99 | 100 | 100 | p99 ≤ 5 ms | **missed** |",
                "| bare sync | 0.13 ms |  |  |  | 1 |  |  |", "1 of 2 aims are met; missed: command.",
                "| Processor | a \\| b |", "commit `abc-dirty`", "From outside.", "**Not measured: drive**");
    }

    @Test
    void theJsonIsReadBackAsItWas() throws IOException {
        ReportWriter.write(report(), folder.resolve("bench"));
        assertThat(ReportWriter.read(folder.resolve("bench/report.json"))).isEqualTo(report());
        assertThat(folder.resolve("bench/report.md")).content().contains("## Start");
    }

    @Test
    void theTablesOfAPageAreReplacedAndNothingElse() throws IOException {
        Path page = folder.resolve("performance.md");
        Files.writeString(page, "before\n" + ReportWriter.BEGIN + "\nold\n" + ReportWriter.END + "\nafter\n");
        ReportWriter.intoPage(report(), page);
        ReportWriter.intoPage(report(), page);
        assertThat(page).content().startsWith("before\n").endsWith("after\n").contains("## Start")
                .doesNotContain("old").containsOnlyOnce("## Start");
        Files.writeString(page, "no marks");
        assertThatThrownBy(() -> ReportWriter.intoPage(report(), page)).isInstanceOf(IOException.class);
    }

    @Test
    void thePageOfTheSiteHasTheMarks() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/performance.md"));
        assertThat(page).containsOnlyOnce(ReportWriter.BEGIN).containsOnlyOnce(ReportWriter.END);
        assertThat(page.indexOf(ReportWriter.BEGIN)).isLessThan(page.indexOf(ReportWriter.END));
    }

    @Test
    void theMachineIsTold() {
        Map<String, String> facts = Machine.facts(folder.resolve("not/there/yet"), "a display");
        assertThat(facts.keySet()).containsExactly("Processor", "Memory", "Disk", "System", "Java", "JavaFX",
                "Display");
        assertThat(facts.values()).noneMatch(String::isBlank);
        assertThat(facts.get("Processor")).contains(Runtime.getRuntime().availableProcessors() + " cores");
        assertThat(facts.get("Display")).isEqualTo("a display");
        assertThat(Machine.commit(folder)).isEqualTo("unknown");
    }

    @Test
    void whatJmhLeavesIsRead() throws IOException {
        Path results = folder.resolve("jmh.json");
        Files.writeString(results, """
                [{"benchmark": "org.pupitre.bench.Methods.hashesOfAnEntry", "mode": "avgt",
                  "primaryMetric": {"score": 2.0, "scoreUnit": "us/op", "rawData": [[1.0, 2.0], [3.0]]}}]
                """);
        assertThat(MethodsBench.figures(results))
                .containsExactly(Figure.of("hashes of an entry", "µs", 1.0, 2.0, 3.0));
        Files.writeString(results, "[]");
        assertThatThrownBy(() -> MethodsBench.figures(results)).isInstanceOf(IOException.class);
    }

    @Test
    void benchesAreChosenByName() {
        assertThat(BenchPlan.only("start, command")).containsExactly(BenchPlan.START, BenchPlan.COMMAND);
        assertThat(BenchPlan.only("all")).containsExactly(BenchPlan.values());
        assertThatThrownBy(() -> BenchPlan.only("stort")).isInstanceOf(IllegalArgumentException.class);
    }
}
