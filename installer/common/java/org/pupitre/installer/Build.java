package org.pupitre.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the image, and unless only that is asked for the packages, of the system this runs on. Started by the scripts
 * in {@code installer/linux}, {@code windows} and {@code macos} in the project's folder, after {@code mvn package}.
 */
public final class Build {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path INSTALLER = Path.of("installer").toAbsolutePath();
    private static final Path ICONS = TARGET.resolve("icons");
    /** Windows knows by it that a later version takes the place of an earlier one; it never changes. */
    private static final String UPGRADE_ID = "6f0c2b0e-5d0f-4b57-9c57-3c8d2a6f4e19";

    private final Platform platform = Platform.here();
    private final Image image = new Image(platform, TARGET);
    private final Licences licences = new Licences(Path.of("assets", "licences"), Path.of("NOTICE"));
    private final PartsList list = PartsList.read(TARGET.resolve("parts.json"));

    private Build() throws IOException {
        list.complete(licences.parts(), Map.of("version", System.getProperty("java.runtime.version"), "publisher",
                System.getProperty("java.vendor")));
    }

    /**
     * Makes what is asked for.
     *
     * @param args {@code image} for the image alone, {@code all} for the packages too
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Build build = new Build();
        switch (args.length == 0 ? "all" : args[0]) {
            case "image" -> build.image();
            case "all" -> {
                build.image();
                build.packages();
            }
            default -> throw new IllegalArgumentException("image or all, not " + args[0]);
        }
    }

    private void image() throws IOException, InterruptedException {
        image.make(ICONS);
        if (platform == Platform.MACOS) {
            MacImage.associate(image.path(), INSTALLER.resolve("macos").resolve("documents.plist"));
        }
        Path papers = platform == Platform.MACOS
                ? image.path().resolve("Contents").resolve("Resources")
                : image.path();
        licences.copyTo(papers.resolve("LICENCES"), list);
        for (String name : List.of("READ-ME.txt", "LISEZ-MOI.txt")) {
            Files.copy(INSTALLER.resolve("common").resolve(name), papers.resolve(name));
        }
        image.roundTimes();
        Training training = new Training(image, platform, TARGET.resolve("installer-work"));
        training.train();
        image.removeCommands();
        if (platform == Platform.LINUX) {
            image.useScript(INSTALLER.resolve("linux").resolve("launcher.sh"));
        }
        if (platform == Platform.MACOS) {
            MacImage.seal(image.path());
        }
        training.check();
        System.out.println("image: " + image.path());
    }

    private void packages() throws IOException, InterruptedException {
        Path folder = TARGET.resolve("installer");
        Tools.remove(folder);
        Files.createDirectories(folder);
        ProgramVersion version = image.version();
        List<Path> made = new ArrayList<>();
        switch (platform) {
            case LINUX -> {
                made.add(Portable.tar(image.path(), folder, version));
                made.add(new Debian(image.path(), INSTALLER.resolve("linux"), TARGET.resolve("installer-work"), version)
                        .write(folder, ICONS, licences, list));
            }
            case WINDOWS -> {
                made.add(Portable.zip(image.path(), folder, version));
                Path inputs = INSTALLER.resolve("windows");
                Tools.tool("jpackage", List.of("--type", "msi", "--name", "Pupitre", "--app-version", version.numbers(),
                        "--app-image", image.path().toString(), "--vendor", PackageWords.MAKER, "--description",
                        PackageWords.DESCRIPTION,
                        "--win-upgrade-uuid", UPGRADE_ID, "--win-per-user-install", "--win-menu", "--win-dir-chooser",
                        "--file-associations", inputs.resolve("library.properties").toString(), "--file-associations",
                        inputs.resolve("bundle.properties").toString(), "--dest", folder.toString()));
            }
            case MACOS -> Tools.tool("jpackage", List.of("--type", "dmg", "--name", "Pupitre", "--app-version",
                    version.numbersFromOne(), "--app-image", image.path().toString(), "--dest", folder.toString()));
        }
        made.forEach(file -> System.out.println("package: " + file));
    }
}
