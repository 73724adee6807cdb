package org.pupitre.app.start;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a window can be opened here. Asked before the toolkit starts, since a toolkit that failed to start cannot be
 * started again in the same process. Asked with what Java has anyway: a call into a system library costs a start more
 * than everything else that happens before the window.
 */
public enum Display {
    /** A window can be opened. */
    THERE,
    /** No display answers. */
    NO_DISPLAY,
    /** A library that JavaFX needs on Linux is not installed. */
    NO_GTK,
    /** No font is installed, without which the toolkit ends. */
    NO_FONTS;

    private static final String GTK = "libgtk-3.so.0";
    /** Where Linux systems keep libraries; elsewhere the system itself is asked. */
    private static final List<String> USUAL = List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu",
            "/usr/lib64", "/usr/lib", "/lib/x86_64-linux-gnu", "/lib64", "/usr/local/lib");
    private static final Pattern NAME = Pattern.compile("(?:unix)?([^:/]*):(\\d{1,5})(?:\\.\\d+)?");
    private static final int FIRST_PORT = 6000;
    private static final int LAST_PORT = 65_535;

    /** Finds out: on Linux whether GTK is there and an X display takes a connection, elsewhere there always is one. */
    public static Display find() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (!system.contains("linux") || "Headless".equals(System.getProperty("glass.platform"))) {
            return THERE;
        }
        String display = System.getenv("DISPLAY");
        if (display == null || display.isBlank()) {
            return NO_DISPLAY;
        }
        if (!hasGtk()) {
            return NO_GTK;
        }
        if (!answers(display.strip())) {
            return NO_DISPLAY;
        }
        return Fonts.there() ? THERE : NO_FONTS;
    }

    private static boolean hasGtk() {
        String own = System.getenv("LD_LIBRARY_PATH");
        Stream<String> folders =
                Stream.concat(own == null ? Stream.empty() : Stream.of(own.split(":", -1)), USUAL.stream());
        return folders.anyMatch(folder -> Files.exists(Path.of(folder, GTK))) || systemHasGtk();
    }

    @SuppressWarnings("restricted") // a look-up, in java.options allowed to the class path
    private static boolean systemHasGtk() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return true;
        } catch (IllegalArgumentException notInstalled) {
            return false;
        }
    }

    /** Whether someone takes a connection where the display's name leads to. */
    static boolean answers(String display) {
        Matcher name = NAME.matcher(display);
        if (!name.matches()) {
            return false;
        }
        int number = Integer.parseInt(name.group(2));
        if (number > LAST_PORT - FIRST_PORT) {
            return false;
        }
        return name.group(1).isEmpty()
                ? connects(UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + number))
                        || connects(new InetSocketAddress("localhost", FIRST_PORT + number))
                : connects(new InetSocketAddress(name.group(1), FIRST_PORT + number));
    }

    private static boolean connects(UnixDomainSocketAddress address) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(address);
        } catch (IOException | UnsupportedOperationException nobody) {
            return false;
        }
    }

    private static boolean connects(InetSocketAddress address) {
        try (SocketChannel channel = SocketChannel.open()) {
            return !address.isUnresolved() && channel.connect(address);
        } catch (IOException nobody) {
            return false;
        }
    }

    /** Makes the toolkit draw into memory; to be called before anything of JavaFX is touched. */
    public static void withoutWindow() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }
}
