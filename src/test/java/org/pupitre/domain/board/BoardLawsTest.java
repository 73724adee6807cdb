package org.pupitre.domain.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.Play;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.BoardOpening;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.QuestionDestination;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.ReplyCommand;
import org.pupitre.domain.act.ReplyReason;
import org.pupitre.domain.act.ReplyState;
import org.pupitre.domain.act.SessionCommand;
import org.pupitre.domain.act.SortingCommand;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.act.TimelineCommand;
import org.pupitre.domain.act.UnmergeTo;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/**
 * The laws of the board over random histories: numbers never change, one question in Now and one in Next, each member has a
 * lead that is none, merge then un-merge restores every field, undo and redo end where they began.
 * {@code -Dlaws.seed=…} plays the histories of an earlier run again, {@code -Dboard.histories=…} more of them.
 */
class BoardLawsTest {
    private static final int ACTS = 40;
    private static final List<PersonId> PEOPLE = List.of(Play.ANA, Play.BEN, Play.CLEO);

    @Test
    void randomHistoriesKeepTheLaws() {
        long seed = Long.getLong("laws.seed", System.nanoTime());
        int histories = Integer.getInteger("board.histories", 400);
        System.out.println("laws.seed=" + seed + ", " + histories + " histories of the board");
        SessionState start = Play.session(Play.S1).state();
        for (int i = 0; i < histories; i++) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed + i);
            new History(random, start, Play.session(Play.S1)).play("laws.seed=" + (seed + i));
        }
    }

    /** One history. */
    private static final class History {
        private final RandomGenerator random;
        private final Play clock;
        private final Map<QuestionId, Integer> numbers = new HashMap<>();
        private SessionState state;
        private int commands;

        private History(RandomGenerator random, SessionState start, Play clock) {
            this.random = random;
            this.clock = clock;
            state = start;
        }

        private void play(String seed) {
            SessionState begun = state;
            int done = 0;
            for (int i = 0; i < ACTS; i++) {
                clock.after(random.nextInt(40));
                done += does(command()) ? 1 : 0;
                laws(seed);
            }
            SessionState end = state;
            mergeAndUnmerge(seed);
            for (int i = 0; i < done; i++) {
                assertThat(does(new SessionCommand.Undo())).as(seed).isTrue();
                laws(seed);
            }
            assertThat(state.board()).as(seed + ": undo of all").isEqualTo(begun.board());
            for (int i = 0; i < done; i++) {
                assertThat(does(new SessionCommand.Redo())).as(seed).isTrue();
            }
            assertThat(state.board()).as(seed + ": redo of all").isEqualTo(end.board());
        }

        private boolean does(Command command) {
            Decision decision = Decider.decide(state, command, clock.now());
            if (decision instanceof Decision.Accepted accepted) {
                state = Evolver.evolve(state.withPeople(state.people().with(accepted.people())),
                        new CommandId("x" + ++commands), accepted.events());
                return true;
            }
            return false;
        }

        private void laws(String seed) {
            QuestionBoard board = state.board();
            assertThat(board.in(State.NOW).size()).as(seed + ": in Now").isLessThanOrEqualTo(1);
            assertThat(board.in(State.NEXT).size() + (state.queue().called().isPresent() ? 1 : 0))
                    .as(seed + ": in Next").isLessThanOrEqualTo(1);
            assertThat(board.labels().size()).as(seed).isLessThanOrEqualTo(QuestionBoard.MOST_LABELS);
            for (Question q : board.questions()) {
                assertThat(numbers.computeIfAbsent(q.id(), _ -> q.number())).as(seed).isEqualTo(q.number());
                Merged merged = q.marks().merged();
                assertThat(merged != null).as(seed + ": a member has a lead").isEqualTo(q.state() == State.MERGED);
                if (merged != null) {
                    assertThat(board.question(merged.lead()).orElseThrow().state()).as(seed + ": its lead is none")
                            .isNotEqualTo(State.MERGED);
                }
            }
        }

        /** Undone by a second act, not by undo: all questions are as they were, and in their order. */
        private void mergeAndUnmerge(String seed) {
            List<Question> before = state.board().questions();
            List<QuestionId> listed = before.stream().filter(q -> q.state().listed()).map(Question::id).toList();
            if (listed.size() < 2) {
                return;
            }
            SessionState kept = state;
            boolean answered = state.board().question(listed.get(1)).orElseThrow().answer() != null;
            assertThat(does(new SortingCommand.MergeQuestions(List.of(listed.get(0)), listed.get(1)))).isTrue();
            clock.after(1);
            assertThat(answered || does(new SortingCommand.UnmergeQuestion(listed.get(0), null))).as(seed).isTrue();
            if (!answered) {
                assertThat(state.board().questions()).as(seed + ": merged and apart again").isEqualTo(before);
            }
            state = kept;
        }

        private QuestionId one() {
            List<Question> all = state.board().questions();
            return all.isEmpty() ? new QuestionId("none") : all.get(random.nextInt(all.size())).id();
        }

        private List<QuestionId> some() {
            List<QuestionId> some = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                some.add(one());
            }
            return some;
        }

        private PersonId person() {
            return PEOPLE.get(random.nextInt(PEOPLE.size()));
        }

        private <T> T of(T[] constants) {
            return constants[random.nextInt(constants.length)];
        }

        private Command command() {
            return switch (random.nextInt(30)) {
                case 0, 1, 2, 3, 4, 5 -> new BoardCommand.AddQuestion("Why?", LanguageTag.EN,
                        random.nextBoolean() ? person() : null);
                case 6, 7 -> new BoardCommand.ShortlistQuestion(one());
                case 8 -> new BoardCommand.QuestionToNext(one());
                case 9 -> new BoardCommand.NextQuestion();
                case 10 -> new BoardCommand.AnswerQuestion(random.nextBoolean() ? one() : null);
                case 11 -> new BoardCommand.PutBackQuestion(one());
                case 12 -> new BoardCommand.DismissQuestion(one(), of(DismissReason.values()));
                case 13 -> new BoardCommand.ReopenQuestion(one());
                case 14 -> new BoardCommand.MoveQuestion(one(), 1 + random.nextInt(4));
                case 15 -> new QueueCommand.AddToQueue(person(), null, SpeechType.NORMAL, null, null, null, null);
                case 16 -> new QueueCommand.Advance();
                case 17 -> new QueueCommand.EndTurn();
                case 18 -> new SortingCommand.SortQuestions(some(), of(QuestionDestination.values()), null);
                case 19 -> new SortingCommand.StarQuestions(some(), random.nextBoolean());
                case 20 ->
                        new SortingCommand.LabelQuestions(some(), "label " + random.nextInt(24), random.nextBoolean());
                case 21 -> new SortingCommand.AddressQuestions(some(), person(), random.nextBoolean());
                case 22 -> new SortingCommand.SetAsker(one(), random.nextBoolean() ? person() : null, null);
                case 23, 24 -> new SortingCommand.MergeQuestions(some(), one());
                case 25, 26 -> new SortingCommand.UnmergeQuestion(one(),
                        random.nextInt(3) == 0 ? null : of(UnmergeTo.values()));
                case 27 -> new SortingCommand.SetBoardOpening(of(BoardOpening.values()));
                case 28 -> switch (random.nextInt(4)) {
                    case 0 ->
                            new ReplyCommand.PlanReply(one(), of(ReplyReason.values()), List.of(person()), null, true);
                    case 1 -> new ReplyCommand.WriteReply(one(), LanguageTag.FR, "Voici.", null);
                    case 2 -> new ReplyCommand.SetReplyState(one(), of(ReplyState.values()));
                    default -> new BoardCommand.WriteRendition(one(), LanguageTag.FR, "Pourquoi ?",
                            RenditionState.CHECKED);
                };
                default -> new TimelineCommand.NextItem();
            };
        }
    }
}
