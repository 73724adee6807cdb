package org.pupitre.domain.outlook.gate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.ReleasedEntry;
import org.pupitre.domain.outlook.released.ReleasedName;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.PersonId;

/** Who asked for the floor, as it may leave: for the record and for working copies alone. */
final class QueuePart {
    private final Gate gate;

    QueuePart(Gate gate) {
        this.gate = gate;
    }

    List<ReleasedEntry> entries() {
        if (gate.purpose() != ReleasePurpose.WORKING && gate.purpose() != ReleasePurpose.RECORD) {
            return List.of();
        }
        return gate.state().queue().entries().stream().sorted(Comparator.comparingInt(QueueEntry::arrival))
                .map(this::entry).toList();
    }

    private ReleasedEntry entry(QueueEntry entry) {
        boolean ruled = entry.clock() == null ? gate.ruled(entry.askedAt()) : PeoplePart.ruled(gate, entry);
        boolean hidden = ruled && !gate.working();
        PersonId person = entry.person();
        ReleasedName name = person == null ? null : gate.name(person, ruled);
        boolean exact = gate.working() || name == null || name.named();
        return new ReleasedEntry(entry.arrival(), entry.state(), entry.type(), name, hidden ? null : entry.language(),
                hidden ? null : time(entry.askedAt(), exact), hidden ? null : time(entry.begunAt(), exact),
                hidden || entry.clock() == null ? null : entry.spoken(gate.at()));
    }

    private static @Nullable Instant time(@Nullable Instant at, boolean exact) {
        return at == null || exact ? at : at.truncatedTo(ChronoUnit.MINUTES);
    }
}
