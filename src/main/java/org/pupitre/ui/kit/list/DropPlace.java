package org.pupitre.ui.kit.list;

import java.util.OptionalInt;

/** Where a row lands that is dragged within its list. Pure. */
public final class DropPlace {
    private DropPlace() {}

    /**
     * The new place of a row.
     *
     * @param from  its place, counted from 1
     * @param onto  place of the row it is dropped onto; beyond the last means below all
     * @param below whether it is dropped onto the lower half of that row
     * @param count how many rows there are
     * @return the new place, counted from 1, or nothing if it stays where it is
     */
    public static OptionalInt of(int from, int onto, boolean below, int count) {
        int gap = Math.clamp(below ? onto + 1L : onto, 1, count + 1);
        int place = gap > from ? gap - 1 : gap;
        return place == from ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
