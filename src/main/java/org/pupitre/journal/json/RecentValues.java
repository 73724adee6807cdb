package org.pupitre.journal.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Makes values of texts, and makes those that were made lately only once; a bounded number is remembered. */
final class RecentValues<T> implements Function<String, T> {
    private static final int MOST = 4096;

    private final Function<String, T> form;
    private final Map<String, T> known = new ConcurrentHashMap<>();

    RecentValues(Function<String, T> form) {
        this.form = form;
    }

    @Override
    public T apply(String text) {
        T value = known.get(text);
        if (value == null) {
            value = form.apply(text);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(text, value);
        }
        return value;
    }
}
