package org.pupitre.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What sentences can have wrong in themselves and among languages. Every check tells its faults, none if all is well. */
final class SentenceChecks {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern FRENCH = Pattern
            .compile("(?<=[^\\u00a0\\u202f!?…])[;!?»]| :|\\p{L}:(?=\\s|$)|«(?![\\u00a0\\u202f])");

    private SentenceChecks() {}

    /** Keys of one language that are missing in another. */
    static List<String> missing(Map<Locale, ? extends Set<String>> keys) {
        Set<String> all = new TreeSet<>();
        keys.values().forEach(all::addAll);
        List<String> faults = new ArrayList<>();
        keys.forEach((locale, there) -> all.stream().filter(key -> !there.contains(key))
                .forEach(key -> faults.add(key + " is missing in " + locale)));
        return faults;
    }

    /** Patterns that cannot be formatted, or that mention other arguments than the same sentence elsewhere. */
    static List<String> placeholders(String key, Map<Locale, String> sentences) {
        List<String> faults = new ArrayList<>();
        sentences.forEach((locale, sentence) -> {
            try {
                new MessageFormat(sentence, locale);
            } catch (IllegalArgumentException e) {
                faults.add(key + " in " + locale + ": " + e.getMessage());
            }
        });
        if (sentences.values().stream().map(SentenceChecks::arguments).distinct().count() > 1) {
            faults.add(key + " has other arguments in each language: " + sentences);
        }
        return faults;
    }

    /** The numbers of the arguments a pattern mentions. */
    static Set<Integer> arguments(String sentence) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group(1)));
        }
        return numbers;
    }

    /** A straight apostrophe quotes in a pattern and never stands in a good text; an empty sentence says nothing. */
    static List<String> typography(String key, Locale locale, String sentence) {
        List<String> faults = new ArrayList<>();
        if (sentence.indexOf('\'') >= 0) {
            faults.add(key + " in " + locale + " has a straight apostrophe: " + sentence);
        }
        if (sentence.isBlank()) {
            faults.add(key + " in " + locale + " is empty");
        }
        if (locale.getLanguage().equals("fr") && FRENCH.matcher(sentence).find()) {
            faults.add(key + " in fr lacks a no-break space before ; : ! ? or inside guillemets: " + sentence);
        }
        return faults;
    }

    /** Keys that stand in the file of another topic than their first part says. */
    static List<String> misplaced(String file, Collection<String> keys) {
        return keys.stream().filter(key -> !key.startsWith(file + ".")).map(key -> key + " stands in " + file).toList();
    }

    /** Keys that are mentioned nowhere, neither themselves nor by their family. */
    static List<String> unused(Set<String> keys, Set<String> literals, Set<String> families) {
        return keys.stream().filter(key -> !literals.contains(key))
                .filter(key -> !families.contains(key.substring(0, key.lastIndexOf('.'))))
                .map(key -> key + " is not used").toList();
    }

    /** Literals that look like keys of a file and are none; the library's file name is none. */
    static List<String> unknown(Set<String> keys, Set<String> literals, Set<String> families, List<String> files) {
        Pattern key = Pattern.compile("(" + String.join("|", files) + ")\\.[A-Za-z][A-Za-z0-9_.]*");
        return literals.stream().filter(literal -> key.matcher(literal).matches() && !literal.endsWith(".pupitre"))
                .filter(literal -> !keys.contains(literal) && !families.contains(literal.replaceFirst("\\.$", "")))
                .map(literal -> "there is no sentence " + literal).toList();
    }

    /** Families that do not have exactly the members of a set of kinds: an enum, or the records of a sealed family. */
    static List<String> families(Set<String> keys, Set<String> families, Collection<? extends Set<String>> kinds) {
        List<String> faults = new ArrayList<>();
        for (String family : families) {
            Set<String> members = new TreeSet<>();
            keys.stream().filter(key -> key.startsWith(family + ".")).map(key -> key.substring(family.length() + 1))
                    .filter(name -> name.indexOf('.') < 0).forEach(members::add);
            if (members.isEmpty() || kinds.stream().noneMatch(kind -> kind.equals(members))) {
                faults.add(family + " has the sentences of no enum or sealed family: " + members);
            }
        }
        return faults;
    }
}
