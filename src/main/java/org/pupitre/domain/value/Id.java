package org.pupitre.domain.value;

import java.util.regex.Pattern;

/**
 * The name of one thing in a session: short, stable, free of personal data, and written as a plain string in JSON.
 * Ids that the domain gives itself are a letter and a number ({@code q7}); ids from elsewhere keep their form.
 */
public sealed interface Id
        permits SessionId, SeminarId, ItemId, EntryId, PersonId, QuestionId, NoteId, BoothId, ChannelId, SignalId,
        IncidentId, CommandId {

    /** The id as it stands in the journal. */
    String value();

    /**
     * Refuses what is no id.
     *
     * @throws IllegalArgumentException naming the type and the offending text
     */
    static void check(String type, String value) {
        if (!Form.ID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    type + " must be 1 to 64 of A-Z a-z 0-9 . _ : - but is \"" + value + "\"");
        }
    }

    /** The form of every id, compiled once. */
    final class Form {
        private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

        private Form() {}
    }
}
