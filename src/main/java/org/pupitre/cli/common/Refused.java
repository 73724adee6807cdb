package org.pupitre.cli.common;

/** A command that is refused, with the sentence that says why; exit code 1. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public Refused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
