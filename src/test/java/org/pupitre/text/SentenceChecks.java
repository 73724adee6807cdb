package org.pupitre.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
    /** U+202F before ; ! ? %, U+00A0 before a colon and inside guillemets. */
    private static final Pattern FRENCH = Pattern.compile("(?<=[^\\u202f!?])[;!?%]|(?<!\\u00a0):(?=[\\s\\u00a0]|$)"
            + "|«(?!\\u00a0)|(?<!\\u00a0)»");
    private static final Pattern ENGLISH = Pattern.compile("[\\s\\u00a0\\u202f][;:!?%]");
    /** A figure and its unit are kept together by U+00A0. */
    private static final Pattern UNIT =
            Pattern.compile("[\\d}][\\s\\u202f](?:min|s|h|MB|Mo|kB|ko|GB|Go)(?![\\p{L}’])|nº(?!\\u00a0)|\\bno\\. \\{");
    private static final Pattern ELLIPSIS = Pattern.compile("\\.\\.\\.|[\\s\\u00a0\\u202f]…");
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\d_])\\p{Lu}{3,}(?![\\p{L}\\d_])");
    /** Names that are written in capitals, and what a reader of the command line puts a file's name for. */
    private static final Set<String> NAMES = Set.of("JSON", "CSV", "XLSX", "ICS", "TBX", "XML", "NUL", "GTK", "USB",
            "UTC", "UTF", "SHA", "NEW", "NOUVELLE");
    /** A key in running text has a plus; alone, as on a key cap, it may have a space. */
    private static final Pattern KEY = Pattern.compile("(?:Ctrl|Alt|Shift|Maj) (?:[A-Z]|\\{\\d\\})(?!\\p{L})");
    private static final Map<String, Pattern> OTHERS_KEYS = Map.of("fr",
            Pattern.compile("\\b(?:Enter|Esc|Shift|Space|Del)\\b"), "en",
            Pattern.compile("Entrée|Échap|\\bMaj\\b|Espace|\\bSuppr\\b"));
    private static final Pattern INFINITIVE = Pattern.compile("(?:ne pas )?\\p{Ll}+(?:er|ir|re)\\b.*");

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

    /** What a sentence has wrong in its signs, spaces and capitals (site page "How we write"). */
    static List<String> typography(String key, Locale locale, String sentence) {
        boolean french = locale.getLanguage().equals("fr");
        Map<String, Boolean> checks = new LinkedHashMap<>();
        checks.put("is empty", sentence.isBlank());
        checks.put("has a straight apostrophe, which quotes in a pattern", sentence.indexOf('\'') >= 0);
        checks.put("needs U+202F before ; ! ? %, U+00A0 before : and inside « »",
                french && FRENCH.matcher(sentence).find());
        checks.put("has a space before ; : ! ? or %", !french && ENGLISH.matcher(sentence).find());
        checks.put("needs U+00A0 between a number and its unit", UNIT.matcher(sentence).find());
        checks.put("has an ellipsis of three characters or a space before it", ELLIPSIS.matcher(sentence).find());
        checks.put("has capitals for stress", CAPITALS.matcher(sentence.replace("LC_ALL", "")).results()
                .anyMatch(word -> !NAMES.contains(word.group())));
        checks.put("writes keys without +", KEY.matcher(sentence).find() && !KEY.matcher(sentence).matches());
        checks.put("names a key as another language does",
                OTHERS_KEYS.get(locale.getLanguage()).matcher(sentence).find());
        return checks.entrySet().stream().filter(Map.Entry::getValue)
                .map(check -> key + " in " + locale + " " + check.getKey() + ": " + sentence).toList();
    }

    /** A French name of an act that cannot follow « Annuler : », which an infinitive can. */
    static List<String> undoNames(String key, String french) {
        return !key.startsWith("act.") || INFINITIVE.matcher(french).matches()
                ? List.of()
                : List.of(key + " is no infinitive: " + french);
    }

    /** Keys that are in the file of another topic than their first part says. */
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
