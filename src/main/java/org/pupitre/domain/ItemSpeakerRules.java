package org.pupitre.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.ItemSpeakers.Share;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.QueueEvent.EntryWithdrawn;
import org.pupitre.domain.act.QueueEvent.SpeakerQueued;
import org.pupitre.domain.act.QueueEvent.SpeakersQueued;
import org.pupitre.domain.act.QueueEvent.TimeGiven;
import org.pupitre.domain.act.QueueEvent.TimeShared;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.act.TimelineEvent.ItemEnded;
import org.pupitre.domain.act.TimelineEvent.ItemStarted;
import org.pupitre.domain.act.TimelineEvent.SessionFinished;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.queue.SpeakerQueue;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;

/**
 * The planned speakers of an item in the queue: they come with it, go with it, and share what is left of it (rules of the
 * queue, section 3.9).
 */
final class ItemSpeakerRules {
    private final SessionState state;
    private final Instant now;

    ItemSpeakerRules(SessionState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    /**
     * What the start and the end of items make of the queue: who came with an item that is left and was not heard is
     * withdrawn, and the speakers of the one that starts come, where the session says so. The end of the session keeps
     * who waits.
     */
    List<Event> with(List<Event> timeline) {
        boolean left = timeline.stream().anyMatch(e -> e instanceof ItemEnded || e instanceof ItemStarted);
        if (!left || timeline.getLast() instanceof SessionFinished) {
            return List.of();
        }
        ItemId started = timeline.stream().map(e -> e instanceof ItemStarted s ? s.item() : null)
                .filter(item -> item != null).findFirst().orElse(null);
        List<Event> events = new ArrayList<>(leaving(started));
        SessionPlan plan = state.plan();
        if (started != null && plan != null && plan.speakersReady()) {
            state.timeline().item(started).ifPresent(item -> events.addAll(coming(item, after(events))));
        }
        return events;
    }

    private List<Event> leaving(@Nullable ItemId started) {
        return state.queue().entries().stream()
                .filter(e -> e.comes() && e.item() != null && !e.item().equals(started))
                .<Event>map(e -> new EntryWithdrawn(e.id(), now)).toList();
    }

    private SpeakerQueue after(List<Event> events) {
        SpeakerQueue queue = state.queue();
        for (Event event : events) {
            queue = event instanceof EntryWithdrawn withdrawn ? queue.after(withdrawn) : queue;
        }
        return queue;
    }

    /** Puts the speakers of the running item into the queue who are still to come. */
    Decision queue() {
        Optional<AgendaItem> item = state.timeline().current();
        if (item.isEmpty()) {
            return Decision.refuse(new Rejection.NoItemRunning());
        }
        List<Event> events = coming(item.get(), state.queue());
        if (events.isEmpty()) {
            return Decision.refuse(new Rejection.NoSpeakerToQueue(item.get().id()));
        }
        events.addFirst(new SpeakersQueued(item.get().id()));
        return Decision.events(events);
    }

    /**
     * In the order of the plan, before the ordinary requests that wait, behind what is more urgent. Who waits already keeps
     * the place, and has the planned time.
     */
    private List<Event> coming(AgendaItem item, SpeakerQueue queue) {
        List<Event> requests = new ArrayList<>();
        List<Event> times = new ArrayList<>();
        int first = 1 + (int) queue.waiting().stream().takeWhile(e -> e.type() != SpeechType.NORMAL).count();
        for (PlannedSpeaker planned : item.plan().speakers()) {
            Optional<QueueEntry> there = queue.entries().stream().filter(e -> planned.person().equals(e.person()))
                    .filter(e -> e.state().active() || (e.comes() && e.type() != SpeechType.POINT_OF_ORDER))
                    .findFirst();
            if (there.isPresent()) {
                there.flatMap(e -> plannedTime(e, planned)).ifPresent(times::add);
            } else if (state.people().has(planned.person()) && !heardIn(item, planned.person())) {
                requests.add(request(item, planned, planned.allotmentSeconds(), requests.size(), first));
            }
        }
        requests.addAll(times);
        return requests;
    }

    private static Optional<Event> plannedTime(QueueEntry entry, PlannedSpeaker planned) {
        int missing = planned.allotmentSeconds() - (int) entry.allotment().toSeconds();
        return entry.comes() && entry.type() == SpeechType.NORMAL && entry.given().isZero() && missing != 0
                ? Optional.of(new TimeGiven(entry.id(), missing))
                : Optional.empty();
    }

    private Event request(AgendaItem item, PlannedSpeaker planned, int seconds, int before, int first) {
        int arrival = state.queue().nextArrival() + before;
        return new SpeakerQueued(new EntryId("e" + arrival), planned.person(), SpeechType.NORMAL, null,
                planned.language() != null
                        ? planned.language()
                        : state.people().person(planned.person()).map(Person::language).orElse(null),
                null, seconds, arrival, first + before, item.id(), now);
    }

    private boolean heardIn(AgendaItem item, PersonId person) {
        return state.timeline().runsOf(item.id()).stream().anyMatch(run -> state.queue().entries().stream()
                .filter(e -> person.equals(e.person()))
                .anyMatch(e -> e.spoken(run.start(), run.end() == null ? now : run.end()).isPositive()));
    }

    /** Each planned speaker who is not done has the fair share from now on, in whole seconds, rounded down. */
    Decision share() {
        Optional<AgendaItem> item = state.timeline().current();
        if (item.isEmpty()) {
            return Decision.refuse(new Rejection.NoItemRunning());
        }
        Optional<ItemSpeakers> speakers = ItemSpeakers.of(state, now).filter(of -> of.left() > 0);
        if (speakers.isEmpty()) {
            return Decision.refuse(new Rejection.NoSpeakerLeft(item.get().id()));
        }
        int seconds = (int) speakers.get().fairShare().toSeconds();
        if (seconds < 1) {
            return Decision.refuse(new Rejection.NoTimeToShare(item.get().id()));
        }
        List<Event> events = new ArrayList<>();
        List<PlannedSpeaker> absent = new ArrayList<>();
        for (Share share : speakers.get().speakers()) {
            Optional<QueueEntry> entry = share.entry().flatMap(state.queue()::entry);
            if (entry.isPresent()) {
                long missing = Duration.ofSeconds(seconds).minus(entry.get().remaining(now)).toSeconds();
                if (missing != 0) {
                    events.add(new TimeGiven(entry.get().id(), (int) missing));
                }
            } else if (share.left()) {
                item.get().plan().speakers().stream().filter(p -> p.person().equals(share.person())).findFirst()
                        .filter(p -> state.people().has(p.person())).ifPresent(absent::add);
            }
        }
        int last = state.queue().waiting().size() + 1;
        for (int i = 0; i < absent.size(); i++) {
            events.add(request(item.get(), absent.get(i), seconds, i, last));
        }
        if (events.isEmpty()) {
            return Decision.refuse(new Rejection.NothingChanges());
        }
        events.addFirst(new TimeShared(item.get().id(), seconds));
        return Decision.events(events);
    }
}
