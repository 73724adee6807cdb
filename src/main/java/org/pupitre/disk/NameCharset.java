package org.pupitre.disk;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which names of files can be used with the charset of the locale: Java on Linux reads them in it, SQLite in UTF-8. With
 * {@code LANG=C} no name with an accent can be opened, and with another charset it would be two files; the launchers start
 * Java with {@code C.UTF-8} then, a bare start does not.
 */
public final class NameCharset {
    private NameCharset() {}

    /**
     * The first name that this start of the program cannot use: among its arguments, the folders that Java found, and those
     * that the environment names. Empty where names are UTF-8.
     */
    public static Optional<String> unreadable(String... arguments) {
        Map<String, String> environment = System.getenv();
        Stream<String> folders = Stream.concat(
                Stream.of("user.home", "user.dir", "java.io.tmpdir").map(key -> System.getProperty(key, "")),
                Stream.of("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
                        .map(key -> environment.getOrDefault(key, "")));
        return unreadable(ofNames(), Stream.concat(Stream.of(arguments), folders));
    }

    static Optional<String> unreadable(Charset charset, Stream<String> names) {
        return charset.equals(StandardCharsets.UTF_8)
                ? Optional.empty()
                : names.filter(name -> !readable(charset, name)).findFirst();
    }

    /** Whether a name can be used, such as one that someone chose. */
    public static boolean readable(String name) {
        return readable(ofNames(), name);
    }

    /** Whether Java refused a name because of the charset, and not because no file can have it. */
    public static boolean refused(InvalidPathException e) {
        return !readable(ofNames(), e.getInput());
    }

    /**
     * The path itself, if the text of it is that of the same file. A link with a plain name may lead to a name that is not.
     *
     * @throws InvalidPathException if not: handed on as a text, such as to SQLite, it would be another file
     */
    static Path same(Path path) {
        if (!readable(ofNames(), path.toString())) {
            throw new InvalidPathException(path.toString(), "not in the charset of the locale");
        }
        return path;
    }

    private static boolean readable(Charset charset, String name) {
        return charset.equals(StandardCharsets.UTF_8)
                || StandardCharsets.US_ASCII.newEncoder().canEncode(name);
    }

    /** Windows has names in UTF-16, macOS in UTF-8, whatever the locale. */
    private static Charset ofNames() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.startsWith("windows") || system.startsWith("mac")
                ? StandardCharsets.UTF_8
                : Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"), StandardCharsets.UTF_8);
    }
}
