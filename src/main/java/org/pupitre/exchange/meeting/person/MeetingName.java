package org.pupitre.exchange.meeting.person;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.value.TypedText;
import org.pupitre.exchange.column.HeaderFold;

/**
 * A name as the meeting tool writes it.
 *
 * @param shown    the name the person chose to be shown
 * @param original the one in parentheses at the end of the cell; empty for none
 */
public record MeetingName(String shown, String original) {
    private static final Pattern BOTH = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)", Pattern.DOTALL);
    private static final Set<String> NO_NAME =
            Set.of("", "anonymous", "anonymous attendee", "anonyme", "participant anonyme", "participante anonyme");

    /** Reads a cell: the last pair of parentheses at its end holds the original name. */
    public static MeetingName of(String cell) {
        String line = TypedText.line(cell);
        Matcher both = BOTH.matcher(line);
        return both.matches()
                ? new MeetingName(shortened(both.group(1)), shortened(both.group(2).strip()))
                : new MeetingName(shortened(line), "");
    }

    private static String shortened(String name) {
        return name.length() <= PersonDetails.LONGEST_NAME ? name : name.substring(0, PersonDetails.LONGEST_NAME);
    }

    /** Whether it says that the person wants no name. */
    public boolean anonymous() {
        return NO_NAME.contains(HeaderFold.of(shown));
    }

    /** Whether a word in the cell of an address says the same. */
    public static boolean anonymousAddress(String cell) {
        return !cell.isBlank() && NO_NAME.contains(HeaderFold.of(cell));
    }
}
