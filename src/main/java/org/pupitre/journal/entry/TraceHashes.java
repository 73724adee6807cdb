package org.pupitre.journal.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import org.pupitre.journal.value.Traces;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * By what an erased person is found in copies once the name itself is gone: of each trace how many words it has and
 * SHA-256(salt ‖ kind ‖ folded words). A person who has the library can try a guessed name against it, and no more; it is
 * kept no longer than copies wait to be searched.
 *
 * @param salt random bytes in hexadecimal
 */
public record TraceHashes(String salt, List<Hashed> all) {
    /** One trace. */
    public record Hashed(Traces.Kind kind, int words, String hash) {}

    public TraceHashes {
        all = List.copyOf(all);
    }

    public static TraceHashes of(Traces traces, byte[] salt) {
        String text = HexFormat.of().formatHex(salt);
        return new TraceHashes(text, traces.all().stream().map(trace -> {
            List<String> folded = Traces.folded(trace.text());
            return new Hashed(trace.kind(), folded.size(), hash(text, trace.kind(), folded));
        }).filter(hashed -> hashed.words > 0).toList());
    }

    private static String hash(String salt, Traces.Kind kind, List<String> folded) {
        List<String> words = kind == Traces.Kind.NAME ? folded.stream().sorted().toList() : folded;
        String all = salt + "\n" + kind + "\n" + String.join("\n", words);
        return HexFormat.of().formatHex(Hashes.text(all));
    }

    /** Whether folded words are those of a trace. */
    public boolean fits(Hashed wanted, List<String> folded) {
        return MessageDigest.isEqual(wanted.hash.getBytes(StandardCharsets.US_ASCII),
                hash(salt, wanted.kind, folded).getBytes(StandardCharsets.US_ASCII));
    }

    /** The hashes as JSON. */
    public String text() {
        ArrayNode array = Json.mapper().createArrayNode();
        all.forEach(h -> array.addObject().put("kind", h.kind.name()).put("words", h.words).put("hash", h.hash));
        return array.toString();
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws JsonProblem if it is something else
     */
    public static TraceHashes read(String salt, String text) throws JsonProblem {
        List<Hashed> all = new ArrayList<>();
        ObjectNode holder = Json.object("{\"all\":" + text + "}");
        for (JsonNode one : holder.path("all")) {
            all.add(new Hashed(Traces.Kind.valueOf(one.path("kind").asString("")), one.path("words").asInt(1),
                    one.path("hash").asString("")));
        }
        return new TraceHashes(salt, all);
    }
}
