package org.pupitre.text;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pupitre.text.CityList.City;

/**
 * Time zones by what people type: a city in any language of the program ({@code le caire}, {@code sao paulo}), a country in
 * that of the screen or in English, the id of a zone ({@code europe/paris}), or a distance from UTC ({@code GMT+3},
 * {@code +5:30}). Accents and case do not matter.
 */
public final class ZoneSearch {
    private static final Pattern DISTANCE = Pattern
            .compile("(?:(?:utc|gmt)\\s*)?([+\\-\u2212])\\s*(\\d{1,2})(?:\\s*[:.h]?\\s*(\\d{2}))?",
                    Pattern.CASE_INSENSITIVE);
    private static final int NOT_FOUND = 9;

    private ZoneSearch() {}

    /**
     * The ids of the zones that were found, the likeliest first; none for a blank text.
     *
     * @param locale of the screen
     * @param most   how many at most
     */
    public static List<String> of(String typed, Locale locale, int most) {
        String text = typed.strip();
        Optional<String> exact = exact(text);
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        String sought = Fold.of(text);
        if (sought.isEmpty()) {
            return List.of();
        }
        String language = locale.getLanguage();
        return CityList.ALL.values().stream().filter(City::offered)
                .map(city -> new Hit(city, rank(city, sought, locale)))
                .filter(hit -> hit.rank < NOT_FOUND)
                .sorted(Comparator.comparingInt(Hit::rank).thenComparing(hit -> Fold.of(hit.city.in(language))))
                .limit(most).map(hit -> hit.city.zone()).toList();
    }

    private record Hit(City city, int rank) {}

    /** UTC, a distance from it, or an id. */
    private static Optional<String> exact(String text) {
        if (text.equalsIgnoreCase("utc") || text.equalsIgnoreCase("gmt")) {
            return Optional.of("UTC");
        }
        Matcher distance = DISTANCE.matcher(text);
        if (distance.matches()) {
            int sign = distance.group(1).equals("+") ? 1 : -1;
            int minutes = distance.group(3) == null ? 0 : Integer.parseInt(distance.group(3));
            try {
                ZoneOffset offset =
                        ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(distance.group(2)), sign * minutes);
                return Optional.of(offset.equals(ZoneOffset.UTC) ? "UTC" : ZoneId.ofOffset("UTC", offset).getId());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        String id = text.replace(' ', '_');
        return id.indexOf('/') < 0
                ? Optional.empty()
                : ZoneId.getAvailableZoneIds().stream().filter(id::equalsIgnoreCase).findFirst();
    }

    /** How well a city fits: 0 is its very name. */
    private static int rank(City city, String sought, Locale locale) {
        int best = NOT_FOUND;
        for (String name : city.names().values()) {
            best = Math.min(best, rank(Fold.of(name), sought, 0));
        }
        String id = city.zone();
        best = Math.min(best, rank(Fold.of(id.substring(id.lastIndexOf('/') + 1)), sought, 0));
        if (best == NOT_FOUND) {
            Locale country = Locale.of("", city.country());
            best = Math.min(rank(Fold.of(country.getDisplayCountry(locale)), sought, 4),
                    rank(Fold.of(country.getDisplayCountry(Locale.ENGLISH)), sought, 4));
        }
        return best;
    }

    /** The very name, its beginning, the beginning of a word in it. */
    private static int rank(String name, String sought, int from) {
        if (name.equals(sought)) {
            return from;
        }
        if (name.startsWith(sought)) {
            return from + 1;
        }
        return name.contains(" " + sought) ? from + 2 : NOT_FOUND;
    }
}
