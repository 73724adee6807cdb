package org.pupitre.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The ahead-of-time cache: the program is run once to see which classes it uses, and they are written down as they are in
 * memory. A cache that is missing, or that does not fit, costs time and nothing else.
 */
final class Training {
    static final String CACHE = "app.aot";
    /**
     * What Java has to say goes beside the program's own words, which other programs read; that the cache is missing or does
     * not fit is no one's trouble.
     */
    static final List<String> QUIET = List.of("-Xlog:disable", "-Xlog:all=warning,aot*=off,cds*=off:stderr");
    private static final String MAIN = "org.pupitre.Main";

    private final Image image;
    private final Platform platform;
    private final Path home;

    Training(Image image, Platform platform, Path work) {
        this.image = image;
        this.platform = platform;
        home = work.resolve("home");
    }

    /** Trains, and writes the cache into the image. */
    void train() throws IOException, InterruptedException {
        Path configuration = home.resolve("app.aotconf");
        Files.createDirectories(home);
        List<String> watched = java(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + configuration));
        List<String> call = new ArrayList<>(display());
        call.addAll(watched);
        call.add("warm-up");
        int code = Tools.exit(call, environment());
        if (code != 0) {
            throw new IllegalStateException("the program did not come through its training: exit code " + code);
        }
        Path cache = image.app().resolve(CACHE);
        List<String> write = java(List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + configuration,
                "-XX:AOTCache=" + cache));
        if (Tools.exit(write, environment()) != 0 || Files.notExists(cache)) {
            throw new IllegalStateException("the ahead-of-time cache could not be written");
        }
        image.addOption("-XX:AOTCache=$APPDIR/" + CACHE);
        for (String option : QUIET) {
            image.addOption(option);
        }
    }

    private List<String> java(List<String> more) throws IOException {
        List<String> call = new ArrayList<>(List.of(image.java().toString()));
        call.addAll(image.javaOptions());
        // Which classes the cache leaves out is of no use to anybody here.
        call.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
        call.addAll(more);
        call.addAll(List.of("-cp", String.join(java.io.File.pathSeparator, image.classPath()), MAIN));
        return call;
    }

    /** Makes sure that the launcher uses the cache: with this mode Java refuses to start where it cannot. */
    void check() throws IOException, InterruptedException {
        Map<String, String> strict = new java.util.HashMap<>(environment());
        strict.put("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on");
        if (Tools.exit(List.of(platform.launcher(image.path()).toString(), "--version"), strict) != 0) {
            throw new IllegalStateException("the launcher does not use the ahead-of-time cache");
        }
    }

    /** Library and log of the training are apart from those of the user who builds. */
    private Map<String, String> environment() {
        return Map.of("XDG_DATA_HOME", home.toString(), "XDG_STATE_HOME", home.toString(), "APPDATA", home.toString(),
                "LOCALAPPDATA", home.toString());
    }

    /** What opens a window differs from what draws into memory, so a display is wanted. */
    private List<String> display() {
        if (platform != Platform.LINUX || System.getenv("DISPLAY") != null) {
            return List.of();
        }
        boolean virtual = Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "xvfb-run")));
        if (virtual) {
            return List.of("xvfb-run", "-a", "-s", "-screen 0 1920x1080x24");
        }
        System.out.println(
                "No display and no xvfb-run: trained without a window, which makes the start a little slower.");
        return List.of();
    }
}
