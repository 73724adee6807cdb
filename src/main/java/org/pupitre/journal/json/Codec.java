package org.pupitre.journal.json;

import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Rejection;
import org.pupitre.journal.value.LibraryException;

import tools.jackson.databind.node.ObjectNode;

/** Events and refusals to and from the text that is in the journal. */
public final class Codec {
    /** What is in the place of the body of each entry of a session that was deleted. */
    public static final String GONE = "{\"deleted\":true}";

    private Codec() {}

    /** Whether nothing is left of a body, since its session was deleted. */
    public static boolean isGone(String body) {
        return body.equals(GONE);
    }

    /** The kind of an event in the journal: its simple name. */
    public static String kind(Event event) {
        return event.getClass().getSimpleName();
    }

    /** The version in which events of this kind are written. */
    public static int version(String kind) {
        return Upcasts.version(kind);
    }

    /** The event's body: canonical JSON of its fields. */
    public static String body(Event event) {
        return Json.canonical(event);
    }

    /**
     * The event of a body, of whatever version.
     *
     * @param seq the entry, to name it where it cannot be read
     * @throws LibraryException if kind or version is not known to this program or the body does not fit
     */
    public static Event event(long seq, String kind, int version, String body) {
        Class<? extends Event> type = known(seq, kind, version);
        try {
            return version == Upcasts.version(kind)
                    ? Json.read(body, type)
                    : Json.read(Upcasts.upcast(kind, version, Json.object(body)), type);
        } catch (JsonProblem e) {
            throw new LibraryException(LibraryException.Kind.BAD_ENTRY, e, seq, kind, version);
        }
    }

    /**
     * The event of a body that was read already.
     *
     * @throws LibraryException as {@link #event(long, String, int, String)}
     */
    public static Event event(long seq, String kind, int version, ObjectNode body) {
        Class<? extends Event> type = known(seq, kind, version);
        try {
            return Json.read(version == Upcasts.version(kind) ? body : Upcasts.upcast(kind, version, body), type);
        } catch (JsonProblem e) {
            throw new LibraryException(LibraryException.Kind.BAD_ENTRY, e, seq, kind, version);
        }
    }

    private static Class<? extends Event> known(long seq, String kind, int version) {
        Class<? extends Event> type = Kinds.events().get(kind);
        if (type == null || version > Upcasts.version(kind) || version < 1) {
            throw new LibraryException(LibraryException.Kind.UNKNOWN_ENTRY, null, seq, kind, version);
        }
        return type;
    }

    public static String kind(Rejection rejection) {
        return rejection.getClass().getSimpleName();
    }

    public static String body(Rejection rejection) {
        return Json.canonical(rejection);
    }

    public static Rejection rejection(String kind, String body) throws JsonProblem {
        Class<? extends Rejection> type = Kinds.rejections().get(kind);
        if (type == null) {
            throw new JsonProblem(JsonProblem.Kind.UNKNOWN_KIND, kind,
                    Expectation.of(Expectation.Kind.NAME_OF_KIND), 0, 0);
        }
        return Json.read(body, type);
    }
}
