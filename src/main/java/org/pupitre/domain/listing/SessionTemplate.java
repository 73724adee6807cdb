package org.pupitre.domain.listing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LocalText;

/**
 * What a new session begins with: the items of two hours, which are changed at the Prepare desk (rules of sessions, section
 * 1). The minutes are those of published agendas of such sessions, rounded.
 */
public enum SessionTemplate {
    /** No item yet. */
    EMPTY,
    PANEL,
    THREE_SESSIONS,
    HEARING;

    /** Titles of items, whose words are in the languages of the program. */
    public enum Title {
        SOUND_CHECK,
        WELCOME,
        KEYNOTE,
        PANEL,
        FIRST_PANEL,
        SECOND_PANEL,
        FIRST_SESSION,
        SECOND_SESSION,
        THIRD_SESSION,
        DISCUSSION,
        QUESTIONS,
        BREAK,
        CLOSING
    }

    /**
     * An item.
     *
     * @param minutes  planned length, at least 1
     * @param minimum  minutes that it keeps where the session is late
     * @param priority 1 gives minutes first; 3 last
     * @param mayBeLeftOut whether a landing may propose to leave it out
     */
    public record Line(Title title, ItemKind kind, int minutes, int minimum, int priority, boolean mayBeLeftOut) {}

    /** Its items in order; a sound check comes before the announced start. */
    public List<Line> lines() {
        return switch (this) {
            case EMPTY -> List.of();
            case PANEL -> List.of(
                    new Line(Title.WELCOME, ItemKind.WELCOME, 10, 5, 2, false),
                    new Line(Title.KEYNOTE, ItemKind.KEYNOTE, 15, 10, 2, false),
                    new Line(Title.PANEL, ItemKind.PANEL, 45, 30, 3, false),
                    new Line(Title.DISCUSSION, ItemKind.DISCUSSION, 20, 10, 1, true),
                    new Line(Title.QUESTIONS, ItemKind.QUESTIONS, 20, 10, 1, false),
                    new Line(Title.CLOSING, ItemKind.CLOSING, 10, 5, 3, false));
            case THREE_SESSIONS -> List.of(
                    new Line(Title.WELCOME, ItemKind.WELCOME, 10, 5, 2, false),
                    new Line(Title.FIRST_SESSION, ItemKind.PANEL, 25, 20, 3, false),
                    new Line(Title.SECOND_SESSION, ItemKind.PANEL, 25, 20, 3, false),
                    new Line(Title.THIRD_SESSION, ItemKind.PANEL, 25, 20, 3, false),
                    new Line(Title.QUESTIONS, ItemKind.QUESTIONS, 25, 10, 1, false),
                    new Line(Title.CLOSING, ItemKind.CLOSING, 10, 5, 2, false));
            case HEARING -> List.of(
                    new Line(Title.SOUND_CHECK, ItemKind.SOUND_CHECK, 30, 0, 2, false),
                    new Line(Title.WELCOME, ItemKind.WELCOME, 5, 5, 3, false),
                    new Line(Title.FIRST_PANEL, ItemKind.PANEL, 45, 35, 3, false),
                    new Line(Title.BREAK, ItemKind.BREAK, 10, 5, 1, true),
                    new Line(Title.SECOND_PANEL, ItemKind.PANEL, 45, 35, 3, false),
                    new Line(Title.DISCUSSION, ItemKind.DISCUSSION, 10, 5, 1, true),
                    new Line(Title.CLOSING, ItemKind.CLOSING, 5, 5, 3, false));
        };
    }

    /** Minutes from the announced start on. */
    public int minutes() {
        return lines().stream().filter(line -> line.kind() != ItemKind.SOUND_CHECK).mapToInt(Line::minutes).sum();
    }

    /**
     * Its items, planned.
     *
     * @param start  the announced start
     * @param titles the words of a title
     */
    public List<ItemPlan> items(Instant start, Function<Title, LocalText> titles) {
        List<ItemPlan> items = new ArrayList<>();
        boolean begun = false;
        for (Line line : lines()) {
            boolean before = line.kind() == ItemKind.SOUND_CHECK;
            Instant fixed = before ? start.minus(Duration.ofMinutes(line.minutes())) : begun ? null : start;
            begun |= !before;
            items.add(item(new ItemId("item" + (items.size() + 1)), line, titles.apply(line.title()), fixed));
        }
        return items;
    }

    private static ItemPlan item(ItemId id, Line line, LocalText title, @Nullable Instant fixed) {
        return new ItemPlan(id, title, line.kind(), fixed, line.minutes() * 60, null, false,
                ItemPlan.DEFAULT_WARNING_SECONDS, ItemPlan.DEFAULT_DANGER_SECONDS, line.minimum() * 60,
                line.priority(), List.of(), line.mayBeLeftOut(), null, null);
    }
}
