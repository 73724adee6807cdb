package org.pupitre.domain.value;

/**
 * Names a line of history of a session. The first line of a session has the id of the session's first command, so that all
 * machines agree on it; one that begins where a session went on elsewhere has an id of its own.
 *
 * @param value one to 64 characters out of letters, digits, {@code . _ : -}
 */
public record HistoryLineId(String value) implements Id {
    public HistoryLineId {
        Id.check("HistoryLineId", value);
    }

    /** The first line of a session that begins with a command. */
    public static HistoryLineId first(CommandId command) {
        return new HistoryLineId(command.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
