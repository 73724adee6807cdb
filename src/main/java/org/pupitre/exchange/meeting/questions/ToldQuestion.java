package org.pupitre.exchange.meeting.questions;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ToolState;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.meeting.person.MeetingName;
import org.pupitre.exchange.table.Said;

/**
 * A question as a file tells it.
 *
 * @param record   its number in the file, from 1
 * @param key      the id the meeting tool gave it; empty where it gave none
 * @param number   its number on our board, where it is our own table; else 0
 * @param text     as asked
 * @param asker    null for an anonymous asker
 * @param email    of the asker; empty for none
 * @param answer   what was answered in writing; null for nothing
 * @param answerer who answered; null where that is not said
 * @param votes    0 or more
 * @param flags    what deserves a look
 * @param fault    why it cannot be read; null where it can
 */
public record ToldQuestion(
        int record,
        String key,
        int number,
        String text,
        @Nullable LanguageTag language,
        @Nullable MeetingName asker,
        String email,
        @Nullable Instant askedAt,
        ToolState state,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable MeetingName answerer,
        int votes,
        List<Said> flags,
        @Nullable Said fault) {
    public ToldQuestion {
        flags = List.copyOf(flags);
    }

    /** A row that cannot be read. */
    static ToldQuestion faulty(int record, String begin, Said fault) {
        return new ToldQuestion(record, "", 0, begin, null, null, "", null, ToolState.OPEN, null, null, null, 0,
                List.of(), fault);
    }
}
