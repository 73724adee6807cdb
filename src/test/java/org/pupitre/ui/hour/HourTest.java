package org.pupitre.ui.hour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.cli.rehearse.Script;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand.AskHandover;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.Entry;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Rehearsal;
import org.pupitre.live.Rehearsal.Cue;
import org.pupitre.live.Rehearsal.Played;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.clock.Pace;
import org.pupitre.task.sample.SampleSession;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Acts;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Saved;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * The console runs for an hour of its own time. Once a minute, at another second each time, what it shows is compared with
 * what a console shows that is opened at that instant from the journal, text by text, and its figures with those reckoned
 * from the events. The figures are compared a second later again, so that those that are drawn once a minute are seen too.
 */
@ExtendWith(ApplicationExtension.class)
class HourTest {
    private static final Duration HOUR = Duration.ofHours(1);
    /** At another second of the minute each time, when the ribbon, drawn every five seconds, has just been drawn. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(65);
    private static final int WIDTH = 1440;
    /** So high that no list scrolls: every row is drawn. */
    private static final int HEIGHT = 2000;

    private final List<Cue> script = Script.sample();
    private final Pace pace = Pace.jumping(script.getFirst().at());
    @TempDir private Path folder;
    private LibraryDesk desk;
    private SessionId id;
    private SessionLoop loop;

    @BeforeEach
    void open() {
        desk = LibraryDesk.open(folder.resolve("hour.pupitre"), "test", pace, System::nanoTime);
        id = SampleSession.sampleTheDayBefore(desk);
        loop = desk.open(id, pace);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** The panel, as it is rehearsed: turns, questions, an interjection, handovers. */
    @ParameterizedTest(name = "healthy, {0}")
    @CsvSource("en")
    void aHealthyHourIsTrueAtEveryMinute(String language) throws Exception {
        run(language, Instant.parse("2022-05-24T11:00:30Z"), List.of());
    }

    /** The discussion is left to run, with an incident, a signal and a handover asked for, past the hard stop. */
    @ParameterizedTest(name = "late, {0}")
    @CsvSource("fr")
    void aLateHourIsTrueAtEveryMinute(String language) throws Exception {
        late(language);
    }

    @ParameterizedTest(name = "{0}, the other language")
    @CsvSource({"healthy, fr", "late, en"})
    @Tag("nightly")
    void theOtherLanguageIsTrueToo(String course, String language) throws Exception {
        if (course.equals("healthy")) {
            run(language, Instant.parse("2022-05-24T11:00:30Z"), List.of());
        } else {
            late(language);
        }
    }

    private void late(String language) throws Exception {
        Instant begin = Instant.parse("2022-05-24T12:12:30Z");
        BoothId booth = new BoothId("A");
        run(language, begin, List.of(
                new Cue(new CommandId("late1"), begin.plusSeconds(20),
                        new OpenIncident(IncidentKind.SOUND, true, List.of(new ChannelId("fr")), null), false, null),
                new Cue(new CommandId("late2"), begin.plusSeconds(40), new RaiseSignal(booth, SignalKind.CANNOT_HEAR),
                        false, null),
                new Cue(new CommandId("late3"), begin.plusSeconds(50),
                        new AskHandover(booth, new PersonId("lea-cabine")), false, null)));
    }

    /** @param own what is done in the hour; where it is empty, what the script has for it */
    private void run(String language, Instant begin, List<Cue> own) throws Exception {
        play(script.stream().filter(cue -> !cue.at().isAfter(begin)).toList());
        List<Cue> cues = own.isEmpty() ? script.stream().filter(cue -> cue.at().isAfter(begin)).toList() : own;
        Words words = new Words(Locale.of(language));
        Console console = onScreen(() -> console(words));
        Parent root = onScreen(() -> {
            Parent made = console.scene(WIDTH, HEIGHT).getRoot();
            console.show(loop.state(), begin);
            return made;
        });
        Instant due = begin;
        for (Instant now = begin; now.isBefore(begin.plus(HOUR)); now = now.plusSeconds(1)) {
            Instant until = now;
            Instant from = now.minusSeconds(1);
            play(cues.stream().filter(cue -> cue.at().isAfter(from) && !cue.at().isAfter(until)).toList());
            pace.until(now);
            SessionState state = loop.state();
            onScreen(() -> {
                console.show(state, until);
                return null;
            });
            if (now.equals(due)) {
                compare(root, words, now);
                shown(root, now);
            } else if (now.equals(due.plusSeconds(1))) {
                shown(root, now);
                due = due.plus(BETWEEN_LOOKS);
            }
        }
    }

    private void play(List<Cue> cues) throws InterruptedException {
        List<Played> played = new Rehearsal(loop, cues, "test").play(pace, _ -> {
        });
        assertThat(played).allMatch(Played::asExpected);
    }

    /** Every text is what a console shows that is opened now from the journal. */
    private void compare(Parent root, Words words, Instant now) throws Exception {
        SessionState fresh = desk.replay(id);
        onScreen(() -> {
            Console opened = console(words);
            Parent other = opened.scene(WIDTH, HEIGHT).getRoot();
            opened.show(fresh, now);
            lay(root);
            lay(other);
            assertThat(ScreenTexts.onlyIn(root, other)).as("shown at %s, but not by a console opened now", now)
                    .isEmpty();
            assertThat(ScreenTexts.onlyIn(other, root)).as("missing at %s, but on a console opened now", now).isEmpty();
            return null;
        });
    }

    /** Every figure of time is what follows from the events. */
    private void shown(Parent root, Instant now) throws Exception {
        JournalFigures figures = JournalFigures.of(desk.entries(id).stream().map(Entry::event).toList());
        onScreen(() -> {
            lay(root);
            new ShownFigures(root).areThoseOf(figures, now);
            return null;
        });
    }

    private Console console(Words words) {
        return new Console(words, new Theme(), Acts.NOWHERE,
                () -> new Saved(pace.instant(), loop.health().entries(), 0, null), true);
    }

    /** Twice, since a list makes its rows in the first layout and gives them their place in the second. */
    private static void lay(Parent root) {
        for (int i = 0; i < 2; i++) {
            root.applyCss();
            root.layout();
        }
    }

    private static <T> T onScreen(Supplier<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        FxThread.run(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(60, TimeUnit.SECONDS);
    }
}
