package org.pupitre.cli.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.agenda.Timeline.Status;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.SessionSummary;
import org.pupitre.text.Messages;

/** An archived session is meant only where there is no other, and is marked where all are named. */
class CandidatesTest {
    private static SessionSummary session(String id, boolean archived) {
        Instant start = Instant.parse("2027-01-14T13:00:00Z");
        LocalText title = LocalText.of(id, id);
        return new SessionSummary(new SessionId(id), new SeminarId("s"), title, title, start, start.plusSeconds(7200),
                ZoneId.of("Europe/Brussels"), List.of(), null, Status.FINISHED, null).archived(archived);
    }

    @Test
    void thoseOfTheListAreMeant() {
        Candidates both = new Candidates(List.of(session("old", true), session("new", false)));
        assertThat(both.meant()).extracting(s -> s.id().value()).containsExactly("new");
        assertThat(both.has(new SessionId("old"))).as("by its id").isTrue();
        assertThat(both.named(Messages.of(Locale.ENGLISH))).isEqualTo("old (archived), new");
        assertThat(both.named(Messages.of(Locale.FRENCH))).isEqualTo("old (archivée), new");
    }

    @Test
    void whereAllAreArchivedTheyAreMeant() {
        assertThat(new Candidates(List.of(session("old", true))).meant()).hasSize(1);
    }
}
