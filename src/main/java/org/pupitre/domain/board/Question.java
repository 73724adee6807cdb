package org.pupitre.domain.board;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.Listing;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.TypedText;

/**
 * A question on the board (rules of the board, sections 1 and 2).
 *
 * @param number     arrival number, never changed, counted from 1; what people call it by
 * @param text       as asked, never edited
 * @param renditions wordings in other languages
 * @param before     the state it had before it was dismissed, answered or put to follow-up; null while open
 * @param readOutAt  when it was read out, null if it was not
 * @param answer     the stamp of a live answer, kept when part is also answered in writing
 * @param unreached  whether it is answered in writing because the session ended before it was reached
 * @param dismissed  why it is not taken, null if it was not dismissed
 * @param marks      star, labels and addressees, which do not depend on the state
 * @param votes      who wants it asked
 * @param origin     what a file said of it, null where no file brought it
 */
public record Question(
        QuestionId id,
        int number,
        String text,
        @Nullable LanguageTag language,
        @Nullable PersonId asker,
        Instant askedAt,
        State state,
        @Nullable State before,
        SortedMap<LanguageTag, Rendition> renditions,
        @Nullable Instant readOutAt,
        @Nullable Answer answer,
        @Nullable DismissReason dismissed,
        boolean unreached,
        QuestionMarks marks,
        Votes votes,
        @Nullable Origin origin) implements Listing.Listed {
    public Question {
        renditions = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(renditions));
    }

    /** What is known of its answer in writing. */
    public WrittenReply reply() {
        WrittenReply said = marks.reply();
        return said == null ? WrittenReply.of(this) : said;
    }

    /** Of these languages those in which it neither was asked nor has a checked wording. */
    public List<LanguageTag> unchecked(List<LanguageTag> languages) {
        return languages.stream().filter(tag -> language == null || !tag.covers(language))
                .filter(tag -> renditions.entrySet().stream().noneMatch(
                        e -> tag.covers(e.getKey()) && e.getValue().state() != RenditionState.DRAFT))
                .toList();
    }

    /** The text as it is shown. */
    public String shown() {
        return TypedText.shown(text);
    }

    /** Where the question is. */
    public enum State {
        INBOX,
        SHORTLISTED,
        NEXT,
        NOW,
        ANSWERED,
        FOLLOW_UP,
        DISMISSED,
        /** It is a member of another question, which leads. */
        MERGED;

        /** Whether it still needs a destination. */
        public boolean open() {
            return this == INBOX || this == SHORTLISTED || this == NEXT || this == NOW;
        }

        /** Whether it is in a list that is ordered by hand. */
        public boolean listed() {
            return this == INBOX || this == SHORTLISTED;
        }
    }
}
