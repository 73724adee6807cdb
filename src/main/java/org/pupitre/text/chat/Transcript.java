package org.pupitre.text.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pupitre.text.chat.ChatLine.Audience;

/** A transcript in the form WebVTT, as lines of what was said; times count from the start of the recording. */
public final class Transcript {
    private static final Pattern CUE = Pattern.compile(
            "(?:([0-9]{1,3}):)?([0-5][0-9]):([0-5][0-9])[.,][0-9]{1,3}\\s+-->\\s+(?:[0-9]{1,3}:)?[0-5][0-9]:[0-5][0-9][.,].*");
    private static final int LONGEST_NAME = 60;

    private Transcript() {}

    /** Whether a text begins as a transcript does. */
    public static boolean looksLikeOne(String text) {
        return text.startsWith("WEBVTT");
    }

    /** Reads a text. */
    public static List<ChatLine> read(String text) {
        List<ChatLine> lines = new ArrayList<>();
        int number = 0;
        int second = -1;
        int begin = 0;
        StringBuilder said = new StringBuilder();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            Matcher cue = CUE.matcher(line.strip());
            if (cue.matches()) {
                int hours = cue.group(1) == null ? 0 : Integer.parseInt(cue.group(1));
                second = (hours * 60 + Integer.parseInt(cue.group(2))) * 60 + Integer.parseInt(cue.group(3));
                begin = number;
                said.setLength(0);
            } else if (line.isBlank()) {
                add(lines, begin, second, said);
                second = -1;
            } else if (second >= 0) {
                said.append(said.isEmpty() ? "" : "\n").append(line);
            }
        }
        add(lines, begin, second, said);
        return lines;
    }

    private static void add(List<ChatLine> lines, int begin, int second, StringBuilder said) {
        if (second < 0 || said.isEmpty()) {
            return;
        }
        String text = said.toString();
        int colon = text.indexOf(": ");
        boolean named = colon > 0 && colon <= LONGEST_NAME;
        lines.add(new ChatLine(begin, null, second, true, named ? text.substring(0, colon).strip() : "",
                Audience.EVERYONE, named ? text.substring(colon + 2) : text, null, null, false));
        said.setLength(0);
    }
}
