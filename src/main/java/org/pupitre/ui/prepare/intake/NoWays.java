package org.pupitre.ui.prepare.intake;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.IntakeKind;

/** Ways on which nothing comes in; what can come in is added to it. */
public class NoWays implements IntakeWays {
    @Override
    public void choose(@Nullable IntakeKind kind) {
        // There is no file to choose.
    }

    @Override
    public void receive(List<File> files) {
        // Files are not received.
    }

    @Override
    public boolean paste(String rows) {
        return false;
    }

    @Override
    public void readAs(IntakeKind kind) {
        // There is no file.
    }

    @Override
    public void keepAddresses(boolean kept) {
        // There is no file.
    }

    @Override
    public void readEncoded(String encoding) {
        // There is no file.
    }

    @Override
    public void readSeparated(String separator) {
        // There is no file.
    }

    @Override
    public void readHeader(int record) {
        // There is no file.
    }

    @Override
    public void readColumns(Map<String, String> columns) {
        // There is no file.
    }

    @Override
    public void bring(Set<Integer> rows) {
        // There is no file.
    }

    @Override
    public void leave() {
        // There is no file.
    }
}
