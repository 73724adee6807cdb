package org.pupitre.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cities of time zones: how they are called, and how they are found. */
class ZoneSearchTest {
    @ParameterizedTest
    @CsvSource({"Europe/Brussels,Brussels,Bruxelles", "Africa/Cairo,Cairo,Le Caire", "Asia/Calcutta,Kolkata,Calcutta",
            "Asia/Kolkata,Kolkata,Calcutta", "Europe/Kiev,Kyiv,Kiev", "Europe/Kyiv,Kyiv,Kiev",
            "America/Argentina/Buenos_Aires,Buenos Aires,Buenos Aires", "America/Sao_Paulo,Sao Paulo,São Paulo",
            "Europe/London,London,Londres", "Asia/Katmandu,Kathmandu,Katmandou", "Africa/Dakar,Dakar,Dakar",
            "America/Buenos_Aires,Buenos Aires,Buenos Aires", "UTC,UTC,UTC", "Z,UTC,UTC", "Etc/GMT,UTC,UTC",
            "GMT+03:00,UTC+3,UTC+3", "UTC+05:30,UTC+5:30,UTC+5:30", "-03:30,UTC−3:30,UTC−3:30",
            "Etc/GMT+3,UTC−3,UTC−3"})
    void aCityIsCalledAsInTheLanguageOfTheScreen(String zone, String english, String french) {
        assertThat(Cities.of(zone, Messages.of(Locale.ENGLISH))).isEqualTo(english);
        assertThat(Cities.of(zone, Messages.of(Locale.FRENCH))).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource({"tokyo,Asia/Tokyo", "TOKYO,Asia/Tokyo", "São Paulo,America/Sao_Paulo", "sao paulo,America/Sao_Paulo",
            "le caire,Africa/Cairo", "Caire,Africa/Cairo", "cairo,Africa/Cairo",
            "Kiev,Europe/Kyiv", "kolkata,Asia/Kolkata", "calcutta,Asia/Kolkata", "addis-abeba,Africa/Addis_Ababa",
            "Addis Ab,Africa/Addis_Ababa", "aires,America/Argentina/Buenos_Aires", "japon,Asia/Tokyo",
            "japan,Asia/Tokyo", "Suisse,Europe/Zurich", "utc,UTC", "GMT,UTC", "gmt+3,UTC+03:00", "UTC +5:30,UTC+05:30",
            "+0545,UTC+05:45", "-3,UTC-03:00", "−3,UTC-03:00", "UTC+0,UTC", "Europe/Paris,Europe/Paris",
            "europe/paris,Europe/Paris", "US/Eastern,US/Eastern", "america/new york,America/New_York"})
    void itIsFoundAsPeopleTypeIt(String typed, String zone) {
        assertThat(ZoneSearch.of(typed, Locale.FRENCH, 6)).as(typed).first().isEqualTo(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "atlantis", "+19", "UTC+3:75", "Mars/Olympus", "()"})
    void whatIsNoZoneIsNotFound(String typed) {
        assertThat(ZoneSearch.of(typed, Locale.ENGLISH, 6)).isEmpty();
    }

    @Test
    void theVeryNameIsFirstAndNoMoreThanWereAskedFor() {
        assertThat(ZoneSearch.of("sa", Locale.ENGLISH, 6)).hasSize(6);
        assertThat(ZoneSearch.of("rome", Locale.ENGLISH, 6).getFirst()).isEqualTo("Europe/Rome");
    }

    @Test
    void everyCityOfTheFileIsAZoneOfJavaAndHasItsNames() {
        assertThat(CityList.ALL).hasSizeGreaterThan(400).allSatisfy((id, city) -> {
            assertThat(ZoneId.getAvailableZoneIds()).contains(id);
            assertThat(city.country()).matches("[A-Z]{2}|-");
            assertThat(List.of(city.in("en"), city.in("fr"), city.in("ar"))).noneMatch(String::isBlank);
        });
        assertThat(Cities.country("Asia/Tokyo", Locale.FRENCH)).isEqualTo("Japon");
        assertThat(Cities.country("UTC", Locale.FRENCH)).isEmpty();
    }
}
