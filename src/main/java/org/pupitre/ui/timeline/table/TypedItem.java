package org.pupitre.ui.timeline.table;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.TimelineCommand.AddItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.ui.timeline.order.NewItem;

/**
 * An item as it is typed in one line: its titles in the languages of the session, set apart by {@code /}, and its minutes at
 * the end, as in "Keynote / Exposé introductif 15". Pure.
 *
 * @param titles  in the order of the languages, at least one
 * @param minutes null where none were typed
 */
public record TypedItem(List<String> titles, @Nullable Integer minutes) {
    /** Length of an item of which no minutes were typed. */
    public static final int USUAL_MINUTES = 10;
    /** A day. */
    private static final int MOST_MINUTES = 24 * 60;
    private static final Pattern MINUTES =
            Pattern.compile("^(.*?[^\\s\\u00a0/])[\\s\\u00a0/]+(\\d{1,4})(?:[\\s\\u00a0]*(?:min|′|'))?\\.?$");
    private static final Pattern APART = Pattern.compile("\\s*/\\s*");

    public TypedItem {
        titles = List.copyOf(titles);
    }

    /** Reads a line that is not blank. */
    public static TypedItem of(String line) {
        String typed = line.strip();
        Matcher last = MINUTES.matcher(typed);
        Integer minutes = null;
        if (last.matches() && Integer.parseInt(last.group(2)) <= MOST_MINUTES) {
            minutes = Integer.parseInt(last.group(2));
            typed = last.group(1);
        }
        List<String> titles = new ArrayList<>(APART.splitAsStream(typed).filter(t -> !t.isBlank()).toList());
        return new TypedItem(titles.isEmpty() ? List.of(typed) : titles, minutes);
    }

    /**
     * The command that puts it at the end of the agenda. Titles beyond the languages belong to the last of them.
     *
     * @param taken     ids that the agenda has, or is to have
     * @param languages of the session, the one to be typed first at the beginning
     */
    public AddItem atEnd(List<ItemId> taken, List<LanguageTag> languages) {
        SortedMap<LanguageTag, String> wordings = new TreeMap<>();
        for (int i = 0; i < titles.size(); i++) {
            LanguageTag language = languages.get(Math.min(i, languages.size() - 1));
            wordings.merge(language, titles.get(i), (a, b) -> a + " / " + b);
        }
        int seconds = (minutes == null ? USUAL_MINUTES : minutes) * 60;
        return new AddItem(
                ItemPlan.linked(NewItem.fresh(taken), new LocalText(wordings), ItemKind.DISCUSSION, seconds));
    }
}
