package org.pupitre.ui.notes;

import java.util.Collection;
import java.util.List;

import org.pupitre.domain.act.NoteTag;
import org.pupitre.ui.kit.Pill;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;

/** Tags as coloured words. */
final class TagPills {
    private TagPills() {}

    /** Pills in the order of the tags' own list. */
    static List<Pill> of(Collection<NoteTag> tags, Words words) {
        return tags.stream().sorted().map(t -> new Pill(words.word("notes.tag", t), kind(t))).toList();
    }

    private static String kind(NoteTag tag) {
        return switch (tag) {
            case LESSON, PRACTICE, SOLUTION -> Styles.OK;
            case CHALLENGE -> Styles.WARNING;
            case OPPORTUNITY, RECOMMENDATION, DECISION -> Styles.ACCENT;
            case FOLLOW_UP, QUOTE, ACTION -> Styles.MUTED;
        };
    }
}
