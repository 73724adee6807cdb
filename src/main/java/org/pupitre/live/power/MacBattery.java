package org.pupitre.live.power;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code pmset -g batt} of macOS prints. */
final class MacBattery implements Supplier<Optional<Battery>> {
    private static final Pattern PERCENT = Pattern.compile("InternalBattery\\S*.*?\\s(\\d{1,3})%");

    /** A process each time would be much for a figure that changes every few minutes. */
    private static final int ASK_EACH = 6;

    private Optional<Battery> known = Optional.empty();
    private int asked;

    @Override
    public Optional<Battery> get() {
        if (asked++ % ASK_EACH == 0) {
            known = ask();
        }
        return known;
    }

    private static Optional<Battery> ask() {
        try {
            Process process = new ProcessBuilder("pmset", "-g", "batt")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            return read(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<Battery> read(String printed) {
        Matcher found = PERCENT.matcher(printed);
        return found.find()
                ? Optional.of(new Battery(Math.min(100, Integer.parseInt(found.group(1))),
                        printed.contains("'Battery Power'")))
                : Optional.empty();
    }
}
