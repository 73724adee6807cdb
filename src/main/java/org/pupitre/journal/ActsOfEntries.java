package org.pupitre.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Event;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.TextLine;

/** Puts the entries of each act together again, as they come. */
final class ActsOfEntries implements Consumer<Entry> {
    private final List<TextLine> lines = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private @Nullable Entry first;

    @Override
    public void accept(Entry entry) {
        Entry begun = first;
        if (begun == null || !begun.command().equals(entry.command())) {
            end();
            first = entry;
        }
        events.add(entry.event());
    }

    private void end() {
        Entry begun = first;
        if (begun != null) {
            lines.add(new TextLine(new Batch(begun.session(), begun.command(), begun.at(), begun.actor(),
                    begun.device(), events, List.of()), OptionalLong.of(begun.seq())));
            events.clear();
        }
    }

    List<TextLine> lines() {
        end();
        first = null;
        return List.copyOf(lines);
    }
}
