package org.pupitre.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** The cities of the file {@code language/cities.tsv}, which says where their names are from; read when first needed. */
final class CityList {
    private static final String FILE = "/language/cities.tsv";
    private static final int COLUMNS = 5;
    /** In place of a country: a zone under an old id, which has a name and is not offered. */
    private static final String OLD = "-";
    /** The languages of the columns, in their order. */
    private static final List<String> LANGUAGES = List.of("en", "fr", "ar");

    static final SequencedMap<String, City> ALL = read();

    private CityList() {}

    /**
     * A city.
     *
     * @param zone    the id of its time zone
     * @param country two letters; {@code -} for a zone under an old id
     * @param names   by language, such as {@code fr}
     */
    record City(String zone, String country, Map<String, String> names) {
        /** Its name in a language of the screen. */
        String in(String language) {
            return names.getOrDefault(language, names.getOrDefault("en", zone));
        }

        boolean offered() {
            return !country.equals(OLD);
        }
    }

    static Optional<City> of(String zone) {
        return Optional.ofNullable(ALL.get(zone));
    }

    private static SequencedMap<String, City> read() {
        SequencedMap<String, City> cities = new LinkedHashMap<>();
        try (InputStream in = CityList.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing " + FILE);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#').map(CityList::city)
                    .forEach(city -> cities.put(city.zone(), city));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return cities;
    }

    private static City city(String line) {
        List<String> columns = List.of(line.split("\t", COLUMNS));
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 2; i < columns.size(); i++) {
            if (!columns.get(i).isEmpty()) {
                names.put(LANGUAGES.get(i - 2), columns.get(i));
            }
        }
        return new City(columns.getFirst(), columns.get(1), names);
    }
}
