package org.pupitre.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FailureTest {
    private static RuntimeException thrownHere(String message) {
        return new IllegalStateException(message);
    }

    private static RuntimeException thrownThere(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void theCodeIsTheSameForTheSamePlaceAndAnotherForAnother() {
        String first = Failure.code(thrownHere("a"));
        assertThat(first).matches("P-[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(Failure.code(thrownHere("b"))).isEqualTo(first);
        assertThat(Failure.code(new CompletionException(thrownHere("c")))).isEqualTo(first);
        assertThat(Failure.code(thrownThere("a"))).isNotEqualTo(first);
    }

    @Test
    void theCodeIsTheSameAtEveryRun() {
        RuntimeException known = new IllegalStateException("whatever");
        known.setStackTrace(new StackTraceElement[]{
                new StackTraceElement("java.util.List", "get", "List.java", 7),
                new StackTraceElement("org.pupitre.live.SessionLoop", "lambda$carryOut$3", "SessionLoop.java", 12),
                new StackTraceElement("org.pupitre.live.LoopThread", "call", "LoopThread.java", 40)});
        assertThat(Failure.code(known)).isEqualTo(KNOWN);
        known.setStackTrace(new StackTraceElement[]{
                new StackTraceElement("java.util.ArrayList", "get", "ArrayList.java", 700),
                new StackTraceElement("org.pupitre.live.SessionLoop", "lambda$carryOut$9", "SessionLoop.java", 99),
                new StackTraceElement("org.pupitre.live.LoopThread", "call", "LoopThread.java", 41)});
        assertThat(Failure.code(known)).as("other lines, other lambda numbers").isEqualTo(KNOWN);
    }

    private static final String KNOWN = "P-6GZ1";

    @Test
    void theTraceHasClassesAndPlacesButNoMessages() {
        RuntimeException e = new IllegalStateException("Zoé", new IllegalArgumentException("Awa"));
        Failure failure = Failure.of(e, Instant.EPOCH);
        assertThat(failure.trace()).contains("IllegalStateException at org.pupitre.failure.FailureTest",
                "by java.lang.IllegalArgumentException").doesNotContain("Zoé").doesNotContain("Awa");
    }
}
