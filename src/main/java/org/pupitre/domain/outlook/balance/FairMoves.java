package org.pupitre.domain.outlook.balance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.debate.Debate;
import org.pupitre.domain.outlook.balance.Suggestion.Reason;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/**
 * At most three requests that could be moved forward (rules of the queue, section 4.1). The safe places and who is called are
 * never overtaken, nor is a request of a more urgent class.
 */
public final class FairMoves {
    /** The most that are shown. */
    public static final int MOST = 3;
    /** Contributions that "3 of the last 4" looks at. */
    private static final int LAST = 4;
    /** A language that waits less is not worth a suggestion. */
    private static final int WAIT_MINUTES = 10;

    private final SessionState state;
    private final Instant now;
    private final Debate debate;
    private final List<QueueEntry> waiting;
    private final List<Contribution> heard;
    private final List<Suggestion> found = new ArrayList<>();
    private final Set<EntryId> taken = new HashSet<>();

    private FairMoves(SessionState state, Instant now) {
        this.state = state;
        this.now = now;
        debate = state.core().debate();
        waiting = state.queue().waiting();
        heard = Contribution.all(state, now);
    }

    /** What could be moved, the most telling first; nothing after the end of the session. */
    public static List<Suggestion> of(SessionState state, Instant now) {
        if (state.timeline().finishedAt() != null) {
            return List.of();
        }
        return new FairMoves(state, now).find();
    }

    private List<Suggestion> find() {
        firstFrom(Attribute.GROUP);
        notSpoken();
        language();
        firstFrom(Attribute.COUNTRY);
        firstFrom(Attribute.FIRST_TIME);
        firstFrom(Attribute.ON_SITE);
        grouped();
        return found.stream().limit(MOST).toList();
    }

    /** The first who waits of each value of whom no one has spoken, over those whose value has been heard. */
    private void firstFrom(Attribute attribute) {
        if (heard.isEmpty()) {
            return;
        }
        Map<String, Integer> turns = heard.stream().map(c -> attribute.of(c.person(), c.language()))
                .filter(Objects::nonNull).collect(Collectors.toMap(v -> v, _ -> 1, Integer::sum));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < waiting.size(); i++) {
            QueueEntry entry = waiting.get(i);
            String value = value(attribute, entry);
            boolean called = state.queue().called().filter(e -> Objects.equals(value(attribute, e), value)).isPresent();
            if (value != null && seen.add(value) && !called && !turns.containsKey(value) && !turns.isEmpty()) {
                suggest(i, e -> {
                    String other = value(attribute, e);
                    return other == null ? 0 : turns.getOrDefault(other, 0);
                }, 0, reason(attribute, value, entry));
            }
        }
    }

    private Reason reason(Attribute attribute, String value, QueueEntry entry) {
        List<String> last = heard.subList(Math.max(0, heard.size() - LAST), heard.size()).stream()
                .map(c -> Optional.ofNullable(attribute.of(c.person(), c.language())).orElse("")).toList();
        Map<String, Long> counts = last.stream().filter(v -> !v.isEmpty())
                .collect(Collectors.groupingBy(v -> v, Collectors.counting()));
        Optional<Map.Entry<String, Long>> most = counts.entrySet().stream()
                .filter(c -> c.getValue() > 1 && c.getValue() * 2 > last.size())
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        Person person = person(entry).orElse(null);
        String country = person == null ? null : person.country();
        return new Reason.FirstFrom(attribute, value, attribute == Attribute.COUNTRY && country != null
                ? country
                : value, most.map(Map.Entry::getKey).orElse(null),
                most.map(m -> m.getValue().intValue()).orElse(0), last.size());
    }

    /** Who has not spoken, over those who have, with as many classes as there are. */
    private void notSpoken() {
        Map<PersonId, Integer> times = heard.stream().map(Contribution::person).filter(Objects::nonNull)
                .collect(Collectors.toMap(Person::id, _ -> 1, Integer::sum));
        for (int i = 0; i < waiting.size() && !times.isEmpty(); i++) {
            PersonId person = waiting.get(i).person();
            if (person != null && !times.containsKey(person)) {
                int ahead = (int) waiting.subList(0, i).stream().map(QueueEntry::person)
                        .filter(p -> p != null && times.containsKey(p)).count();
                boolean suggested = suggest(i, e -> times(times, e), 0, new Reason.NotSpoken(ahead));
                if (suggested) {
                    return;
                }
            }
        }
    }

    private static int times(Map<PersonId, Integer> times, QueueEntry entry) {
        PersonId person = entry.person();
        return person == null ? 0 : times.getOrDefault(person, 0);
    }

    /** The language that waits longest and has not been heard as long, over those that were heard since. */
    private void language() {
        for (int i = 0; i < waiting.size(); i++) {
            QueueEntry entry = waiting.get(i);
            String language = value(Attribute.LANGUAGE, entry);
            Instant since = language == null ? now : since(language, entry);
            long minutes = Duration.between(since, now).toMinutes();
            if (language != null && minutes >= WAIT_MINUTES && !heard.isEmpty()
                    && suggest(i, e -> {
                        String other = value(Attribute.LANGUAGE, e);
                        return other == null || other.equals(language) ? 0 : spokenSince(other, since);
                    }, 0, new Reason.LanguageWaits(language, minutes))) {
                return;
            }
        }
    }

    /** Since when a language waits: since the request, or since it was heard last. */
    private Instant since(String language, QueueEntry entry) {
        return heard.stream().filter(c -> language.equals(Attribute.LANGUAGE.of(c.person(), c.language())))
                .map(c -> c.begun().plus(c.spoken())).filter(end -> end.isAfter(entry.askedAt()))
                .max(Instant::compareTo).orElse(entry.askedAt());
    }

    private int spokenSince(String language, Instant since) {
        return (int) heard.stream().filter(c -> language.equals(Attribute.LANGUAGE.of(c.person(), c.language())))
                .filter(c -> c.begun().plus(c.spoken()).isAfter(since)).count();
    }

    /** Two of a language after each other, where no one waits longer than the session allows for that. */
    private void grouped() {
        long longest = waiting.stream().mapToLong(e -> Duration.between(e.askedAt(), now).toMinutes()).max().orElse(0);
        if (debate.waitMinutes() == 0 || longest > debate.waitMinutes()) {
            return;
        }
        List<@Nullable String> languages = new ArrayList<>();
        waiting.forEach(e -> languages.add(value(Attribute.LANGUAGE, e)));
        int before = changes(languages);
        for (int first = Math.max(0, debate.safePlaces() - 1); first < languages.size(); first++) {
            String language = languages.get(first);
            for (int later = first + 2; language != null && later < languages.size(); later++) {
                List<@Nullable String> moved = new ArrayList<>(languages);
                moved.add(first + 1, moved.remove(later));
                int fewer = before - changes(moved);
                if (language.equals(languages.get(later)) && fewer > 0 && onlyNormal(first + 1, later)
                        && taken.add(waiting.get(later).id())) {
                    found.add(new Suggestion(waiting.get(later), person(waiting.get(later)).orElse(null), later + 1,
                            first + 2, new Reason.Grouped(language, fewer)));
                    return;
                }
            }
        }
    }

    private boolean onlyNormal(int from, int last) {
        return waiting.subList(from, last + 1).stream().allMatch(e -> e.type() == SpeechType.NORMAL);
    }

    private static int changes(List<@Nullable String> languages) {
        int changes = 0;
        String before = null;
        for (String language : languages) {
            changes += before != null && language != null && !before.equals(language) ? 1 : 0;
            before = language == null ? before : language;
        }
        return changes;
    }

    /** Lets an ordinary request climb by the rule; false where it would stay. */
    private boolean suggest(int index, ToIntFunction<QueueEntry> spoken, int own, Reason reason) {
        QueueEntry entry = waiting.get(index);
        if (entry.type() != SpeechType.NORMAL || found.size() == MOST || taken.contains(entry.id())) {
            return false;
        }
        List<Integer> ahead = waiting.subList(0, index).stream()
                .map(e -> e.type() == SpeechType.NORMAL ? spoken.applyAsInt(e) : -1).toList();
        int place = FairPlace.of(ahead, own, Integer.MAX_VALUE, debate.safePlaces());
        if (place > index) {
            return false;
        }
        taken.add(entry.id());
        found.add(new Suggestion(entry, person(entry).orElse(null), index + 1, place, reason));
        return true;
    }

    private @Nullable String value(Attribute attribute, QueueEntry entry) {
        LanguageTag spoken = entry.language();
        return attribute.of(person(entry).orElse(null), spoken);
    }

    private Optional<Person> person(QueueEntry entry) {
        return state.people().person(entry.person());
    }
}
