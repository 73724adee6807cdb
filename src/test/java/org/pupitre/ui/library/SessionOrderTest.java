package org.pupitre.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.agenda.Timeline.Status;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.SessionSummary;

/** By seminar, the nearest first; within it coming, then past; and what is selected at the start. */
class SessionOrderTest {
    private static final Instant NOW = Instant.parse("2022-05-24T10:38:00Z");
    private static final LocalText NOTICE = LocalText.of("sample agenda", "ordre du jour fictif");

    private static SessionSummary session(String seminar, String id, int days, Status status) {
        Instant start = NOW.plus(Duration.ofDays(days)).plus(Duration.ofHours(1));
        LocalText title = LocalText.of(id, id);
        return new SessionSummary(new SessionId(id), new SeminarId(seminar), title, title, start,
                start.plus(Duration.ofHours(2)), ZoneId.of("Europe/Brussels"), List.of(), NOTICE, status, null);
    }

    private static List<String> ids(List<SessionLine> lines) {
        return lines.stream().map(line -> line.session().id().value()).toList();
    }

    @Test
    void theNearestSeminarIsFirstAndWithinItWhatIsComing() {
        List<SessionLine> lines = new SessionOrder(NOW).lines(List.of(
                session("old", "older", -200, Status.FINISHED), session("old", "old", -190, Status.FINISHED),
                session("far", "far", 170, Status.NOT_STARTED), session("near", "ended", -1, Status.FINISHED),
                session("near", "later", 1, Status.NOT_STARTED), session("near", "today", 0, Status.NOT_STARTED),
                session("near", "missed", -2, Status.NOT_STARTED)));
        assertThat(ids(lines)).containsExactly("today", "later", "ended", "missed", "far", "old", "older");
        assertThat(lines).extracting(SessionLine::first).containsExactly(true, false, false, false, true, true, false);
    }

    @Test
    void whatGoesOnIsBeforeEverythingElse() {
        List<SessionLine> lines = new SessionOrder(NOW).lines(List.of(session("a", "today", 0, Status.NOT_STARTED),
                session("b", "late", -1, Status.RUNNING), session("b", "next", 1, Status.NOT_STARTED)));
        assertThat(ids(lines)).containsExactly("late", "next", "today");
    }

    @Test
    void theSessionThatGoesOnIsSelectedElseTheNextElseTheFirst() {
        SessionSummary past = session("a", "past", -1, Status.FINISHED);
        SessionSummary next = session("a", "next", 1, Status.NOT_STARTED);
        SessionSummary between = session("b", "between", 0, Status.BETWEEN);
        assertThat(first(past, next, between)).isEqualTo("between");
        assertThat(first(past, next)).isEqualTo("next");
        assertThat(first(past)).isEqualTo("past");
        assertThat(SessionOrder.first(List.of())).isEmpty();
    }

    private static String first(SessionSummary... sessions) {
        return SessionOrder.first(new SessionOrder(NOW).lines(List.of(sessions))).orElseThrow().session().id().value();
    }

    @Test
    void withoutTheTimeAllThatHasNotEndedIsComing() {
        List<SessionLine> lines = new SessionOrder(null).lines(List.of(session("a", "ended", 3, Status.FINISHED),
                session("a", "second", -1, Status.NOT_STARTED), session("a", "first", -2, Status.NOT_STARTED)));
        assertThat(ids(lines)).containsExactly("first", "second", "ended");
    }

    @Test
    void whatAllSessionsOfASeminarSayIsSaidOfTheSeminar() {
        SessionSummary other = new SessionSummary(new SessionId("o"), new SeminarId("a"), NOTICE, NOTICE, NOW,
                NOW.plusSeconds(60), ZoneId.of("UTC"), List.of(), null, Status.NOT_STARTED, null);
        SessionSummary same = session("a", "same", 0, Status.NOT_STARTED);
        assertThat(new SessionOrder(NOW).lines(List.of(same))).extracting(SessionLine::notice).containsExactly(NOTICE);
        assertThat(new SessionOrder(NOW).lines(List.of(same, other))).extracting(SessionLine::notice)
                .containsOnlyNulls();
    }
}
