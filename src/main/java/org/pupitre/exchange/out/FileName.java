package org.pupitre.exchange.out;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.outlook.released.ReleasedSession;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Messages;

/**
 * The name under which a file is offered: seminar, session, date and kind, and its language where it is in one. It can be used
 * on Linux, macOS and Windows; letters of every script are kept.
 */
public final class FileName {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    /**
     * What Windows does not have in names, what cannot be seen, and what turns the direction of a line; not what joins
     * letters or keeps them apart.
     */
    private static final Pattern REFUSED = Pattern
            .compile("(?![\\u200C\\u200D])[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    /** Devices of Windows, with any ending. */
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\..*)?");
    private static final int LONGEST_PART = 60;
    /** Bytes of UTF-8; Linux takes 255 for a name. */
    private static final int MOST_BYTES_OF_PART = 75;
    private static final String BETWEEN = " - ";

    private FileName() {}

    /**
     * The name for a file of a session.
     *
     * @param messages in the language of the file
     */
    public static String of(Released copy, Kind kind, Format format, Messages messages) {
        ReleasedSession session = copy.session();
        LanguageTag language = copy.language();
        String seminar = part(session.seminarTitle().in(language));
        String title = part(session.title().in(language));
        String day = DAY.format(session.plannedStart().atZone(session.zone()));
        String what = messages.word("out.kind", kind) + (kind.perLanguage(format) ? " (" + language + ")" : "");
        String both = seminar.isEmpty() || seminar.equals(title) || title.isEmpty()
                ? seminar.isEmpty() ? title : seminar
                : seminar + BETWEEN + title;
        return safe((both.isEmpty() ? "" : both + BETWEEN) + day + BETWEEN + what) + format.ending();
    }

    /** A text as the name of a file, without an ending; not empty. */
    static String safe(String text) {
        String name = strip(clean(text));
        return name.isEmpty() ? "_" : RESERVED.matcher(name).matches() ? "_" + name : name;
    }

    /** Cut between letters as people see them, where it is long. */
    static String part(String text) {
        String clean = strip(clean(text));
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(clean);
        int end = 0;
        for (int next = signs.next(); next != BreakIterator.DONE; next = signs.next()) {
            if (next > LONGEST_PART
                    || clean.substring(0, next).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES_OF_PART) {
                return atWord(clean, end);
            }
            end = next;
        }
        return clean;
    }

    /** Back to the end of the last word, if that is not far. */
    private static String atWord(String text, int end) {
        int space = text.lastIndexOf(' ', end);
        return strip(text.substring(0, space > end / 2 ? space : end));
    }

    private static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACES.matcher(REFUSED.matcher(composed).replaceAll(" ")).replaceAll(" ");
    }

    /** Windows drops dots and spaces at the end; a dot at the beginning hides a file, a hyphen looks like an option. */
    private static String strip(String name) {
        return name.replaceAll("^[ .~-]+|[ .]+$", "");
    }
}
