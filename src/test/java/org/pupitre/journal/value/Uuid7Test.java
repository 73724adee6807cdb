package org.pupitre.journal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class Uuid7Test {
    @Test
    void idsSortByTimeEvenWithinOneMillisecondAndWhenTheClockGoesBack() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2022-05-24T13:00:00Z"));
        Uuid7 ids = new Uuid7(now::get, new Random(7));
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(ids.next().toString());
        }
        now.set(now.get().minusSeconds(3600));
        made.add(ids.next().toString());
        now.set(now.get().plusSeconds(7200));
        made.add(ids.next().toString());
        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(made)
                .isNotEmpty()
                .allMatch(id -> id.matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
        assertThat(Long.parseLong(made.getFirst().replace("-", "").substring(0, 12), 16))
                .isEqualTo(Instant.parse("2022-05-24T13:00:00Z").toEpochMilli());
    }
}
