package org.pupitre.ui.kit.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pupitre.domain.value.Id;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.RowKeys;

/**
 * A panel of the console.
 *
 * @param name   its own name is the sentence {@code shell.panel.} with this name
 * @param part   its view, which fails by itself and shows each snapshot on its model
 * @param keys   the keys of the window that act on it, in the order of the sheet; asked at each stroke
 * @param list   the keys of its list, where it has one
 * @param reveal leads the keyboard to the row of something it lists
 * @param begin  leads the keyboard to where its work begins
 */
public record Panel(
        String name,
        Part<?> part,
        Supplier<List<KeyLine>> keys,
        Supplier<Optional<RowKeys<?>>> list,
        Consumer<Id> reveal,
        Runnable begin) {
    /** A panel that is put together from its view. */
    public static <V> Maker<V> of(String name, Part<V> part) {
        return new Maker<>(name, part);
    }

    /**
     * Puts a panel together.
     *
     * @param <V> its view
     */
    public static final class Maker<V> {
        private final String name;
        private final Part<V> part;
        private final List<Supplier<? extends List<? extends KeyLine>>> keys = new ArrayList<>();
        private Supplier<Optional<RowKeys<?>>> list = Optional::empty;
        private Consumer<Id> reveal = _ -> {
        };
        private Runnable begin = () -> {
        };

        private Maker(String name, Part<V> part) {
            this.name = name;
            this.part = part;
        }

        /** Adds keys that are always the same. */
        public Maker<V> keys(KeyLine... more) {
            return keys(() -> List.of(more));
        }

        /** Adds keys that depend on the session. */
        public Maker<V> keys(Supplier<? extends List<? extends KeyLine>> more) {
            keys.add(more);
            return this;
        }

        /** Has a list with keys of its own. */
        public Maker<V> list(Function<V, RowKeys<?>> rows) {
            list = () -> {
                List<RowKeys<?>> found = new ArrayList<>();
                part.with(view -> found.add(rows.apply(view)));
                return found.stream().findFirst();
            };
            return this;
        }

        /** Leads to the row of an id of this type. */
        public <I extends Id> Maker<V> reveal(Class<I> type, BiConsumer<V, I> row) {
            reveal = id -> {
                if (type.isInstance(id)) {
                    part.with(view -> row.accept(view, type.cast(id)));
                }
            };
            return this;
        }

        /** Begins where this leads. */
        public Maker<V> begin(Consumer<V> field) {
            begin = () -> part.with(field);
            return this;
        }

        public Panel make() {
            List<Supplier<? extends List<? extends KeyLine>>> all = List.copyOf(keys);
            return new Panel(name, part,
                    () -> all.stream().flatMap(some -> some.get().stream()).map(KeyLine.class::cast).toList(), list,
                    reveal, begin);
        }
    }
}
