package org.pupitre.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pupitre.domain.value.SessionId;

/** The ids of events: those of our own calendars say which item they are to whom has the session, and nothing to others. */
public final class EventId {
    private static final int LETTERS = 32;
    private static final int LETTERS_OF_OTHERS = 20;
    private static final Pattern OURS = Pattern.compile("([0-9a-f]{" + LETTERS + "})-[A-Za-z0-9-]+@pupitre");

    private EventId() {}

    /**
     * What the event of an item is called in every language.
     *
     * @param item its id as it leaves
     */
    public static String of(SessionId session, String item) {
        return hash(session.value() + "/" + item).substring(0, LETTERS);
    }

    /** What {@link #of} wrote, out of the id of an event of ours; empty for an event of others. */
    static Optional<String> ours(String event) {
        Matcher found = OURS.matcher(event);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** An id for an item that is made of an event of others; the same for the same event. */
    static String item(String event) {
        return "ics-" + ours(event).orElseGet(() -> hash(event)).substring(0, LETTERS_OF_OTHERS);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
