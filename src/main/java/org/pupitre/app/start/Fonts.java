package org.pupitre.app.start;

import java.io.IOException;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.slf4j.LoggerFactory;

/**
 * Whether any font is installed. The toolkit ends without a word where fontconfig finds none, so it is asked before. Where
 * the usual folders hold a font and nothing says otherwise they count, since asking fontconfig costs a start more.
 */
public final class Fonts {
    private static final String FONTCONFIG = "libfontconfig.so.1";
    private static final List<String> OWN_SETTINGS =
            List.of("FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT");
    private static final Pattern FONT = Pattern.compile(".*\\.(ttf|otf|ttc|otc|pfb)", Pattern.CASE_INSENSITIVE);
    private static final int SYSTEM_FONTS = 0;

    private Fonts() {}

    /** Whether there is one; elsewhere than on Linux the system brings its own. */
    public static boolean there() {
        return !System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT).contains("linux")
                || there(System.getenv(), List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts")));
    }

    /**
     * Whether there is a font to draw with.
     *
     * @param folders where Linux keeps fonts
     */
    public static boolean there(Map<String, String> environment, List<Path> folders) {
        boolean usual = OWN_SETTINGS.stream().noneMatch(environment::containsKey);
        return (usual && folders.stream().anyMatch(Fonts::holdsOne)) || fontconfigHasOne().orElse(true);
    }

    private static boolean holdsOne(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> FONT.matcher(file.toString()).matches());
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }

    /** What fontconfig says; empty where it cannot be asked. */
    @SuppressWarnings("restricted") // two calls, in java.options allowed to the class path
    private static Optional<Boolean> fontconfigHasOne() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup library = SymbolLookup.libraryLookup(FONTCONFIG, arena);
            Linker linker = Linker.nativeLinker();
            AddressLayout set =
                    ValueLayout.ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(2, ValueLayout.JAVA_INT));
            MemorySegment config =
                    (MemorySegment) linker.downcallHandle(library.findOrThrow("FcInitLoadConfigAndFonts"),
                            FunctionDescriptor.of(ValueLayout.ADDRESS)).invokeExact();
            MemorySegment fonts = (MemorySegment) linker.downcallHandle(library.findOrThrow("FcConfigGetFonts"),
                    FunctionDescriptor.of(set, ValueLayout.ADDRESS, ValueLayout.JAVA_INT))
                    .invokeExact(config, SYSTEM_FONTS);
            return Optional.of(fonts.address() != 0 && fonts.get(ValueLayout.JAVA_INT, 0) > 0);
        } catch (IllegalArgumentException notInstalled) {
            return Optional.of(false);
        } catch (Throwable unknown) {
            LoggerFactory.getLogger(Fonts.class).warn("fontconfig cannot be asked", unknown);
            return Optional.empty();
        }
    }
}
