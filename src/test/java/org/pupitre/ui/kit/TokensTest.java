package org.pupitre.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.ui.looks.Contrast;

/** Every text on every ground it may be on can be read: a contrast of 4.5 to 1 at least, in all themes. */
class TokensTest {
    private static final Path FOLDER = Path.of("assets", "css");
    private static final Pattern TOKEN = Pattern.compile("(-p-[a-z0-9-]+):\\s*#([0-9a-f]{6});");
    private static final Pattern NAME = Pattern.compile("-p-[a-z0-9-]+");
    private static final Pattern DEFINED = Pattern.compile("(?m)^ *(-p-[a-z0-9-]+):");
    private static final Pattern TEXT = Pattern.compile("-fx-text-fill: *(-p-[a-z0-9-]+) *;");
    private static final Pattern GROUND = Pattern.compile("-fx-background-color: *(-p-[a-z0-9-]+) *;");
    private static final double ENOUGH = 4.5;
    /** Also for figures as large as the clocks. */
    private static final double ENOUGH_FOR_SIGNS = 3;
    /** What carries no meaning by itself, with the reason. */
    private static final Map<String, String> DECORATION = Map.of("-p-edge",
            "outlines boxes that carry a label", "-p-outline", "drawn in high contrast only, in the colour of text",
            "-p-veil", "dims what lies under a sheet", "-p-shadow", "lifts a sheet that has an edge too");

    @ParameterizedTest
    @ValueSource(strings = {"tokens-light", "tokens-dark", "tokens-contrast-light", "tokens-contrast-dark"})
    void textsCanBeRead(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        List<String> poor = new ArrayList<>();
        pairs().forEach(pair -> {
            double contrast = contrast(tokens.get(pair[0]), tokens.get(pair[1]));
            if (contrast < ENOUGH) {
                poor.add("%s on %s: %.2f".formatted(pair[0], pair[1], contrast));
            }
        });

        assertThat(poor).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens-light", "tokens-dark", "tokens-contrast-light", "tokens-contrast-dark"})
    void signsAndEdgesCanBeSeen(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        List<String> poor = new ArrayList<>();
        signs().forEach(pair -> {
            double contrast = contrast(tokens.get(pair[0]), tokens.get(pair[1]));
            if (contrast < ENOUGH_FOR_SIGNS) {
                poor.add("%s on %s: %.2f".formatted(pair[0], pair[1], contrast));
            }
        });

        assertThat(poor).isEmpty();
    }

    /** Where one rule names both a text's colour and its ground, they are a pair whether it is listed or not. */
    @ParameterizedTest
    @ValueSource(strings = {"tokens-light", "tokens-dark", "tokens-contrast-light", "tokens-contrast-dark"})
    void textsOnTheGroundOfTheirOwnRuleCanBeRead(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        List<String> poor = new ArrayList<>();
        int rules = 0;
        for (String rule : rules()) {
            Matcher text = TEXT.matcher(rule);
            Matcher ground = GROUND.matcher(rule);
            if (text.find() && ground.find()) {
                rules++;
                if (contrast(tokens.get(text.group(1)), tokens.get(ground.group(1))) < ENOUGH) {
                    poor.add(rule.strip());
                }
            }
        }

        assertThat(poor).isEmpty();
        assertThat(rules).isGreaterThan(10);
    }

    @Test
    void everyTokenIsInAPairOrSaysWhyNot() throws IOException {
        Set<String> paired = new TreeSet<>(DECORATION.keySet());
        Stream.concat(pairs().stream(), signs().stream()).forEach(pair -> paired.addAll(List.of(pair)));

        assertThat(paired).isEqualTo(new TreeSet<>(named("tokens-light")));
    }

    @Test
    void everyTokenThatIsUsedExistsAndTheOtherWayRound() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String rule : rules()) {
            Matcher matcher = NAME.matcher(rule);
            while (matcher.find()) {
                used.add(matcher.group());
            }
        }

        assertThat(used).isEqualTo(new TreeSet<>(named("tokens-light")));
        for (String theme : List.of("tokens-dark", "tokens-contrast-light", "tokens-contrast-dark")) {
            assertThat(named(theme)).as(theme).containsExactlyInAnyOrderElementsOf(named("tokens-light"));
        }
    }

    private static List<String> named(String theme) throws IOException {
        return DEFINED.matcher(Files.readString(FOLDER.resolve(theme + ".css"))).results().map(m -> m.group(1))
                .toList();
    }

    /** All rules but the tokens themselves. */
    private static List<String> rules() throws IOException {
        List<String> rules = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".css"))
                    .filter(f -> !f.getFileName().toString().startsWith("tokens-")).toList()) {
                rules.addAll(List.of(Files.readString(file).split("}")));
            }
        }
        return rules;
    }

    /** Signs, edges of fields, bars and the ring of the keyboard, each on what it is on. */
    private static List<String[]> signs() {
        List<String[]> pairs = new ArrayList<>();
        for (String ground : List.of("bg", "panel")) {
            for (String sign : List.of("field", "muted", "accent", "warn", "danger", "ink", "lesson", "challenge",
                    "practice", "quote", "solution", "follow-up")) {
                pairs.add(pair(sign, ground));
            }
        }
        for (String ground : List.of("soft", "hover", "accent-soft", "warn-soft", "danger-soft")) {
            pairs.add(pair("accent", ground));
        }
        pairs.add(pair("on-alarm", "alarm"));
        pairs.add(pair("muted", "soft"));
        pairs.add(pair("danger", "soft"));
        return pairs;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens-light", "tokens-dark", "tokens-contrast-light", "tokens-contrast-dark"})
    void aThemeHasTokensOnly(String theme) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(theme + ".css"))).doesNotContain("-fx-");
    }

    @Test
    void theMeasureIsThatOfTheGuidelines() {
        assertThat(contrast("000000", "ffffff")).isEqualTo(21);
        assertThat(contrast("777777", "ffffff")).isBetween(4.47, 4.49);
    }

    private static List<String[]> pairs() {
        List<String[]> pairs = new ArrayList<>();
        for (String ground : List.of("bg", "panel", "soft", "hover", "accent-soft", "done", "warn-soft")) {
            pairs.add(pair("text", ground));
        }
        for (String ground : List.of("bg", "panel", "soft", "hover", "accent-soft")) {
            pairs.add(pair("muted", ground));
        }
        for (String ground : List.of("bg", "panel")) {
            pairs.addAll(List.of(pair("accent", ground), pair("danger", ground), pair("warn", ground),
                    pair("chip-text", ground)));
        }
        pairs.addAll(List.of(pair("chip-text", "soft"), pair("on-ink", "ink"), pair("on-accent", "accent"),
                pair("accent", "accent-soft"), pair("danger", "danger-soft"), pair("on-alarm", "alarm"),
                pair("warn", "warn-soft"), pair("warn", "accent-soft")));
        return pairs;
    }

    private static String[] pair(String text, String ground) {
        return new String[]{"-p-" + text, "-p-" + ground};
    }

    private static Map<String, String> tokens(String theme) throws IOException {
        Map<String, String> tokens = new LinkedHashMap<>();
        Matcher matcher = TOKEN.matcher(Files.readString(FOLDER.resolve(theme + ".css")));
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    private static double contrast(String one, String other) {
        return Contrast.of(Integer.parseInt(one, 16), Integer.parseInt(other, 16));
    }
}
