package org.pupitre.task.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.ArchiveSession;
import org.pupitre.domain.act.SessionCommand.PlaceSession;
import org.pupitre.domain.act.SessionCommand.RenameSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.SessionSummary;
import org.pupitre.task.Obstacle;
import org.pupitre.task.sample.SampleSession;

/** Acts from the list are in the journal of their session, which is closed again. */
class ChangeSessionTest {
    private static final Instant NOW = Instant.parse("2022-05-20T09:00:00Z");
    private static final LocalText OTHER = LocalText.of("Another", "Une autre");

    @TempDir private Path folder;

    private LibraryDesk library() {
        return LibraryDesk.open(folder.resolve("library.pupitre"), "test", () -> NOW, System::nanoTime);
    }

    private static SessionSummary listed(LibraryDesk library, SessionId id) {
        return library.sessions().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void itIsInTheJournalAndTheSessionIsClosedAgain() {
        SessionId id;
        try (LibraryDesk library = library()) {
            id = SampleSession.sample(library, NOW);
            ChangeSession changes = new ChangeSession(library);
            assertThat(changes.carryOut(id, new ArchiveSession(), NOW)).isEmpty();
            assertThat(changes.carryOut(id, new RenameSession(OTHER, null), NOW)).isEmpty();
            assertThat(listed(library, id).open()).isFalse();
        }
        try (LibraryDesk library = library()) {
            assertThat(listed(library, id).archived()).isTrue();
            assertThat(listed(library, id).title().in(LanguageTag.FR)).isEqualTo("Une autre");
            assertThat(library.verify().ok()).isTrue();
        }
    }

    @Test
    void theLatestIsTakenBackOnceAndOnlyWhereNothingCameAfterIt() {
        try (LibraryDesk library = library()) {
            SessionId id = SampleSession.sample(library, NOW);
            ChangeSession changes = new ChangeSession(library);
            Optional<Obstacle> nothing = Optional.of(new Obstacle.Refused(new Rejection.NothingToUndo()));
            assertThat(changes.undo(NOW)).isEqualTo(nothing);
            SessionSummary before = listed(library, id);
            Duration week = Duration.ofDays(7);
            changes.carryOut(id, new PlaceSession(before.plannedStart().plus(week), before.hardStop().plus(week),
                    before.zone()), NOW);
            assertThat(listed(library, id).plannedStart()).isEqualTo(before.plannedStart().plus(week));
            assertThat(changes.undo(NOW)).isEmpty();
            assertThat(listed(library, id).plannedStart()).isEqualTo(before.plannedStart());
            assertThat(changes.undo(NOW)).isEqualTo(nothing);

            changes.carryOut(id, new RenameSession(OTHER, null), NOW);
            try (SessionLoop desk = library.open(id, () -> NOW)) {
                desk.submit(new RenameSession(LocalText.of("Third", "Troisième"), null)).join();
            }
            assertThat(changes.undo(NOW)).as("the desk changed it since").isEqualTo(nothing);
            assertThat(listed(library, id).title().in(LanguageTag.EN)).isEqualTo("Third");
        }
    }

    @Test
    void aRefusalIsAnsweredAndWhatWasLeftRunningDoesNotGoOn() {
        SessionId id;
        try (LibraryDesk library = library()) {
            id = SampleSession.sample(library, NOW);
            library.open(id, () -> NOW).submit(new NextItem()).join();
        }
        try (LibraryDesk library = library()) {
            assertThat(listed(library, id).leftRunning()).isTrue();
            assertThat(new ChangeSession(library).carryOut(id, new ArchiveSession(), NOW))
                    .contains(new Obstacle.Refused(new Rejection.SessionGoesOn()));
            assertThat(listed(library, id).leftRunning()).as("still left").isTrue();
            assertThat(listed(library, id).archived()).isFalse();
        }
    }

    @Test
    void aSessionThatIsOpenStaysOpen() {
        try (LibraryDesk library = library()) {
            SessionId id = SampleSession.sample(library, NOW);
            try (SessionLoop desk = library.open(id, () -> NOW)) {
                new ChangeSession(library).carryOut(id, new RenameSession(OTHER, null), NOW);
                assertThat(listed(library, id).open()).isTrue();
                assertThat(desk.state().plan().title().in(LanguageTag.EN)).isEqualTo("Another");
            }
        }
    }
}
