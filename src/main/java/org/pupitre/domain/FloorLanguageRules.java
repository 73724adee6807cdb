package org.pupitre.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardCommand.SetQuestionLanguage;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.InterpretationEvent.FloorLanguageSet;
import org.pupitre.domain.act.QueueCommand.EditEntry;
import org.pupitre.domain.act.QueueEvent;
import org.pupitre.domain.interpretation.FloorStretch;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.queue.SpeakerQueue;
import org.pupitre.domain.queue.TurnClock;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.QuestionId;

/** How the floor language follows from what gets the floor: a speaker, a question that is read out, a speaker again. */
final class FloorLanguageRules {
    private final SessionState state;
    private final Instant now;

    FloorLanguageRules(SessionState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    /** The floor takes the language of what gets it; where that is not known, it keeps the one it has. */
    void follow(List<Event> events, @Nullable LanguageTag language) {
        take(events, language, true);
    }

    private void take(List<Event> events, @Nullable LanguageTag language, boolean bySpeaker) {
        if (language != null && !language.equals(state.interpretation().floorLanguage())) {
            events.add(new FloorLanguageSet(language, bySpeaker, now));
        }
    }

    /** The floor follows the language of the person who has it, as soon as that is known. */
    Decision ofSpeaker(EditEntry command, Decision decision) {
        boolean onFloor = state.queue().onFloor().filter(e -> e.id().equals(command.entry())).isPresent();
        return onFloor ? following(decision, command.language()) : decision;
    }

    /** The floor follows the language of a question while it is read out, until someone speaks. */
    Decision ofQuestion(SetQuestionLanguage command, Decision decision) {
        QuestionId id = command.question();
        boolean readOut = state.board().now().filter(q -> q.id().equals(id)).isPresent();
        boolean spoken = state.queue().onFloor().isPresent()
                || state.queue().entries().stream().anyMatch(e -> id.equals(e.answers()));
        return readOut && !spoken ? following(decision, command.language()) : decision;
    }

    private Decision following(Decision decision, @Nullable LanguageTag language) {
        if (!(decision instanceof Decision.Accepted accepted)) {
            return decision;
        }
        List<Event> events = new ArrayList<>(accepted.events());
        follow(events, language);
        return Decision.events(events);
    }

    /** Where the floor goes back to a speaker who was held for another one, it takes that speaker's language again. */
    Decision returning(Decision decision) {
        if (!(decision instanceof Decision.Accepted accepted)) {
            return decision;
        }
        Optional<EntryId> before = state.queue().onFloor().map(QueueEntry::id);
        Optional<QueueEntry> back = after(accepted.events()).onFloor().map(QueueEntry::id)
                .filter(id -> before.filter(id::equals).isEmpty()).flatMap(id -> state.queue().entry(id));
        if (back.isEmpty()) {
            return decision;
        }
        List<Event> events = new ArrayList<>(accepted.events());
        takeAgain(events, back.get());
        return Decision.events(events);
    }

    private SpeakerQueue after(List<Event> events) {
        SpeakerQueue queue = state.queue();
        for (Event event : events) {
            queue = event instanceof QueueEvent e ? queue.after(e) : queue;
        }
        return queue;
    }

    /** What was set by hand during the turn counts, else the language of the speaker, else the one heard until the pause. */
    private void takeAgain(List<Event> events, QueueEntry entry) {
        TurnClock clock = entry.clock();
        Instant held = clock == null ? null : clock.pausedSince();
        FloorStretch heard = held == null ? null : state.interpretation().floorBefore(held).orElse(null);
        boolean byHand = clock != null && heard != null && !heard.bySpeaker() && heard.language() != null
                && !heard.since().isBefore(clock.begin());
        LanguageTag own = entry.language();
        if (byHand || own == null) {
            take(events, heard == null ? null : heard.language(), !byHand);
        } else {
            take(events, own, true);
        }
    }
}
