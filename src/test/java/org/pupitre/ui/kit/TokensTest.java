package org.pupitre.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text on every ground it may stand on can be read: a contrast of 4.5 to 1 at least, in both themes. */
class TokensTest {
    private static final Path FOLDER = Path.of("assets", "css");
    private static final Pattern TOKEN = Pattern.compile("(-p-[a-z0-9-]+):\\s*#([0-9a-f]{6});");
    private static final double ENOUGH = 4.5;

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

    /** Contrast as WCAG 2.2 defines it. */
    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double share = Integer.parseInt(hex.substring(i * 2, i * 2 + 2), 16) / 255.0;
            sum += weights[i] * (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
