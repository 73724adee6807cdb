package org.pupitre.exchange.table;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a person chose to take of a file of the meeting tool.
 *
 * @param emails         whether addresses are kept
 * @param group          whether messages to hosts and panelists are read too
 * @param recordingStart when the recording began, for times that count from it; null for what the session knows
 */
public record MeetingChoices(boolean emails, boolean group, @Nullable Instant recordingStart) {
    /** No addresses, nothing but what everyone could read. */
    public static final MeetingChoices NONE = new MeetingChoices(false, false, null);

    public MeetingChoices withEmails(boolean kept) {
        return new MeetingChoices(kept, group, recordingStart);
    }

    public MeetingChoices withGroup(boolean read) {
        return new MeetingChoices(emails, read, recordingStart);
    }
}
