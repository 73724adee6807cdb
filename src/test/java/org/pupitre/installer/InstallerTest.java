package org.pupitre.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The common part of the installers, as far as it thinks for itself. */
class InstallerTest {
    private static final Path INSTALLER = Path.of("installer");

    @Test
    void versionsArePlainNumbers() {
        assertThat(new ProgramVersion("0.1.0-SNAPSHOT").numbers()).isEqualTo("0.1.0");
        assertThat(new ProgramVersion("12.3").numbers()).isEqualTo("12.3");
        assertThat(new ProgramVersion("0.1.0-SNAPSHOT").numbersFromOne()).isEqualTo("1.1.0");
        assertThat(new ProgramVersion("10.0.1").numbersFromOne()).isEqualTo("10.0.1");
        assertThatThrownBy(() -> new ProgramVersion("SNAPSHOT").numbers()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void optionsAreReadAsJavaReadsThem() {
        assertThat(Options
                .parse(List.of("# a comment", "--add-modules javafx.controls", "-XX:+UseSerialGC  -Xmx512m # more",
                        "", "--enable-native-access=ALL-UNNAMED", "-Da=b")))
                .containsExactly("--add-modules=javafx.controls", "-XX:+UseSerialGC", "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED", "-Da=b");
    }

    /** The launcher of the plain build, the image and its training all read the same two files. */
    @Test
    void everyWayToStartUsesTheSameOptions() throws IOException {
        for (String file : List.of("java.options", "run.options")) {
            assertThat(Options.of(INSTALLER.resolve("common").resolve(file))).isNotEmpty();
            for (Path user : List.of(INSTALLER.resolve("common/bin/pupitre"),
                    INSTALLER.resolve("common/bin/pupitre.bat"),
                    INSTALLER.resolve("common/java/org/pupitre/installer/Image.java"), Path.of("pom.xml"))) {
                assertThat(Files.readString(user)).as("%s", user).contains(file);
            }
        }
    }

    @Test
    void aJarLosesWhatOtherSystemsNeed(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("a.jar");
        try (OutputStream bytes = Files.newOutputStream(jar); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : List.of("META-INF/MANIFEST.MF", "native/win/a.dll", "native/linux/a.so", "A.class")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        Jars.without(jar, folder.resolve("b.jar"), name -> name.startsWith("native/"));
        try (ZipFile slim = new ZipFile(folder.resolve("b.jar").toFile())) {
            assertThat(slim.stream().map(ZipEntry::getName)).containsExactly("META-INF/MANIFEST.MF", "A.class");
        }
        List<Path> unpacked = Jars.unpack(jar, Platform.LINUX::isNative, folder);
        assertThat(unpacked).containsExactly(folder.resolve("a.so"));
        assertThat(folder.resolve("a.so")).hasContent("native/linux/a.so");
    }

    @Test
    void eachSystemIsKnownByItsName() {
        assertThat(Platform.of("Linux")).isEqualTo(Platform.LINUX);
        assertThat(Platform.of("Windows 11")).isEqualTo(Platform.WINDOWS);
        assertThat(Platform.of("Mac OS X")).isEqualTo(Platform.MACOS);
        assertThat(Platform.MACOS.kind("aarch64")).isEqualTo("mac-aarch64");
        assertThat(Platform.WINDOWS.kind("amd64")).isEqualTo("win");
        assertThat(Platform.LINUX.app(Path.of("i"))).isEqualTo(Path.of("i", "lib", "app"));
    }

    @Test
    void thePackageIsDescribedInFull() throws IOException {
        String template = Files.readString(INSTALLER.resolve("linux/debian/control"));
        String control = Debian.fill(template, Map.of("version", "0.1.0", "architecture", "amd64", "kilobytes", "9"));
        assertThat(control).contains("Version: 0.1.0\n", "Installed-Size: 9\n", "libgtk-3-0t64 | libgtk-3-0",
                "Maintainer: Pupitre contributors <");
        assertThatThrownBy(() -> Debian.fill(template, Map.of("version", "0.1.0")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The same two kinds of files, whatever the system. */
    @Test
    void everySystemOpensLibrariesAndBundles() throws Exception {
        String menu = Files.readString(INSTALLER.resolve("linux/pupitre.desktop"));
        Document kinds = parser().parse(INSTALLER.resolve("linux/pupitre.xml").toFile());
        Document documents = parser().parse(new ByteArrayInputStream(MacImage.insert("<plist><dict></dict></plist>",
                Files.readString(INSTALLER.resolve("macos/documents.plist"))).getBytes(StandardCharsets.UTF_8)));
        for (String name : List.of("library", "bundle")) {
            Properties windows = new Properties();
            try (var in = Files.newInputStream(INSTALLER.resolve("windows/" + name + ".properties"))) {
                windows.load(in);
            }
            String type = windows.getProperty("mime-type");
            assertThat(menu).contains(type + ";");
            assertThat(texts(kinds, "mime-type", "type")).contains(type);
            assertThat(texts(kinds, "glob", "pattern")).contains("*." + windows.getProperty("extension"));
            assertThat(documents.getDocumentElement().getTextContent()).contains(type,
                    windows.getProperty("extension"));
        }
    }

    private static DocumentBuilder parser() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder();
    }

    private static List<String> texts(Document document, String element, String attribute) {
        var found = document.getElementsByTagName(element);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getAttributes().getNamedItem(attribute).getNodeValue()).toList();
    }
}
