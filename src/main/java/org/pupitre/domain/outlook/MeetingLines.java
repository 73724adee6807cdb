package org.pupitre.domain.outlook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.meeting.KeptLines;
import org.pupitre.domain.meeting.LineFigure;
import org.pupitre.domain.meeting.LineText;
import org.pupitre.domain.meeting.StandardLine;
import org.pupitre.domain.outlook.FilledLine.Wording;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LineId;

/**
 * The lines for the meeting tool at an instant, and the line that fits it (rules of the meeting, section 3).
 *
 * @param all in the order of the list
 */
public record MeetingLines(List<FilledLine> all, List<StandardLine> fitting) {
    public MeetingLines {
        all = List.copyOf(all);
        fitting = List.copyOf(fitting);
    }

    /**
     * The lines of a session at an instant.
     *
     * @param names how people are called in the meeting
     */
    public static MeetingLines of(SessionState state, Instant now, LineWords words, LineNames names) {
        SessionPlan plan = state.plan();
        if (plan == null) {
            return new MeetingLines(List.of(), List.of());
        }
        LineFigures figures = new LineFigures(state, plan, now, words, names);
        List<FilledLine> lines = state.meeting().lines().lines().stream()
                .map(line -> filled(line, state, plan, figures, words)).toList();
        return new MeetingLines(lines, fitting(state, now, figures));
    }

    private static FilledLine filled(LineId line, SessionState state, SessionPlan plan, LineFigures figures,
            LineWords words) {
        StandardLine standard = KeptLines.standard(line);
        List<Wording> wordings = plan.languages().stream().flatMap(language -> Optional
                .ofNullable(state.meeting().lines().wording(line, language))
                .or(() -> standard == null ? Optional.empty() : words.standard(standard, language))
                .map(template -> wording(template, language, figures)).stream()).toList();
        return new FilledLine(line, standard, wordings);
    }

    private static Wording wording(String template, LanguageTag language, LineFigures figures) {
        if (!(LineText.read(template, language) instanceof LineText.Read.Good good)) {
            return new Wording(language, template, template, List.of());
        }
        List<LineFigure> lacking = good.text().figures().stream()
                .filter(figure -> figures.in(figure, language).isEmpty()).distinct().toList();
        return new Wording(language, template, good.text().filled(f -> figures.in(f, language), language), lacking);
    }

    /** The line that fits the moment: the first of those that do which is there and lacks nothing. */
    public Optional<FilledLine> fits() {
        return fitting.stream()
                .flatMap(standard -> all.stream().filter(line -> standard == line.standard() && line.complete()))
                .findFirst();
    }

    private static List<StandardLine> fitting(SessionState state, Instant now, LineFigures figures) {
        Timeline timeline = state.timeline();
        if (timeline.finishedAt() != null) {
            return List.of(StandardLine.END);
        }
        if (timeline.current().filter(item -> item.kind() == ItemKind.BREAK).isPresent()) {
            return List.of(figures.breakEnd().isPresent() ? StandardLine.BREAK : StandardLine.BREAK_OVER);
        }
        if (timeline.opening().isEmpty()) {
            boolean late = timeline.plannedOpening().filter(opening -> opening.isBefore(now)).isPresent();
            return List.of(late ? StandardLine.LATE_START : StandardLine.BEGIN);
        }
        if (timeline.status() == Timeline.Status.BETWEEN) {
            return List.of(StandardLine.NEXT, StandardLine.END);
        }
        return figures.pastStop()
                ? List.of(StandardLine.LATE, StandardLine.FLOOR, StandardLine.NOW)
                : List.of(StandardLine.FLOOR, StandardLine.NOW);
    }
}
