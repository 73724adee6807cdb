package org.pupitre.live.power;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How full the battery of the computer is.
 *
 * @param percent     0 to 100; of all its batteries together
 * @param discharging whether the computer lives on it now
 */
public record Battery(int percent, boolean discharging) {
    /** Reads it in the way of this system each time it is asked; empty where there is no battery, or nothing can be learned. */
    public static Supplier<Optional<Battery>> ofThisSystem() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new WindowsBattery();
        }
        return system.startsWith("mac") ? new MacBattery() : new LinuxBattery(Path.of("/sys/class/power_supply"));
    }
}
