package org.pupitre.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one language. A sentence is named by a key whose first part is the file it is in
 * ({@code queue.callNext} is in {@code queue_en.properties}) and may have arguments in the form of
 * {@link MessageFormat}. Files use the typographic apostrophe, since the straight one has a meaning there.
 */
public final class Messages {
    /** The languages the program speaks. */
    public static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH);
    /**
     * Arabic, with digits 0 to 9. Its words are not complete yet, so that it is offered nowhere, and a computer that is set to
     * Arabic does not get it: only this very locale does. A sentence it lacks is in English.
     */
    public static final Locale ARABIC = Locale.forLanguageTag("ar-u-nu-latn");

    /** Between two of these an English sentence is read from left to right on a screen that is read from right to left. */
    private static final char LEFT_TO_RIGHT_MARK = '\u200e';

    private static final Map<Locale, Messages> LOADED = new HashMap<>();

    private final Locale locale;
    private final Map<String, String> sentences;

    private Messages(Locale locale, Map<String, String> sentences) {
        this.locale = locale;
        this.sentences = sentences;
    }

    /** The sentences of a language; those of English where the program does not speak it. */
    public static synchronized Messages of(Locale locale) {
        if (locale.equals(ARABIC)) {
            Messages english = of(Locale.ENGLISH);
            return LOADED.computeIfAbsent(ARABIC, arabic -> load(arabic).completedFrom(english));
        }
        Locale spoken = LOCALES.stream().filter(l -> l.getLanguage().equals(locale.getLanguage())).findFirst()
                .orElse(Locale.ENGLISH);
        return LOADED.computeIfAbsent(spoken, Messages::load);
    }

    public Locale locale() {
        return locale;
    }

    /** Whether it is read from right to left, and so are the screens in it. */
    public boolean rightToLeft() {
        return locale.equals(ARABIC);
    }

    private Messages completedFrom(Messages other) {
        Map<String, String> all = new HashMap<>();
        other.sentences.forEach((key, sentence) -> all.put(key, LEFT_TO_RIGHT_MARK + sentence + LEFT_TO_RIGHT_MARK));
        all.putAll(sentences);
        return new Messages(locale, Map.copyOf(all));
    }

    public Set<String> keys() {
        return new TreeSet<>(sentences.keySet());
    }

    /** The sentence as it is in the file. */
    public String pattern(String key) {
        String pattern = sentences.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no sentence in " + locale + " for " + key);
        }
        return pattern;
    }

    /**
     * The sentence with its arguments put in; those that are written from right to left are isolated in it, and in a sentence
     * that is read from right to left all of them.
     */
    public String text(String key, Object... arguments) {
        String pattern = pattern(key);
        return arguments.length == 0 && pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern, locale).format(isolated(arguments));
    }

    private Object[] isolated(Object[] arguments) {
        Object[] values = arguments.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] instanceof String text
                    ? rightToLeft() ? Isolated.always(text) : Isolated.of(text)
                    : values[i];
        }
        return values;
    }

    /**
     * The sentence for a value: prefix, dot and simple name of the record are the key, its components the arguments. Of a
     * constant that says what was typed, its word is put in, such as {@code rejection.TypedField.NOTE}; of a component called
     * {@code language}, a tag or its letters, the language's name.
     */
    public String sentence(String prefix, Record value) {
        return text(prefix + "." + value.getClass().getSimpleName(), components(value));
    }

    /** The word for a constant, such as {@code queue.group.RESEARCH}. */
    public String word(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name());
    }

    private Object[] components(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            try {
                values[i] = said(components[i].getName(), components[i].getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + components[i], e);
            }
        }
        return values;
    }

    private Object said(String name, @Nullable Object component) {
        return switch (component) {
            case Number number -> number;
            case String tag when name.equals("language") -> language(tag);
            case Enum<?> typed -> sentences.getOrDefault("rejection.TypedField." + typed, String.valueOf(typed));
            case null, default -> String.valueOf(component);
        };
    }

    private String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(locale);
        return name.isEmpty() ? tag : name;
    }

    private static Messages load(Locale locale) {
        // The build joins the files of assets/messages.
        String resource = "/messages_" + locale.getLanguage() + ".properties";
        Map<String, String> all = new HashMap<>();
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing " + resource);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.forEach((key, sentence) -> all.put(String.valueOf(key), String.valueOf(sentence)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        return new Messages(locale, Map.copyOf(all));
    }
}
