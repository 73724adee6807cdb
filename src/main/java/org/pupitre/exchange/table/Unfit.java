package org.pupitre.exchange.table;

/** A file, or a cell of it, that cannot be read, with the sentence that says why and what to do. */
public final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Said why;

    public Unfit(Said why) {
        super(why.key(), null, false, false);
        this.why = why;
    }

    /** With a sentence and its arguments. */
    public Unfit(String key, Object... arguments) {
        this(Said.of(key, arguments));
    }

    public Said why() {
        return why;
    }
}
