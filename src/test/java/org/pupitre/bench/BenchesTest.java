package org.pupitre.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.Figure;
import org.pupitre.bench.report.Section;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.journal.value.Batch;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Resumption;
import org.pupitre.live.Sample;
import org.testfx.framework.junit5.ApplicationExtension;

/** Each bench runs, with very little to do, so that none rots. How long anything takes is asked nowhere here. */
@ExtendWith(ApplicationExtension.class)
class BenchesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(value = BenchPlan.class, names = {"COMMAND", "TICK", "FOLD", "BOARD", "UNDO", "BACKUP", "MEMORY",
            "GROWTH", "LANDING"})
    void runs(BenchPlan plan) throws Exception {
        Section section = Runner.run(plan, Setup.tiny(folder));
        assertThat(section.figures()).isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.spread().max()).as(figure.name()).isFinite());
        assertThat(section.notes()).isNotEmpty();
        assertThat(section.figures()).extracting(Figure::name).doesNotHaveDuplicates();
    }

    @Test
    void eachMeasuredMethodDoesWhatItSays() {
        Methods methods = new Methods();
        methods.play(400, 40);
        assertThat(methods.decide()).isInstanceOf(org.pupitre.domain.act.Decision.Accepted.class);
        assertThat(methods.evolve().notes()).isNotEqualTo(methods.foldOfThousandEntries().notes());
        assertThat(methods.decodeEvent()).isInstanceOf(org.pupitre.domain.act.NoteEvent.NoteTaken.class);
        assertThat(methods.encodeEvent()).contains("points focaux");
        assertThat(methods.hashesOfAnEntry()).hasSize(32);
        assertThat(methods.timeline().rows()).isNotEmpty();
        assertThat(methods.filterOfThousandQuestions()).isPositive();
        assertThat(methods.foldOfAccents()).contains("decisif", "l oeuvre");
    }

    @Test
    void aLargeLibraryHoldsASessionThatGoesOnWithoutAQuestion() throws Exception {
        Path file = Sessions.large(folder.resolve("large.pupitre"), 100);
        try (LibraryDesk desk = Sessions.open(file)) {
            assertThat(desk.returning().resumption(Sample.SESSION, Instant.now()))
                    .isInstanceOf(Resumption.AtOnce.class);
            assertThat(desk.replay(Sample.SESSION).timeline().status()).isEqualTo(Timeline.Status.RUNNING);
            assertThat(desk.replay(Sample.SESSION).board().questions()).hasSizeBetween(90, 100);
            assertThat(desk.entries(Sample.SESSION).size()).isGreaterThanOrEqualTo(250);
        }
    }

    @Test
    void whatIsPlayedFoldsToWhatItWas() {
        Instant until = Instant.now();
        Sessions.Played played = Sessions.play(50, 10, 200, until);
        assertThat(FoldBench.fold(played.batches()).core()).isEqualTo(played.state().core());
        List<Instant> times = played.batches().stream().map(Batch::at).toList();
        assertThat(times).isSorted();
        assertThat(Duration.between(times.getLast(), until)).isBetween(Duration.ZERO, Duration.ofSeconds(1));
    }
}
