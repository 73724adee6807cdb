package org.pupitre.domain.value;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.UnaryOperator;

/**
 * An immutable list of things that have an id and a state, made for thousands of them: a changed copy shares all but one
 * of its chunks with the list it was made of, and finding by id or state looks only into the chunks that may hold it.
 */
public final class Listing<T extends Listing.Listed> extends AbstractList<T> implements RandomAccess {
    /** What can be in a listing. */
    public interface Listed {
        /** What it is called by; no two in one listing have the same. */
        Object id();

        /** Where it is; by this it is looked for. */
        Enum<?> state();
    }

    private final List<Chunk<T>> chunks;
    /** The index of the first thing of each chunk, and at the end the size. */
    private final int[] starts;

    private Listing(List<Chunk<T>> chunks) {
        this.chunks = chunks;
        this.starts = new int[chunks.size() + 1];
        for (int i = 0; i < chunks.size(); i++) {
            starts[i + 1] = starts[i] + chunks.get(i).size();
        }
    }

    /** A listing of these, in this order. */
    public static <T extends Listed> Listing<T> of(List<T> things) {
        if (things instanceof Listing<T> known) {
            return known;
        }
        List<Chunk<T>> chunks = new ArrayList<>();
        for (int from = 0; from < things.size(); from += Chunk.USUAL) {
            chunks.add(Chunk.of(things.subList(from, Math.min(things.size(), from + Chunk.USUAL))));
        }
        return new Listing<>(chunks);
    }

    @Override
    public int size() {
        return starts[chunks.size()];
    }

    @Override
    public T get(int index) {
        int chunk = chunkOf(Objects.checkIndex(index, size()));
        return chunks.get(chunk).get(index - starts[chunk]);
    }

    private int chunkOf(int index) {
        int found = Arrays.binarySearch(starts, 0, chunks.size(), index);
        return found >= 0 ? found : -found - 2;
    }

    /** The thing with this id. */
    public Optional<T> find(Object id) {
        int index = indexOfId(id);
        return index < 0 ? Optional.empty() : Optional.of(get(index));
    }

    private int indexOfId(Object id) {
        int hash = id.hashCode();
        // What came last is asked for most.
        for (int i = chunks.size() - 1; i >= 0; i--) {
            int within = chunks.get(i).indexOf(id, hash);
            if (within >= 0) {
                return starts[i] + within;
            }
        }
        return -1;
    }

    /** All in one state, in their order. */
    public List<T> in(Enum<?> state) {
        List<T> found = new ArrayList<>();
        chunks.stream().filter(chunk -> chunk.mayHold(state)).forEach(chunk -> chunk.collect(state, found));
        return Collections.unmodifiableList(found);
    }

    /** The first in this state. */
    public Optional<T> first(Enum<?> state) {
        return chunks.stream().filter(chunk -> chunk.mayHold(state)).map(chunk -> chunk.first(state))
                .flatMap(Optional::stream).findFirst();
    }

    /** This listing with one thing changed; the same if there is none with this id. */
    public Listing<T> change(Object id, UnaryOperator<T> change) {
        int index = indexOfId(id);
        if (index < 0) {
            return this;
        }
        int chunk = chunkOf(index);
        int within = index - starts[chunk];
        Chunk<T> old = chunks.get(chunk);
        return with(chunk, List.of(old.with(within, change.apply(old.get(within)))));
    }

    /** This listing with one thing more, at an index from 0 to the size. */
    public Listing<T> plus(int index, T thing) {
        if (chunks.isEmpty()) {
            return of(List.of(thing));
        }
        int chunk = index == size() ? chunks.size() - 1 : chunkOf(index);
        return with(chunk, chunks.get(chunk).plus(index - starts[chunk], thing));
    }

    /** This listing without the thing with this id. */
    public Listing<T> without(Object id) {
        int index = indexOfId(id);
        if (index < 0) {
            return this;
        }
        int chunk = chunkOf(index);
        return with(chunk, chunks.get(chunk).without(index - starts[chunk]));
    }

    /**
     * The index of one of those in a state, which is the size where there are fewer of them.
     *
     * @param place its place among them, counted from 1
     */
    public int indexOf(Enum<?> state, int place) {
        int left = Math.max(1, place);
        for (int i = 0; i < chunks.size(); i++) {
            int here = chunks.get(i).count(state);
            if (left <= here) {
                return starts[i] + chunks.get(i).indexOf(state, left);
            }
            left -= here;
        }
        return size();
    }

    private Listing<T> with(int chunk, List<Chunk<T>> instead) {
        List<Chunk<T>> changed = new ArrayList<>(chunks.size() + 1);
        changed.addAll(chunks.subList(0, chunk));
        changed.addAll(instead);
        changed.addAll(chunks.subList(chunk + 1, chunks.size()));
        return new Listing<>(changed);
    }

    /** All at once is quicker than one by one. */
    private List<T> all() {
        List<T> all = new ArrayList<>(size());
        chunks.forEach(chunk -> chunk.addTo(all));
        return Collections.unmodifiableList(all);
    }

    @Override
    public Iterator<T> iterator() {
        return all().iterator();
    }

    @Override
    public Spliterator<T> spliterator() {
        return Spliterators.spliterator(all(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    }
}
