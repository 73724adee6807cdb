package org.pupitre.ui.timeline.landing;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.pupitre.domain.agenda.Landing;
import org.pupitre.domain.agenda.Landing.Give;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.Span;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/** A landing in the words of the screen. Minutes are whole, as in the figure beside it. */
final class LandingWords {
    /** What parts a title from what explains it. */
    private static final Pattern EXPLAINS = Pattern.compile("[\\s\u00a0\u202f]*[·–—|:][\\s\u00a0]+");

    private final Words words;

    LandingWords(Words words) {
        this.words = words;
    }

    /**
     * The landing as it is shown.
     *
     * @param lands whether the session can be landed at all
     */
    LandingShown shown(Landing landing, boolean lands, ZoneId zone) {
        long need = landing.need().toMinutes();
        long still = landing.stillPast().toMinutes();
        String heading = lands
                ? words.text("landing.onTime")
                : words.text("landing.impossible", words.text("common.minutes", still));
        List<GiveText> gives = landing.gives().stream().filter(give -> give.leftOut() || give.minutes() > 0)
                .map(give -> text(give, zone)).toList();
        String told = heading + gives.stream().map(give -> "\n" + give.told()).collect(Collectors.joining());
        return new LandingShown(true, heading, gives, told, landing.command().orElse(null),
                words.text("landing.frees", need - still, need),
                rest("landing.still", still), rest("landing.stillBriefly", still),
                still > 0, ranked(landing), minutes(landing));
    }

    private String rest(String key, long still) {
        return still > 0 ? words.text(key, words.text("common.minutes", still)) : words.text("timeline.stop.ON_TIME");
    }

    private Map<ItemId, String> minutes(Landing landing) {
        Map<ItemId, String> minutes = new LinkedHashMap<>();
        landing.gives().stream().filter(LandingWords::changes)
                .forEach(give -> minutes.put(give.item().id(), length(give)));
        return minutes;
    }

    private String length(Give give) {
        return give.leftOut() ? words.text("landing.out") : String.valueOf(lasts(give));
    }

    /** Whether it lasts another time than it is planned. */
    private static boolean changes(Give give) {
        return give.leftOut() || give.minutes() > 0
                || (counted(give) && lasts(give) != Formats.minutes(planned(give)));
    }

    /** Of what counts to its end, what it still has until then. */
    private static long lasts(Give give) {
        Span expected = give.expected();
        return Formats.minutes(counted(give) && expected != null
                ? Duration.between(expected.start(), expected.end())
                : Duration.ofSeconds(give.seconds()));
    }

    private static boolean counted(Give give) {
        return give.item().plan().countToEnd() && give.item().plan().lockedEnd() == null && !give.leftOut();
    }

    private static Duration planned(Give give) {
        return Duration.ofSeconds(give.item().plan().durationSeconds());
    }

    private GiveText text(Give give, ZoneId zone) {
        return new GiveText(brief(words.text(give.item().title())),
                give.leftOut() ? words.text("landing.leftOut") : Formats.MINUS + give.minutes(), told(give, zone));
    }

    /** Its title and length, and why it gives what it gives. */
    private String told(Give give, ZoneId zone) {
        List<String> reasons = new ArrayList<>();
        String planned = words.text("common.minutes", Formats.minutes(planned(give)));
        reasons.add(give.leftOut()
                ? words.text("landing.leftOut")
                : words.text("landing.instead", words.text("common.minutes", lasts(give)), planned));
        reasons.add(limit(give, zone));
        reasons.add(words.text("landing.priority", give.item().plan().priority()));
        if (give.item().plan().fixed()) {
            reasons.add(words.text("landing.fixed", Formats.timeOfDay(give.item().plannedStart(), zone)));
        }
        return words.text("landing.told", words.text(give.item().title()), String.join(", ", reasons));
    }

    /** How far it may give, in the fewest words: of what gives minutes and may be left out, that it may. */
    private String brief(Give give, ZoneId zone) {
        return give.optional() ? words.text("landing.optional") : limit(give, zone);
    }

    private String limit(Give give, ZoneId zone) {
        List<String> limits = new ArrayList<>();
        if (give.most() > 0 && !give.leftOut()) {
            limits.add(words.text("landing.least",
                    Formats.minutes(Duration.ofSeconds(give.item().plan().minimumSeconds()))));
        }
        if (give.optional()) {
            limits.add(words.text("landing.optional"));
        }
        Span expected = give.expected();
        if (limits.isEmpty() && counted(give) && expected != null) {
            return words.text("landing.until", Formats.timeOfDay(expected.end(), zone));
        }
        return limits.isEmpty() ? words.text("landing.keeps") : String.join(", ", limits);
    }

    /** Whether its items differ in more than their limits: some give first, or start at a fixed time. */
    private static boolean ranked(Landing landing) {
        return priorities(landing) > 1 || landing.gives().stream().anyMatch(give -> give.item().plan().fixed());
    }

    private static long priorities(Landing landing) {
        return landing.gives().stream().filter(LandingWords::can).map(give -> give.item().plan().priority()).distinct()
                .count();
    }

    private static boolean can(Give give) {
        return give.most() > 0 || give.optional();
    }

    /** Why it gives what it gives, in a line: how far it may, when it does where others do before, and a fixed start. */
    private String why(Give give, Landing landing, ZoneId zone) {
        List<String> why = new ArrayList<>(List.of(brief(give, zone)));
        if (can(give) && priorities(landing) > 1) {
            why.add(words.text("landing.rank", give.item().plan().priority()));
        }
        if (give.item().plan().fixed()) {
            why.add(words.text("landing.fixed", Formats.timeOfDay(give.item().plannedStart(), zone)));
        }
        return String.join(", ", why);
    }

    LandingRow.Look look(Give give, Landing landing, ZoneId zone) {
        return new LandingRow.Look(brief(words.text(give.item().title())), length(give), brief(give, zone),
                ranked(landing) ? why(give, landing, zone) : "",
                !give.leftOut() && give.minutes() < give.most(), !give.leftOut() && give.minutes() > 0,
                give.optional(), give.leftOut(), changes(give), told(give, zone));
    }

    /** A title without what explains it: {@code Panel · partnerships in practice} is {@code Panel}. */
    private static String brief(String title) {
        Matcher explains = EXPLAINS.matcher(title);
        return explains.find() && explains.start() > 0 ? title.substring(0, explains.start()) : title;
    }
}
