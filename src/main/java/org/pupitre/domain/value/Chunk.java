package org.pupitre.domain.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A few neighbours of a {@link Listing}, with what it takes to see quickly whether one is among them. Immutable. */
final class Chunk<T extends Listing.Listed> {
    /** How many there are in one that is made whole. */
    static final int USUAL = 64;

    private final List<T> things;
    private final int[] hashes;
    private final List<Enum<?>> states = new ArrayList<>();
    /** How many there are in each of the states. */
    private final int[] counts;

    private Chunk(List<T> things) {
        this.things = things;
        this.hashes = new int[things.size()];
        int[] counted = new int[things.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = things.get(i).id().hashCode();
            Enum<?> state = things.get(i).state();
            int known = states.indexOf(state);
            if (known < 0) {
                states.add(state);
            }
            counted[known < 0 ? states.size() - 1 : known]++;
        }
        this.counts = Arrays.copyOf(counted, states.size());
    }

    static <T extends Listing.Listed> Chunk<T> of(List<T> things) {
        return new Chunk<>(List.copyOf(things));
    }

    int size() {
        return things.size();
    }

    T get(int index) {
        return things.get(index);
    }

    void addTo(List<T> all) {
        all.addAll(things);
    }

    int indexOf(Object id, int hash) {
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == hash && things.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    boolean mayHold(Enum<?> state) {
        return states.contains(state);
    }

    int count(Enum<?> state) {
        int known = states.indexOf(state);
        return known < 0 ? 0 : counts[known];
    }

    /** The index of one of those in a state, counted from 1 among them. */
    int indexOf(Enum<?> state, int place) {
        int left = place;
        for (int i = 0; i < things.size(); i++) {
            if (things.get(i).state() == state && --left == 0) {
                return i;
            }
        }
        throw new IndexOutOfBoundsException(place);
    }

    void collect(Enum<?> state, List<T> into) {
        for (T thing : things) {
            if (thing.state() == state) {
                into.add(thing);
            }
        }
    }

    Optional<T> first(Enum<?> state) {
        return things.stream().filter(thing -> thing.state() == state).findFirst();
    }

    Chunk<T> with(int index, T thing) {
        List<T> changed = new ArrayList<>(things);
        changed.set(index, thing);
        return of(changed);
    }

    /** With one more: a chunk, or two where it becomes too big. Appending leaves full chunks behind. */
    List<Chunk<T>> plus(int index, T thing) {
        List<T> more = new ArrayList<>(things);
        more.add(index, thing);
        if (more.size() <= 2 * USUAL) {
            return List.of(of(more));
        }
        int cut = index == things.size() ? things.size() : USUAL;
        return List.of(of(more.subList(0, cut)), of(more.subList(cut, more.size())));
    }

    /** Without one: a chunk, or none where it becomes empty. */
    List<Chunk<T>> without(int index) {
        List<T> fewer = new ArrayList<>(things);
        fewer.remove(index);
        return fewer.isEmpty() ? List.of() : List.of(of(fewer));
    }
}
