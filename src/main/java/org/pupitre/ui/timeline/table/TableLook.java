package org.pupitre.ui.timeline.table;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.Span;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.timeline.edit.IfLate;

/**
 * A row of the table, in words.
 *
 * @param start    when it is planned, or from the start of the session on when it is expected
 * @param fixed    whether its start is fixed
 * @param title    in the language of the screen, or what there is
 * @param others   its titles in the other languages of the session, as far as there are any
 * @param speakers their names, of more than three the first two
 * @param minutes  how long it is planned to take
 * @param ifLate   what it gives where the session is late; empty for what is not in the chain
 */
public record TableLook(
        String start,
        boolean fixed,
        String title,
        String others,
        String speakers,
        String minutes,
        String ifLate) {
    /** As many names have room. */
    private static final int NAMES = 3;

    /** Of nothing. */
    public static final TableLook EMPTY = new TableLook("", false, "", "", "", "", "");

    /** How an item looks. */
    public static TableLook of(Projection.Row row, SessionState state, Words words, ZoneId zone) {
        AgendaItem item = row.item();
        Span expected = row.expected();
        Instant start = expected == null ? item.plannedStart() : expected.start();
        String title = words.text(item.title());
        return new TableLook(item.kind().inChain() || item.plan().fixed() ? Formats.timeOfDay(start, zone) : "",
                item.plan().fixed(), title, others(item, languages(state.plan()), title), speakers(item, state, words),
                item.planned().length().isZero() ? "" : String.valueOf(Formats.minutes(item.planned().length())),
                item.kind().inChain() ? ifLate(item.plan(), words) : "");
    }

    private static List<LanguageTag> languages(@Nullable SessionPlan plan) {
        return plan == null ? List.of() : plan.languages();
    }

    private static String others(AgendaItem item, List<LanguageTag> languages, String title) {
        return Isolated.joined(" · ", languages.stream().flatMap(language -> item.title().exactly(language).stream())
                .filter(other -> !other.equals(title)).distinct().toList());
    }

    private static String speakers(AgendaItem item, SessionState state, Words words) {
        List<String> names = item.plan().speakers().stream().map(PlannedSpeaker::person).distinct()
                .map(id -> state.people().person(id).map(Person::name).orElseGet(() -> words.text("common.unknown")))
                .toList();
        return names.size() <= NAMES
                ? Isolated.joined(", ", names)
                : words.text("plan.speakersMore", names.getFirst(), names.get(1), names.size() - 2);
    }

    private static String ifLate(ItemPlan plan, Words words) {
        IfLate gives = IfLate.of(plan);
        return gives == IfLate.AT_LEAST && plan.minimumSeconds() == 0
                ? words.text("plan.lateAny")
                : words.text("plan.late." + gives, Math.ceilDiv(plan.minimumSeconds(), 60));
    }
}
