package org.pupitre.task.elsewhere;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.SessionEvent.SessionPlanned;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.journal.value.Batch;
import org.pupitre.text.Messages;

/** Title and times of a session as sentences say them, in the session's own time zone. */
final class SessionHours {
    private final Messages messages;
    private final @Nullable SessionPlan plan;

    SessionHours(Messages messages, @Nullable SessionPlan plan) {
        this.messages = messages;
        this.plan = plan;
    }

    /** Of the session whose acts these are. */
    static SessionHours of(Messages messages, List<Batch> acts) {
        return new SessionHours(messages, acts.stream().flatMap(act -> act.events().stream())
                .filter(SessionPlanned.class::isInstance).map(event -> ((SessionPlanned) event).plan()).findFirst()
                .orElse(null));
    }

    String title() {
        return Optional.ofNullable(plan).map(p -> p.title().in(new LanguageTag(messages.locale().getLanguage())))
                .orElse("");
    }

    String day() {
        return plan == null ? "" : written("d MMMM yyyy", plan.plannedStart());
    }

    /** To the second: up to when something is known. */
    String second(Instant at) {
        return written("HH:mm:ss", at);
    }

    /** To the minute. */
    String minute(Instant at) {
        return written("HH:mm", at);
    }

    private String written(String pattern, Instant at) {
        ZoneId zone = plan == null ? ZoneId.systemDefault() : plan.zone();
        return DateTimeFormatter.ofPattern(pattern, messages.locale()).withZone(zone).format(at);
    }
}
