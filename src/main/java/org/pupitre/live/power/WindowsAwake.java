package org.pupitre.live.power;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** {@code SetThreadExecutionState} of Windows: what a thread asked for counts until that thread has ended. */
final class WindowsAwake implements StayAwake {
    private static final int CONTINUOUS = 0x8000_0000;
    private static final int SYSTEM_REQUIRED = 1;
    private static final int DISPLAY_REQUIRED = 2;

    private final @Nullable MethodHandle function =
            Kernel32.function("SetThreadExecutionState", FunctionDescriptor.of(JAVA_INT, JAVA_INT)).orElse(null);

    @Override
    public Held hold() {
        return set(CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED) ? Held.AWAKE : Held.MAY_SLEEP;
    }

    @Override
    public void release() {
        set(CONTINUOUS);
    }

    /** Whether Windows took it: the answer is what was set before, and 0 for a failure. */
    private boolean set(int state) {
        return function != null && Kernel32.call(() -> (int) function.invokeExact(state)).orElse(0) != 0;
    }
}
