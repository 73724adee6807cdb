package org.pupitre.ui.timeline.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Command;

/** What is asked in a small form before an act on the agenda. Pure: it reads what is typed, and says what that would do. */
public interface Asked {
    /** By which what was typed is kept while it is not sent. */
    String name();

    /** What is about to be done, with the titles that tell to what. */
    String heading();

    /** The verb on the button. */
    String verb();

    /** The fields, at least one. */
    List<Blank> blanks();

    /**
     * What the fields say.
     *
     * @param typed  the text of each field, in order
     * @param second whether of a time that comes twice the second is meant
     */
    Answer answer(List<String> typed, boolean second);

    /**
     * A field.
     *
     * @param name    what is to be typed
     * @param offered what is in it at first
     * @param unit    what follows it on the line; empty for nothing
     * @param day     whether it is a day, which is longer than a time
     */
    record Blank(String name, String offered, String unit, boolean day) {}

    /** What the fields say. */
    sealed interface Answer {
        /**
         * All is as it is already.
         *
         * @param remark what is to be said of it; empty for nothing
         * @param other  as of {@link Sound}
         */
        record Nothing(String remark, @Nullable String other) implements Answer {}

        /**
         * It cannot be meant.
         *
         * @param sentence what to type instead
         * @param blank    the field, counted from 0
         */
        record Wrong(String sentence, int blank) implements Answer {}

        /**
         * It can be done.
         *
         * @param remark  what it leads to, in words
         * @param flagged whether that deserves a look
         * @param other   the verb that takes the other one of a time that comes twice; null of any other time
         */
        record Sound(Command command, String remark, boolean flagged, @Nullable String other) implements Answer {}
    }
}
