package org.pupitre.ui.library.draft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.listing.SessionTemplate;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.WallTime;
import org.pupitre.text.Messages;

/**
 * A session as someone typed it on the screen: one booth that works between all its languages, and the items of a template.
 *
 * @param languages    working languages, at least one
 * @param start        announced start, in the zone; of a time that comes twice that day the first is meant
 * @param hardStop     after the start, in the zone, in the same way
 * @param interpreters names of those in the booth; none for a session without a booth
 * @param template     what its agenda begins with
 * @param speakersReady whether the planned speakers of an item come into the queue when it starts
 */
public record SessionDraft(
        LocalText title,
        List<LanguageTag> languages,
        LocalDateTime start,
        LocalDateTime hardStop,
        ZoneId zone,
        List<String> interpreters,
        SessionTemplate template,
        boolean speakersReady) {
    /** Speaking time of a person who asks for the floor. */
    private static final int SPEAKING_SECONDS = 180;
    private static final String BOOTH = "A";

    public SessionDraft {
        languages = List.copyOf(languages);
        interpreters = List.copyOf(interpreters);
    }

    /**
     * The command that plans it.
     *
     * @param id a name no other session or person of the library begins with
     */
    public PlanSession plan(String id) {
        Instant begin = WallTime.of(start, zone).taken();
        SessionPlan plan = new SessionPlan(new SeminarId(id), title, title, begin,
                WallTime.of(hardStop, zone).taken(), zone, null, languages, null, null, null, SPEAKING_SECONDS)
                .readying(speakersReady);
        List<Person> people = new ArrayList<>();
        List<InterpreterPlan> team = new ArrayList<>();
        BoothId booth = new BoothId(BOOTH);
        for (String name : interpreters) {
            PersonId person = new PersonId(id + "-i" + (people.size() + 1));
            people.add(new Person(person, PersonDetails.named(name)));
            team.add(new InterpreterPlan(person, booth, languages));
        }
        List<ChannelPlan> channels =
                languages.stream().map(l -> new ChannelPlan(new ChannelId(l.value()), l, true)).toList();
        // A booth that no one can serve would only ask for someone to go on air.
        List<BoothPlan> booths = directions().isEmpty() || team.isEmpty()
                ? List.of()
                : List.of(new BoothPlan(booth, BOOTH, directions()));
        return new PlanSession(plan, template.items(begin, SessionDraft::titled), channels, booths,
                booths.isEmpty() ? List.of() : team, List.of(),
                booths.isEmpty() ? List.of() : people);
    }

    private List<Direction> directions() {
        return languages.stream()
                .flatMap(from -> languages.stream().filter(to -> !to.equals(from)).map(to -> new Direction(from, to)))
                .toList();
    }

    /** The words of a title in the languages a title can be typed in. */
    private static LocalText titled(SessionTemplate.Title title) {
        SortedMap<LanguageTag, String> wordings = new TreeMap<>();
        Messages.LOCALES.forEach(locale -> wordings.put(new LanguageTag(locale.getLanguage()),
                Messages.of(locale).word("template.title", title)));
        return new LocalText(wordings);
    }
}
