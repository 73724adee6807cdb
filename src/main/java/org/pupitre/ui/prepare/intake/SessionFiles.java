package org.pupitre.ui.prepare.intake;

/** The files of a session on the screen: those that wait to be imported, and the way to the sheet that exports. */
public final class SessionFiles {
    private final IntakeModel intake;
    private Runnable export = () -> {
    };

    public SessionFiles(IntakeModel intake) {
        this.intake = intake;
    }

    /** The file that waits to be imported. */
    public IntakeModel intake() {
        return intake;
    }

    /** What opens the sheet on which a file is exported. */
    public void exportBy(Runnable open) {
        export = open;
    }

    /** Opens the sheet on which a file is exported. */
    public void export() {
        export.run();
    }
}
