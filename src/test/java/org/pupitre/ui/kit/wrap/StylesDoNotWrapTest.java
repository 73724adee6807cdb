package org.pupitre.ui.kit.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A style sheet can have a control wrap as a call can, and no rule on classes would see it. */
class StylesDoNotWrapTest {
    private static final Path STYLES = Path.of("assets", "css");
    private static final Pattern WRAPS = Pattern.compile("-fx-wrap-text|-fx-wrapping-width");

    @Test
    void noStyleHasTheToolkitBreakLines() throws IOException {
        try (Stream<Path> sheets = Files.list(STYLES)) {
            List<Path> all = sheets.filter(sheet -> sheet.toString().endsWith(".css")).toList();
            assertThat(all).isNotEmpty();
            for (Path sheet : all) {
                assertThat(wraps(Files.readString(sheet))).as(sheet.toString()).isFalse();
            }
        }
    }

    @Test
    void aStyleThatWrapsIsFound() {
        assertThat(wraps(".floor-about { -fx-wrap-text: true; }")).isTrue();
    }

    private static boolean wraps(String sheet) {
        return WRAPS.matcher(sheet).find();
    }
}
