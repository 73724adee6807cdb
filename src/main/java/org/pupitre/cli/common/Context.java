package org.pupitre.cli.common;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.pupitre.live.LibraryDesk;
import org.pupitre.task.Result;
import org.pupitre.text.Messages;

/** What a command works with: services, language, and the three streams. */
public record Context(Services services, Messages messages, InputStream in, PrintStream out, PrintStream err) {
    /** Says a sentence on the error stream. */
    public void say(String key, Object... arguments) {
        err.println(messages.text(key, arguments));
    }

    /** Prints a sentence as the command's result. */
    public void print(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }

    /**
     * Says what became of a task.
     *
     * @return the exit code of a task that is done
     * @throws Refused with its most important sentence where it is not done; the others are said before
     */
    public int tell(Result result) throws Refused {
        List<String> sentences = result.sentences(messages);
        if (result.done()) {
            result.remarks(messages).forEach(err::println);
            sentences.forEach(out::println);
            return 0;
        }
        sentences.stream().skip(1).forEach(err::println);
        throw new Refused(sentences.getFirst());
    }

    /** Opens a library, with the second places of this machine. */
    public LibraryDesk open(Path file) {
        return LibraryDesk.open(file, services.device(), services.clock(), services.nanos(), services.secondPlaces());
    }

    /** Says on the error stream what is still to be known of a library, such as entries that are not in it. */
    public void sayNotices(LibraryDesk library) {
        library.notices().standing().forEach(notice -> say("notice." + notice.kind(), notice.arguments().toArray()));
    }

    public Instant now() {
        return Instant.ofEpochMilli(services.clock().millis());
    }
}
