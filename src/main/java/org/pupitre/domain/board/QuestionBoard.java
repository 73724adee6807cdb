package org.pupitre.domain.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardEvent;
import org.pupitre.domain.act.BoardOpening;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.Levels;
import org.pupitre.domain.act.ReplyEvent;
import org.pupitre.domain.act.SortingEvent;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.value.Listing;
import org.pupitre.domain.value.QuestionId;

/**
 * All questions of the session. Immutable.
 *
 * @param questions all questions; those in one list are in the order of that list
 * @param opening   whether suggestions are taken from the chat, as the moderator said
 */
public record QuestionBoard(List<Question> questions, BoardOpening opening) {
    /** Most labels in a session. */
    public static final int MOST_LABELS = 20;
    /** Longest label, in characters. */
    public static final int LONGEST_LABEL = 20;
    /** No question yet. */
    public static final QuestionBoard EMPTY = new QuestionBoard(List.of(), BoardOpening.AUTOMATIC);

    public QuestionBoard {
        questions = Listing.of(questions);
    }

    Listing<Question> listing() {
        return Listing.of(questions);
    }

    /** The same without what was not chosen to be asked yet or was dismissed, and without askers who are not to be named. */
    public QuestionBoard forOthers(Levels levels) {
        return new QuestionBoard(questions.stream()
                .filter(question -> question.state() != State.INBOX && question.state() != State.DISMISSED)
                .map(question -> levels.of(question.id(), question.asker()) == Level.NAMED
                        ? question
                        : QuestionDraft.of(question).asker(null).build())
                .toList(), opening);
    }

    public Optional<Question> question(QuestionId id) {
        return listing().find(id);
    }

    /** Questions in one state, in their order. */
    public List<Question> in(State state) {
        return listing().in(state);
    }

    /** The question that is read out or answered now. */
    public Optional<Question> now() {
        return listing().first(State.NOW);
    }

    /** The question in the Next slot. */
    public Optional<Question> next() {
        return listing().first(State.NEXT);
    }

    /** The number the next question will get. */
    public int nextNumber() {
        return questions.stream().mapToInt(Question::number).max().orElse(0) + 1;
    }

    /**
     * Whether suggestions are taken from the chat (rules of the board, section 7).
     *
     * @param running the kind of the item that runs; null where none runs
     */
    public boolean open(@Nullable ItemKind running) {
        return switch (opening) {
            case OPEN -> true;
            case CLOSED -> false;
            case AUTOMATIC -> running == ItemKind.DISCUSSION || running == ItemKind.QUESTIONS;
        };
    }

    /** The labels of the session, in alphabetical order. */
    public SortedSet<String> labels() {
        SortedSet<String> all = new TreeSet<>();
        questions.forEach(q -> all.addAll(q.marks().labels()));
        return all;
    }

    /** The question that a question is asked by: its lead where it is a member, else itself. */
    public QuestionId leadOf(Question question) {
        Merged merged = question.marks().merged();
        return merged == null ? question.id() : merged.lead();
    }

    /** Those that are members of a question, by their numbers. */
    public List<Question> members(QuestionId lead) {
        return in(State.MERGED).stream().filter(q -> leadOf(q).equals(lead))
                .sorted(Comparator.comparingInt(Question::number)).toList();
    }

    private List<Question> together(Question lead) {
        List<Question> all = new ArrayList<>(members(lead.id()));
        all.add(lead);
        return all;
    }

    /** How many people want a question or one of its members asked. */
    public VoteRange votes(Question lead) {
        return VoteRange.of(together(lead).stream().map(Question::votes).toList());
    }

    /** The same, where its members are known already. */
    public VoteRange votes(Question lead, List<Question> members) {
        return members.isEmpty() && lead.votes().equals(Votes.NONE)
                ? VoteRange.NONE
                : VoteRange.of(Stream.concat(members.stream(), Stream.of(lead))
                        .map(Question::votes).toList());
    }

    /** How many people ask a question and its members; each without a known asker counts as one. */
    public int askers(Question lead) {
        List<Question> all = together(lead);
        return (int) (all.stream().map(Question::asker).filter(Objects::nonNull).distinct().count()
                + all.stream().filter(q -> q.asker() == null).count());
    }

    /** When and by whom a question was answered live, by itself or with its lead. */
    public Optional<Answer> answerOf(Question question) {
        return Optional.ofNullable(question.answer()).or(() -> Optional.ofNullable(question.marks().merged())
                .flatMap(merged -> question(merged.lead())).flatMap(lead -> Optional.ofNullable(lead.answer())));
    }

    /** The board after a question was sorted, marked or merged. Events about questions that are not there change nothing. */
    public QuestionBoard after(SortingEvent event) {
        return SortingChanges.apply(this, event);
    }

    /** The board after what was done to an answer in writing. Events about questions that are not there change nothing. */
    public QuestionBoard after(ReplyEvent event) {
        return SortingChanges.apply(this, event);
    }

    /** The board after an event. Events about questions that are not there change nothing. */
    public QuestionBoard after(BoardEvent event) {
        return BoardChanges.apply(this, event);
    }
}
