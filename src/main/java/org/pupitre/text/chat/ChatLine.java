package org.pupitre.text.chat;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A message of a chat (rules of imports, section 5).
 *
 * @param line     the line of the text in which it begins, from 1
 * @param date     the day, where the line says it
 * @param second   its second: of the day, or since the recording began
 * @param elapsed  whether the time counts from the start of the recording
 * @param sender   who wrote it, as written; empty where no line says it
 * @param audience who could read it
 * @param text     as written, without the quote of a reply
 * @param quote    the beginning of the message it replies or reacts to, without an ellipsis; null for none
 * @param reaction what it is a reaction with; null where it is no reaction
 * @param removed  whether the reaction was taken back
 */
public record ChatLine(
        int line,
        @Nullable LocalDate date,
        int second,
        boolean elapsed,
        String sender,
        Audience audience,
        String text,
        @Nullable String quote,
        @Nullable String reaction,
        boolean removed) {
    /** Who could read a message. */
    public enum Audience {
        EVERYONE,
        /** Hosts and panelists. */
        GROUP,
        /** One person. */
        DIRECT
    }

    private static final String ASKING = "?؟？";

    /** Whether it may be a question: everyone could read it, and it asks something outside of addresses of pages. */
    public boolean asks() {
        return audience == Audience.EVERYONE && reaction == null
                && Addresses.without(text).chars().anyMatch(c -> ASKING.indexOf(c) >= 0);
    }
}
