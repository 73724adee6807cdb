package org.pupitre.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** A listing is a list: whatever is done to it, it holds what a plain list holds to which the same is done. */
class ListingTest {
    private enum State {
        OPEN,
        HELD,
        CLOSED
    }

    private record Thing(String id, State state) implements Listing.Listed {}

    private final long seed = Long.getLong("listing.seed", System.nanoTime());
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    private int made;

    private Thing fresh() {
        return new Thing("t" + ++made, State.OPEN);
    }

    @Test
    void holdsWhatAListHolds() {
        for (int round = 0; round < 20; round++) {
            List<Thing> plain = new ArrayList<>();
            for (int i = random.nextInt(300); i > 0; i--) {
                plain.add(fresh());
            }
            Listing<Thing> listing = Listing.of(plain);
            for (int step = 0; step < 400; step++) {
                listing = step(listing, plain);
            }
            same(listing, plain);
        }
    }

    private Listing<Thing> step(Listing<Thing> listing, List<Thing> plain) {
        int at = plain.isEmpty() ? 0 : random.nextInt(plain.size());
        return switch (plain.isEmpty() ? 0 : random.nextInt(5)) {
            case 0, 1 -> {
                Thing thing = fresh();
                int index = random.nextBoolean() ? plain.size() : at;
                plain.add(index, thing);
                yield listing.plus(index, thing);
            }
            case 2 -> {
                yield listing.without(plain.remove(at).id());
            }
            case 3 -> {
                yield listing.without("nobody").change("nobody", thing -> fresh());
            }
            default -> {
                State state = State.values()[random.nextInt(3)];
                Thing changed = new Thing(plain.get(at).id(), state);
                plain.set(at, changed);
                yield listing.change(changed.id(), thing -> new Thing(thing.id(), state));
            }
        };
    }

    private void same(Listing<Thing> listing, List<Thing> plain) {
        String when = "-Dlisting.seed=" + seed;
        assertThat(listing).as(when).isEqualTo(plain).hasSize(plain.size());
        assertThat(plain).as(when).isEqualTo(listing);
        assertThat(listing.stream().toList()).as(when).isEqualTo(plain);
        for (int i = 0; i < plain.size(); i++) {
            assertThat(listing.get(i)).as(when).isEqualTo(plain.get(i));
            assertThat(listing.find(plain.get(i).id())).as(when).contains(plain.get(i));
        }
        assertThat(listing.find("nobody")).as(when).isEmpty();
        for (State state : State.values()) {
            List<Thing> expected = plain.stream().filter(thing -> thing.state() == state).toList();
            assertThat(listing.in(state)).as(when).isEqualTo(expected);
            assertThat(listing.first(state)).as(when).isEqualTo(expected.stream().findFirst());
            for (int place = 1; place <= expected.size(); place++) {
                assertThat(listing.get(listing.indexOf(state, place))).as(when).isEqualTo(expected.get(place - 1));
            }
            assertThat(listing.indexOf(state, expected.size() + 1)).as(when).isEqualTo(plain.size());
        }
    }

    @Test
    void aListingOfAListingIsTheSame() {
        Listing<Thing> listing = Listing.of(List.of(fresh()));

        assertThat(Listing.of(listing)).isSameAs(listing);
        assertThat(Listing.of(List.<Thing>of())).isEmpty();
    }

    @Test
    void theListBeforeStaysAsItWas() {
        List<Thing> things = List.of(fresh(), fresh());
        Listing<Thing> before = Listing.of(things);
        before.plus(1, fresh());
        before.without("t1");
        before.change("t2", thing -> new Thing("t2", State.CLOSED));

        assertThat(before).isEqualTo(things);
    }
}
