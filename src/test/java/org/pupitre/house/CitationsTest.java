package org.pupitre.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comments and documents cite is there, in a place its reader has: pages of rules, site pages, decisions, files. */
class CitationsTest {
    private static final Path SITE = Path.of("src/site/markdown");
    private static final List<String> SOURCES = List.of(".java", ".css", ".sh", ".options", ".properties");
    private static final Pattern HOLDERS = Pattern.compile("(?m)^(?:Held|Proven) by [^\\n]*");
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)`");

    @TempDir Path folder;

    @Test
    void citationsOfCommentsLeadSomewhere() {
        Citations citations = new Citations(SITE);
        List<Path> files = Prose.files(SOURCES, "src/main", "src/test", "assets/css", "assets/messages", "installer");
        assertThat(files).hasSizeGreaterThan(500);
        assertThat(files.stream().flatMap(f -> Prose.comments(f).stream().flatMap(c -> citations.in(f, c).stream())))
                .isEmpty();
    }

    @Test
    void citationsOfDocumentsLeadSomewhere() {
        Citations citations = new Citations(SITE);
        assertThat(documents().flatMap(f -> Prose.paragraphs(f).stream().flatMap(p -> citations.in(f, p).stream())))
                .isEmpty();
    }

    @Test
    void linksBetweenFilesLeadSomewhere() {
        Stream<Path> files = Stream.concat(documents(), Prose.files(List.of(".md"), ".github").stream());
        assertThat(files
                .flatMap(f -> Prose.paragraphs(f).stream().flatMap(p -> Citations.brokenLinks(f, p).stream())))
                .isEmpty();
    }

    @Test
    void eachSectionOfTheRulesNamesClassesAndTestsThatAreThere() {
        Set<String> types = Prose.files(List.of(".java"), "src/main/java", "src/test/java").stream()
                .map(f -> f.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
        List<String> named = Prose.files(List.of(".md"), SITE.resolve("rules").toString()).stream()
                .flatMap(page -> holders(page).stream()).toList();
        assertThat(named).hasSizeGreaterThan(60);
        assertThat(types).containsAll(named);
    }

    private static List<String> holders(Path page) {
        return HOLDERS.matcher(Citations.read(page)).results().map(MatchResult::group)
                .flatMap(line -> TYPE.matcher(line).results().map(m -> m.group(1))).toList();
    }

    private static Stream<Path> documents() {
        return Stream.concat(Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")),
                Prose.files(List.of(".md"), SITE.toString()).stream());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(rules of the queue, section 3.4)", "(rules of the queue,\n * section 1)",
            "(rules of the queue, sections 1, 2.1 and 3.4)", "(rules of the queue, sections 1 to 3.4)",
            "(rules of the queue)", "decision 3", "(site page \"How it is kept\")",
            "(site page \"How it is kept\", \"A full disk\")", "rules of the house", "see F1 (F7), 3.5 min (0.2 s)"})
    void whatIsThereIsCited(String good) throws IOException {
        assertThat(faults(good)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(section 3.4)", "Section 1 says", "(rules of the queue, section 3.5)",
            "(rules of the queue, sections 1 to 9)", "(rules of the board, section 1)", "(rules of the board)",
            "(queue, section 3.4)", "(R3)", "by R3", "(queue, R3)", "(queue, P2)", "(timing, 3.4)", "(3.1 and 4)",
            "(notes and report, 1)", "the queue's rules, 3.4", "(rules of the queue, 3.4)", "decision 4",
            "(site page \"How it is lost\")", "(site page \"How it is kept\", \"A small disk\")"})
    void whatIsNotThereIsFound(String bad) throws IOException {
        assertThat(faults(bad)).as(bad).hasSize(1).first().asString().contains("Cites.java:1: ");
    }

    @Test
    void aPageOfRulesMayCiteItselfAndNoOtherByNumberAlone() throws IOException {
        Path page = site().resolve("rules/queue.md");
        assertThat(new Citations(folder).in(page, new Prose("queue.md:1", "as in section 3.4"))).isEmpty();
        assertThat(new Citations(folder).in(page, new Prose("queue.md:1", "as in section 5")))
                .containsExactly("queue.md:1: no section 5 in the rules of queue");
    }

    @Test
    void aLinkToNoFileIsFound() throws IOException {
        Path document = Files.writeString(site().resolve("a.md"), """
                [There](kept.md), [below](rules/queue.md#order), [out](https://example.org/no.md) `[code](no.md)`.

                ![Gone](pictures/gone.png) and [gone](rules/board.md#top).
                """);
        assertThat(Prose.paragraphs(document).stream().flatMap(p -> Citations.brokenLinks(document, p).stream()))
                .containsExactly(document + ":3: no such file: pictures/gone.png",
                        document + ":3: no such file: rules/board.md");
    }

    private List<String> faults(String comment) throws IOException {
        site();
        Path source =
                Files.writeString(folder.resolve("Cites.java"), "/** A turn " + comment + ". */\nclass Cites {}\n");
        Citations citations = new Citations(folder);
        return Prose.comments(source).stream().flatMap(c -> citations.in(source, c).stream()).toList();
    }

    /** A site with one page, one page of rules and one decision. */
    private Path site() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.createDirectories(folder.resolve("decisions"));
        Files.writeString(folder.resolve("rules/queue.md"), """
                # Rules of the queue

                ## 1. One floor

                ## 2. A request

                ### 2.1 States

                ### 3.4 Any other start
                """);
        Files.writeString(folder.resolve("kept.md"), "# How it is kept\n\n## A full disk\n");
        Files.writeString(folder.resolve("decisions/0003-one-floor.md"), "# 3. One floor\n");
        return folder;
    }
}
