package org.pupitre.ui.board;

import javafx.scene.Node;

import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.field.Sender;

/** What can be done with a question, by key, button or menu alike. */
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

    void dismiss(QuestionRow row, DismissReason reason, Node near) {
        sender.send(new BoardCommand.DismissQuestion(row.id(), reason), near);
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
        int last = Math.max(1, model.count(model.tabProperty().get()));
        moveTo(row, Math.clamp(model.placeOf(row) + (long) by, 1, last), near);
    }

    void moveTo(QuestionRow row, int place, Node near) {
        if (row.question().state().listed() && place != model.placeOf(row)) {
            sender.send(new BoardCommand.MoveQuestion(row.id(), place), near);
        }
    }
}
