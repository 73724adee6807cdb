package org.pupitre.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Instant;

import org.pupitre.text.Messages;

/** What a command works with: services, language, and the three streams. */
record Context(Services services, Messages messages, InputStream in, PrintStream out, PrintStream err) {
    /** Says a sentence on the error stream. */
    void say(String key, Object... arguments) {
        err.println(messages.text(key, arguments));
    }

    /** Prints a sentence as the command's result. */
    void print(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }

    Instant now() {
        return Instant.ofEpochMilli(services.clock().millis());
    }
}
