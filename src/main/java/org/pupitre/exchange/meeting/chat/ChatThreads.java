package org.pupitre.exchange.meeting.chat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pupitre.text.chat.ChatLine;

/** To which message each reaction belongs: the latest earlier one whose text begins with what is quoted. */
final class ChatThreads {
    /** A quote is cut after some 17 to 20 characters; so many are enough to look for. */
    private static final int BEGINNING = 12;

    private final Map<ChatLine, Map<String, Integer>> reactions = new HashMap<>();
    private final Map<String, List<ChatLine>> byBeginning = new HashMap<>();
    private final Map<ChatLine, ChatLine> of = new HashMap<>();

    ChatThreads(List<ChatLine> lines) {
        for (ChatLine line : lines) {
            String quote = line.quote();
            ChatLine quoted = quote == null ? null : quoted(quote);
            if (quoted != null) {
                of.put(line, quoted);
            }
            String sign = line.reaction();
            if (sign == null) {
                byBeginning.computeIfAbsent(beginning(line.text()), _ -> new ArrayList<>()).add(line);
            } else if (quoted != null) {
                reactions.computeIfAbsent(quoted, _ -> new LinkedHashMap<>())
                        .merge(line.sender() + "\0" + sign, line.removed() ? -1 : 1, (a, b) -> Math.max(0, a + b));
            }
        }
    }

    private @Nullable ChatLine quoted(String quote) {
        String text = quote.strip();
        List<ChatLine> likely = byBeginning.getOrDefault(beginning(text), List.of());
        for (int i = likely.size() - 1; i >= 0; i--) {
            if (likely.get(i).text().strip().startsWith(text)) {
                return likely.get(i);
            }
        }
        return null;
    }

    private static String beginning(String text) {
        String shown = text.strip();
        return shown.length() <= BEGINNING ? shown : shown.substring(0, BEGINNING);
    }

    /** The message that a reply or a reaction belongs to; null where none is found. */
    @Nullable
    ChatLine quotedBy(ChatLine line) {
        return of.get(line);
    }

    /** Who reacts to a message, in the order of their first reaction. */
    List<String> reacting(ChatLine line) {
        return reactions.getOrDefault(line, Map.of()).entrySet().stream().filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey().substring(0, entry.getKey().indexOf('\0'))).distinct().toList();
    }
}
