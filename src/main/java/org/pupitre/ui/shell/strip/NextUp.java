package org.pupitre.ui.shell.strip;

import java.util.Optional;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.queue.QueueRow;
import org.pupitre.ui.queue.SpeakerLine;

/**
 * What comes next: the speaker who is called, or the question that will be read out, or the first who waits. The asker of
 * a question is not named: others can see the screen the strip is on.
 *
 * @param name     of the speaker, or the number of the question
 * @param chip     whether a language belongs to it
 * @param language that will be spoken; empty where it is not known
 * @param fact     how long the speaker waits, from the minute on from which it counts; empty for none
 */
record NextUp(String name, boolean chip, Optional<LanguageTag> language, String fact) {
    /** The first row of the queue in the words of the strip. */
    static NextUp of(Optional<QueueRow> first, Words words) {
        return switch (first.orElse(null)) {
            case null -> new NextUp("", false, Optional.empty(), words.text("strip.queueEmpty"));
            case QueueRow.Called row -> speaker(row.speaker(), words, "");
            case QueueRow.NextQuestion row -> new NextUp(words.text("queue.question", row.question().number()), true,
                    Optional.ofNullable(row.question().language()), "");
            case QueueRow.Waiting row when row.over() -> new NextUp("", false, Optional.empty(), "");
            case QueueRow.Waiting row -> speaker(row.speaker(), words, row.waits(words));
        };
    }

    private static NextUp speaker(SpeakerLine speaker, Words words, String fact) {
        return new NextUp(speaker.name().orElseGet(() -> words.text("queue.unnamed")), true, speaker.language(), fact);
    }
}
