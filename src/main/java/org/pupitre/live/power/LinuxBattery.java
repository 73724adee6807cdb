package org.pupitre.live.power;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The batteries as the kernel shows them, a folder each with a file for each fact. */
final class LinuxBattery implements Supplier<Optional<Battery>> {
    private final Path folder;

    /**
     * @param folder as {@code /sys/class/power_supply}
     */
    LinuxBattery(Path folder) {
        this.folder = folder;
    }

    /** One of them: how full in percent, how much it holds in comparison with others. */
    private record Cell(double percent, double size, boolean discharging) {}

    @Override
    public Optional<Battery> get() {
        List<Cell> cells = new ArrayList<>();
        try (Stream<Path> supplies = Files.list(folder)) {
            supplies.forEach(supply -> cell(supply).ifPresent(cells::add));
        } catch (IOException e) {
            return Optional.empty();
        }
        double size = cells.stream().mapToDouble(Cell::size).sum();
        if (cells.isEmpty() || size <= 0) {
            return Optional.empty();
        }
        double percent = cells.stream().mapToDouble(c -> c.percent * c.size).sum() / size;
        return Optional.of(new Battery((int) Math.round(percent), cells.stream().anyMatch(Cell::discharging)));
    }

    /** A battery of a mouse or a headset has the scope "Device", and is not the computer's. */
    private static Optional<Cell> cell(Path supply) {
        if (!text(supply, "type").equals("Battery") || text(supply, "scope").equals("Device")) {
            return Optional.empty();
        }
        double percent = number(supply, "capacity", -1);
        double size = number(supply, "energy_full", number(supply, "charge_full", 1));
        return percent < 0
                ? Optional.empty()
                : Optional.of(new Cell(Math.min(100, percent), size, text(supply, "status").equals("Discharging")));
    }

    private static String text(Path supply, String name) {
        try {
            return Files.readString(supply.resolve(name)).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static double number(Path supply, String name, double otherwise) {
        String text = text(supply, name);
        return text.matches("\\d{1,15}") ? Double.parseDouble(text) : otherwise;
    }
}
