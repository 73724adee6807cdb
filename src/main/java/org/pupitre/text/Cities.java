package org.pupitre.text;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** The cities that time zones are named after. */
public final class Cities {
    private static final int SECONDS_AN_HOUR = 3600;

    private Cities() {}

    /**
     * The city of a zone, such as {@code Bruxelles} or {@code Kyiv}; of a zone that is a fixed distance from UTC that distance,
     * such as {@code UTC+5:30}.
     *
     * @param zone its id, such as {@code Europe/Brussels}
     */
    public static String of(String zone, Messages messages) {
        return CityList.of(zone).map(city -> city.in(messages.locale().getLanguage())).orElseGet(() -> unlisted(zone));
    }

    /** The country of a zone's city in a language of the screen, such as {@code Belgique}; empty where it has none. */
    public static String country(String zone, Locale locale) {
        return CityList.of(zone).filter(CityList.City::offered)
                .map(city -> Locale.of("", city.country()).getDisplayCountry(locale)).orElse("");
    }

    private static String unlisted(String zone) {
        ZoneId id = ZoneId.of(zone);
        return id.normalized() instanceof ZoneOffset offset
                ? distance(offset.getTotalSeconds())
                : zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String distance(int seconds) {
        if (seconds == 0) {
            return "UTC";
        }
        int minutes = Math.abs(seconds) % SECONDS_AN_HOUR / 60;
        return "UTC" + (seconds < 0 ? "\u2212" : "+") + Math.abs(seconds) / SECONDS_AN_HOUR
                + (minutes == 0 ? "" : ":%02d".formatted(minutes));
    }
}
