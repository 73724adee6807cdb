package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.Main;
import org.pupitre.journal.Library;

/**
 * A locale that is not UTF-8 or not installed: the launcher opens what has accents, Arabic or emoji in its name, and Java
 * without the launcher says what to do.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(180)
class LocaleTest {
    private static final String NAME = "Éléonore العربية 🎤";
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final Path COMMON = Path.of("installer", "common").toAbsolutePath();

    @TempDir Path folder;
    private Path home;

    /** What a process printed and how it ended. */
    private record Said(int code, String out, String err) {}

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createDirectory(folder.resolve(NAME));
    }

    private static void assumeNotInstalled(String locale) throws Exception {
        Said said = run(Map.of("LC_ALL", locale), "", List.of("locale", "charmap"));
        assumeTrue(said.out.isBlank() || said.out.startsWith("ANSI_X3.4"), "not run: installed here: " + locale);
    }

    private static Said run(Map<String, String> environment, String input, List<String> call) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(call);
        List.of("LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "XDG_DATA_HOME", "XDG_STATE_HOME", "DISPLAY",
                "JAVA_TOOL_OPTIONS").forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        Path err = Files.createTempFile("said", ".txt");
        try {
            Process process = builder.redirectError(err.toFile()).start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    private Said bare(String locale, Map<String, String> more, String... words) throws Exception {
        Map<String, String> environment = new HashMap<>(Map.of("LANG", locale, "HOME", folder.toString()));
        environment.putAll(more);
        List<String> call = new ArrayList<>(List.of(java(), "--module-path", System.getProperty("jdk.module.path"),
                "@" + COMMON.resolve("java.options")));
        call.addAll(QUICK);
        call.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        call.addAll(List.of(words));
        return run(environment, "", call);
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    private static void saysWhatToDo(Said said, String... starts) {
        assertThat(said.code).as(said.toString()).isEqualTo(1);
        assertThat(said.err.lines()).as("a sentence a language, no trace").hasSize(starts.length)
                .allMatch(line -> line.contains("LC_ALL=C.UTF-8"));
        assertThat(said.err.lines().toList()).zipSatisfy(List.of(starts), (line, start) -> assertThat(line)
                .startsWith(start));
        assertThat(said.out).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "fr_FR.ISO-8859-1", "xx_YY.UTF-8"})
    void withoutTheLauncherAnArgumentIsRefusedWithASentence(String locale) throws Exception {
        assumeNotInstalled(locale);
        Path file = home.resolve("library.pupitre");
        Library.open(file, InstantSource.system()).close();
        saysWhatToDo(bare(locale, Map.of(), "check", "--library", file.toString()), "The name “", "Le nom «");
    }

    @Test
    void withoutTheLauncherAHomeFolderIsRefusedWithASentence() throws Exception {
        saysWhatToDo(bare("C", Map.of("HOME", home.toString()), "--lang", "fr", "check"), "Le nom «");
        saysWhatToDo(bare("C", Map.of("XDG_STATE_HOME", home.toString()), "--lang=en", "console"), "The name “");
    }

    @Test
    void withoutTheLauncherAPlainNameThatLeadsToAnotherIsRefusedWithASentence() throws Exception {
        Path file = home.resolve("library.pupitre");
        Library.open(file, InstantSource.system()).close();
        Path link = Files.createSymbolicLink(folder.resolve("link"), home);
        saysWhatToDo(
                bare("C", Map.of(), "check", "--lang", "en", "--library", link.resolve("library.pupitre").toString()),
                "The name “");
    }

    @Test
    void withoutTheLauncherASecondPlaceIsRefusedWithASentenceAndKept() throws Exception {
        Path file = folder.resolve("library.pupitre");
        Library.open(file, InstantSource.system()).close();
        Path settings = Files.writeString(folder.resolve("library.pupitre.settings.json"),
                "{\"secondPlace\": \"" + home + "\"}");
        saysWhatToDo(bare("C", Map.of(), "backup", "--lang", "fr", "--library", file.toString()), "Le nom «");
        assertThat(settings).content().contains(home.toString());
    }

    @Test
    void withoutTheLauncherWhatIsSaidInFrenchHasItsAccents() throws Exception {
        Said said = bare("C", Map.of(), "check", "--lang", "fr", "--library", "/absente/library.pupitre");
        assertThat(said.err).contains("bibliothèque").doesNotContain("?");
    }

    /** The program as Maven puts it together, with the classes of the test. Java itself does not start from a folder with an emoji. */
    private String launcher() throws IOException {
        Path program = folder.resolve("Mes outils à moi العربية");
        Path lib = Files.createDirectories(program.resolve("lib"));
        Path bin = Files.createDirectories(program.resolve("bin"));
        for (String file : List.of("java.options", "locale.sh")) {
            Files.copy(COMMON.resolve(file), lib.resolve(file));
        }
        Files.write(lib.resolve("run.options"), QUICK);
        Path javafx = Files.createDirectory(lib.resolve("javafx"));
        for (String entry : System.getProperty("jdk.module.path").split(File.pathSeparator, -1)) {
            try (Stream<Path> jars = Files.isDirectory(Path.of(entry))
                    ? Files.list(Path.of(entry))
                    : Stream.of(Path.of(entry))) {
                for (Path jar : jars.toList()) {
                    Files.copy(jar, javafx.resolve(jar.getFileName()));
                }
            }
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .map(entry -> Path.of(entry).toUri().toString()).collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(lib.resolve("pupitre.jar")), manifest).close();
        Path script = Files.copy(COMMON.resolve("bin").resolve("pupitre"), bin.resolve("pupitre"));
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script.toString();
    }

    @ParameterizedTest
    @CsvSource({"C, is intact", "fr_FR.ISO-8859-1, est intacte", "fr_FR.UTF-8, est intacte"})
    void theLauncherOpensALibraryInAHomeOfAnyName(String locale, String whole) throws Exception {
        Path file = Files.createDirectories(home.resolve(".local/share/pupitre")).resolve("library.pupitre");
        Library.open(file, InstantSource.system()).close();
        Said said =
                run(Map.of("LANG", locale, "HOME", home.toString(), "JAVA_HOME", System.getProperty("java.home")), "",
                        List.of(launcher(), "check"));
        assertThat(said.code).as(said.toString()).isZero();
        assertThat(said.out).contains(file + " " + whole);
        assertThat(said.err).isEmpty();
        assertThat(home.resolve(".local/state/pupitre/log/pupitre.log")).exists();
    }

    @Test
    void theLauncherTakesWhatIsDrivenAsUtf8() throws Exception {
        Path file = home.resolve("Séance du matin.pupitre");
        Said said =
                run(Map.of("LC_ALL", "POSIX", "HOME", home.toString(), "JAVA_HOME", System.getProperty("java.home")),
                        "{\"id\":\"1\",\"command\":\"" + NAME + "\"}\n",
                        List.of(launcher(), "drive", "--sample", "--lang", "fr", "--library", file.toString()));
        assertThat(said.code).as(said.toString()).isZero();
        assertThat(said.out).contains(NAME);
        assertThat(file).exists();
    }

    /** SQLite reads names in UTF-8 and would look for another file than Java. */
    @Test
    void inAnOlderCharsetThatIsInstalledItIsTheSame() throws Exception {
        Path locales = Files.createDirectory(folder.resolve("locales"));
        Said made =
                run(Map.of(), "", List.of("sh", "-c", "localedef -i fr_FR -f ISO-8859-1 " + locales.resolve("fr_FR")));
        assumeTrue(made.code == 0, "not run: no older locale can be made here: " + made.err);
        Map<String, String> older = Map.of("LOCPATH", locales.toString());
        Path file = home.resolve("library.pupitre");
        Library.open(file, InstantSource.system()).close();
        saysWhatToDo(bare("fr_FR", older, "check", "--lang", "fr", "--library", file.toString()), "Le nom «");
        Said said = run(Map.of("LANG", "fr_FR", "LOCPATH", locales.toString(), "HOME", home.toString(), "JAVA_HOME",
                System.getProperty("java.home")), "", List.of(launcher(), "check", "--library", file.toString()));
        assertThat(said.code).as(said.toString()).isZero();
        assertThat(said.out).contains(file + " est intacte");
    }

    @ParameterizedTest
    @CsvSource({"C,,, '|C.UTF-8'", ",C,fr_FR.UTF-8, '|C.UTF-8'",
            "xx_YY.UTF-8,,, '-Duser.language=xx -Duser.country=YY|C.UTF-8'",
            "xx_YY@euro,,, '-Duser.language=xx -Duser.country=YY|C.UTF-8'", "xx,,, '-Duser.language=xx|C.UTF-8'",
            "C,,xx_YY, '-Duser.language=xx -Duser.country=YY|C.UTF-8'", "C.UTF-8,,, '|'", ",,, '|C.UTF-8'",
            "'$(touch here)',,, '|C.UTF-8'"})
    void theLanguageThatWasAskedForStays(String lang, String all, String messages, String expected) throws Exception {
        Map<String, String> environment = new HashMap<>();
        environment.computeIfAbsent("LANG", _ -> lang);
        environment.computeIfAbsent("LC_ALL", _ -> all);
        environment.computeIfAbsent("LC_MESSAGES", _ -> messages);
        Said said = run(environment, "", List.of("sh", "-c",
                ". " + COMMON.resolve("locale.sh") + "; echo \"$locale_options|$LC_ALL\""));
        assertThat(said.out.strip()).isEqualTo(expected);
        assertThat(said.err).isEmpty();
    }
}
