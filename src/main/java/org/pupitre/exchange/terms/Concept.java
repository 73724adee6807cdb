package org.pupitre.exchange.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.pupitre.domain.value.LanguageTag;

/** A concept of a terminology file as it is read. */
final class Concept {
    private final SequencedMap<LanguageTag, List<Ranked>> terms = new LinkedHashMap<>();
    final SequencedMap<LanguageTag, String> definitions = new LinkedHashMap<>();
    /** Languages that could not be read. */
    final List<String> unknown = new ArrayList<>();
    String id = "";
    String domain = "";

    /** A term with how far it may be used: 0 preferred, 1 as good as any, 2 better not. */
    private record Ranked(String text, int rank) {}

    /** Adds a term with its status, such as {@code preferredTerm-admn-sts}. */
    void add(LanguageTag language, String text, String status) {
        int rank = status.startsWith("preferred")
                ? 0
                : status.startsWith("deprecated") || status.startsWith("superseded") ? 2 : 1;
        terms.computeIfAbsent(language, _ -> new ArrayList<>()).add(new Ranked(text, rank));
    }

    List<LanguageTag> languages() {
        return List.copyOf(terms.keySet());
    }

    /** The terms of a language, the preferred one first. */
    List<String> terms(LanguageTag language) {
        return terms.getOrDefault(language, List.of()).stream().sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::text).distinct().toList();
    }
}
