package org.pupitre.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.text.Messages;

/** Without any font the program says which package to install, and ends as refused; the toolkit is not begun. */
@EnabledOnOs(OS.LINUX)
class FontsTest {
    @TempDir Path folder;

    @Test
    void aFontInAUsualFolderIsEnough() throws IOException {
        Path fonts = Files.createDirectories(folder.resolve("truetype/some"));
        Files.createFile(fonts.resolve("Some.TTF"));
        assertThat(Fonts.there(Map.of(), List.of(folder))).isTrue();
    }

    /** In a process of its own, since fontconfig reads its settings once. */
    @Test
    void withoutFontsASentenceNamesThePackage() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("fonts"));
        Path settings =
                Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig><dir>" + empty
                        + "</dir><cachedir>" + folder.resolve("cache") + "</cachedir></fontconfig>");
        for (Locale locale : Messages.LOCALES) {
            for (List<String> call : List.of(List.of("console"),
                    List.of("rehearse", "--speed", "1000000", "--pictures", folder.resolve("pictures").toString()))) {
                Said said = run(settings, call, locale);
                assertThat(said.text()).contains(Messages.of(locale).text("cli.noFonts")).contains("fonts-dejavu-core")
                        .doesNotContain("Exception", "\tat ", "Fontconfig error");
                assertThat(said.code()).isEqualTo(1);
            }
        }
    }

    private record Said(int code, String text) {}

    private Said run(Path settings, List<String> call, Locale locale) throws Exception {
        List<String> line =
                new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--")).toList());
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.pupitre.Main"));
        line.addAll(call);
        line.addAll(List.of("--lang", locale.getLanguage(), "--library", folder.resolve("l-" + call.getFirst() + "-"
                + locale.getLanguage() + ".pupitre").toString()));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("FONTCONFIG_FILE", settings.toString());
        builder.environment().remove("DISPLAY");
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), text);
    }
}
