package org.pupitre.disk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Where library and logs are when no one says otherwise: in the application's own folders, as each system has them. */
public final class Places {
    private static final String FILE = "library.pupitre";

    private Places() {}

    /** The library of this user on this machine. */
    public static Path library() {
        return library(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    /**
     * The library's place on a system.
     *
     * @param system      the system's name as Java has it
     * @param home        the user's home folder as the system knows it
     * @param environment the environment, of which {@code HOME}, {@code XDG_DATA_HOME} and {@code APPDATA} count where
     *                    absolute
     */
    static Path library(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Pupitre").resolve(FILE);
        }
        if (name.startsWith("windows")) {
            Path roaming = folder(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"));
            return roaming.resolve("Pupitre").resolve(FILE);
        }
        Path own = folder(environment.get("HOME"), home);
        Path data = folder(environment.get("XDG_DATA_HOME"), own.resolve(".local").resolve("share"));
        return data.resolve("pupitre").resolve(FILE);
    }

    /** Where this user's logs are on this machine. */
    public static Path logs() {
        return logs(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /** The logs' folder on a system; of the environment {@code HOME}, {@code XDG_STATE_HOME} and {@code LOCALAPPDATA} count. */
    static Path logs(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Logs").resolve("Pupitre");
        }
        if (name.startsWith("windows")) {
            Path local = folder(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
            return local.resolve("Pupitre").resolve("log");
        }
        Path own = folder(environment.get("HOME"), home);
        Path state = folder(environment.get("XDG_STATE_HOME"), own.resolve(".local").resolve("state"));
        return state.resolve("pupitre").resolve("log");
    }

    private static Path folder(@Nullable String named, Path otherwise) {
        return named == null || !Path.of(named).isAbsolute() ? otherwise : Path.of(named);
    }
}
