package org.pupitre.domain.meeting;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.MeetingEvent.LineRemoved;
import org.pupitre.domain.act.MeetingEvent.LineWritten;
import org.pupitre.domain.act.MeetingEvent.LinesTakenIn;
import org.pupitre.domain.act.MeetingLine;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LineId;
import org.pupitre.domain.value.LocalText;

/**
 * What people made of the lines for the meeting tool (rules of the meeting, section 3). A standard line that no one
 * changed is not among them.
 *
 * @param written   by line; a standard line may be written in one language only, and is as it was in the others
 * @param removed   standard lines that were taken away
 * @param changedAt when they were last changed in any session of the seminar, null for never
 */
public record KeptLines(
        SortedMap<String, LocalText> written,
        SortedSet<String> removed,
        @Nullable Instant changedAt) {
    /** As the program comes. */
    public static final KeptLines NONE = new KeptLines(new TreeMap<>(), new TreeSet<>(), null);

    public KeptLines {
        written = Collections.unmodifiableSortedMap(new TreeMap<>(written));
        removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
    }

    /** The lines there are, standard ones first, then those of the seminar in the order of their ids. */
    public List<LineId> lines() {
        return Stream.concat(Stream.of(StandardLine.values()).map(StandardLine::id)
                .filter(id -> !removed.contains(id.value())),
                written.keySet().stream().map(LineId::new).filter(id -> StandardLine.of(id).isEmpty())).toList();
    }

    /** Which standard line it is; null for a line of the seminar. */
    public static @Nullable StandardLine standard(LineId line) {
        return StandardLine.of(line).orElse(null);
    }

    /** What a person wrote for a line in a language; null for nothing. */
    public @Nullable String wording(LineId line, LanguageTag language) {
        LocalText text = written.get(line.value());
        return text == null ? null : text.exactly(language).orElse(null);
    }

    /** An id that no line has. */
    public LineId fresh() {
        return Stream.iterate(1, n -> n + 1).map(n -> "l" + n).filter(id -> !written.containsKey(id))
                .map(LineId::new).findFirst().orElseThrow();
    }

    /** The lines that are written, as they travel to another session. */
    public List<MeetingLine> asWritten() {
        return written.entrySet().stream().map(e -> new MeetingLine(new LineId(e.getKey()), e.getValue())).toList();
    }

    /** The standard lines that were taken away, as they travel to another session. */
    public List<LineId> asRemoved() {
        return removed.stream().map(LineId::new).toList();
    }

    KeptLines after(LineWritten e) {
        SortedMap<String, LocalText> all = new TreeMap<>(written);
        LocalText before = all.get(e.line().value());
        SortedMap<LanguageTag, String> wordings = before == null ? new TreeMap<>() : new TreeMap<>(before.wordings());
        wordings.put(e.language(), e.text());
        all.put(e.line().value(), new LocalText(wordings));
        SortedSet<String> gone = new TreeSet<>(removed);
        gone.remove(e.line().value());
        return new KeptLines(all, gone, e.at());
    }

    KeptLines after(LineRemoved e) {
        SortedMap<String, LocalText> all = new TreeMap<>(written);
        all.remove(e.line().value());
        SortedSet<String> gone = new TreeSet<>(removed);
        if (StandardLine.of(e.line()).isPresent()) {
            gone.add(e.line().value());
        }
        return new KeptLines(all, gone, e.at());
    }

    static KeptLines of(LinesTakenIn e) {
        SortedMap<String, LocalText> all = new TreeMap<>();
        e.lines().forEach(line -> all.put(line.line().value(), line.wording()));
        return new KeptLines(all, new TreeSet<>(e.removed().stream().map(LineId::value).toList()), e.changedAt());
    }
}
