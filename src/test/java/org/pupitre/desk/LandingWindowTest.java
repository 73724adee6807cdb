package org.pupitre.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.agenda.Projection;

/**
 * A session that runs thirteen minutes late is landed at its hard stop by two keys, in both languages: it begins thirteen
 * minutes after its planned start; L leads to what is proposed, Enter accepts it.
 */
@Tag("window")
class LandingWindowTest {
    private static final int LATE_MINUTES = 13;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void thirteenMinutesAreLandedByTwoKeys(String language) throws Exception {
        Path library = folder.resolve("library.pupitre");
        try (VirtualScreen screen = VirtualScreen.start("1440x900")) {
            importSession(screen, library, sessionThatShouldHaveBegun());
            try (RunningProgram program = RunningProgram.start(screen, folder.resolve("home"), List.of(), "console",
                    "--library", library.toString(), "--lang", language)) {
                Hands hands = screen.hands().awaitWindow("Pupitre", 30).pause(2500);
                hands.press("Return").pause(3000).press("n").pause(1500);
                hands.picture(picture(language, "late"));
                hands.press("l").pause(500);
                hands.picture(picture(language, "proposed"));
                hands.press("Return").pause(1500);
                hands.picture(picture(language, "landed"));
                hands.press("ctrl+q");
                assertThat(program.awaitEnd()).as(program.output()).isZero();
            }
        }
        assertLanded(SavedSession.read(library));
    }

    private static Path picture(String language, String step) {
        return Path.of("target", "pictures", "landing-" + language + "-" + step + ".png");
    }

    private void importSession(VirtualScreen screen, Path library, String seminar) throws Exception {
        Path file = Files.writeString(folder.resolve("seminar.json"), seminar);
        try (RunningProgram program = RunningProgram.start(screen, folder.resolve("home"), List.of(), "import",
                "seminar", file.toString(), "--library", library.toString())) {
            assertThat(program.awaitEnd()).as(program.output()).isZero();
        }
    }

    /** Two hours that were to begin thirteen minutes ago, in a zone where it is about noon, so that they end the same day. */
    private static String sessionThatShouldHaveBegun() {
        int hours = 12 - Instant.now().atZone(ZoneId.of("UTC")).getHour();
        ZoneId zone = ZoneId.of("Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours));
        ZonedDateTime start = Instant.now().minus(Duration.ofMinutes(LATE_MINUTES)).atZone(zone)
                .truncatedTo(ChronoUnit.MINUTES);
        DateTimeFormatter clock = DateTimeFormatter.ofPattern("HH:mm");
        return """
                {"pupitreSeminar": 1, "id": "late", "zone": "%s", "languages": ["en", "fr"],
                 "title": {"en": "Lessons learned", "fr": "Enseignements"},
                 "sessions": [{"id": "s1", "title": {"en": "Session 1", "fr": "Séance 1"}, "date": "%s",
                  "start": "%s", "hardStop": "%s", "items": [
                   {"title": {"en": "Keynote", "fr": "Exposé"}, "kind": "KEYNOTE", "minutes": 30, "start": "%s"},
                   {"title": {"en": "Panel", "fr": "Table ronde"}, "kind": "PANEL", "minutes": 50, "minimumMinutes": 45},
                   {"title": {"en": "Questions", "fr": "Questions"}, "kind": "QUESTIONS", "minutes": 30, "minimumMinutes": 15},
                   {"title": {"en": "Closing", "fr": "Clôture"}, "kind": "CLOSING", "minutes": 10, "minimumMinutes": 10}]}]}
                """.formatted(zone, start.toLocalDate(), clock.format(start), clock.format(start.plusHours(2)),
                clock.format(start));
    }

    private static void assertLanded(SessionState session) {
        Instant begun = session.timeline().runs().getFirst().start();
        assertThat(session.timeline().openingDelay()).isBetween(Duration.ofMinutes(LATE_MINUTES),
                Duration.ofMinutes(LATE_MINUTES + 2L));
        assertThat(Projection.of(session.timeline(), begun).projectedEnd())
                .isBetween(session.plan().hardStop().minusSeconds(60), session.plan().hardStop());
        assertThat(session.timeline().items().stream().filter(item -> item.skipped())).isEmpty();
    }
}
