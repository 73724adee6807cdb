package org.pupitre.domain.outlook.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.outlook.gate.NameScan.Found;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;

/** Lets texts through that people wrote freely, and collects what must be decided about them. */
final class TextGate {
    /** In the place of what is not decided. */
    static final String WITHHELD = "…";
    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    /** Begins as a number to dial does, and has at least eight digits. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+|00|\\(0|0)(?:[ .()/\\u00A0\\u202F-]*\\d){7,}");

    private final ReleasePurpose purpose;
    private final NameScan always;
    private final NameScan ruled;
    private final NameScan names;
    private final Map<String, HitAnswer> answers = new HashMap<>();
    private final List<Hit> hits = new ArrayList<>();

    /**
     * @param always finds those who are never named
     * @param ruled  finds those who are not named under the rule
     * @param names  finds the names alone of those who are not named somewhere
     */
    TextGate(ReleasePurpose purpose, NameScan always, NameScan ruled, NameScan names, List<HitAnswer> answers) {
        this.purpose = purpose;
        this.always = always;
        this.ruled = ruled;
        this.names = names;
        answers.forEach(answer -> this.answers.put(answer.hit(), answer));
    }

    /** What must be decided, in the order of the copy. */
    List<Hit> hits() {
        return List.copyOf(hits);
    }

    boolean namesSomeone(String text, boolean underRule) {
        return (underRule ? ruled : always).finds(text);
    }

    /** A text as it may leave. */
    String text(String where, String text, boolean underRule) {
        return let(where, text, Stream.concat((underRule ? ruled : always).in(text).stream(), contacts(text)));
    }

    @Nullable
    String optional(String where, @Nullable String text, boolean underRule) {
        return text == null ? null : text(where, text, underRule);
    }

    /** What a person is called: a name may be in it, no address. */
    String name(String where, String text) {
        return let(where, text, contacts(text));
    }

    /** What is known of a person beside the name: the organisation may be that of someone who is not named. */
    String detail(String where, String text) {
        return let(where, text, Stream.concat(names.in(text).stream(), contacts(text)));
    }

    LocalText text(String where, LocalText text, boolean underRule) {
        SortedMap<LanguageTag, String> wordings = new TreeMap<>();
        text.wordings().forEach((tag, wording) -> wordings.put(tag, text(where + "." + tag, wording, underRule)));
        return new LocalText(wordings);
    }

    @Nullable
    LocalText optional(String where, @Nullable LocalText text, boolean underRule) {
        return text == null ? null : text(where, text, underRule);
    }

    private String let(String where, String text, Stream<Found> all) {
        StringBuilder let = new StringBuilder();
        int at = 0;
        for (Found found : all
                .sorted(Comparator.comparingInt(Found::from).thenComparing(Found::to, Comparator.reverseOrder()))
                .toList()) {
            if (found.from() < at) {
                continue;
            }
            String words = text.substring(found.from(), found.to());
            String id = where + ":" + found.from() + ":" + words;
            HitAnswer answer = answers.get(id);
            if (answer == null) {
                hits.add(new Hit(id, where, words, text, found.why()));
            }
            let.append(text, at, found.from()).append(instead(answer, words));
            at = found.to();
        }
        let.append(text, at, text.length());
        return text.isBlank() || !let.toString().isBlank() ? let.toString() : WITHHELD;
    }

    /** Working copies are as written; their hits are marks. */
    private String instead(@Nullable HitAnswer answer, String words) {
        if (purpose == ReleasePurpose.WORKING) {
            return words;
        }
        return answer == null ? WITHHELD : Optional.ofNullable(answer.instead()).orElse(words);
    }

    private Stream<Found> contacts(String text) {
        return purpose == ReleasePurpose.WORKING
                ? Stream.empty()
                : Stream.concat(found(EMAIL, text, Hit.Why.EMAIL), found(PHONE, text, Hit.Why.PHONE));
    }

    private static Stream<Found> found(Pattern pattern, String text, Hit.Why why) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(r -> new Found(r.start(), r.end(), why));
    }
}
