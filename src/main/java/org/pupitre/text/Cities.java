package org.pupitre.text;

/** The cities that time zones are named after. */
public final class Cities {
    private Cities() {}

    /**
     * The city of a zone; the one city of this series whose name differs is worded.
     *
     * @param zone its id, such as {@code Europe/Brussels}
     */
    public static String of(String zone, Messages messages) {
        String city = zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
        return city.equals("Brussels") ? messages.text("shell.brussels") : city;
    }
}
