package org.pupitre.cli.common;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/**
 * What the root provides to the command line.
 *
 * @param warmUp         does what people do in the first minutes, and answers the exit code
 * @param clock          the wall clock
 * @param nanos          a monotonic clock in nanoseconds
 * @param defaultLibrary the library used where none is named
 * @param device         the name of this machine as it is in the journal
 * @param secondPlaces   folders for entries while the library cannot be written, in the order in which they are tried
 */
public record Services(
        ConsoleStarter console,
        Photographer photographer,
        IntSupplier warmUp,
        InstantSource clock,
        LongSupplier nanos,
        Path defaultLibrary,
        String device,
        List<Path> secondPlaces) {
    public Services {
        secondPlaces = List.copyOf(secondPlaces);
    }

    /** As above, with nothing to warm up. */
    public Services(ConsoleStarter console, Photographer photographer, InstantSource clock, LongSupplier nanos,
            Path defaultLibrary, String device, List<Path> secondPlaces) {
        this(console, photographer, () -> ExitCode.DONE, clock, nanos, defaultLibrary, device, secondPlaces);
    }
}
