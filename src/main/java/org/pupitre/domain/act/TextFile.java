package org.pupitre.domain.act;

import java.util.List;
import java.util.Locale;
import org.pupitre.domain.value.ContentId;

/**
 * The file of what a person will say. Its bytes are in the library, and in no event.
 *
 * @param content by which the library finds the bytes
 * @param name    as the file was called, 1 to 255 characters, without folders
 * @param size    in bytes, 1 to {@link #LARGEST}
 */
public record TextFile(ContentId content, String name, long size) {
    /** Largest file, in bytes: 10 MiB. */
    public static final long LARGEST = 10L << 20;
    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 255;
    /** What files of texts end with; a program that calls itself a text is none. */
    private static final List<String> ENDINGS = List.of("pdf", "docx", "doc", "odt", "rtf", "txt", "md", "pptx", "ppt",
            "odp", "html", "htm", "pages", "key", "epub");

    /** What the names of texts end with, in small letters, without the dot; the most usual first. */
    public static List<String> endings() {
        return ENDINGS;
    }

    /** Whether a name is that of a text. */
    public static boolean isText(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
