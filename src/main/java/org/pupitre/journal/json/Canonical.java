package org.pupitre.journal.json;

import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * The one way to write a JSON value that hashes are made of: canonical JSON (RFC 8785), keys in the order of their
 * UTF-16 units, no white space, only the escapes that are needed. Numbers are whole numbers within the exact range of a
 * double, since nothing in the journal needs others; anything else is refused.
 */
final class Canonical {
    private static final long LARGEST_EXACT = (1L << 53) - 1;

    private Canonical() {}

    /**
     * @throws IllegalArgumentException if there is a fraction, a number beyond 2^53, or half a surrogate pair
     */
    static String write(JsonNode node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            writeObject(node, out);
        } else if (node.isArray()) {
            writeArray(node, out);
        } else if (node.isString()) {
            writeText(node.stringValue(), out);
        } else if (node.isBoolean()) {
            out.append(node.booleanValue());
        } else if (node.isIntegralNumber() && node.canConvertToLong() && Math.abs(node.longValue()) <= LARGEST_EXACT) {
            out.append(node.longValue());
        } else if (node.isNull()) {
            out.append("null");
        } else {
            throw new IllegalArgumentException("no canonical form for " + node.getNodeType());
        }
    }

    private static void writeObject(JsonNode node, StringBuilder out) {
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(e -> sorted.put(e.getKey(), e.getValue()));
        out.append('{');
        String comma = "";
        for (var entry : sorted.entrySet()) {
            out.append(comma);
            writeText(entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            comma = ",";
        }
        out.append('}');
    }

    private static void writeArray(JsonNode node, StringBuilder out) {
        out.append('[');
        String comma = "";
        for (JsonNode element : node.values()) {
            out.append(comma);
            write(element, out);
            comma = ",";
        }
        out.append(']');
    }

    private static void writeText(String text, StringBuilder out) {
        whole(text);
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /**
     * The same text.
     *
     * @throws IllegalArgumentException if it holds half a surrogate pair, for which there is no UTF-8
     */
    static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                checkPair(text, i);
            }
        }
        return text;
    }

    private static void checkPair(String text, int i) {
        boolean whole = Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        if (!whole) {
            throw new IllegalArgumentException("half a surrogate pair at " + i);
        }
    }
}
