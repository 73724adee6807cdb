package org.pupitre.ui.prepare.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pupitre.domain.act.Direction;
import org.pupitre.domain.value.LanguageTag;

/** Directions as they are typed: {@code fr-en} both ways, {@code fr>en} one way (rules of the people, section 5). Pure. */
final class Directions {
    private static final Pattern FORM =
            Pattern.compile("\\s*(\\p{L}+)\\s*(<->|<>|->|↔|→|>|-|–|/)\\s*(\\p{L}+)\\s*");
    private static final List<String> ONE_WAY = List.of(">", "->", "→");

    private Directions() {}

    /** Whether a text has the form of directions, whatever its languages. */
    static boolean formed(String typed) {
        return FORM.matcher(typed).matches();
    }

    /** One direction or two; empty where one of the two is no language, or both are the same. */
    static Optional<List<Direction>> read(String typed, LanguageWords words) {
        Matcher form = FORM.matcher(typed);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<LanguageTag> from = words.ofLetters(form.group(1));
        Optional<LanguageTag> to = words.ofLetters(form.group(3));
        if (from.isEmpty() || to.isEmpty() || from.get().covers(to.get())) {
            return Optional.empty();
        }
        Direction there = new Direction(from.get(), to.get());
        return Optional.of(ONE_WAY.contains(form.group(2)) ? List.of(there) : List.of(there, there.reversed()));
    }

    /** Each pair once: the form to show, with arrows between the letters. */
    static String shown(List<Direction> directions) {
        return joined(directions, "\u00a0↔\u00a0", "\u00a0→\u00a0", false);
    }

    /** As one would type them. */
    static String typed(List<Direction> directions) {
        return joined(directions, "-", ">", true);
    }

    private static String joined(List<Direction> directions, String both, String single, boolean small) {
        List<String> parts = new ArrayList<>();
        List<Direction> done = new ArrayList<>();
        for (Direction direction : directions) {
            if (!done.contains(direction.reversed())) {
                boolean twoWays = directions.contains(direction.reversed());
                parts.add(letters(direction.from(), small) + (twoWays ? both : single)
                        + letters(direction.to(), small));
            }
            done.add(direction);
        }
        return String.join(", ", parts);
    }

    private static String letters(LanguageTag language, boolean small) {
        return small ? language.primary() : language.label();
    }
}
