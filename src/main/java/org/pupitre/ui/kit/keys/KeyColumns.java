package org.pupitre.ui.kit.keys;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of keys in columns of about one height, in their order. A long group goes on in the next column, a short one is kept
 * together. Pure.
 */
final class KeyColumns {
    /** Lines that a heading takes, with what parts its group from the one above. */
    private static final int HEADING = 2;
    /** Groups of as many lines are kept together. */
    private static final int SHORT = 9;
    /** Fewer lines of a group are not parted from it. */
    private static final int FEW = 3;

    private KeyColumns() {}

    /**
     * A group, or a part of one.
     *
     * @param further whether it goes on from the column before
     * @param <T>     the lines
     */
    record Group<T>(String heading, List<T> lines, boolean further) {
        Group {
            lines = List.copyOf(lines);
        }
    }

    /** The groups in so many columns, or fewer; the columns are as low as they can be. */
    static <T> List<List<Group<T>>> of(List<Group<T>> groups, int columns) {
        int all = groups.stream().mapToInt(KeyColumns::high).sum();
        for (int room = Math.ceilDiv(all, columns);; room++) {
            List<List<Group<T>>> filled = fill(groups, room);
            if (filled.size() <= columns) {
                return filled;
            }
        }
    }

    private static int high(Group<?> group) {
        return group.lines().size() + HEADING;
    }

    private static <T> List<List<Group<T>>> fill(List<Group<T>> groups, int room) {
        List<List<Group<T>>> columns = new ArrayList<>(List.of(new ArrayList<>()));
        int left = room;
        for (Group<T> group : groups) {
            Group<T> rest = group;
            while (high(rest) > left && (left < room || high(rest) > room)) {
                int fits = Math.min(left - HEADING, rest.lines().size() - FEW);
                if (fits >= FEW && group.lines().size() > SHORT) {
                    columns.getLast().add(new Group<>(rest.heading(), rest.lines().subList(0, fits), rest.further()));
                    rest = new Group<>(rest.heading(), rest.lines().subList(fits, rest.lines().size()), true);
                } else if (left == room) {
                    break;
                }
                columns.add(new ArrayList<>());
                left = room;
            }
            columns.getLast().add(rest);
            left -= high(rest);
        }
        return columns;
    }
}
