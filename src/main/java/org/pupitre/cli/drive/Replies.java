package org.pupitre.cli.drive;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.LocalText;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.Kinds;
import org.pupitre.task.Obstacle;
import org.pupitre.text.Messages;

/** Lines that answer a command. */
public final class Replies {
    private Replies() {}

    /** It is on disk: the number of its last entry in the library, and what happened. */
    public record Done(String id, long seq, List<String> events) {
        public Done {
            events = List.copyOf(events);
        }
    }

    /** It was refused: the rejection, a sentence in each language, and the rejection's fields if it has any. */
    public record Refused(String id, String rejected, LocalText message, @Nullable Rejection fields) {}

    /** It was carried out and is in a file in a second place; it comes into the library by itself. */
    public record SetAside(String id, String setAside, List<String> events, LocalText message) {
        public SetAside {
            events = List.copyOf(events);
        }
    }

    /** It could not be written and nothing changed; it may be sent again. */
    public record NotSaved(String id, String notSaved, LocalText message) {}

    /** The line is no order; nothing changed. */
    public record Faulty(long line, String error) {}

    static String line(Outcome outcome) {
        String id = outcome.id().value();
        return Json.write(switch (outcome) {
            case Outcome.Done done -> new Done(id, done.seq(), names(done.events()));
            case Outcome.SetAside aside -> new SetAside(id, aside.place(), names(aside.events()),
                    both(messages -> messages.text("cli.setAside", aside.place())));
            case Outcome.Refused refused ->
                    new Refused(id, Kinds.of((Record) refused.reason()), sentence(refused.reason()),
                            fields(refused.reason()));
            case Outcome.NotSaved notSaved ->
                    new NotSaved(id, notSaved.cause(), both(new Obstacle.NotSaved(notSaved.cause())::sentence));
        });
    }

    private static List<String> names(List<Event> events) {
        return events.stream().map(e -> Kinds.of((Record) e)).toList();
    }

    private static LocalText both(Function<Messages, String> sentence) {
        return LocalText.of(sentence.apply(Messages.of(Locale.ENGLISH)), sentence.apply(Messages.of(Locale.FRENCH)));
    }

    private static @Nullable Rejection fields(Rejection reason) {
        return reason.getClass().getRecordComponents().length == 0 ? null : reason;
    }

    /** Why a command was refused, in both languages. */
    public static LocalText sentence(Rejection reason) {
        return both(new Obstacle.Refused(reason)::sentence);
    }
}
