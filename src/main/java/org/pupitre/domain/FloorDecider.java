package org.pupitre.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.BoardEvent;
import org.pupitre.domain.act.BoardEvent.QuestionAdded;
import org.pupitre.domain.act.BoardEvent.QuestionAnswered;
import org.pupitre.domain.act.BoardEvent.QuestionCalled;
import org.pupitre.domain.act.BoardEvent.QuestionPutBack;
import org.pupitre.domain.act.BoardEvent.QuestionReadOut;
import org.pupitre.domain.act.BoardEvent.QuestionReopened;
import org.pupitre.domain.act.BoardEvent.QuestionToFollowUp;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.NextFrom;
import org.pupitre.domain.act.PeopleEvent.PersonAdded;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.QueueEvent.EntryWithdrawn;
import org.pupitre.domain.act.QueueEvent.SpeakerCalled;
import org.pupitre.domain.act.QueueEvent.TurnNotAnAnswer;
import org.pupitre.domain.act.QueueEvent.TurnPaused;
import org.pupitre.domain.act.QueueEvent.TurnResumed;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SortingCommand;
import org.pupitre.domain.act.SortingEvent;
import org.pupitre.domain.act.SortingEvent.QuestionUnmerged;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.act.TimelineCommand;
import org.pupitre.domain.act.TimelineEvent;
import org.pupitre.domain.act.UnmergeTo;
import org.pupitre.domain.agenda.TimelineRules;
import org.pupitre.domain.board.BoardRules;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.QuestionBoard;
import org.pupitre.domain.board.SortingRules;
import org.pupitre.domain.fairness.NextChoice;
import org.pupitre.domain.interpretation.InterpretationEnd;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.queue.QueueEntry.State;
import org.pupitre.domain.queue.QueueRules;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/**
 * The one floor that timeline, queue and board share: two slots, Now and Next (rules of the queue, section 1). A question
 * in Now stays while it is answered, and turns run under it. What ends, begins or changes language because of something
 * else is decided here.
 */
final class FloorDecider {
    private final SessionState state;
    private final Instant now;
    private final QueueRules queue;
    private final BoardRules board;
    private final SortingRules sorting;
    private final FloorLanguageRules language;
    private final ItemSpeakerRules speakers;

    private FloorDecider(SessionState state, Instant now) {
        this.state = state;
        this.now = now;
        queue = new QueueRules(state.queue(), now, state.core().debate().doubles());
        board = new BoardRules(state.board(), now);
        sorting = new SortingRules(state.board(), now);
        language = new FloorLanguageRules(state, now);
        speakers = new ItemSpeakerRules(state, now);
    }

    static FloorDecider on(SessionState state, Instant now) {
        return new FloorDecider(state, now);
    }

    // timeline

    /**
     * A turn ends with its item, is held with it and goes on with it; the question in Now is closed with its item, and
     * planned speakers come and go with theirs. With the session ends all that runs.
     */
    Decision timeline(TimelineCommand command) {
        Decision decision = TimelineRules.decide(state.timeline(), command, now);
        if (!(decision instanceof Decision.Accepted accepted)) {
            return decision;
        }
        List<Event> events = new ArrayList<>();
        if (accepted.events().getLast() instanceof TimelineEvent.SessionFinished) {
            events.addAll(finishing());
        } else if (accepted.events().stream().anyMatch(TimelineEvent.ItemEnded.class::isInstance)) {
            events.addAll(endingNow());
        }
        events.addAll(accepted.events());
        events.addAll(speakers.with(accepted.events()));
        if (accepted.events().getFirst() instanceof TimelineEvent.SessionReopened) {
            events.addAll(board.goOn());
        }
        if (accepted.events().getFirst() instanceof TimelineEvent.ItemPaused) {
            state.queue().entries().stream().filter(e -> e.state() == State.SPEAKING)
                    .forEach(e -> events.add(new TurnPaused(e.id(), true, now)));
        }
        if (accepted.events().getFirst() instanceof TimelineEvent.ItemResumed) {
            queue.heldWithItem().ifPresent(e -> events.add(new TurnResumed(e.id(), now)));
        }
        return Decision.events(events);
    }

    // queue

    Decision queue(QueueCommand command) {
        return unlessFinished(() -> inSession(command));
    }

    private Decision inSession(QueueCommand command) {
        return switch (command) {
            case QueueCommand.AddToQueue c -> new Queueing(state, now).add(c);
            case QueueCommand.AddSeveral c -> new Queueing(state, now).several(c);
            case QueueCommand.RaiseHand c -> new Queueing(state, now).raise(c);
            case QueueCommand.AddAnswer c -> new Queueing(state, now).answer(c);
            case QueueCommand.NameSpeaker c -> new Queueing(state, now).name(c);
            case QueueCommand.CallSpeaker c -> call(c.entry());
            case QueueCommand.StartTurn c -> start(c.entry());
            case QueueCommand.Advance c -> filling(advance());
            case QueueCommand.NoAnswer c -> queue.noAnswer(c.entry());
            case QueueCommand.PauseTurn c -> queue.pause();
            case QueueCommand.ResumeTurn c -> language.returning(queue.resume());
            case QueueCommand.GiveTime c -> queue.give(c.seconds());
            case QueueCommand.NotAnAnswer c -> notAnAnswer(c.entry());
            case QueueCommand.EndTurn c -> language.returning(queue.end());
            case QueueCommand.Withdraw c -> queue.withdraw(c.entry());
            case QueueCommand.Restore c -> queue.restore(c.entry());
            case QueueCommand.MoveEntry c -> queue.move(c.entry(), c.place());
            case QueueCommand.EditEntry c -> language.ofSpeaker(c, queue.edit(c));
            case QueueCommand.TakeBackLast c -> queue.takeBackLast();
            case QueueCommand.QueueSpeakers c -> speakers.queue();
            case QueueCommand.ShareTime c -> speakers.share();
        };
    }

    private Decision call(EntryId id) {
        Optional<QueueEntry> entry = state.queue().entry(id);
        if (entry.isEmpty()) {
            return Decision.refuse(new Rejection.NoSuchEntry(id));
        }
        if (entry.get().state() != State.WAITING) {
            return Decision.refuse(new Rejection.EntryNotWaiting(id));
        }
        return freeingNext(new SpeakerCalled(id, now));
    }

    private Decision start(EntryId id) {
        Optional<QueueEntry> entry = state.queue().entry(id);
        if (entry.isEmpty()) {
            return Decision.refuse(new Rejection.NoSuchEntry(id));
        }
        return switch (entry.get().state()) {
            case SPEAKING, PAUSED -> Decision.refuse(new Rejection.AlreadySpeaking(id));
            case FINISHED, WITHDRAWN -> Decision.refuse(new Rejection.EntryNotWaiting(id));
            case WAITING, CALLED -> Decision.events(starting(entry.get()));
        };
    }

    /**
     * The turn in Now ends, and what is next, or else what the item suggests, gets the floor. A question that is next
     * closes the one in Now as answered live; a person speaks under it and answers it. An interjection that is next holds
     * who speaks instead of ending the turn (rules of the queue, section 3.3).
     */
    private Decision advance() {
        Optional<QueueEntry> speaker = state.queue().called();
        if (speaker.filter(e -> e.type() == SpeechType.INTERJECTION).isPresent()
                && state.queue().onFloor().isPresent()) {
            return start(speaker.get().id());
        }
        Optional<Question> question = state.board().next();
        if (question.isPresent()) {
            return readingOut(question.get());
        }
        NextFrom from = state.nextFrom();
        if (speaker.isEmpty() && state.suggestedNext().orElse(null) instanceof NextChoice.Asked suggested) {
            return readingOut(suggested.question());
        }
        List<Event> events = queue.clearFloor();
        if (speaker.isPresent()) {
            addStart(events, speaker.get());
        } else if (from != NextFrom.NONE) {
            firstStillWaiting(events).ifPresent(first -> addStart(events, first));
        }
        if (!events.isEmpty()) {
            return Decision.events(events);
        }
        return Decision.refuse(from == NextFrom.NONE ? new Rejection.NothingIsNext() : new Rejection.NobodyToCall());
    }

    /** Where the item takes questions, the first of the shortlist moves into a free Next (rules of the queue, section 3.14). */
    private Decision filling(Decision decision) {
        if (state.nextFrom() != NextFrom.QUESTIONS || !(decision instanceof Decision.Accepted accepted)) {
            return decision;
        }
        List<Event> events = new ArrayList<>(accepted.events());
        state.board().in(Question.State.SHORTLISTED).stream().map(Question::id)
                .filter(id -> !events.contains(new QuestionReadOut(id, now))).findFirst()
                .ifPresent(id -> events.add(new QuestionCalled(id, now)));
        return Decision.events(events);
    }

    private Optional<QueueEntry> firstStillWaiting(List<Event> events) {
        return state.queue().waiting().stream().filter(entry -> events.stream().noneMatch(
                e -> e instanceof EntryWithdrawn w && w.entry().equals(entry.id())))
                .findFirst();
    }

    private void addStart(List<Event> events, QueueEntry entry) {
        starting(entry).stream().filter(e -> !events.contains(e)).forEach(events::add);
    }

    private List<Event> endingNow() {
        List<Event> events = new ArrayList<>();
        state.board().now().ifPresent(q -> events.add(answered(q)));
        events.addAll(queue.clearFloor());
        return events;
    }

    /**
     * With the session end turns, interpreters on air and open incidents, all at this instant. The question in Now counts as
     * answered live, the other open ones are answered in writing, and who waits is kept.
     */
    private List<Event> finishing() {
        List<Event> events = new ArrayList<>();
        state.board().now().ifPresent(q -> events.add(answered(q)));
        events.addAll(queue.finish());
        events.addAll(InterpretationEnd.events(state.interpretation(), now));
        events.addAll(board.finish());
        return events;
    }

    private Decision readingOut(Question question) {
        List<Event> events = endingNow();
        events.add(new QuestionReadOut(question.id(), now));
        language.follow(events, question.language());
        return Decision.events(events);
    }

    /** Who starts answers the question in Now; the floor takes the language of the turn, where that is known. */
    private List<Event> starting(QueueEntry entry) {
        List<Event> events =
                new ArrayList<>(queue.start(entry, state.board().now().map(Question::id).orElse(null)));
        language.follow(events, entry.language());
        return events;
    }

    /** The turn, by default the one on the floor, has nothing to do with the question in Now. */
    private Decision notAnAnswer(@Nullable EntryId id) {
        Optional<QueueEntry> turn = id == null ? state.queue().onFloor() : state.queue().entry(id);
        if (turn.isEmpty()) {
            return Decision.refuse(id == null ? new Rejection.NobodySpeaking() : new Rejection.NoSuchEntry(id));
        }
        boolean answers = state.board().now().filter(q -> q.id().equals(turn.get().answers())).isPresent();
        return answers
                ? Decision.events(new TurnNotAnAnswer(turn.get().id()))
                : Decision.refuse(new Rejection.TurnAnswersNothing(turn.get().id()));
    }

    private Decision freeingNext(Event then) {
        List<Event> events = new ArrayList<>(queue.freeNext());
        events.addAll(board.freeNext());
        events.add(then);
        return Decision.events(events);
    }

    private Decision unlessFinished(java.util.function.Supplier<Decision> decide) {
        return state.timeline().finishedAt() == null
                ? decide.get()
                : Decision.refuse(new Rejection.SessionIsFinished());
    }

    // board

    Decision board(BoardCommand command) {
        return switch (command) {
            case BoardCommand.AddQuestion c -> unknown(c.asker()).orElseGet(() -> add(c));
            case BoardCommand.ShortlistQuestion c -> board.shortlist(c.question());
            case BoardCommand.QuestionToNext c -> unlessFinished(() -> toNext(c.question()));
            case BoardCommand.NextQuestion c -> unlessFinished(this::nextQuestion);
            case BoardCommand.AnswerQuestion c -> answer(c.question());
            case BoardCommand.PutBackQuestion c -> board.putBack(c.question());
            case BoardCommand.AnswerInWriting c -> board.inWriting(c.question());
            case BoardCommand.DismissQuestion c -> board.dismiss(c.question(), c.reason());
            case BoardCommand.ReopenQuestion c -> reopen(c.question());
            case BoardCommand.MoveQuestion c -> board.move(c.question(), c.place());
            case BoardCommand.SetQuestionLanguage c ->
                    language.ofQuestion(c, board.setLanguage(c.question(), c.language()));
            case BoardCommand.WriteRendition c -> board.write(c.question(), c.language(), c.text(), c.state());
        };
    }

    Decision sorting(SortingCommand command) {
        return switch (command) {
            case SortingCommand.SortQuestions c -> sort(c);
            case SortingCommand.StarQuestions c -> sorting.star(c.questions(), c.starred());
            case SortingCommand.LabelQuestions c -> sorting.label(c.questions(), c.label(), c.on());
            case SortingCommand.AddressQuestions c -> (c.on() ? unknown(c.person()) : Optional.<Decision>empty())
                    .orElseGet(() -> sorting.address(c.questions(), c.person(), c.on()));
            case SortingCommand.SetAsker c -> asker(c);
            case SortingCommand.MergeQuestions c -> sorting.merge(c.members(), c.lead());
            case SortingCommand.UnmergeQuestion c -> unmerge(c.question(), c.to());
            case SortingCommand.SetBoardOpening c -> sorting.opening(c.opening());
            case SortingCommand.SignWording c -> unknown(c.author())
                    .orElseGet(() -> sorting.sign(c.question(), c.language(), c.author()));
        };
    }

    /** An asker whom the library does not know comes into it with the same act. */
    private Decision asker(SortingCommand.SetAsker c) {
        PersonDetails newcomer = c.newcomer();
        PersonId id = c.asker() == null && newcomer != null ? state.freshPerson() : c.asker();
        if (id == null || newcomer == null) {
            return unknown(id).orElseGet(() -> sorting.asker(c.question(), id));
        }
        if (state.people().knows(id)) {
            return Decision.refuse(state.people().wasErased(id)
                    ? new Rejection.PersonWasErased(id.erased())
                    : new Rejection.IdInUse(id.value()));
        }
        return sorting.asker(c.question(), id) instanceof Decision.Accepted accepted
                ? new Decision.Accepted(Stream.concat(Stream.of(new PersonAdded(id)), accepted.events().stream())
                        .toList(), List.of(new Person(id, newcomer)))
                : sorting.asker(c.question(), id);
    }

    /** One after another, each on what the ones before it made; those that are there already are passed over. */
    private Decision sort(SortingCommand.SortQuestions c) {
        List<Event> events = new ArrayList<>();
        Rejection there = new Rejection.BadValue("questions", "q1, q2 …");
        SessionState then = state;
        for (QuestionId id : c.questions().stream().distinct().toList()) {
            Decision decision = on(then, now).board(switch (c.to()) {
                case SHORTLIST -> new BoardCommand.ShortlistQuestion(id);
                case WRITING -> new BoardCommand.AnswerInWriting(id);
                case DISMISSED ->
                        new BoardCommand.DismissQuestion(id, c.reason() == null ? DismissReason.OTHER : c.reason());
                case REOPENED -> new BoardCommand.ReopenQuestion(id);
            });
            switch (decision) {
                case Decision.Refused(Rejection.QuestionAlreadyThere reason) -> there = reason;
                case Decision.Refused refused -> {
                    return refused;
                }
                case Decision.Accepted accepted -> {
                    events.addAll(accepted.events());
                    then = after(then, accepted.events());
                }
            }
        }
        return events.isEmpty() ? Decision.refuse(there) : Decision.events(events);
    }

    private static SessionState after(SessionState before, List<Event> events) {
        QuestionBoard made = before.board();
        for (Event event : events) {
            made = switch (event) {
                case BoardEvent e -> made.after(e);
                case SortingEvent e -> made.after(e);
                default -> made;
            };
        }
        return before.with(before.folded().with(made), before.history());
    }

    /** A question that comes after the end is answered in writing. */
    private Decision add(BoardCommand.AddQuestion c) {
        Decision decision = board.add(c.text(), c.language(), c.asker());
        if (state.timeline().finishedAt() == null || !(decision instanceof Decision.Accepted accepted)
                || !(accepted.events().getFirst() instanceof QuestionAdded added)) {
            return decision;
        }
        return Decision.events(added, new QuestionToFollowUp(added.question(), true, now));
    }

    private Optional<Decision> unknown(@Nullable PersonId person) {
        return person == null || state.people().has(person)
                ? Optional.empty()
                : Optional.of(Decision.refuse(new Rejection.NoSuchPerson(person)));
    }

    private Decision toNext(QuestionId id) {
        Optional<Question> question = state.board().question(id);
        if (question.isEmpty()) {
            return Decision.refuse(new Rejection.NoSuchQuestion(id));
        }
        return switch (question.get().state()) {
            case INBOX, SHORTLISTED -> freeingNext(new QuestionCalled(id, now));
            case NEXT, NOW -> Decision.refuse(new Rejection.QuestionAlreadyThere(question.get().number()));
            case ANSWERED, FOLLOW_UP, DISMISSED, MERGED ->
                    Decision.refuse(new Rejection.QuestionNotOpen(question.get().number()));
        };
    }

    /** No one loses the floor to a question: while someone has it, the question is next, and comes when the turn ends. */
    private Decision nextQuestion() {
        Optional<Question> upcoming = board.upcoming();
        if (upcoming.isEmpty()) {
            return Decision.refuse(new Rejection.NoQuestionShortlisted());
        }
        Question question = upcoming.get();
        if (state.queue().onFloor().isEmpty()) {
            return readingOut(question);
        }
        return question.state() == Question.State.NEXT
                ? Decision.refuse(new Rejection.QuestionWaitsForTurn(question.number()))
                : freeingNext(new QuestionCalled(question.id(), now));
    }

    /**
     * A question comes back to the slot it had where that is free: Now only if everyone on the floor, held ones
     * included, answers this very question. One that cannot come back to Now is next, and one that cannot come back to
     * Next, or comes back after the end, is at the top of the shortlist (rules of the board, section 2.1).
     */
    private Decision reopen(QuestionId id) {
        boolean merged = state.board().question(id).filter(q -> q.state() == Question.State.MERGED).isPresent();
        return merged
                ? unmerge(id, null)
                : toSlot(id, board.reopen(id), state.board().after(new QuestionReopened(id)), new QuestionReopened(id));
    }

    private Decision unmerge(QuestionId id, @Nullable UnmergeTo to) {
        Decision decision = sorting.unmerge(id, to);
        return decision instanceof Decision.Accepted accepted
                && accepted.events().getFirst() instanceof QuestionUnmerged unmerged
                        ? toSlot(id, decision, state.board().after(unmerged), unmerged)
                        : decision;
    }

    private Decision toSlot(QuestionId id, Decision decision, QuestionBoard then, Event event) {
        Question.State back = then.question(id).map(Question::state).orElse(Question.State.INBOX);
        boolean toFloor = back == Question.State.NOW || back == Question.State.NEXT;
        if (!(decision instanceof Decision.Accepted) || !toFloor) {
            return decision;
        }
        boolean finished = state.timeline().finishedAt() != null;
        boolean nextTaken = state.queue().called().isPresent();
        boolean free = back == Question.State.NOW ? allOnFloorAnswer(id) : !nextTaken;
        if (!finished && free) {
            return decision;
        }
        boolean toNext = !finished && back == Question.State.NOW && !nextTaken && state.board().next().isEmpty();
        return Decision.events(event,
                toNext ? new QuestionCalled(id, now) : new QuestionPutBack(id));
    }

    private boolean allOnFloorAnswer(QuestionId id) {
        return state.queue().entries().stream().filter(e -> e.state().active()).allMatch(e -> id.equals(e.answers()));
    }

    private Decision answer(@Nullable QuestionId id) {
        if (id == null) {
            return state.board().now().map(q -> Decision.events(answered(q)))
                    .orElseGet(() -> Decision.refuse(new Rejection.NoQuestionNow()));
        }
        return state.board().question(id)
                .map(q -> q.state().open()
                        ? Decision.events(answered(q))
                        : Decision.refuse(new Rejection.QuestionNotOpen(q.number())))
                .orElseGet(() -> Decision.refuse(new Rejection.NoSuchQuestion(id)));
    }

    /** Who answered is the person who took the floor for this question, or for a member of it that was read out, last. */
    private Event answered(Question question) {
        List<Question> together = new ArrayList<>(state.board().members(question.id()));
        together.add(question);
        Optional<QueueEntry> answerer = together.reversed().stream()
                .flatMap(q -> state.queue().answering(q.id(), q.readOutAt()).reversed().stream()).findFirst();
        return new QuestionAnswered(question.id(), answerer.map(QueueEntry::person).orElse(null),
                answerer.map(QueueEntry::language).orElseGet(state.interpretation()::floorLanguage), now);
    }
}
