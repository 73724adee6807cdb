package org.pupitre.journal.json;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * The versions of kinds of events, and how an old version is read: its tree is turned into that of the next version,
 * step by step, each time it is read. What is in the journal is never rewritten. A change of an event's fields
 * raises its version here, adds the step from the old one, and keeps the old golden file.
 */
final class Upcasts {
    /** Kinds whose version is not 1. */
    private static final Map<String, Integer> VERSIONS = Stream.of("NoteTaken", "NoteRevised", "TurnEnded",
            "WentOffAir", "IncidentClosed", "QuestionToFollowUp", "ItemAdded", "SpeakerQueued", "SessionPlanned",
            "TermWritten", "TermRemoved", "TermsWritten").collect(Collectors.toMap(kind -> kind, _ -> 2));
    /** From kind and old version, such as {@code NoteTaken.v1}, to the tree of the next version. */
    private static final Map<String, UnaryOperator<ObjectNode>> STEPS = Map.ofEntries(
            // What the writer entered, the channel listened to and the first key came with version 2, all of them optional.
            entry("NoteTaken.v1", UnaryOperator.identity()), entry("NoteRevised.v1", UnaryOperator.identity()),
            entry("TurnEnded.v1", Upcasts::notByFinish), entry("WentOffAir.v1", Upcasts::notByFinish),
            entry("IncidentClosed.v1", Upcasts::notByFinish), entry("QuestionToFollowUp.v1", Upcasts::notByFinish),
            // Whether it may be left out, its block and its note came with version 2, all of them optional.
            entry("ItemAdded.v1", UnaryOperator.identity()),
            // The item whose planned speaker comes with it came with version 2, optional.
            entry("SpeakerQueued.v1", UnaryOperator.identity()),
            // Before version 2 speakers came into the queue by hand.
            entry("SessionPlanned.v1", Upcasts::speakersByHand),
            // When a term was changed came with version 2, optional.
            entry("TermWritten.v1", UnaryOperator.identity()), entry("TermRemoved.v1", UnaryOperator.identity()),
            entry("TermsWritten.v1", UnaryOperator.identity()));

    private Upcasts() {}

    /** Before version 2 the end of a session ended nothing but turns, and did not say so. */
    private static ObjectNode notByFinish(ObjectNode body) {
        return body.put("byFinish", false);
    }

    private static ObjectNode speakersByHand(ObjectNode body) {
        if (body.get("plan") instanceof ObjectNode plan && !plan.has("speakersReady")) {
            plan.put("speakersReady", false);
        }
        return body;
    }

    /** The version in which a kind is written now. */
    static int version(String kind) {
        return VERSIONS.getOrDefault(kind, 1);
    }

    /** The tree of an old version as it would be written now. */
    static ObjectNode upcast(String kind, int version, ObjectNode body) {
        return upcast(kind, version, version(kind), body, STEPS);
    }

    static ObjectNode upcast(String kind, int from, int to, ObjectNode body,
            Map<String, UnaryOperator<ObjectNode>> steps) {
        ObjectNode tree = body;
        for (int version = from; version < to; version++) {
            UnaryOperator<ObjectNode> step = steps.get(kind + ".v" + version);
            if (step == null) {
                throw new IllegalStateException("no step from version " + version + " of " + kind);
            }
            tree = step.apply(tree);
        }
        return tree;
    }
}
