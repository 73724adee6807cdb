package org.pupitre.text.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A chat as a meeting tool saved it, or lines copied from it. The shape is found line by line, so a text may mix shapes; a line
 * that begins with a tab never begins a message.
 *
 * @param lines  the messages, in the order of the text
 * @param before lines before the first message that are not empty
 */
public record ChatLog(List<ChatLine> lines, List<String> before) {
    private static final String QUOTED = "[\"“”](.*?)(?:\\.\\.\\.|…)?[\"“”]";
    private static final Pattern REPLY =
            Pattern.compile("(?:Replying to|En réponse à|Répond à) " + QUOTED + "\\s*", Pattern.DOTALL);
    private static final Pattern REACTED =
            Pattern.compile("(?:Reacted to|A réagi à) " + QUOTED + " (?:with|avec) (\\S+)");
    private static final Pattern REMOVED = Pattern.compile("Removed an? (\\S+) reaction from " + QUOTED);

    public ChatLog {
        lines = List.copyOf(lines);
        before = List.copyOf(before);
    }

    /** Reads a text. */
    public static ChatLog read(String text) {
        return read(text, _ -> {
        });
    }

    /**
     * Reads a text.
     *
     * @param at hears how many characters are read
     */
    public static ChatLog read(String given, IntConsumer at) {
        // Some old programs end lines with CR alone.
        String text = given.indexOf('\n') < 0 ? given.replace('\r', '\n') : given;
        List<ChatLine> lines = new ArrayList<>();
        List<String> before = new ArrayList<>();
        Part open = null;
        int number = 0;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int until = end < 0 ? text.length() : end;
            String line = text.substring(from, until > from && text.charAt(until - 1) == '\r' ? until - 1 : until);
            from = until + 1;
            number++;
            ChatHead head = line.startsWith("\t") ? null : ChatHead.of(line).orElse(null);
            if (head != null) {
                add(open, lines);
                open = new Part(number, head);
            } else if (open == null) {
                if (!line.isBlank()) {
                    before.add(line);
                }
            } else {
                open.add(line.startsWith("\t") ? line.substring(1) : line);
            }
            if (number % 256 == 0) {
                at.accept(Math.min(from, text.length()));
            }
        }
        add(open, lines);
        return new ChatLog(lines, before);
    }

    private static void add(@Nullable Part part, List<ChatLine> lines) {
        if (part != null) {
            lines.add(part.line());
        }
    }

    /** A message while its lines are read. */
    private static final class Part {
        private final int number;
        private final ChatHead head;
        private final StringBuilder text = new StringBuilder();
        private boolean begun;

        Part(int number, ChatHead head) {
            this.number = number;
            this.head = head;
            if (!head.rest().isBlank()) {
                add(head.rest());
            }
        }

        void add(String line) {
            if (begun) {
                text.append('\n');
            }
            begun = true;
            text.append(line);
        }

        ChatLine line() {
            String whole = text.toString().stripTrailing();
            Matcher reacted = REACTED.matcher(whole);
            if (reacted.matches() && sign(reacted.group(2))) {
                return made(whole, reacted.group(1), reacted.group(2), false);
            }
            Matcher removed = REMOVED.matcher(whole);
            if (removed.matches() && sign(removed.group(1))) {
                return made(whole, removed.group(2), removed.group(1), true);
            }
            Matcher reply = REPLY.matcher(whole);
            return reply.lookingAt()
                    ? made(whole.substring(reply.end()), reply.group(1), null, false)
                    : made(whole, null, null, false);
        }

        private ChatLine made(String shown, @Nullable String quote, @Nullable String reaction, boolean taken) {
            return new ChatLine(number, head.date(), head.second(), head.elapsed(), head.sender(), head.audience(),
                    shown, quote, reaction, taken);
        }

        /** A sign has neither letters nor digits. */
        private static boolean sign(String emoji) {
            return emoji.codePoints().noneMatch(Character::isLetterOrDigit);
        }
    }

    /** Whether a text is lines of a chat: it begins with a message, or has several. */
    public boolean several() {
        return lines.size() > 1;
    }
}
