package org.pupitre.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Findings;
import org.pupitre.journal.value.Offer;
import org.pupitre.journal.value.SeqRange;
import org.pupitre.text.Messages;

/** Says in sentences what is wrong with a library, and what helps. */
public final class DamageReport {
    private static final int MOST_RANGES = 12;
    private static final int MOST_PEOPLE = 20;

    private final Messages messages;
    private final ZoneId zone;
    private final LocalDate today;

    /**
     * @param now  a time of this day is said without its day
     * @param zone of the times that are said
     */
    private DamageReport(Messages messages, Instant now, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        this.today = LocalDate.ofInstant(now, zone);
    }

    /** Says times in the zone of this computer. */
    public static DamageReport of(Messages messages, Instant now) {
        return new DamageReport(messages, now, ZoneId.systemDefault());
    }

    /** What was found, a sentence each; none where everything is whole. */
    List<String> findings(Findings found) {
        List<String> lines = new ArrayList<>();
        if (!found.missing().isEmpty()) {
            lines.add(messages.text("safety.lost.missing", ranges(messages, found.missing()), count(found.missing())));
        }
        if (!found.altered().isEmpty()) {
            lines.add(messages.text("safety.lost.altered", ranges(messages, found.altered()), count(found.altered())));
        }
        if (found.foreign()) {
            lines.add(messages.text("safety.lost.foreign"));
        }
        if (!found.alteredPeople().isEmpty()) {
            lines.add(messages.text("safety.lost.people", found.alteredPeople().size(),
                    people(found.alteredPeople())));
        }
        if (found.alteredSides() > 0) {
            lines.add(messages.text("safety.lost.sides", found.alteredSides()));
        }
        if (found.brokenFile()) {
            lines.add(messages.text("safety.lost.file"));
        }
        return lines;
    }

    /** Which backups have what is lost, and what no one has. */
    String help(Offer offer) {
        String times = offer.helping().stream().map(b -> time(b.at())).collect(Collectors.joining(", "));
        int helping = offer.helping().size();
        if (offer.mendable()) {
            return helping == 0
                    ? messages.text("safety.help.self")
                    : messages.text("safety.help.all", times, helping);
        }
        String lost = offer.stillLost().isEmpty()
                ? messages.text("safety.help.people", offer.peopleLost().size())
                : messages.text("safety.help.entries", ranges(messages, offer.stillLost()), count(offer.stillLost()));
        if (offer.backups().isEmpty()) {
            return messages.text("safety.help.noBackup") + " " + lost;
        }
        return helping == 0 ? lost : messages.text("safety.help.part", times, helping) + " " + lost;
    }

    /** The newest backup, or that there is none. */
    String newest(List<Backup> backups) {
        return backups.stream().findFirst()
                .map(b -> messages.text("safety.newest", time(b.at()), b.entries()))
                .orElseGet(() -> messages.text("safety.noBackup"));
    }

    /** People by their ids, which is what is left of them: {@code awa-exemple, p19}. */
    private static String people(List<PersonId> lost) {
        String some = lost.stream().limit(MOST_PEOPLE).map(PersonId::value).collect(Collectors.joining(", "));
        return lost.size() > MOST_PEOPLE ? some + " …" : some;
    }

    /** Numbers of entries: {@code 812 to 815, 900}. */
    static String ranges(Messages messages, List<SeqRange> ranges) {
        String some = ranges.stream().limit(MOST_RANGES).map(range -> range(messages, range))
                .collect(Collectors.joining(", "));
        return ranges.size() > MOST_RANGES ? some + " …" : some;
    }

    private static String range(Messages messages, SeqRange range) {
        String first = String.valueOf(range.first());
        return range.size() == 1 ? first : messages.text("safety.range", first, String.valueOf(range.last()));
    }

    private static long count(List<SeqRange> ranges) {
        return ranges.stream().mapToLong(SeqRange::size).sum();
    }

    /** The time of day, with the day where that is not today. */
    public String time(Instant at) {
        boolean sameDay = LocalDate.ofInstant(at, zone).equals(today);
        return DateTimeFormatter.ofPattern(sameDay ? "HH:mm" : "d MMMM yyyy HH:mm", messages.locale())
                .format(at.atZone(zone));
    }
}
