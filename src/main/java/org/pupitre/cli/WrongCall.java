package org.pupitre.cli;

/** A call that cannot be meant so, with the key of the sentence that says why; exit code 2. */
final class WrongCall extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;

    WrongCall(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
