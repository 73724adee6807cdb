package org.pupitre;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;

/**
 * Whether a window can be opened here. Asked before the toolkit starts, since a toolkit that failed to start cannot be
 * started again in the same process.
 */
enum Display {
    /** A window can be opened. */
    THERE,
    /** No display answers. */
    NO_DISPLAY,
    /** A library that JavaFX needs on Linux is not installed. */
    NO_GTK;

    /** Finds out by asking the system: on Linux for the two libraries and an X display, elsewhere there always is one. */
    @SuppressWarnings("restricted") // two look-ups and one call, in java.options allowed to the class path
    static Display find() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (!system.contains("linux") || "Headless".equals(System.getProperty("glass.platform"))) {
            return THERE;
        }
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup("libgtk-3.so.0", arena);
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            return opens(x11) ? THERE : NO_DISPLAY;
        } catch (IllegalArgumentException notInstalled) {
            String display = System.getenv("DISPLAY");
            return display == null || display.isBlank() ? NO_DISPLAY : NO_GTK;
        }
    }

    @SuppressWarnings("restricted")
    private static boolean opens(SymbolLookup x11) {
        Linker linker = Linker.nativeLinker();
        try {
            var open = linker.downcallHandle(x11.findOrThrow("XOpenDisplay"),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            var close = linker.downcallHandle(x11.findOrThrow("XCloseDisplay"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            MemorySegment display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.address() == 0) {
                return false;
            }
            int closed = (int) close.invokeExact(display);
            return closed == 0;
        } catch (Throwable unexpected) {
            throw new IllegalStateException("cannot ask for a display", unexpected);
        }
    }

    /** Makes the toolkit draw into memory; to be called before anything of JavaFX is touched. */
    static void withoutWindow() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }
}
