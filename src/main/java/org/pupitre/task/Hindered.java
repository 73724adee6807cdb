package org.pupitre.task;

import java.util.List;

import org.pupitre.text.Messages;

/** The rules or the disk did not allow a task; nothing has changed. */
public record Hindered(Obstacle obstacle)
        implements ImportSeminar.Result, GiveBundle.Result, LookAtBundle.Result, TakeBundle.Result, BackUp.Result,
        ChooseSecondPlace.Result, CheckLibrary.Result, ExamineLibrary.Result, RepairLibrary.Result,
        RestoreBackup.Result,
        SalvageLibrary.Result, ResumeSession.Result {
    @Override
    public boolean done() {
        return false;
    }

    @Override
    public List<String> sentences(Messages messages) {
        return List.of(obstacle.sentence(messages));
    }
}
