package org.pupitre.ui.library;

import java.io.File;
import java.util.List;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.library.acts.ListDoor;
import org.pupitre.ui.library.acts.NoChanges;
import org.pupitre.ui.library.draft.SessionMaker;
import org.pupitre.ui.library.elsewhere.ElsewhereDoor;

/** A first screen on which nothing is chosen; tests override what they choose. */
public class NoChoices implements Choices {
    private static AssertionError notAsked() {
        return new AssertionError("not asked for");
    }

    @Override
    public void openSample() {
        throw notAsked();
    }

    @Override
    public void stopImport() {}

    @Override
    public void importSeminar() {
        throw notAsked();
    }

    @Override
    public SessionMaker making() {
        throw notAsked();
    }

    @Override
    public void export(SessionId session) {
        throw notAsked();
    }

    @Override
    public void receive(List<File> files) {
        throw notAsked();
    }

    @Override
    public void safety() {
        throw notAsked();
    }

    @Override
    public void about() {
        throw notAsked();
    }

    @Override
    public void open(SessionId session) {
        throw notAsked();
    }

    @Override
    public void planNextDay(SessionId session) {
        throw notAsked();
    }

    @Override
    public void prepare(SessionId session) {
        throw notAsked();
    }

    @Override
    public ListDoor changing() {
        return new NoChanges();
    }

    @Override
    public void rehearse(SessionId session) {
        throw notAsked();
    }

    @Override
    public void delete(SessionSummary session) {
        throw notAsked();
    }

    @Override
    public void giveBundle(SessionId session) {
        throw notAsked();
    }

    @Override
    public void takeBundle() {
        throw notAsked();
    }

    @Override
    public ElsewhereDoor elsewhere() {
        throw notAsked();
    }

    @Override
    public EraseDoor erasing() {
        throw notAsked();
    }
}
