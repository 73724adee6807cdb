package org.pupitre.domain.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** Commands that sort, mark and merge questions (rules of the board, sections 4, 5 and 7). Lists hold at least one. */
public sealed interface SortingCommand extends Command {
    /**
     * Sends several questions to one place as one act. Those that are there already are passed over; if one cannot go there,
     * all stay.
     *
     * @param reason why they are not taken, null where they are not dismissed
     */
    record SortQuestions(List<QuestionId> questions, QuestionDestination to, @Nullable DismissReason reason)
            implements
            SortingCommand {
        public SortQuestions {
            questions = List.copyOf(questions);
        }
    }

    /** Puts the moderator's own mark on questions, or takes it off. */
    record StarQuestions(List<QuestionId> questions, boolean starred) implements SortingCommand {
        public StarQuestions {
            questions = List.copyOf(questions);
        }
    }

    /**
     * Puts a label on questions, or takes it off.
     *
     * @param label 1 to 20 characters; a session has at most 20 of them
     */
    record LabelQuestions(List<QuestionId> questions, String label, boolean on) implements SortingCommand {
        public LabelQuestions {
            questions = List.copyOf(questions);
        }
    }

    /** Says that questions are for this person, or no longer. */
    record AddressQuestions(List<QuestionId> questions, PersonId person, boolean on) implements SortingCommand {
        public AddressQuestions {
            questions = List.copyOf(questions);
        }
    }

    /**
     * Says who asked.
     *
     * @param asker    null for an anonymous asker, and for a new person who is to get an id
     * @param newcomer what is known of an asker whom the library does not know yet; null where it knows the asker
     */
    record SetAsker(QuestionId question, @Nullable PersonId asker, @Nullable PersonDetails newcomer)
            implements
            SortingCommand {}

    /**
     * Makes questions members of another one, which leads. Each keeps its text, language, asker, votes and time.
     *
     * @param members those that leave their lists
     * @param lead    the one that is read out; where it is itself a member, its own lead
     */
    record MergeQuestions(List<QuestionId> members, QuestionId lead) implements SortingCommand {
        public MergeQuestions {
            members = List.copyOf(members);
        }
    }

    /**
     * Gives a member back the state it had.
     *
     * @param to what becomes of it where its lead was answered meanwhile; must be said then, null otherwise
     */
    record UnmergeQuestion(QuestionId question, @Nullable UnmergeTo to) implements SortingCommand {}

    /** Says whether suggestions are taken from the chat. */
    record SetBoardOpening(BoardOpening opening) implements SortingCommand {}

    /** Says who wrote the wording in a language. */
    record SignWording(QuestionId question, LanguageTag language, PersonId author) implements SortingCommand {}
}
