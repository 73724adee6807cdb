package org.pupitre.live.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatteryTest {
    @TempDir Path folder;

    private void supply(String name, Map<String, String> facts) throws IOException {
        Path supply = Files.createDirectories(folder.resolve(name));
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            Files.writeString(supply.resolve(fact.getKey()), fact.getValue() + "\n");
        }
    }

    @Test
    void aComputerWithoutABatteryHasNone() throws IOException {
        assertThat(new LinuxBattery(folder.resolve("absent")).get()).isEmpty();
        supply("AC", Map.of("type", "Mains", "online", "1"));
        supply("mouse", Map.of("type", "Battery", "scope", "Device", "capacity", "5", "status", "Discharging"));
        supply("odd", Map.of("type", "Battery", "capacity", "full", "status", "Unknown"));
        assertThat(new LinuxBattery(folder).get()).isEmpty();
    }

    @Test
    void oneBatteryIsReadEachTime() throws IOException {
        supply("BAT0", Map.of("type", "Battery", "capacity", "43", "status", "Discharging", "scope", "System"));
        LinuxBattery battery = new LinuxBattery(folder);
        assertThat(battery.get()).contains(new Battery(43, true));
        supply("BAT0", Map.of("capacity", "44", "status", "Charging"));
        assertThat(battery.get()).contains(new Battery(44, false));
    }

    @Test
    void twoBatteriesCountByTheirSize() throws IOException {
        supply("BAT0", Map.of("type", "Battery", "capacity", "0", "status", "Unknown", "energy_full", "20000000"));
        supply("BAT1", Map.of("type", "Battery", "capacity", "80", "status", "Discharging", "energy_full", "60000000"));
        assertThat(new LinuxBattery(folder).get()).contains(new Battery(60, true));
    }

    @Test
    void whatMacOsPrintsIsRead() {
        assertThat(MacBattery.read("""
                Now drawing from 'Battery Power'
                 -InternalBattery-0 (id=4653155)\t9%; discharging; 0:31 remaining present: true
                """)).contains(new Battery(9, true));
        assertThat(MacBattery.read("""
                Now drawing from 'AC Power'
                 -InternalBattery-0 (id=4653155)\t100%; charged; 0:00 remaining present: true
                """)).contains(new Battery(100, false));
        assertThat(MacBattery.read("Now drawing from 'AC Power'\n")).isEmpty();
    }

    @Test
    void whatWindowsAnswersIsRead() {
        assertThat(WindowsBattery.of((byte) 0, (byte) 2, (byte) 17)).contains(new Battery(17, true));
        assertThat(WindowsBattery.of((byte) 1, (byte) 8, (byte) 17)).contains(new Battery(17, false));
        assertThat(WindowsBattery.of((byte) 1, (byte) 128, (byte) 255)).isEmpty();
        assertThat(WindowsBattery.of((byte) 255, (byte) 255, (byte) 255)).isEmpty();
    }
}
