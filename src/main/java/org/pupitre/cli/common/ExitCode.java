package org.pupitre.cli.common;

/** What the program tells the shell when it ends. */
public final class ExitCode {
    /** It is done. */
    public static final int DONE = 0;
    /** It was refused, or found faulty; one sentence on the error stream says why. */
    public static final int REFUSED = 1;
    /** The call itself is wrong. */
    public static final int WRONG_CALL = 2;

    private ExitCode() {}
}
