package org.pupitre.task.elsewhere;

import java.util.List;

import org.pupitre.task.Obstacle;
import org.pupitre.text.Messages;

/** The rules or the disk did not allow it; nothing has changed. */
public record NotDone(Obstacle obstacle) implements ContinueHere.Result, HandOver.Result, ReceiveActs.Result {
    @Override
    public boolean done() {
        return false;
    }

    @Override
    public List<String> sentences(Messages messages) {
        return List.of(obstacle.sentence(messages));
    }
}
