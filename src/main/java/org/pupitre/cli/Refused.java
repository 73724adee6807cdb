package org.pupitre.cli;

/** A command that is refused, with the sentence that says why; exit code 1. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    Refused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
