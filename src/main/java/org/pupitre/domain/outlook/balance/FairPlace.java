package org.pupitre.domain.outlook.balance;

import java.util.List;

/** The place that a rule of balance would give a new entry; a suggestion alone (rules of the queue, section 4.1). */
public final class FairPlace {
    private FairPlace() {}

    /** The class of a person: how often he or she will have spoken, and at most the number of classes. */
    public static int classOf(int timesSpoken, int classes) {
        return Math.min(timesSpoken + 1, classes);
    }

    /**
     * The place from 1: the entry climbs over entries of a higher class, never into the safe places.
     *
     * @param waiting how often each who waits has spoken, first to last
     * @param times   how often the new one has
     * @param classes how many classes there are; 1 is pure order of arrival
     * @param safe    first places that are never taken
     */
    public static int of(List<Integer> waiting, int times, int classes, int safe) {
        int own = classOf(times, classes);
        int place = waiting.size() + 1;
        while (place - 1 > safe && classOf(waiting.get(place - 2), classes) > own) {
            place--;
        }
        return place;
    }

    /**
     * The place from 1 where a priority group alternates with all others: a member of the group goes behind the first other
     * after the last of the group, and everyone else goes last.
     *
     * @param waiting  whether each who waits is of the group, first to last
     * @param priority whether the new one is
     * @param safe     first places that are never taken
     */
    public static int alternate(List<Boolean> waiting, boolean priority, int safe) {
        if (!priority) {
            return waiting.size() + 1;
        }
        int others = waiting.lastIndexOf(true) + 1;
        return Math.max(Math.min(others + 2, waiting.size() + 1), Math.min(safe, waiting.size()) + 1);
    }
}
