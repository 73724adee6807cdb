package org.pupitre.exchange.column;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import org.pupitre.domain.act.Attended;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Messages;

/** CellWords of cells, in any language of the screen: kinds of items, groups, yes and no, languages. */
public final class CellWords {
    private static final Map<String, ItemKind> KINDS = words(ItemKind.class, CellWords::of);
    private static final Map<String, Group> GROUPS = words(Group.class, CellWords::of);
    private static final Map<String, Question.State> STATES = words(Question.State.class, CellWords::of);
    private static final Map<String, Attended.Role> ROLES = words(Attended.Role.class, CellWords::of);
    private static final Map<String, Boolean> TRUTHS = truths();
    private static final Map<String, LanguageTag> LANGUAGES = languages();
    /** A tag as people write it; without this a word such as "start" would count as a language. */
    private static final Pattern TAG =
            Pattern.compile("[a-z]{2,3}([-_][a-z]{4})?([-_]([a-z]{2}|[0-9]{3}))?", Pattern.CASE_INSENSITIVE);
    private static final List<String> ISO = List.of(Locale.getISOLanguages());

    private CellWords() {}

    /** The word for a kind of item. */
    public static String of(Messages messages, ItemKind kind) {
        return messages.word("column.kind", kind);
    }

    /** The word for a group. */
    public static String of(Messages messages, Group group) {
        return messages.word("column.group", group);
    }

    /** The word for where a question is. */
    public static String of(Messages messages, Question.State state) {
        return messages.word("column.state", state);
    }

    /** Where a question is, by a word. */
    public static Optional<Question.State> questionState(String word) {
        return Optional.ofNullable(STATES.get(HeaderFold.of(word)));
    }

    /** The word for as what a person was there. */
    public static String of(Messages messages, Attended.Role role) {
        return messages.word("column.role", role);
    }

    /** As what a person was there, by a word. */
    public static Optional<Attended.Role> role(String word) {
        return Optional.ofNullable(ROLES.get(HeaderFold.of(word)));
    }

    /** Yes or no in a word. */
    public static String of(Messages messages, boolean truth) {
        return messages.text(truth ? "column.yes" : "column.no");
    }

    /** The kind of item a word means. */
    public static Optional<ItemKind> kind(String word) {
        return Optional.ofNullable(KINDS.get(HeaderFold.of(word)));
    }

    /** The group a word means. */
    public static Optional<Group> group(String word) {
        return Optional.ofNullable(GROUPS.get(HeaderFold.of(word)));
    }

    /** Yes, Oui, True, 1, x; No, Non, False, 0 (rules of imports, section 1.2). */
    public static Optional<Boolean> truth(String word) {
        return Optional.ofNullable(TRUTHS.get(HeaderFold.of(word)));
    }

    /** The language a tag or a name means, such as {@code fr}, {@code FR-ca}, {@code French} or {@code français}. */
    public static Optional<LanguageTag> language(String word) {
        String text = word.strip().replace('_', '-');
        if (TAG.matcher(text).matches()) {
            Locale locale = Locale.forLanguageTag(text);
            if (ISO.contains(locale.getLanguage()) || named(locale)) {
                return tag(locale.toLanguageTag());
            }
        }
        return Optional.ofNullable(LANGUAGES.get(HeaderFold.of(word)));
    }

    /** Whether a language of three letters has a name, so that it is one. */
    private static boolean named(Locale locale) {
        return locale.getLanguage().length() == 3
                && !locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(locale.getLanguage());
    }

    private static Optional<LanguageTag> tag(String text) {
        try {
            return Optional.of(new LanguageTag(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Map<String, E> words(Class<E> type, BiFunction<Messages, E, String> word) {
        Map<String, E> words = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(HeaderFold.of(constant.name()), constant);
            Messages.LOCALES.forEach(l -> words.put(HeaderFold.of(word.apply(Messages.of(l), constant)), constant));
        }
        return Map.copyOf(words);
    }

    private static Map<String, Boolean> truths() {
        Map<String, Boolean> words = new HashMap<>();
        List.of("yes", "oui", "true", "vrai", "1", "x", "y", "o").forEach(word -> words.put(word, true));
        List.of("no", "non", "false", "faux", "0", "n").forEach(word -> words.put(word, false));
        Messages.LOCALES.forEach(locale -> List.of(true, false)
                .forEach(truth -> words.put(HeaderFold.of(of(Messages.of(locale), truth)), truth)));
        return Map.copyOf(words);
    }

    private static Map<String, LanguageTag> languages() {
        Map<String, LanguageTag> names = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            tag(code).ifPresent(tag -> {
                names.putIfAbsent(HeaderFold.of(language.getDisplayLanguage(language)), tag);
                Messages.LOCALES.forEach(l -> names.putIfAbsent(HeaderFold.of(language.getDisplayLanguage(l)), tag));
            });
        }
        return Map.copyOf(names);
    }
}
