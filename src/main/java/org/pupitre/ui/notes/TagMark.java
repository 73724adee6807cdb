package org.pupitre.ui.notes;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;

/** A tag: a dot in its colour and its word. */
final class TagMark extends Label {
    private TagMark(NoteTag tag, String text) {
        super(text);
        Region dot = new Region();
        dot.getStyleClass().addAll("tag-dot", "tag-" + tag.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setGraphic(dot);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("tag-mark", Styles.MUTED);
    }

    /** A mark for each tag, in the order of the tags' own list. */
    static List<TagMark> each(Collection<NoteTag> tags, Words words) {
        return tags.stream().sorted().map(tag -> new TagMark(tag, words.word("notes.tag", tag))).toList();
    }

    /** The first tag, and how many there are besides; without dot and word where there is none. */
    static Label together(Collection<NoteTag> tags, Words words) {
        List<NoteTag> all = tags.stream().sorted().toList();
        if (all.isEmpty()) {
            return new Label();
        }
        String first = words.word("notes.tag", all.getFirst());
        return new TagMark(all.getFirst(), all.size() == 1 ? first : first + " +" + (all.size() - 1));
    }

    /** The words of all tags. */
    static List<String> said(Collection<NoteTag> tags, Words words) {
        return tags.stream().sorted().map(tag -> words.word("notes.tag", tag)).toList();
    }
}
