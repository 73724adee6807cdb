package org.pupitre.app.window.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.ActFile;
import org.pupitre.journal.FoundActs;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.notice.Notice;
import org.pupitre.task.elsewhere.ContinueHere;
import org.pupitre.task.elsewhere.HandOver;
import org.pupitre.task.elsewhere.LookElsewhere;
import org.pupitre.task.sample.SampleSession;

/** A mark of another computer that comes while a session is open here is found, told, and no act is taken after it. */
class MarkWatchTest {
    private static final Instant NOW = Instant.parse("2022-05-24T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(300);

    @TempDir Path folder;

    @Test
    void theSessionThatIsOpenTakesNoActAfterTheMarkIsSeen() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        try (LibraryDesk here = LibraryDesk.open(folder.resolve("here.pupitre"), "here", () -> NOW, System::nanoTime);
                LibraryDesk there =
                        LibraryDesk.open(folder.resolve("there.pupitre"), "there", () -> LATER, System::nanoTime)) {
            SessionId id = SampleSession.sample(here, NOW);
            SessionLoop loop = here.open(id, () -> NOW);
            assertThat(loop.submit(new NextItem(), NOW).join()).isInstanceOf(Outcome.Done.class);
            Path acts = stick.resolve("acts" + ActFile.ENDING);
            new HandOver(here, id, acts, NOW).run(Progress.NONE);
            AtomicInteger news = new AtomicInteger();
            try (MarkWatch watch =
                    new MarkWatch(here.continuing(), () -> Optional.of(stick), () -> LATER, news::incrementAndGet)) {
                watch.look();
                assertThat(news).as("its own acts are no news").hasValue(0);
                FoundActs found =
                        ((LookElsewhere.Found) new LookElsewhere(stick, null).run(Progress.NONE)).sessions().getFirst();
                assertThat(new ContinueHere(there, found, stick, LATER).run(Progress.NONE).done()).isTrue();
                assertThat(loop.submit(new NextItem(), NOW.plusSeconds(60)).join()).as("not seen yet")
                        .isInstanceOf(Outcome.Done.class);
                watch.look();
                assertThat(news).hasValue(1);
                assertThat(here.notices().standing()).anyMatch(
                        notice -> notice.kind() == Notice.Kind.CONTINUED_ELSEWHERE);
                assertThat(loop.submit(new NextItem(), LATER.plusSeconds(1)).join()).isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.reason()).isInstanceOf(Rejection.ContinuedElsewhere.class));
                watch.look();
                assertThat(news).as("the same mark is no news").hasValue(1);
            }
        }
    }

    @Test
    void whereThePlaceIsNotThereItLooksAgainLater() {
        try (LibraryDesk here =
                LibraryDesk.open(folder.resolve("here.pupitre"), "here", () -> NOW, System::nanoTime);
                MarkWatch watch = new MarkWatch(here.continuing(), () -> Optional.of(folder.resolve("none")),
                        () -> NOW, () -> {
                            throw new AssertionError("nothing came");
                        })) {
            watch.look();
            watch.ask();
        }
    }
}
