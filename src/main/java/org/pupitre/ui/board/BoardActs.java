package org.pupitre.ui.board;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.BoardOpening;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QuestionDestination;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.SortingCommand;
import org.pupitre.domain.act.UnmergeTo;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.ui.kit.field.Sender;

/** What can be done with a question or several, by key, button, menu or drag alike. */
final class BoardActs {
    private final BoardModel model;
    private final Sender sender;

    BoardActs(BoardModel model, Sender sender) {
        this.model = model;
        this.sender = sender;
    }

    /** One step nearer to the floor: inbox, shortlist, next, now; a question that was put away is reopened. */
    void forward(QuestionRow row, Node near) {
        switch (row.question().state()) {
            case INBOX -> shortlist(row, near);
            case SHORTLISTED -> toNext(row, near);
            case NEXT -> now(row, near);
            case NOW -> answered(row, near);
            case ANSWERED, FOLLOW_UP, DISMISSED, MERGED -> reopen(row, near);
        }
    }

    /** As {@link #forward} for a single one; several go to the shortlist together, or are reopened together. */
    void forward(List<QuestionRow> rows, Node near) {
        if (rows.size() == 1) {
            forward(rows.getFirst(), near);
        } else if (rows.stream().allMatch(row -> row.question().state().open())) {
            sort(rows, QuestionDestination.SHORTLIST, null, near);
        } else {
            sort(rows, QuestionDestination.REOPENED, null, near);
        }
    }

    /** Sends questions to one place as one act. */
    void sort(List<QuestionRow> rows, QuestionDestination to, @Nullable DismissReason reason, Node near) {
        if (!rows.isEmpty()) {
            sender.send(new SortingCommand.SortQuestions(ids(rows), to, reason), near);
        }
    }

    private static List<QuestionId> ids(List<QuestionRow> rows) {
        return rows.stream().map(QuestionRow::id).toList();
    }

    /** Puts the star on all of them, or takes it off where all have it. */
    void star(List<QuestionRow> rows, Node near) {
        boolean all = rows.stream().allMatch(row -> row.question().marks().starred());
        sender.send(new SortingCommand.StarQuestions(ids(rows), !all), near);
    }

    void label(List<QuestionRow> rows, String label, boolean on, Node near) {
        sender.send(new SortingCommand.LabelQuestions(ids(rows), label, on), near);
    }

    void address(List<QuestionRow> rows, PersonId person, boolean on, Node near) {
        sender.send(new SortingCommand.AddressQuestions(ids(rows), person, on), near);
    }

    /** Whether all of them have something, so that it is taken off. */
    static boolean all(List<QuestionRow> rows, Predicate<Question> has) {
        return rows.stream().map(QuestionRow::question).allMatch(has);
    }

    void asker(QuestionRow row, @Nullable PersonId asker, @Nullable PersonDetails newcomer, Node near, Runnable done) {
        sender.send(new SortingCommand.SetAsker(row.id(), asker, newcomer), near, done);
    }

    /**
     * Merges several into the one that is nearest to the floor, and among those the earliest; a single one into the question
     * it is like.
     */
    void merge(List<QuestionRow> rows, Node near) {
        if (rows.size() == 1) {
            model.numbered(rows.getFirst().facts().like()).ifPresent(
                    lead -> sender.send(new SortingCommand.MergeQuestions(ids(rows), lead.id()), near));
        } else if (!rows.isEmpty()) {
            QuestionRow lead = lead(rows);
            sender.send(new SortingCommand.MergeQuestions(
                    ids(rows.stream().filter(row -> !row.equals(lead)).toList()), lead.id()), near);
        }
    }

    private static QuestionRow lead(List<QuestionRow> rows) {
        QuestionRow lead = rows.getFirst();
        for (QuestionRow row : rows) {
            int nearer = rank(row.question().state()) - rank(lead.question().state());
            if (nearer > 0 || (nearer == 0 && row.question().number() < lead.question().number())) {
                lead = row;
            }
        }
        return lead;
    }

    private static int rank(State state) {
        return switch (state) {
            case NOW -> 6;
            case NEXT -> 5;
            case ANSWERED -> 4;
            case FOLLOW_UP -> 3;
            case SHORTLISTED -> 2;
            case INBOX -> 1;
            case DISMISSED, MERGED -> 0;
        };
    }

    /** Takes a question out of a merge; refused where its lead was answered and it is not said what becomes of it. */
    void unmerge(QuestionRow row, @Nullable UnmergeTo to, Node near) {
        sender.send(new SortingCommand.UnmergeQuestion(row.id(), to), near);
    }

    void opening(BoardOpening opening, Node near) {
        sender.send(new SortingCommand.SetBoardOpening(opening), near);
    }

    void shortlist(QuestionRow row, Node near) {
        sender.send(new BoardCommand.ShortlistQuestion(row.id()), near);
    }

    void toNext(QuestionRow row, Node near) {
        sender.send(new BoardCommand.QuestionToNext(row.id()), near);
    }

    /** Reads out what is in the Next slot, or else the first of the shortlist. */
    void readOut(Node near) {
        sender.send(new BoardCommand.NextQuestion(), near);
    }

    /**
     * Reads out this question: into the Next slot, then to the floor. While someone speaks a question that is next ends
     * the turn, as its button says; any other becomes next and waits.
     */
    void now(QuestionRow row, Node near) {
        boolean speaking = model.speakingProperty().get();
        if (row.question().state() == Question.State.NEXT) {
            if (speaking) {
                sender.send(new QueueCommand.Advance(), near);
            } else {
                readOut(near);
            }
        } else if (row.question().state().listed()) {
            sender.send(new BoardCommand.QuestionToNext(row.id()), near, () -> {
                if (!speaking) {
                    readOut(near);
                }
            });
        }
    }

    void answered(QuestionRow row, Node near) {
        sender.send(new BoardCommand.AnswerQuestion(row.id()), near);
    }

    void inWriting(QuestionRow row, Node near) {
        sender.send(new BoardCommand.AnswerInWriting(row.id()), near);
    }

    void dismiss(List<QuestionRow> rows, DismissReason reason, Node near) {
        if (rows.size() == 1) {
            sender.send(new BoardCommand.DismissQuestion(rows.getFirst().id(), reason), near);
        } else {
            sort(rows, QuestionDestination.DISMISSED, reason, near);
        }
    }

    void putBack(QuestionRow row, Node near) {
        sender.send(new BoardCommand.PutBackQuestion(row.id()), near);
    }

    void reopen(QuestionRow row, Node near) {
        sender.send(new BoardCommand.ReopenQuestion(row.id()), near);
    }

    void language(QuestionRow row, LanguageTag language, Node near) {
        sender.send(new BoardCommand.SetQuestionLanguage(row.id(), language), near);
    }

    /** Moves a question by so many places within its list; beyond the ends nothing happens. */
    void move(QuestionRow row, int by, Node near) {
        int last = Math.max(1, model.countIn(row.question().state()));
        moveTo(row, Math.clamp(model.placeOf(row) + (long) by, 1, last), near);
    }

    void moveTo(QuestionRow row, int place, Node near) {
        if (row.question().state().listed() && place != model.placeOf(row)) {
            sender.send(new BoardCommand.MoveQuestion(row.id(), place), near);
        }
    }

    /** What dropping questions on a list does; false where nothing comes there so. */
    boolean drop(List<QuestionRow> rows, Tab onto, Node near) {
        if (rows.isEmpty() || rows.stream().allMatch(row -> row.question().state() == onto.state())) {
            return false;
        }
        switch (onto) {
            case SHORTLIST -> sort(rows, all(rows, q -> q.state().open())
                    ? QuestionDestination.SHORTLIST
                    : QuestionDestination.REOPENED, null, near);
            case INBOX -> sort(rows, QuestionDestination.REOPENED, null, near);
            case WRITING -> sort(rows, QuestionDestination.WRITING, null, near);
            case DISMISSED -> sort(rows, QuestionDestination.DISMISSED, DismissReason.OTHER, near);
            case ANSWERED -> {
                if (rows.size() > 1) {
                    return false;
                }
                answered(rows.getFirst(), near);
            }
            case MERGED -> merge(rows, near);
        }
        return true;
    }
}
