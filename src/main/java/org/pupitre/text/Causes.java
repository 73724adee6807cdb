package org.pupitre.text;

/** Why the disk did not take something, as a part of a sentence. */
public final class Causes {
    private Causes() {}

    /**
     * The words for a cause.
     *
     * @param cause the name of the {@code LibraryException.Kind}, such as {@code FULL}; one without words of its own is told in
     *              general ones
     */
    public static String text(Messages messages, String cause) {
        return messages.text(switch (cause) {
            case "FULL" -> "common.cause.full";
            case "IO", "DAMAGED" -> "common.cause.broken";
            case "LOOKING" -> "common.cause.looking";
            case "VANISHED" -> "common.cause.vanished";
            case "REPLACED" -> "common.cause.replaced";
            case "LOCKED" -> "common.cause.locked";
            case "READ_ONLY" -> "common.cause.readOnly";
            default -> "common.cause.other";
        });
    }
}
