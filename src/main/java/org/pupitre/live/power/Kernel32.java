package org.pupitre.live.power;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/** Functions of Windows; on another system there are none. */
final class Kernel32 {
    private Kernel32() {}

    /** A call that may throw whatever a method handle throws. */
    @FunctionalInterface
    interface Call<T> {
        T run() throws Throwable;
    }

    @SuppressWarnings("restricted")
    static Optional<MethodHandle> function(String name, FunctionDescriptor shape) {
        try {
            return SymbolLookup.libraryLookup("kernel32", Arena.global()).find(name)
                    .map(address -> Linker.nativeLinker().downcallHandle(address, shape));
        } catch (IllegalArgumentException noSuchLibrary) {
            return Optional.empty();
        }
    }

    /** What a call answers; empty if it could not be made. */
    static <T> Optional<T> call(Call<T> call) {
        try {
            return Optional.of(call.run());
        } catch (Throwable e) {
            if (e instanceof Error error) {
                throw error;
            }
            return Optional.empty();
        }
    }
}
