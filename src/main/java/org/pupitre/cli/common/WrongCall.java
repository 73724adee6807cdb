package org.pupitre.cli.common;

/** A call that cannot be meant so, with the key of the sentence that says why; exit code 2. */
public final class WrongCall extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;

    public WrongCall(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
