package org.pupitre.text.chat;

import java.util.regex.Pattern;

/** Addresses of pages within a text; a question mark in them asks nothing. */
final class Addresses {
    private static final Pattern PAGE = Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    static String without(String text) {
        return text.indexOf('.') < 0 && text.indexOf(':') < 0 ? text : PAGE.matcher(text).replaceAll(" ");
    }
}
