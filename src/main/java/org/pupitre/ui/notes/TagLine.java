package org.pupitre.ui.notes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pupitre.domain.act.NoteTag;

/**
 * A note as typed, its tags taken out: {@code #lesson Local focal points matter} (rules of the notes, section 1). Its lines
 * stay.
 *
 * @param text    what is left, without the tags that were understood
 * @param tags    the tags understood
 * @param unknown words after a {@code #} that mean no tag or several; they stay in the text
 */
record TagLine(String text, Set<NoteTag> tags, List<String> unknown) {
    private static final Pattern TAG = Pattern.compile("(?<![\\p{L}\\p{N}&])#([\\p{L}\\p{M}][\\p{L}\\p{M}'’-]*)");

    /** Between words of one line. */
    private static final Pattern SPACE = Pattern.compile("[^\\S\\n]+");

    static TagLine read(String line, TagWords words) {
        Set<NoteTag> tags = EnumSet.noneOf(NoteTag.class);
        List<String> unknown = new ArrayList<>();
        Matcher matcher = TAG.matcher(line);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            Optional<NoteTag> tag = words.find(matcher.group(1));
            if (tag.isPresent()) {
                tags.add(tag.get());
                matcher.appendReplacement(rest, "");
            } else {
                unknown.add(matcher.group(1));
                matcher.appendReplacement(rest, Matcher.quoteReplacement(matcher.group()));
            }
        }
        matcher.appendTail(rest);
        String text = SPACE.matcher(rest).replaceAll(" ").replaceAll(" ?\n ?", "\n").strip();
        return new TagLine(text, Set.copyOf(tags), List.copyOf(unknown));
    }
}
