package org.pupitre.live.power;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code GetSystemPowerStatus} of Windows, which fills a structure of 12 bytes. */
final class WindowsBattery implements Supplier<Optional<Battery>> {
    private static final long BYTES = 12;
    /** Offsets and values of the structure SYSTEM_POWER_STATUS. */
    private static final int LINE = 0;
    private static final int FLAG = 1;
    private static final int PERCENT = 2;
    private static final int NO_BATTERY = 128;
    private static final int FULL = 100;

    private final @Nullable MethodHandle function =
            Kernel32.function("GetSystemPowerStatus", FunctionDescriptor.of(JAVA_INT, ADDRESS)).orElse(null);

    @Override
    public Optional<Battery> get() {
        MethodHandle ask = function;
        if (ask == null) {
            return Optional.empty();
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment status = arena.allocate(BYTES, Integer.BYTES);
            int done = Kernel32.call(() -> (int) ask.invokeExact(status)).orElse(0);
            return done == 0
                    ? Optional.empty()
                    : of(status.get(JAVA_BYTE, LINE), status.get(JAVA_BYTE, FLAG), status.get(JAVA_BYTE, PERCENT));
        }
    }

    /** Percent is 255 and the flag 255 where nothing is known; the line is 0 without mains. */
    static Optional<Battery> of(byte line, byte flag, byte percent) {
        int full = Byte.toUnsignedInt(percent);
        return (flag & NO_BATTERY) != 0 || full > FULL ? Optional.empty() : Optional.of(new Battery(full, line == 0));
    }
}
