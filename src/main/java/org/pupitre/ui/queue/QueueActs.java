package org.pupitre.ui.queue;

import javafx.scene.Node;

import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.field.Sender;

/** What can be done with a line of the queue, by key, mouse or menu alike. */
final class QueueActs {
    private final QueueModel model;
    private final Sender sender;

    QueueActs(QueueModel model, Sender sender) {
        this.model = model;
        this.sender = sender;
    }

    /** Puts a waiting speaker into the Next slot; who is there stays. */
    void forward(QueueRow row, Node near) {
        if (row instanceof QueueRow.Waiting waiting) {
            sender.send(new QueueCommand.CallSpeaker(waiting.speaker().id()), near);
        } else if (row instanceof QueueRow.NextQuestion suggested && suggested.why() != null) {
            sender.send(new BoardCommand.QuestionToNext(suggested.question().id()), near);
        }
    }

    /** Gives the floor at once. */
    void floor(QueueRow row, Node near) {
        switch (row) {
            case QueueRow.Called r -> sender.send(new QueueCommand.StartTurn(r.speaker().id()), near);
            case QueueRow.Waiting r -> sender.send(new QueueCommand.StartTurn(r.speaker().id()), near);
            case QueueRow.NextQuestion r -> sender.send(new QueueCommand.Advance(), near);
        }
    }

    /** Takes a request back, or a question off the Next slot. */
    void withdraw(QueueRow row, Node near) {
        switch (row) {
            case QueueRow.Called r -> sender.send(new QueueCommand.Withdraw(r.speaker().id()), near);
            case QueueRow.Waiting r -> sender.send(new QueueCommand.Withdraw(r.speaker().id()), near);
            case QueueRow.NextQuestion r -> {
                if (r.why() == null) {
                    sender.send(new BoardCommand.PutBackQuestion(r.question().id()), near);
                }
            }
        }
    }

    /** Moves a waiting speaker by so many places; beyond the ends nothing happens. */
    void move(QueueRow row, int by, Node near) {
        if (row instanceof QueueRow.Waiting waiting) {
            moveTo(row, Math.clamp(waiting.place() + (long) by, 1, model.waitingCount()), near);
        }
    }

    void moveTo(QueueRow row, int place, Node near) {
        if (row instanceof QueueRow.Waiting waiting && place != waiting.place()) {
            sender.send(new QueueCommand.MoveEntry(waiting.speaker().id(), place), near);
        }
    }

    /** Adds an answer to an intervention or interjection, whose person is said later. */
    void answer(SpeakerLine speaker, Node near) {
        sender.send(new QueueCommand.AddAnswer(speaker.id(), null, null, null, null), near);
    }

    void noAnswer(QueueRow.Called row, Node near) {
        sender.send(new QueueCommand.NoAnswer(row.speaker().id()), near);
    }

    void language(SpeakerLine speaker, LanguageTag language, Node near) {
        sender.send(new QueueCommand.EditEntry(speaker.id(), language, speaker.entry().note()), near);
    }
}
