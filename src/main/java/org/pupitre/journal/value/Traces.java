package org.pupitre.journal.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.pupitre.domain.act.FormerDetails;
import org.pupitre.domain.act.Person;
import org.pupitre.text.Fold;

/**
 * By what a person is found in free text: the name in any order of its parts, how it is said aloud, each part of the
 * name that no one else has, and what someone gave in addition. Whole words, with or without accents and capitals; but
 * a single part of a name counts only with a capital.
 *
 * @param all what is looked for
 */
public record Traces(List<Trace> all) {
    /** Put in the place of a text, or in a title in the place of a name. */
    public static final String MARKER = "[erased · effacé]";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’ʼ](?=\\p{L})");
    private static final int SHORTEST_PART = 3;

    /** What a trace is made of. */
    public enum Kind {
        NAME,
        SAID_AS,
        REACH,
        PART,
        GIVEN
    }

    /**
     * Something to look for.
     *
     * @param text as it was written
     */
    public record Trace(String text, Kind kind) {}

    /** A word of a text: folded, where it is, and whether it begins with a capital. */
    public record Word(String folded, int begin, int end, boolean capital) {}

    public Traces {
        all = List.copyOf(all);
    }

    /**
     * What a person is usually found by.
     *
     * @param people everyone in the library, whose names tell which parts would find others
     */
    public static Traces of(Person person, List<Person> people) {
        List<Trace> all = new ArrayList<>();
        all.add(new Trace(person.name(), Kind.NAME));
        String joined = APOSTROPHE.matcher(person.name()).replaceAll("");
        if (!joined.equals(person.name())) {
            all.add(new Trace(joined, Kind.NAME));
        }
        String said = person.saidAs();
        if (said != null && !words(said).isEmpty()) {
            all.add(new Trace(said, Kind.SAID_AS));
        }
        String reach = person.reach();
        if (reach != null && !words(reach).isEmpty()) {
            all.add(new Trace(reach, Kind.REACH));
        }
        Set<String> ofOthers = new HashSet<>();
        people.stream().filter(other -> !other.id().equals(person.id()))
                .forEach(other -> words(other.name()).forEach(w -> ofOthers.add(w.folded)));
        List<Word> parts = words(person.name());
        if (parts.size() > 1) {
            parts.stream().filter(w -> w.folded.length() >= SHORTEST_PART && !ofOthers.contains(w.folded))
                    .forEach(w -> all.add(new Trace(person.name().substring(w.begin, w.end), Kind.PART)));
        }
        FormerDetails former = person.former();
        if (former != null) {
            of(new Person(person.id(), former.details()), people).all.stream().filter(trace -> !all.contains(trace))
                    .forEach(all::add);
        }
        return new Traces(all);
    }

    /** Nothing to look for, where the name is gone already. */
    public static Traces none() {
        return new Traces(List.of());
    }

    /** These and others that someone gave. */
    public Traces and(List<String> given) {
        List<Trace> more = new ArrayList<>(all);
        given.stream().filter(text -> !words(text).isEmpty()).forEach(text -> more.add(new Trace(text, Kind.GIVEN)));
        return new Traces(more);
    }

    /** These without those of a text. */
    public Traces without(List<String> texts) {
        Set<List<String>> dropped = new HashSet<>(texts.stream().map(Traces::folded).toList());
        return new Traces(all.stream().filter(trace -> !dropped.contains(folded(trace.text))).toList());
    }

    public Traces and(Traces other) {
        List<Trace> both = new ArrayList<>(all);
        other.all.stream().filter(trace -> !all.contains(trace)).forEach(both::add);
        return new Traces(both);
    }

    public static List<String> folded(String text) {
        return words(text).stream().map(Word::folded).toList();
    }

    public static List<Word> words(String text) {
        return WORD.matcher(text).results().map(Traces::word).toList();
    }

    private static Word word(MatchResult found) {
        return new Word(Fold.of(found.group()), found.start(), found.end(),
                Character.isUpperCase(found.group().codePointAt(0)));
    }
}
