package org.pupitre.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report: for people as a page, for programs as JSON, and into the page on performance. */
public final class ReportWriter {
    static final String BEGIN = "<!-- figures: from here to the end mark as target/bench/report.md has them -->";
    static final String END = "<!-- figures: end -->";

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReportWriter() {}

    public static void write(Report report, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.json"), JSON.writeValueAsString(report) + "\n");
        Files.writeString(folder.resolve("report.md"), "# Measured by mvn -Pbench verify\n\n" + markdown(report));
    }

    static Report read(Path json) throws IOException {
        return JSON.readValue(Files.readString(json), Report.class);
    }

    public static void write(Section section, Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(section));
    }

    public static Section readSection(Path file) throws IOException {
        return JSON.readValue(Files.readString(file), Section.class);
    }

    /** Puts the tables between the two marks of a page. */
    public static void intoPage(Report report, Path page) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(page + " has no marks for the figures");
        }
        Files.writeString(page, text.substring(0, begin) + BEGIN + "\n\n" + markdown(report) + "\n"
                + text.substring(end));
    }

    public static String markdown(Report report) {
        StringBuilder page = new StringBuilder();
        page.append("Measured ").append(report.date()).append(", commit `").append(report.commit()).append("`.\n\n");
        page.append("| Machine | |\n|---|---|\n");
        report.machine().forEach((name, fact) -> page.append("| ").append(name).append(" | ").append(cell(fact))
                .append(" |\n"));
        page.append('\n').append(summary(report)).append('\n');
        report.sections().forEach(section -> page.append(table(section)));
        report.broken().forEach((bench, why) -> page.append("\n**Not measured: ").append(bench).append("**: ")
                .append(cell(why)).append("\n"));
        return page.toString();
    }

    private static String summary(Report report) {
        List<Figure> aimed = report.sections().stream().flatMap(section -> section.figures().stream())
                .filter(figure -> figure.aim() != null).toList();
        List<String> missed = aimed.stream().filter(figure -> !Boolean.TRUE.equals(figure.met())).map(Figure::name)
                .toList();
        return aimed.size() - missed.size() + " of " + aimed.size() + " aims are met"
                + (missed.isEmpty() ? ".\n" : "; missed: " + String.join("; ", missed) + ".\n");
    }

    private static String table(Section section) {
        StringBuilder table = new StringBuilder("\n## ").append(section.title()).append("\n\n");
        section.notes().forEach(note -> table.append(note).append('\n'));
        table.append("Load of the machine before and after: ").append(section.load()).append(". ")
                .append(Math.round(section.seconds())).append(" s.\n\n");
        table.append(
                "| Figure | Median | 10 %–90 % | 99 % | Max | Runs | Aim | |\n|---|---|---|---|---|---|---|---|\n");
        section.figures().forEach(figure -> table.append(row(figure)));
        return table.toString();
    }

    private static String row(Figure figure) {
        Spread spread = figure.spread();
        String unit = figure.unit().isEmpty() ? "" : " " + figure.unit();
        boolean one = spread.count() == 1;
        String aim = figure.aim() == null ? "" : figure.aim().sentence(figure.unit());
        String met = figure.met() == null ? "" : figure.met() ? "met" : "**missed**";
        return List.of(cell(figure.name()), Numbers.of(spread.median()) + unit,
                one ? "" : Numbers.of(spread.p10()) + "–" + Numbers.of(spread.p90()),
                spread.tellsP99() ? Numbers.of(spread.p99()) : "", one ? "" : Numbers.of(spread.max()),
                String.valueOf(spread.count()), aim, met).stream()
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
