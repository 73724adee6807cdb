package org.pupitre.cli.rehearse;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.interpretation.OnAir;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.text.Messages;

/** What a session came to, as lines of text: items planned and actual, turns, questions, notes, interpreters. */
public final class Summary {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int TITLE_WIDTH = 44;

    private final SessionState state;
    private final Messages messages;
    private final ZoneId zone;
    private final LanguageTag language;

    /** A summary in the language of the messages; the session must have a plan. */
    public Summary(SessionState state, Messages messages) {
        SessionPlan plan = state.plan();
        this.state = state;
        this.messages = messages;
        this.zone = plan == null ? ZoneId.of("UTC") : plan.zone();
        this.language = new LanguageTag(messages.locale().getLanguage());
    }

    /** The lines, in order. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(row(messages.text("cli.summary.item"), messages.text("cli.summary.planned"),
                messages.text("cli.summary.actual"), messages.text("cli.summary.late")));
        state.timeline().items().forEach(item -> lines.addAll(rows(item)));
        lines.add("");
        lines.add(messages.text("cli.summary.turns", state.queue().finished().size(), spoken()));
        lines.add(messages.text("cli.summary.questions", state.board().questions().size(),
                count(Question.State.ANSWERED), count(Question.State.FOLLOW_UP), count(Question.State.DISMISSED)));
        lines.add(messages.text("cli.summary.notes", state.notes().notes().size()));
        lines.add(messages.text("cli.summary.signals", state.interpretation().signals().size(),
                state.interpretation().incidents().size()));
        state.interpretation().past().forEach(turn -> lines.add(onAir(turn)));
        return lines;
    }

    /** One line a run: a second run is a second line. */
    private List<String> rows(AgendaItem item) {
        List<Run> runs = state.timeline().runsOf(item.id());
        return runs.isEmpty()
                ? List.of(row(item, null))
                : runs.stream().map(run -> row(item, run)).toList();
    }

    private String row(AgendaItem item, @Nullable Run run) {
        Instant end = run == null ? null : run.end();
        return row(item.title().in(language), span(item.plannedStart(), item.plannedEnd()),
                run == null ? "–" : span(run.start(), end),
                end == null ? "" : signed(Duration.between(item.plannedEnd(), end)));
    }

    private static String row(String title, String planned, String actual, String late) {
        String shown = title.length() <= TITLE_WIDTH ? title : title.substring(0, TITLE_WIDTH - 1) + "…";
        return String.format(Locale.ROOT, "%-" + TITLE_WIDTH + "s  %-19s  %-19s  %8s", shown, planned, actual, late)
                .stripTrailing();
    }

    private String spoken() {
        Instant end = Instant.MAX;
        return length(state.queue().finished().stream().map((QueueEntry e) -> e.spoken(end)).reduce(Duration.ZERO,
                Duration::plus));
    }

    private long count(Question.State in) {
        return state.board().in(in).size();
    }

    private String onAir(OnAir turn) {
        Instant end = turn.end();
        return messages.text("cli.summary.onAir", turn.booth().value(), name(turn.interpreter()),
                clock(turn.since()), end == null ? "…" : clock(end), length(turn.length(turn.since())));
    }

    private String name(PersonId person) {
        return state.people().person(person).map(p -> p.name()).orElse(person.value());
    }

    private String span(Instant from, @Nullable Instant to) {
        return clock(from) + "–" + (to == null ? "…" : clock(to));
    }

    private String clock(Instant at) {
        return CLOCK.format(at.atZone(zone));
    }

    private static String length(Duration d) {
        return String.format(Locale.ROOT, "%d:%02d", d.toMinutes(), d.toSecondsPart());
    }

    private static String signed(Duration d) {
        return (d.isNegative() ? "−" : "+") + length(d.abs());
    }
}
