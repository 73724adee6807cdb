package org.pupitre.ui.shell.zone;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.zone.ShownZone.Reason;

/**
 * What clocks show in the session's zone, in the moderator's own, in the second zone of the seminar and in those the moderator
 * chose. No time of day is shown twice: a zone that has the session's time now is not in the header, and zones that have the same
 * time share it. Pure.
 *
 * @param session the zone of the session; the moderator's own while there is none
 */
record ZoneTimes(ZoneId session, List<ShownZone> zones, Instant now) {
    ZoneTimes {
        zones = List.copyOf(zones);
    }

    /** All zones with what they show, the session's first, then in the order of the header. */
    static ZoneTimes of(@Nullable SessionPlan plan, ZoneMemory memory, Instant now, Words words) {
        ZoneId here = memory.here().orElse(null);
        ZoneId session = plan != null ? plan.zone() : here != null ? here : ZoneOffset.UTC;
        List<ShownZone> all = new ArrayList<>();
        all.add(shown(session, Reason.SESSION, session, now, words));
        if (here != null && !here.equals(session)) {
            all.add(shown(here, Reason.HERE, session, now, words));
        }
        ZoneId second = plan == null ? null : plan.secondZone();
        if (second != null && !second.equals(session)) {
            all.add(shown(second, Reason.SEMINAR, session, now, words));
        }
        memory.chosen().forEach(zone -> all.add(shown(zone, Reason.CHOSEN, session, now, words)));
        return new ZoneTimes(session, all, now);
    }

    private static ShownZone shown(ZoneId zone, Reason reason, ZoneId session, Instant now, Words words) {
        return new ShownZone(zone, reason, time(zone, session, now, words), words.city(zone),
                reason != Reason.SESSION && offset(zone, now).equals(offset(session, now)));
    }

    /** The time of day, with its weekday where that is not the session's. */
    static String time(ZoneId zone, ZoneId session, Instant now, Words words) {
        String time = Formats.timeOfDay(now, zone);
        boolean sameDay = now.atZone(zone).toLocalDate().equals(now.atZone(session).toLocalDate());
        return sameDay
                ? time
                : DateTimeFormatter.ofPattern("EEE", words.locale()).format(now.atZone(zone)) + " " + time;
    }

    private static ZoneOffset offset(ZoneId zone, Instant now) {
        return zone.getRules().getOffset(now);
    }

    /** The texts of the header beside the session's clock, each with its city or cities: {@code 09:05 Amman (you)}. */
    List<String> beside(Words words) {
        Map<ZoneOffset, SequencedSet<String>> cities = new LinkedHashMap<>();
        Map<ZoneOffset, String> times = new LinkedHashMap<>();
        ZoneOffset own = offset(session, now);
        for (ShownZone shown : zones) {
            ZoneOffset offset = offset(shown.zone(), now);
            if (!offset.equals(own)) {
                times.putIfAbsent(offset, shown.time());
                SequencedSet<String> named = cities.computeIfAbsent(offset, _ -> new LinkedHashSet<>());
                String yours = words.text("zone.yours", shown.city());
                if (shown.reason() == Reason.HERE) {
                    named.add(yours);
                } else if (!named.contains(yours)) {
                    named.add(shown.city());
                }
            }
        }
        return times.entrySet().stream()
                .map(entry -> entry.getValue() + " " + String.join(", ", cities.get(entry.getKey()))).toList();
    }
}
