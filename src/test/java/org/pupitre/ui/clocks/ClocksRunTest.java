package org.pupitre.ui.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand.AskHandover;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.clocks.ShownTexts.Line;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.framework.junit5.ApplicationExtension;

/** Five seconds pass: whatever looks like a running clock has changed, on the whole screen. */
@ExtendWith(ApplicationExtension.class)
class ClocksRunTest {
    private static final BoothId A = new BoothId("a");
    /** A time of day, a length, or both in one text: "14:27", "4:55", "1:02:05". */
    private static final Pattern CLOCK = Pattern.compile("\\d+:\\d\\d");
    /** Texts that look like a running clock and are none: times of day, and lengths that were agreed or are over. */
    private static final Map<String, Predicate<Line>> STILL = Map.of("ribbon: times of day", in("ribbon"),
            "header: the second zone, to the minute", in("header", "muted"),
            "header: what the city says of all zones, to the minute", in("header", "header-city"),
            "agenda: planned, expected and actual times", in("agenda-list"),
            "floor: the speaking time that was agreed", in("floor", "muted"),
            "notes: when a note was taken", in("note-list"),
            "status: when it was saved and backed up", in("status-line"),
            "booth: the speaking time that was agreed", in("cabin-turn-note"));
    /** What stands still besides while a session is healthy: how late it is. */
    private static final Predicate<Line> OFFSET = in("figure", "offset");

    static Stream<Arguments> screens() {
        List<Arguments> all = new ArrayList<>();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (String time : List.of("14:27:20", "15:03:05")) {
                all.add(Arguments.of("console", locale, time));
                all.add(Arguments.of("booth", locale, time));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyClockFollowsTheSecond(String screen, Locale locale, String time) throws Exception {
        List<String> still = new ArrayList<>();
        int clocks = passes(screen, locale, time, still);
        assertThat(still).as("clocks that stand still").isEmpty();
        assertThat(clocks).as("clocks that were found").isGreaterThanOrEqualTo(7);
    }

    /** A session in which everything that can run runs. */
    private static StagedSession session(String time) {
        Instant now = StagedSession.at(time);
        return Scenes.speaking().did(clock(now.minusSeconds(45)), new AskHandover(A, new PersonId("int1")))
                .did(clock(now.minusSeconds(17)),
                        new OpenIncident(IncidentKind.SOUND, false, List.of(new ChannelId("fr")), null))
                .did(clock(now.minusSeconds(10)), new RaiseSignal(A, SignalKind.CANNOT_HEAR))
                .did(clock(now), new RaiseSignal(A, SignalKind.SLOW_DOWN));
    }

    private static Predicate<Line> in(String... styles) {
        return line -> line.styles().containsAll(List.of(styles));
    }

    private static boolean late(String time) {
        return time.startsWith("15");
    }

    private static String clock(Instant instant) {
        return instant.atZone(StagedSession.BRUSSELS).toLocalTime().toString();
    }

    /** Lets five seconds pass; tells how many clocks were found, and which of them stand still. */
    private static int passes(String screen, Locale locale, String time, List<String> still) throws Exception {
        BiFunction<StagedSession, Locale, Watched> open = screen.equals("booth") ? Watched::booth : Watched::console;
        CompletableFuture<Integer> done = new CompletableFuture<>();
        FxThread.run(() -> {
            try {
                StagedSession session = session(time);
                Watched watched = open.apply(session, locale);
                Instant from = session.now();
                ShownTexts before = watched.at(from);
                ShownTexts after = before;
                for (long second = 1; second <= 5; second++) {
                    after = watched.at(from.plusSeconds(second));
                }
                done.complete(compare(before, after, late(time), still));
            } catch (RuntimeException | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(60, TimeUnit.SECONDS);
    }

    private static int compare(ShownTexts before, ShownTexts after, boolean late, List<String> still) {
        int[] found = {0};
        before.byPlace().forEach((place, line) -> {
            if (!CLOCK.matcher(line.text()).find() || (!late && OFFSET.test(line))
                    || STILL.values().stream().anyMatch(none -> none.test(line))) {
                return;
            }
            found[0]++;
            if (line.equals(after.byPlace().get(place))) {
                still.add(line.toString());
            }
        });
        return found[0];
    }
}
