package org.pupitre.ui.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Experience;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.Sound;
import org.pupitre.domain.act.Venue;
import org.pupitre.domain.preparation.Ready;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Formats;

/**
 * What the fields of the card hold, as it is shown and typed; a text that is not there is empty.
 *
 * @param languages other languages, as letters with commas between
 * @param check     the hour of the sound check
 * @param sound     how the person was heard, empty for not checked
 * @param experience whether it is the first time
 * @param venue     where the person takes part
 */
record CardValues(
        String name,
        String saidAs,
        String affiliation,
        Optional<Group> group,
        Optional<LanguageTag> language,
        String country,
        String languages,
        String role,
        String reach,
        boolean text,
        String check,
        Optional<Sound> sound,
        Optional<Experience> experience,
        Optional<Venue> venue) {
    /** Between the values, where they are kept as one draft; no key types it. */
    private static final String SEPARATOR = "\u001f";
    private static final int PARTS = 14;

    static CardValues of(Person person, Ready ready, ZoneId zone) {
        Instant planned = ready.plannedAt();
        return new CardValues(person.name(), text(person.saidAs()), text(person.affiliation()),
                Optional.ofNullable(person.group()), Optional.ofNullable(person.language()), text(person.country()),
                person.languages().stream().map(LanguageTag::value).collect(Collectors.joining(", ")),
                text(person.role()), text(person.reach()), ready.text(),
                planned == null ? "" : Formats.timeOfDay(planned, zone), Optional.ofNullable(ready.sound()),
                Optional.ofNullable(person.experience()), Optional.ofNullable(person.venue()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** As one text, to be kept while it is not saved. */
    String draft() {
        return String.join(SEPARATOR, name, saidAs, affiliation, group.map(Group::name).orElse(""),
                language.map(LanguageTag::value).orElse(""), country, languages, role, reach, text ? "1" : "", check,
                sound.map(Sound::name).orElse(""), experience.map(Experience::name).orElse(""),
                venue.map(Venue::name).orElse(""));
    }

    /** What was kept; empty for a text that no draft is. */
    static Optional<CardValues> read(String draft) {
        String[] parts = draft.split(SEPARATOR, -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        return Optional.of(new CardValues(parts[0], parts[1], parts[2], constant(parts[3], Group.values()),
                parts[4].isEmpty() ? Optional.empty() : Optional.of(new LanguageTag(parts[4])), parts[5], parts[6],
                parts[7], parts[8], !parts[9].isEmpty(), parts[10], constant(parts[11], Sound.values()),
                constant(parts[12], Experience.values()), constant(parts[13], Venue.values())));
    }

    private static <E extends Enum<E>> Optional<E> constant(String name, E[] all) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }

    /** These values; each that is still as it was before a change of the person is as it is now. */
    CardValues following(CardValues before, CardValues now) {
        return new CardValues(next(before, now, CardValues::name), next(before, now, CardValues::saidAs),
                next(before, now, CardValues::affiliation), next(before, now, CardValues::group),
                next(before, now, CardValues::language), next(before, now, CardValues::country),
                next(before, now, CardValues::languages), next(before, now, CardValues::role),
                next(before, now, CardValues::reach), next(before, now, CardValues::text),
                next(before, now, CardValues::check), next(before, now, CardValues::sound),
                next(before, now, CardValues::experience), next(before, now, CardValues::venue));
    }

    private <T> T next(CardValues before, CardValues now, Function<CardValues, T> value) {
        T own = value.apply(this);
        return own.equals(value.apply(before)) ? value.apply(now) : own;
    }

    /** Whether what is known of the person is the same; readiness is apart from it. */
    boolean sameDetails(CardValues other) {
        return withReadiness(other).equals(other);
    }

    private CardValues withReadiness(CardValues other) {
        return new CardValues(name, saidAs, affiliation, group, language, country, languages, role, reach, other.text,
                other.check, other.sound, experience, venue);
    }
}
