package org.pupitre.domain.outlook;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.meeting.LineFigure;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;

/**
 * The figures of lines at an instant (rules of the meeting, section 3.3). A time that is as planned is written as it was
 * announced; any other as the clock of the meeting shows it, to the nearest minute.
 */
final class LineFigures {
    /** As on the console, where less is on time. */
    private static final Duration WORTH_SAYING = Duration.ofMinutes(1);

    private final SessionState state;
    private final SessionPlan plan;
    private final Instant now;
    private final LineWords words;
    private final LineNames names;
    private final Projection projection;

    LineFigures(SessionState state, SessionPlan plan, Instant now, LineWords words, LineNames names) {
        this.state = state;
        this.plan = plan;
        this.now = now;
        this.words = words;
        this.names = names;
        projection = Projection.of(state.timeline(), now);
    }

    /** A figure in a language; empty where there is none at present. */
    Optional<String> in(LineFigure figure, LanguageTag language) {
        Timeline timeline = state.timeline();
        return switch (figure) {
            case START -> Optional.of(time(timeline.plannedOpening().orElse(plan.plannedStart()), language));
            case BREAK_END -> breakEnd().map(end -> time(end, language));
            case ITEM -> timeline.current().map(item -> title(item.title(), language));
            case NEXT_ITEM -> next().map(item -> title(item.title(), language));
            case NEXT_START -> next().flatMap(this::start).map(start -> time(start, language));
            case FLOOR -> state.queue().onFloor().flatMap(turn -> name(turn, language));
            case NEXT_SPEAKER -> nextSpeaker(language);
            case HARD_STOP -> Optional.of(time(plan.hardStop(), language));
            case EXPECTED_END -> Optional.ofNullable(projection.projectedEnd())
                    .map(end -> time(announced(end, timeline.plannedEnd().orElse(null)), language));
            case RECORDING -> words.recording(state.meeting().recordings().state(), language);
            case SESSION -> Optional.of(title(plan.title(), language));
            case SEMINAR -> Optional.of(title(plan.seminarTitle(), language));
            case CITY -> Optional.of(words.city(plan.zone(), language));
        };
    }

    /** The item that is to come; none once the session is over. */
    private Optional<AgendaItem> next() {
        return state.timeline().finishedAt() == null ? state.timeline().next() : Optional.empty();
    }

    /** When the break that runs is over; empty where it should be over already. */
    Optional<Instant> breakEnd() {
        return state.timeline().clock(now).filter(clock -> clock.item().kind() == ItemKind.BREAK)
                .filter(clock -> clock.remaining().isPositive())
                .map(clock -> announced(clock.expectedEnd(now), clock.item().plannedEnd()));
    }

    private Optional<Instant> start(AgendaItem item) {
        return projection.rows().stream().filter(row -> row.item().id().equals(item.id()))
                .flatMap(row -> Optional.ofNullable(row.expected()).stream())
                .map(expected -> announced(expected.start(), item.plannedStart())).findFirst();
    }

    /** Whether the session is expected to end so long after its hard stop that the others should know. */
    boolean pastStop() {
        Instant end = projection.projectedEnd();
        return end != null && Duration.between(plan.hardStop(), end).compareTo(WORTH_SAYING) >= 0;
    }

    private Instant announced(Instant expected, @Nullable Instant planned) {
        return expected.equals(planned)
                ? expected
                : expected.plus(state.meeting().ahead()).plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
    }

    private String time(Instant at, LanguageTag language) {
        ZoneId zone = plan.zone();
        LocalTime local = at.atZone(zone).toLocalTime();
        // French writes the hour with its unit, which no line break parts from it.
        return LanguageTag.FR.covers(language)
                ? "%d\u00a0h\u00a0%02d".formatted(local.getHour(), local.getMinute())
                : "%02d:%02d".formatted(local.getHour(), local.getMinute());
    }

    private static String title(LocalText text, LanguageTag language) {
        return text.in(language);
    }

    private Optional<String> name(QueueEntry entry, LanguageTag language) {
        PersonId person = entry.person();
        return person == null ? Optional.empty() : names.of(person, language);
    }

    /** Who is next in the queue; where no one waits and nothing runs, who begins the next item. */
    private Optional<String> nextSpeaker(LanguageTag language) {
        Optional<String> queued = state.queue().called().or(() -> state.queue().waiting().stream().findFirst())
                .flatMap(entry -> name(entry, language));
        boolean quiet = state.timeline().current().filter(item -> item.kind() != ItemKind.BREAK).isEmpty();
        return queued.or(() -> quiet
                ? next().flatMap(item -> item.plan().speakers().stream().findFirst()).map(PlannedSpeaker::person)
                        .flatMap(person -> names.of(person, language))
                : Optional.empty());
    }
}
