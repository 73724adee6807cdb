package org.pupitre.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program as it runs on one system: launcher, its own Java with JavaFX in it, jars, native libraries. */
final class Image {
    /**
     * Of Java: what the program asks for (logback asks for java.naming and java.xml, the driver of SQLite for java.sql, JavaFX
     * for java.desktop and jdk.unsupported), words in English and French, and the recorder for profiles.
     */
    private static final String MODULES = "java.desktop,java.logging,java.naming,java.sql,java.xml,jdk.unsupported,"
            + "jdk.localedata,jdk.jfr,javafx.controls";
    private static final String NATIVES_OF_SQLITE = "org/sqlite/native/";
    /** What the launcher of Linux sources. */
    private static final String LOCALE = "locale.sh";
    private static final long MILLIS = 2000;

    private final Platform platform;
    private final Path built;
    private final Path work;
    private final Path image;

    /**
     * @param target where Maven puts what it makes
     */
    Image(Platform platform, Path target) {
        this.platform = platform;
        built = target.resolve("pupitre");
        work = target.resolve("installer-work");
        image = target.resolve("image").resolve(platform.imageName());
    }

    Path path() {
        return image;
    }

    Path app() {
        return platform.app(image);
    }

    ProgramVersion version() throws IOException {
        return ProgramVersion.of(mainJar());
    }

    private Path mainJar() throws IOException {
        try (Stream<Path> jars = Files.list(built.resolve("lib"))) {
            return jars.filter(p -> p.getFileName().toString().matches("pupitre-.*\\.jar")).findFirst().orElseThrow();
        }
    }

    /** Makes it, without an ahead-of-time cache. */
    void make(Path icons) throws IOException {
        Tools.remove(image.getParent());
        Tools.remove(work);
        Files.createDirectories(work);
        Path runtime = runtime();
        Path jars = jars();
        List<String> call = new ArrayList<>(List.of("--type", "app-image", "--name", platform.programName(),
                "--app-version",
                platform == Platform.MACOS ? version().numbersFromOne() : version().numbers(), "--vendor",
                PackageWords.MAKER,
                "--copyright", PackageWords.COPYRIGHT,
                "--description", PackageWords.DESCRIPTION, "--runtime-image", runtime.toString(), "--input",
                jars.toString(),
                "--main-jar", mainJar().getFileName().toString(), "--main-class", "org.pupitre.Main", "--icon",
                icons.resolve(platform.icon()).toString(), "--dest", image.getParent().toString()));
        for (String option : Options.of(built.resolve("lib").resolve("java.options"),
                built.resolve("lib").resolve("run.options"))) {
            call.addAll(List.of("--java-options", option));
        }
        if (platform == Platform.WINDOWS) {
            // A program of Windows either has a window or speaks to the terminal; this one does both under two names.
            Path console = Files.writeString(work.resolve("console.properties"), "win-console=true\n");
            call.addAll(List.of("--add-launcher", "pupitre-console=" + console));
        }
        if (platform == Platform.MACOS) {
            call.addAll(List.of("--mac-package-identifier", "org.pupitre"));
        }
        Tools.tool("jpackage", call);
    }

    /**
     * Java with JavaFX in it. JavaFX's native libraries are beside Java's own: inside the modules it would unpack them into
     * the user's folder at the first start.
     */
    private Path runtime() throws IOException {
        Path runtime = work.resolve("runtime");
        Path javafx = built.resolve("lib").resolve("javafx");
        Tools.tool("jlink", List.of("--module-path", javafx.toString(), "--add-modules", MODULES, "--include-locales",
                "en,fr",
                "--no-header-files", "--no-man-pages", "--strip-java-debug-attributes", "--vm", "server", "--compress",
                "zip-0", "--exclude-resources", "/javafx.graphics/*.so,/javafx.graphics/*.dll,/javafx.graphics/*.dylib",
                "--output", runtime.toString()));
        try (Stream<Path> found = Files.list(javafx)) {
            for (Path jar : found.toList()) {
                for (Path library : Jars.unpack(jar, platform::isNative, platform.libraries(runtime))) {
                    library.toFile().setReadable(true, false);
                }
            }
        }
        return runtime;
    }

    /** The jars of the class path, SQLite's native library of this system alone, and on Linux what the launcher sources. */
    private Path jars() throws IOException {
        Path jars = Files.createDirectories(work.resolve("app"));
        try (Stream<Path> found = Files.list(built.resolve("lib"))) {
            for (Path jar : found.filter(p -> p.toString().endsWith(".jar")).sorted().toList()) {
                Path copy = jars.resolve(jar.getFileName().toString());
                if (jar.getFileName().toString().startsWith("sqlite-jdbc-")) {
                    Jars.without(jar, copy, name -> name.startsWith(NATIVES_OF_SQLITE));
                } else {
                    Files.copy(jar, copy);
                }
            }
        }
        String kind = platform.kind(System.getProperty("os.arch"));
        Tools.copy(built.resolve("lib").resolve("native").resolve(kind), jars.resolve("native").resolve(kind));
        if (platform == Platform.LINUX) {
            Files.copy(built.resolve("lib").resolve(LOCALE), jars.resolve(LOCALE));
        }
        return jars;
    }

    /**
     * Sets every time in the image to a whole even second: the ahead-of-time cache asks for the times of the jars, and not every
     * archive keeps more.
     */
    void roundTimes() throws IOException {
        try (Stream<Path> all = Files.walk(image)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                long millis = Files.getLastModifiedTime(path).toMillis();
                Files.setLastModifiedTime(path, FileTime.fromMillis(millis / MILLIS * MILLIS));
            }
        }
    }

    /** The options of Java that the launcher uses, as they are in its file, with true paths. */
    List<String> javaOptions() throws IOException {
        return settings("java-options=");
    }

    /** The jars in the order of the class path. */
    List<String> classPath() throws IOException {
        return settings("app.classpath=");
    }

    private List<String> settings(String key) throws IOException {
        return raw(key).stream().map(value -> value.replace("$APPDIR", app().toString())).toList();
    }

    private List<String> raw(String key) throws IOException {
        try (Stream<String> lines = Files.lines(configuration("pupitre"))) {
            return lines.filter(line -> line.startsWith(key)).map(line -> line.substring(key.length())).toList();
        }
    }

    private Path configuration(String launcher) {
        return app().resolve((platform == Platform.MACOS ? "Pupitre" : launcher) + ".cfg");
    }

    /** Makes the launchers hand one more option to Java; {@code $APPDIR} in it is where the jars are. */
    void addOption(String option) throws IOException {
        List<String> launchers = platform == Platform.WINDOWS
                ? List.of("pupitre", "pupitre-console")
                : List.of("pupitre");
        for (String launcher : launchers) {
            Files.writeString(configuration(launcher), "java-options=" + option + System.lineSeparator(),
                    StandardOpenOption.APPEND);
        }
    }

    /** Java itself; the image needs it while it is made, and on Linux at each start. */
    Path java() {
        return platform.runtime(image).resolve("bin").resolve(platform.executable("java"));
    }

    /** Takes Java's own commands away that the launcher does not use. */
    void removeCommands() throws IOException {
        try (Stream<Path> all = Files.list(java().getParent())) {
            for (Path command : all.filter(this::needless).toList()) {
                Files.delete(command);
            }
        }
    }

    private boolean needless(Path command) {
        return switch (platform) {
            case LINUX -> !command.equals(java());
            case WINDOWS -> command.toString().endsWith(".exe");
            case MACOS -> true;
        };
    }

    /**
     * Puts a script in the place of jpackage's launcher, which on Linux asks rpm and dpkg at every start which package it belongs to
     * and so takes longer than the rest of Java's start.
     */
    void useScript(Path template) throws IOException {
        Path script = platform.launcher(image);
        String options = String.join(" ", raw("java-options=").stream().map(o -> '"' + o + '"').toList());
        String text = Files.readString(template).replace("@options@", options).replace("@classpath@",
                String.join(":", raw("app.classpath=")));
        Files.delete(script);
        Files.writeString(script, text);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.delete(configuration("pupitre"));
        Files.delete(app().resolve(".jpackage.xml"));
        Files.delete(image.resolve("lib").resolve("libapplauncher.so"));
        Files.delete(image.resolve("lib").resolve("pupitre.png"));
    }
}
