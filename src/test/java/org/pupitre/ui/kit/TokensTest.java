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

/** Every text on every ground it may be on can be read: a contrast of 4.5 to 1 at least, in both themes. */
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
    private static final Map<String, String> DECORATION = Map.of("-p-line",
            "parts rows and cards that are told apart by space as well", "-p-veil",
            "dims what lies under a sheet", "-p-shadow", "lifts a sheet that has an edge too");

    @ParameterizedTest
    @ValueSource(strings = {"tokens-light", "tokens-dark"})
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
    @ValueSource(strings = {"tokens-light", "tokens-dark"})
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
    @ValueSource(strings = {"tokens-light", "tokens-dark"})
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
        assertThat(rules).isGreaterThan(20);
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
        assertThat(named("tokens-dark")).containsExactlyInAnyOrderElementsOf(named("tokens-light"));
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
        for (String ground : List.of("bg", "bg-float")) {
            for (String sign : List.of("line-strong", "live", "muted", "accent", "ok", "warn", "danger")) {
                pairs.add(pair(sign, ground));
            }
        }
        for (String ground : List.of("bg-soft", "accent-soft", "ok-soft", "warn-soft", "danger-soft", "plan")) {
            pairs.add(pair("accent", ground));
        }
        for (String bar : List.of("warn", "danger", "muted", "live")) {
            pairs.add(pair(bar, "plan"));
        }
        pairs.add(pair("text", "done"));
        for (int hue = 0; hue <= LanguageChip.HUES; hue++) {
            pairs.add(pair("language-" + hue, "bg"));
        }
        return pairs;
    }

    @Test
    void darkOverridesTokensOnly() throws IOException {
        assertThat(tokens("tokens-dark")).containsOnlyKeys(tokens("tokens-light").keySet());
        assertThat(Files.readString(FOLDER.resolve("tokens-dark.css"))).doesNotContain("-fx-");
    }

    @Test
    void theMeasureIsThatOfTheGuidelines() {
        assertThat(contrast("000000", "ffffff")).isEqualTo(21);
        assertThat(contrast("777777", "ffffff")).isBetween(4.47, 4.49);
    }

    private static List<String[]> pairs() {
        List<String[]> pairs = new ArrayList<>();
        for (String text : List.of("text", "muted", "accent", "ok", "warn", "danger")) {
            pairs.add(pair(text, "bg"));
            pairs.add(pair(text, "bg-float"));
        }
        for (String ground : List.of("bg-soft", "accent-soft", "plan", "warn-soft", "danger-soft", "ok-soft")) {
            pairs.add(pair("text", ground));
        }
        for (String ground : List.of("bg-soft", "accent-soft", "plan")) {
            pairs.add(pair("muted", ground));
        }
        for (String meaning : List.of("accent", "ok", "warn", "danger")) {
            pairs.add(pair(meaning, meaning + "-soft"));
        }
        pairs.add(pair("warn", "accent-soft"));
        pairs.add(pair("danger", "accent-soft"));
        pairs.add(pair("ok", "accent-soft"));
        pairs.add(pair("on-accent", "accent"));
        pairs.add(pair("on-live", "live"));
        pairs.add(pair("on-done", "done"));
        for (int hue = 0; hue <= LanguageChip.HUES; hue++) {
            pairs.add(pair("language-" + hue, "language-" + hue + "-soft"));
        }
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
