package org.pupitre.domain.value;

/**
 * The name of one thing in a session: short, stable, free of personal data, and written as a plain string in JSON.
 * Ids that the domain gives itself are a letter and a number ({@code q7}); ids from elsewhere keep their form.
 */
public sealed interface Id
        permits BoothId, ChannelId, CommandId, ContentId, CopyId, EntryId, HistoryLineId, IncidentId, ItemId, LineId,
        NoteId, PersonId, QuestionId, RevisionId, SeminarId, SessionId, SignalId, TermId {

    /** The id as it is in the journal. */
    String value();

    /**
     * Refuses what is no id.
     *
     * @throws IllegalArgumentException naming the type and the offending text
     */
    static void check(String type, String value) {
        if (!Form.fits(value)) {
            throw new IllegalArgumentException(
                    type + " must be 1 to 64 of A-Z a-z 0-9 . _ : - but is \"" + value + "\"");
        }
    }

    /** The form of every id; looked at by hand, since opening a library reads a hundred thousand of them. */
    final class Form {
        private static final int LONGEST = 64;

        private Form() {}

        private static boolean fits(String text) {
            return !text.isEmpty() && text.length() <= LONGEST && allAllowed(text);
        }

        private static boolean allAllowed(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (!allowed(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean allowed(int c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || ".:_-".indexOf(c) >= 0;
        }
    }
}
