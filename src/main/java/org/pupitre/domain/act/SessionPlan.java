package org.pupitre.domain.act;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.WallTime;

/**
 * What is known of a session before it begins.
 *
 * @param seminar         the seminar it belongs to
 * @param seminarTitle    title of the seminar
 * @param title           title of the session
 * @param plannedStart    announced start, which a sound check may precede
 * @param hardStop        the instant at which interpretation ends
 * @param zone            the zone in which the session's times are shown
 * @param secondZone      another zone to show the wall clock in, such as that of the participants
 * @param languages       working languages, in the order they are shown
 * @param objectives      what the session is for
 * @param format          how it is held
 * @param notice          a remark that screens must show, such as "sample agenda"
 * @param speakingSeconds speaking time a person gets who asks for the floor, at least 1
 * @param speakersReady   whether the planned speakers of an item come into the queue when it starts
 */
public record SessionPlan(
        SeminarId seminar,
        LocalText seminarTitle,
        LocalText title,
        Instant plannedStart,
        Instant hardStop,
        ZoneId zone,
        @Nullable ZoneId secondZone,
        List<LanguageTag> languages,
        @Nullable LocalText objectives,
        @Nullable LocalText format,
        @Nullable LocalText notice,
        int speakingSeconds,
        boolean speakersReady) {
    /**
     * @throws IllegalArgumentException if there is no language, the hard stop is not after the start, or the speaking
     *                                  time is below one second
     */
    public SessionPlan {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a session has at least one language");
        }
        if (!hardStop.isAfter(plannedStart)) {
            throw new IllegalArgumentException("the hard stop must be after the planned start");
        }
        if (speakingSeconds < 1) {
            throw new IllegalArgumentException("speakingSeconds must be at least 1");
        }
        languages = List.copyOf(languages);
    }

    /** A session in which the planned speakers of an item come into the queue by hand. */
    public SessionPlan(SeminarId seminar, LocalText seminarTitle, LocalText title, Instant plannedStart,
            Instant hardStop, ZoneId zone, @Nullable ZoneId secondZone, List<LanguageTag> languages,
            @Nullable LocalText objectives, @Nullable LocalText format, @Nullable LocalText notice,
            int speakingSeconds) {
        this(seminar, seminarTitle, title, plannedStart, hardStop, zone, secondZone, languages, objectives, format,
                notice, speakingSeconds, false);
    }

    /**
     * The announced start at the same time of day on another day, in the session's zone; empty where it is that day already.
     *
     * @param someTime any time of that day
     */
    public Optional<WallTime> sameTimeOn(Instant someTime) {
        LocalDateTime planned = plannedStart.atZone(zone).toLocalDateTime();
        LocalDate day = someTime.atZone(zone).toLocalDate();
        return planned.toLocalDate().equals(day)
                ? Optional.empty()
                : Optional.of(WallTime.of(day.atTime(planned.toLocalTime()), zone));
    }

    /** The same session with another hard stop. */
    public SessionPlan ending(Instant stop) {
        return new SessionPlan(seminar, seminarTitle, title, plannedStart, stop, zone, secondZone, languages,
                objectives,
                format, notice, speakingSeconds, speakersReady);
    }

    /** The same session with its times in another zone. */
    public SessionPlan inZone(ZoneId other) {
        return new SessionPlan(seminar, seminarTitle, title, plannedStart, hardStop, other, secondZone, languages,
                objectives, format, notice, speakingSeconds, speakersReady);
    }

    /** The same session; the planned speakers of an item come into the queue when it starts, or by hand. */
    public SessionPlan readying(boolean ready) {
        return new SessionPlan(seminar, seminarTitle, title, plannedStart, hardStop, zone, secondZone, languages,
                objectives, format, notice, speakingSeconds, ready);
    }

    /**
     * The same session with other titles.
     *
     * @param other   null where the title stays
     * @param ofSeminar null where that of the seminar stays
     */
    public SessionPlan called(@Nullable LocalText other, @Nullable LocalText ofSeminar) {
        return new SessionPlan(seminar, ofSeminar == null ? seminarTitle : ofSeminar, other == null ? title : other,
                plannedStart, hardStop, zone, secondZone, languages, objectives, format, notice, speakingSeconds,
                speakersReady);
    }

    /** The same session, planned this much later. */
    public SessionPlan later(Duration by) {
        return new SessionPlan(seminar, seminarTitle, title, plannedStart.plus(by), hardStop.plus(by), zone, secondZone,
                languages, objectives, format, notice, speakingSeconds, speakersReady);
    }
}
