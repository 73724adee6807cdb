package org.pupitre.journal.backup;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.pupitre.journal.value.Backup;

/**
 * Which backups stay. Counted from the newest back and never by today's date, so that neither a long holiday nor a clock
 * that is wrong costs anybody a backup.
 */
public final class Retention {
    /** Of those made every five minutes, and as many of those made for another reason. */
    private static final int NEWEST = 12;
    private static final int HOURS = 24;
    private static final int DAYS = 14;

    private Retention() {}

    /** Those that may go: all but the newest twelve of either sort, the last of each of 24 hours and of 14 days (UTC). */
    public static List<Backup> surplus(List<Backup> all) {
        List<Backup> newestFirst = all.stream().sorted(Comparator.comparing(Backup::at).reversed()).toList();
        Set<Backup> stay = new HashSet<>();
        newestFirst.stream().filter(Retention::automatic).limit(NEWEST).forEach(stay::add);
        newestFirst.stream().filter(b -> !automatic(b)).limit(NEWEST).forEach(stay::add);
        lastOfEach(newestFirst, at -> at.truncatedTo(ChronoUnit.HOURS), HOURS, stay);
        lastOfEach(newestFirst, at -> at.truncatedTo(ChronoUnit.DAYS), DAYS, stay);
        return newestFirst.stream().filter(b -> !stay.contains(b)).toList();
    }

    private static boolean automatic(Backup backup) {
        return backup.reason() == Backup.Reason.AUTOMATIC;
    }

    private static void lastOfEach(List<Backup> newestFirst, Function<Instant, Instant> span, int spans,
            Set<Backup> stay) {
        Set<Instant> seen = new HashSet<>();
        for (Backup backup : newestFirst) {
            if (seen.size() < spans && seen.add(span.apply(backup.at()))) {
                stay.add(backup);
            }
        }
    }
}
