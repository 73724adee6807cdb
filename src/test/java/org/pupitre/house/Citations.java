package org.pupitre.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Where the citations of a text lead: to a numbered section of a page of rules, as in "(rules of the timeline, section 2.5)", to
 * a site page by its title, or to a decision by its number.
 */
final class Citations {
    private static final String NUMBER = "\\d+(?:\\.\\d+)*";
    private static final Pattern RULES = Pattern.compile(
            "rules of (?:the )?(\\w+), sections? (" + NUMBER + "(?:(?:, | and | to )" + NUMBER + ")*)");
    private static final Pattern PAGE_ALONE =
            Pattern.compile("\\(rules of (?:the )?(\\w+)(?:[):;]|,(?! sections? \\d))");
    private static final Pattern NO_PAGE =
            Pattern.compile("\\bsections? (" + NUMBER + "(?:(?:, | and | to )" + NUMBER + ")*)",
                    Pattern.CASE_INSENSITIVE);
    /** A number or a code alone, such as {@code (3.2)}, {@code (timing, 3)}, {@code (P2)} or {@code R3}; keys such as F1 are none. */
    private static final Pattern NO_FORM =
            Pattern.compile("\\((?:[A-EG-QS-Z]\\d{1,2}|\\d+\\.\\d+)(?:(?:,| and| to) " + NUMBER
                    + ")*\\)|\\([a-z][a-z ]*, [A-EG-QS-Z]?" + NUMBER + "\\)|\\bR\\d{1,2}\\b|\\brules, " + NUMBER);
    private static final Pattern SITE_PAGE = Pattern.compile("site page \"([^\"]+)\"(?:, \"([^\"]+)\")?");
    private static final Pattern DECISION = Pattern.compile("\\bdecision (\\d+)\\b");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,3}) (.+)$");
    private static final Pattern NUMBERED = Pattern.compile("(" + NUMBER + ")\\.? .*");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s…]+)[^)]*\\)");

    private final Path site;
    /** Sections by page of rules, such as {@code timeline}. */
    private final Map<String, Set<String>> sections = new TreeMap<>();
    /** Headings by title of site page. */
    private final Map<String, Set<String>> headings = new TreeMap<>();

    /** @param site a folder as {@code src/site/markdown}, with the pages of rules in {@code rules} */
    Citations(Path site) {
        this.site = site;
        for (Path page : Prose.files(List.of(".md"), site.toString())) {
            List<MatchResult> found = HEADING.matcher(read(page)).results().toList();
            List<String> texts = found.stream().map(m -> m.group(2).strip()).toList();
            if (!texts.isEmpty()) {
                headings.put(texts.getFirst(), new TreeSet<>(texts));
            }
            if (page.startsWith(site.resolve("rules"))) {
                sections.put(name(page), numbers(texts));
            }
        }
    }

    private static Set<String> numbers(List<String> headings) {
        Set<String> numbers = new TreeSet<>();
        headings.stream().map(NUMBERED::matcher).filter(Matcher::matches).forEach(m -> numbers.add(m.group(1)));
        return numbers;
    }

    /**
     * The citations of a text that lead nowhere, each with its place; empty if none.
     *
     * @param file where the text is: a page of rules may cite its own sections by number alone
     */
    List<String> in(Path file, Prose prose) {
        String text = prose.text().replaceAll("\\s+", " ");
        List<String> faults = new ArrayList<>();
        RULES.matcher(text).results().forEach(m -> resolve(m.group(1), m.group(2), faults));
        String own = file.startsWith(site.resolve("rules")) ? name(file) : null;
        NO_PAGE.matcher(RULES.matcher(text).replaceAll("…")).results().forEach(m -> alone(own, m, faults));
        PAGE_ALONE.matcher(text).results().filter(m -> !sections.containsKey(m.group(1)))
                .forEach(m -> faults.add("no page of rules: " + m.group(1)));
        NO_FORM.matcher(text).results().forEach(m -> faults.add("name page and section: " + m.group()));
        SITE_PAGE.matcher(text).results().filter(m -> !onSite(m.group(1), m.group(2)))
                .forEach(m -> faults.add("no such page: " + m.group()));
        DECISION.matcher(text).results().filter(m -> !decided(Integer.parseInt(m.group(1))))
                .forEach(m -> faults.add("no such decision: " + m.group(1)));
        return faults.stream().map(fault -> prose.place() + ": " + fault).toList();
    }

    private void alone(@Nullable String own, MatchResult cited, List<String> faults) {
        if (own == null) {
            faults.add("name the page: " + cited.group());
        } else {
            resolve(own, cited.group(1), faults);
        }
    }

    private void resolve(String page, String cited, List<String> faults) {
        Set<String> there = sections.get(page);
        if (there == null) {
            faults.add("no page of rules: " + page);
            return;
        }
        Stream.of(cited.split(", | and | to ")).filter(number -> !there.contains(number))
                .forEach(number -> faults.add("no section " + number + " in the rules of " + page));
    }

    private boolean onSite(String title, @Nullable String heading) {
        Set<String> there = headings.get(title);
        return there != null && (heading == null || there.contains(heading));
    }

    private boolean decided(int number) {
        return Prose.files(List.of(".md"), site.toString()).stream()
                .anyMatch(f -> f.getFileName().toString().startsWith("%04d-".formatted(number)));
    }

    /** The relative links of a paragraph in a document that lead to no file, each with its place; empty if none. */
    static List<String> brokenLinks(Path document, Prose paragraph) {
        return LINK.matcher(paragraph.text()).results().map(m -> m.group(1)).filter(link -> !link.startsWith("mailto:"))
                .filter(link -> !Files.exists(document.toAbsolutePath().resolveSibling(link).normalize()))
                .map(link -> paragraph.place() + ": no such file: " + link).toList();
    }

    private static String name(Path page) {
        return page.getFileName().toString().replaceFirst("\\.md$", "");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
