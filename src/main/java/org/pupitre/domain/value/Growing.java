package org.pupitre.domain.value;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

import org.jspecify.annotations.Nullable;

/**
 * An immutable list made to be lengthened thousands of times: a list with one thing more shares its room with the list it
 * was made of, where that is the longest that uses the room; else the things are copied.
 */
public final class Growing<T> extends AbstractList<T> implements RandomAccess {
    private static final int SMALLEST_ROOM = 16;

    private final Room room;
    private final int from;
    private final int until;

    /** Room for things; those that a list can see are never changed. */
    private static final class Room {
        private final @Nullable Object[] things;
        /** How many places were given away. */
        private int used;

        private Room(@Nullable Object[] things, int used) {
            this.things = things;
            this.used = used;
        }

        /** Puts a thing at a place, if that is the next one that no one has. */
        private synchronized boolean put(int place, Object thing) {
            boolean free = place == used && place < things.length;
            if (free) {
                things[place] = thing;
                used++;
            }
            return free;
        }
    }

    private Growing(Room room, int from, int until) {
        this.room = room;
        this.from = from;
        this.until = until;
    }

    /**
     * A list of these, in this order.
     *
     * @throws NullPointerException if one of them is null
     */
    public static <T> Growing<T> of(List<T> things) {
        if (things instanceof Growing<T> known) {
            return known;
        }
        @Nullable Object[] copy = things.toArray();
        for (Object thing : copy) {
            Objects.requireNonNull(thing);
        }
        return new Growing<>(new Room(copy, copy.length), 0, copy.length);
    }

    /** This list with one thing more at its end. */
    public Growing<T> plus(T thing) {
        Objects.requireNonNull(thing);
        if (room.put(until, thing)) {
            return new Growing<>(room, from, until + 1);
        }
        int size = size();
        @Nullable Object[] more = Arrays.copyOfRange(room.things, from, from + Math.max(SMALLEST_ROOM, 2 * size));
        Arrays.fill(more, size, more.length, null); // The rest of the room belongs to other lists.
        more[size] = thing;
        return new Growing<>(new Room(more, size + 1), 0, size + 1);
    }

    /** This list without its first thing; the room keeps it until it is used up. */
    public Growing<T> withoutFirst() {
        return isEmpty() ? this : new Growing<>(room, from + 1, until);
    }

    @Override
    public int size() {
        return until - from;
    }

    @Override
    @SuppressWarnings("unchecked") // only a T was ever put there
    public T get(int index) {
        return (T) Objects.requireNonNull(room.things[from + Objects.checkIndex(index, size())]);
    }
}
