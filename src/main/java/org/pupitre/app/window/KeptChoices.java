package org.pupitre.app.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pupitre.app.window.place.StripMemory;
import org.pupitre.app.window.place.WindowMemory;
import org.pupitre.disk.OthersFiles;
import org.pupitre.live.Settings;
import org.pupitre.live.StripPlacement;
import org.pupitre.live.WindowSettings;
import org.pupitre.live.columns.ColumnMemory;
import org.pupitre.ui.shell.zone.ZoneMemory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one chose for a library: found again at the next start, written down at each change. On the screen's thread. */
final class KeptChoices {
    private static final Logger LOG = LoggerFactory.getLogger(KeptChoices.class);

    private final Path library;
    private volatile Settings settings;
    private Consumer<OthersFiles.Kept> renamed = kept -> {
    };

    KeptChoices(Path library) {
        this.library = library;
        settings = Settings.read(library);
    }

    /** Tells from now on of a file that was in the way, such as one of settings that could not be read. */
    void whenRenamed(Consumer<OthersFiles.Kept> tell) {
        renamed = tell;
    }

    /** Of the program's own window. */
    WindowMemory console() {
        return new Window(Settings::console, Settings::withConsole);
    }

    /** Of the interpreters’ window. */
    WindowMemory booth() {
        return new Window(Settings::booth, Settings::withBooth);
    }

    /** Of the room window. */
    WindowMemory room() {
        return new Window(Settings::room, Settings::withRoom);
    }

    /** Of the strip. */
    StripMemory strip() {
        return new StripMemory() {
            @Override
            public Optional<StripPlacement> on(String screen) {
                return Optional.ofNullable(settings.strips().get(screen));
            }

            @Override
            public void keep(String screen, StripPlacement place) {
                if (!on(screen).equals(Optional.of(place))) {
                    write(settings.withStrip(screen, place));
                }
            }
        };
    }

    /**
     * Of the time zones beside the session's.
     *
     * @param here the zone of this computer
     */
    ZoneMemory zones(ZoneId here) {
        return new ZoneMemory() {
            @Override
            public Optional<ZoneId> here() {
                return Optional.of(here);
            }

            @Override
            public List<ZoneId> chosen() {
                return settings.zones();
            }

            @Override
            public boolean keep(List<ZoneId> zones) {
                return write(settings.withZones(zones));
            }
        };
    }

    /** Which columns were chosen for files that were imported. */
    ColumnMemory columns() {
        return settings.columns();
    }

    /** Remembers which columns were chosen. */
    void columns(ColumnMemory chosen) {
        if (!chosen.equals(columns())) {
            write(settings.withColumns(chosen));
        }
    }

    Optional<Path> secondPlace() {
        return settings.second();
    }

    void secondPlace(@Nullable Path place) {
        write(settings.withSecondPlace(place));
    }

    /** Answers whether it was written down. */
    private boolean write(Settings chosen) {
        settings = chosen;
        try {
            chosen.write(library).ifPresent(renamed);
            return true;
        } catch (IOException e) {
            // It holds until the program ends; a session is worth more than a remembered language.
            LOG.warn("settings not written: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** The part of the settings that belongs to one window. */
    private final class Window implements WindowMemory {
        private final Function<Settings, WindowSettings> part;
        private final BiFunction<Settings, WindowSettings, Settings> with;

        Window(Function<Settings, WindowSettings> part, BiFunction<Settings, WindowSettings, Settings> with) {
            this.part = part;
            this.with = with;
        }

        @Override
        public WindowSettings get() {
            return part.apply(settings);
        }

        @Override
        public void set(WindowSettings chosen) {
            if (!chosen.equals(get())) {
                write(with.apply(settings, chosen));
            }
        }
    }
}
