package org.pupitre.text.chat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.pupitre.text.Fold;
import org.pupitre.text.chat.ChatLine.Audience;

/**
 * The line with which a message begins, in one of the shapes that meeting tools write.
 *
 * @param date    the day, where it is said
 * @param second  of the day, or since the recording began
 * @param elapsed whether it counts from the start of the recording
 * @param rest    the text on the same line
 */
record ChatHead(
        @Nullable LocalDate date,
        int second,
        boolean elapsed,
        String sender,
        Audience audience,
        String rest) {
    private static final Pattern TIME = Pattern.compile(
            "(?:([0-9]{4}-[0-9]{2}-[0-9]{2})[ T])?([0-9]{1,2}):([0-5][0-9]):([0-5][0-9])(?:[.,][0-9]{1,3})?([ \\t]+)(\\S.*)",
            Pattern.DOTALL);
    private static final Pattern FROM = Pattern.compile("(?:From|De)[ \\t]+(\\S.*)", Pattern.DOTALL);
    private static final Pattern CLOUD = Pattern.compile("([^\\t]*?):\\t(.*)", Pattern.DOTALL);
    private static final Pattern TO = Pattern.compile("\\s(?:to|à)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern WIDE_TO =
            Pattern.compile("[ \\t]{2,}(?:to|à)[ \\t]{2,}", Pattern.CASE_INSENSITIVE);
    /** A colon ends a name where a space, the end or a tab follows it. */
    private static final Pattern COLON = Pattern.compile("\\s*:(?=\\s|$)\\s?");
    private static final Pattern DIRECT = Pattern.compile(
            ".*\\((?:direct message|privately|message direct|en prive|prive)\\)", Pattern.CASE_INSENSITIVE);
    private static final List<String> ALL = List.of("everyone", "tout le monde", "tous");
    private static final List<String> GROUPS = List.of("hosts and panelists", "all panelists", "hosts & panelists",
            "panelists", "hosts", "hotes et intervenants", "tous les intervenants", "waiting room participants");

    static Optional<ChatHead> of(String line) {
        if (line.length() < 9 || !digit(line.charAt(0))) {
            return Optional.empty();
        }
        Matcher time = TIME.matcher(line);
        if (!time.matches()) {
            return Optional.empty();
        }
        LocalDate date;
        try {
            date = time.group(1) == null ? null : LocalDate.parse(time.group(1));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(time.group(2));
        int second = (hours * 60 + Integer.parseInt(time.group(3))) * 60 + Integer.parseInt(time.group(4));
        String rest = time.group(6);
        Matcher from = FROM.matcher(rest);
        if (from.matches()) {
            return hours > 23 ? Optional.empty() : addressed(date, second, from.group(1));
        }
        Matcher cloud = CLOUD.matcher(rest);
        return time.group(5).indexOf('\t') >= 0 && cloud.matches() && date == null
                ? Optional.of(new ChatHead(null, second, true, cloud.group(1).strip(), Audience.EVERYONE,
                        cloud.group(2)))
                : Optional.empty();
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<ChatHead> addressed(@Nullable LocalDate date, int second, String body) {
        Matcher wide = WIDE_TO.matcher(body);
        if (wide.find()) {
            return split(date, second, body.substring(0, wide.start()), body.substring(wide.end()));
        }
        Matcher to = TO.matcher(body);
        int from = 0;
        while (to.find(from)) {
            String after = body.substring(to.end());
            Matcher colon = COLON.matcher(after);
            if (colon.find() && audience(after.substring(0, colon.start())) != null) {
                return split(date, second, body.substring(0, to.start()), after);
            }
            from = to.start() + 1;
        }
        Matcher colon = COLON.matcher(body);
        int spaced = body.indexOf(" : ");
        int end = -1;
        if (spaced > 0) {
            end = spaced;
        } else if (body.stripTrailing().endsWith(":")) {
            end = body.stripTrailing().length() - 1;
        } else if (colon.find()) {
            end = colon.start();
        }
        if (end < 0) {
            return Optional.empty();
        }
        int last = -1;
        int length = 0;
        Matcher before = TO.matcher(body.substring(0, end));
        for (int at = 0; before.find(at); at = before.start() + 1) {
            last = before.start();
            length = before.end() - before.start();
        }
        if (last > 0) {
            return split(date, second, body.substring(0, last), body.substring(last + length));
        }
        // A local recording names no recipient.
        String text = body.substring(Math.min(body.length(), end + (spaced > 0 ? 3 : 1)));
        return Optional.of(new ChatHead(date, second, false, body.substring(0, end).strip(), Audience.EVERYONE,
                text.startsWith(" ") ? text.substring(1) : text));
    }

    private static Optional<ChatHead> split(@Nullable LocalDate date, int second, String sender, String after) {
        Matcher colon = COLON.matcher(after);
        if (!colon.find()) {
            return Optional.empty();
        }
        String recipient = after.substring(0, colon.start());
        Audience known = audience(recipient);
        return Optional.of(new ChatHead(date, second, false, sender.strip(),
                known == null ? Audience.DIRECT : known, after.substring(colon.end())));
    }

    /** Who is meant; null for a name. */
    private static @Nullable Audience audience(String recipient) {
        String folded = Fold.of(recipient).strip().toLowerCase(Locale.ROOT);
        if (ALL.contains(folded)) {
            return Audience.EVERYONE;
        }
        if (GROUPS.contains(folded)) {
            return Audience.GROUP;
        }
        return DIRECT.matcher(folded).matches() ? Audience.DIRECT : null;
    }
}
