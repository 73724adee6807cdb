package org.pupitre.text.chat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One message as it is copied from the window of a meeting tool: name, time, text, in the orders in which tools put them.
 *
 * @param sender who wrote it
 * @param second of the day
 * @param text   what was written, not blank
 */
public record CopiedLine(String sender, int second, String text) {
    private static final String TIME = "([0-9]{1,2}):([0-5][0-9])(?::([0-5][0-9]))?(?:\\s*([AaPp])\\.?[Mm]\\.?)?";
    private static final Pattern TIME_FIRST =
            Pattern.compile("\\[?" + TIME + "\\]?\\s+(?:From\\s+)?([^:\\n]{1,80}?)\\s*:\\s+(\\S.*)", Pattern.DOTALL);
    private static final Pattern NAME_FIRST =
            Pattern.compile("([^:\\n\\t]{1,80}?)(?:[ \\t]{1,4}|\\n)\\(?" + TIME + "\\)?\\s*[:\\n\\t]\\s*(\\S.*)",
                    Pattern.DOTALL);
    private static final int NOON = 12;

    /** A message in the form in which chats are saved, such as {@link #asSaved} writes; empty for any other text. */
    public static Optional<CopiedLine> saved(String text) {
        List<ChatLine> lines = ChatLog.read(text).lines();
        if (lines.size() != 1) {
            return Optional.empty();
        }
        ChatLine only = lines.getFirst();
        boolean other = only.line() != 1 || only.elapsed() || only.reaction() != null || only.sender().isEmpty()
                || only.text().isBlank();
        return other
                ? Optional.empty()
                : Optional.of(new CopiedLine(only.sender(), only.second(), only.text().strip()));
    }

    /** The message in one line, as chats are saved. */
    public String asSaved() {
        return "%02d:%02d:%02d From  %s  to  Everyone: %s".formatted(second / 3600, second / 60 % 60, second % 60,
                sender, text.replaceAll("\\s*\\R\\s*", " "));
    }

    /** The same message with other words. */
    public CopiedLine with(String words) {
        return new CopiedLine(sender, second, words);
    }

    /** Reads a text that was pasted; empty where it is no such message, or several. */
    public static Optional<CopiedLine> read(String pasted) {
        String text = pasted.replace("\r\n", "\n").strip();
        Optional<CopiedLine> saved = saved(text);
        if (saved.isPresent() || !ChatLog.read(text).lines().isEmpty()) {
            return saved;
        }
        Matcher first = TIME_FIRST.matcher(text);
        if (first.matches()) {
            return made(first.group(5), first, 1, first.group(6));
        }
        Matcher name = NAME_FIRST.matcher(text);
        return name.matches() && name.group(1).chars().anyMatch(Character::isLetter)
                ? made(name.group(1), name, 2, name.group(6))
                : Optional.empty();
    }

    private static Optional<CopiedLine> made(String sender, Matcher time, int group, String text) {
        int hour = Integer.parseInt(time.group(group));
        String half = time.group(group + 3);
        if (half != null && hour >= 1 && hour <= NOON) {
            hour = hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
        }
        String seconds = time.group(group + 2);
        int second = (hour * 60 + Integer.parseInt(time.group(group + 1))) * 60
                + (seconds == null ? 0 : Integer.parseInt(seconds));
        return hour > 23 || sender.isBlank()
                ? Optional.empty()
                : Optional.of(new CopiedLine(sender.strip(), second, text.strip()));
    }
}
