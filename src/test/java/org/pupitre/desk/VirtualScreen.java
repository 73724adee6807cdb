package org.pupitre.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * A screen with a window manager. A window has the keyboard only where a window manager gives it, so a test without one
 * would not see where keys go.
 */
public final class VirtualScreen implements AutoCloseable {
    private static @Nullable VirtualScreen around;

    private final String display;
    private final @Nullable Process server;
    private final @Nullable Process manager;

    private VirtualScreen(String display, @Nullable Process server, @Nullable Process manager) {
        this.display = display;
        this.server = server;
        this.manager = manager;
    }

    /**
     * A screen of its own, so that several desks can be worked at side by side.
     *
     * @param size in pixels, such as {@code 1440x900}
     */
    public static VirtualScreen start(String size) throws IOException {
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", size + "x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String number = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII))
                .readLine();
        if (number == null || !number.matches("[0-9]+")) {
            server.destroyForcibly();
            throw new IOException("Xvfb does not start");
        }
        return new VirtualScreen(":" + number, server, manage(":" + number));
    }

    /** The screen that the windows of this very process are on; a window manager is started where it has none. */
    public static synchronized VirtualScreen ofThisProcess() {
        VirtualScreen screen = around;
        if (screen == null) {
            String display = System.getenv("DISPLAY");
            if (display == null || display.isBlank()) {
                throw new IllegalStateException("This test needs a window system: xvfb-run -a mvn -Pwindow test");
            }
            screen = new VirtualScreen(display, null, managed(display) ? null : manage(display));
            around = screen;
            Runtime.getRuntime().addShutdownHook(new Thread(screen::close));
        }
        return screen;
    }

    private static boolean managed(String display) {
        return Tool.attempt(display, "xprop", "-root", "_NET_SUPPORTING_WM_CHECK").text().contains("window id");
    }

    private static Process manage(String display) {
        try {
            Process manager = Tool.builder(display, "openbox").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            for (int i = 0; i < 300 && !managed(display); i++) {
                Thread.sleep(50);
            }
            if (!managed(display)) {
                throw new IllegalStateException("openbox does not manage the screen");
            }
            return manager;
        } catch (IOException e) {
            throw new IllegalStateException("The desk needs openbox: apt-get install openbox", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Such as {@code :7}. */
    public String display() {
        return display;
    }

    /** Keyboard and pointer of this screen. */
    public Hands hands() {
        return new Hands(display);
    }

    @Override
    public void close() {
        if (manager != null) {
            manager.destroy();
        }
        if (server != null) {
            server.destroy();
        }
    }
}
