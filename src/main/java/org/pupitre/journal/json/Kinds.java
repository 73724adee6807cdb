package org.pupitre.journal.json;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Rejection;

/** The vocabulary by name: simple name of the record to its class, found in the sealed families themselves. */
public final class Kinds {
    private static final SortedMap<String, Class<? extends Event>> EVENTS = records(Event.class);
    private static final SortedMap<String, Class<? extends Command>> COMMANDS = records(Command.class);
    private static final SortedMap<String, Class<? extends Rejection>> REJECTIONS = records(Rejection.class);

    private Kinds() {}

    public static SortedMap<String, Class<? extends Event>> events() {
        return EVENTS;
    }

    public static SortedMap<String, Class<? extends Command>> commands() {
        return COMMANDS;
    }

    public static SortedMap<String, Class<? extends Rejection>> rejections() {
        return REJECTIONS;
    }

    /** The name of an event, command or rejection. */
    public static String of(Record value) {
        return value.getClass().getSimpleName();
    }

    private static <T> SortedMap<String, Class<? extends T>> records(Class<T> family) {
        SortedMap<String, Class<? extends T>> found = new TreeMap<>();
        collect(family, family, found);
        return Collections.unmodifiableSortedMap(found);
    }

    private static <T> void collect(Class<?> from, Class<T> family, SortedMap<String, Class<? extends T>> found) {
        if (from.isRecord()) {
            Class<? extends T> other = found.put(from.getSimpleName(), from.asSubclass(family));
            if (other != null) {
                throw new IllegalStateException("two kinds have one name: " + from + " and " + other);
            }
            return;
        }
        for (Class<?> branch : from.getPermittedSubclasses()) {
            collect(branch, family, found);
        }
    }
}
