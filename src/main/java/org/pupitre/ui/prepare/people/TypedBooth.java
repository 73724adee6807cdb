package org.pupitre.ui.prepare.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TypedText;
import org.pupitre.text.Fold;

/**
 * A line of the field for booths and interpreters (rules of the people, section 5): {@code B, fr-en} is a booth with its
 * directions, {@code Léa Cabine, A, fr} an interpreter with booth and mother tongue, {@code channel ar} a channel. Pure.
 */
sealed interface TypedBooth {
    /** The words for a channel, and for its silence, in both languages of the screen. */
    Set<String> CHANNEL = Set.of("channel", "canal");
    Set<String> SILENCE = Set.of("silence", "silent", "silencieux");

    /** A booth with these directions; one of that name becomes so. */
    record Booth(BoothPlan plan, boolean known) implements TypedBooth {}

    /** A channel; one of that language may be there. */
    record Channel(ChannelPlan plan) implements TypedBooth {}

    /** An interpreter. */
    record Interpreter(String name, BoothPlan booth, @Nullable LanguageTag language) implements TypedBooth {}

    /** A part of the line is neither; or the booth is not said. */
    record Unclear(Why why, String part) implements TypedBooth {}

    /** What is unclear; its sentence is {@code people.booth.} and the name. */
    enum Why {
        NO_NAME,
        NO_BOOTH_YET,
        WHICH_BOOTH,
        NO_SUCH_BOOTH,
        NO_DIRECTION,
        TWO_LANGUAGES
    }

    /**
     * Reads a line.
     *
     * @param changing the booth that is being changed, whose new name may be in the line; null for none
     */
    static TypedBooth read(String line, List<BoothPlan> booths, @Nullable BoothPlan changing, LanguageWords words) {
        List<String> parts = Stream.of(TypedText.line(line).split("[,;]", -1)).map(String::strip).toList();
        String name = parts.getFirst();
        List<String> others = parts.stream().skip(1).filter(part -> !part.isEmpty()).toList();
        if (!TypedText.visible(name)) {
            return new Unclear(Why.NO_NAME, line);
        }
        if (changing != null) {
            return others.isEmpty()
                    ? new Booth(new BoothPlan(changing.id(), name, changing.directions()), true)
                    : booth(name, others, Optional.of(changing), changing.id(), words);
        }
        Optional<ChannelPlan> channel = channel(name, others, words);
        if (channel.isPresent()) {
            return new Channel(channel.get());
        }
        if (others.stream().anyMatch(Directions::formed)) {
            Optional<BoothPlan> known = called(name, booths);
            return booth(known.map(BoothPlan::name).orElse(name), others, known,
                    known.map(BoothPlan::id).orElseGet(() -> fresh(name, booths)), words);
        }
        return interpreter(name, others, booths, words);
    }

    /** {@code channel ar} or {@code canal arabe}, and behind a comma {@code silence} where listeners are not to hear the original. */
    private static Optional<ChannelPlan> channel(String name, List<String> others, LanguageWords words) {
        String[] parts = name.split("\\s+", 2);
        boolean named = parts.length == 2 && CHANNEL.contains(Fold.of(parts[0]));
        boolean silent = others.size() == 1 && SILENCE.contains(Fold.of(others.getFirst()));
        if (!named || (!others.isEmpty() && !silent)) {
            return Optional.empty();
        }
        return words.ofLetters(parts[1]).map(
                language -> new ChannelPlan(new ChannelId(language.primary()), language, !silent));
    }

    private static TypedBooth booth(String name, List<String> parts, Optional<BoothPlan> known, BoothId id,
            LanguageWords words) {
        Set<Direction> directions = new LinkedHashSet<>();
        for (String part : parts) {
            Optional<List<Direction>> read = Directions.read(part, words);
            if (read.isEmpty()) {
                return new Unclear(Why.NO_DIRECTION, part);
            }
            directions.addAll(read.get());
        }
        return new Booth(new BoothPlan(id, name, List.copyOf(directions)), known.isPresent());
    }

    private static TypedBooth interpreter(String name, List<String> parts, List<BoothPlan> booths,
            LanguageWords words) {
        if (booths.isEmpty()) {
            return new Unclear(Why.NO_BOOTH_YET, name);
        }
        BoothPlan booth = null;
        List<LanguageTag> languages = new ArrayList<>();
        for (String part : parts) {
            Optional<BoothPlan> called = called(part, booths);
            Optional<LanguageTag> language = words.of(part);
            if (called.isPresent()) {
                booth = called.get();
            } else if (language.isPresent()) {
                languages.add(language.get());
            } else {
                return new Unclear(Why.NO_SUCH_BOOTH, part);
            }
        }
        if (languages.size() > 1) {
            return new Unclear(Why.TWO_LANGUAGES, name);
        }
        if (booth == null && booths.size() > 1) {
            return new Unclear(Why.WHICH_BOOTH, String.join(", ", booths.stream().map(BoothPlan::name).toList()));
        }
        return new Interpreter(name, booth == null ? booths.getFirst() : booth,
                languages.isEmpty() ? null : languages.getFirst());
    }

    private static Optional<BoothPlan> called(String name, List<BoothPlan> booths) {
        return booths.stream().filter(booth -> Fold.of(booth.name()).equals(Fold.of(name))).findFirst();
    }

    private static BoothId fresh(String name, List<BoothPlan> booths) {
        String word = name.toLowerCase(Locale.ROOT);
        Stream<String> own = word.matches("[a-z0-9]{1,8}") ? Stream.of(word) : Stream.empty();
        return Stream.concat(own, Stream.iterate(booths.size() + 1, n -> n + 1).map(n -> "b" + n)).map(BoothId::new)
                .filter(id -> booths.stream().noneMatch(booth -> booth.id().equals(id))).findFirst().orElseThrow();
    }
}
