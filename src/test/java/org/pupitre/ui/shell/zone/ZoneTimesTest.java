package org.pupitre.ui.shell.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.StagedSession;

/** What the header shows beside the session's clock, over time and over changes of the clocks. */
class ZoneTimesTest {
    private final Words words = new Words(Locale.ENGLISH);
    private final ZoneModel model = new ZoneModel(words);

    private static SessionPlan plan(String zone, @Nullable String second) {
        SessionPlan plan = StagedSession.planned().state().plan();
        return new SessionPlan(plan.seminar(), plan.seminarTitle(), plan.title(), plan.plannedStart(), plan.hardStop(),
                ZoneId.of(zone), second == null ? null : ZoneId.of(second), plan.languages(), null, null, null, 180);
    }

    private List<String> at(SessionPlan plan, String instant) {
        model.show(plan, Instant.parse(instant));
        return model.besideProperty().get();
    }

    private List<String> beside(ZoneMemory memory, SessionPlan plan, String instant) {
        model.remember(memory);
        return at(plan, instant);
    }

    @Test
    void theOwnZoneIsThereUnaskedThenThatOfTheSeminarThenThoseChosen() {
        KeptZones memory = new KeptZones("Asia/Amman", "Asia/Tokyo", "America/New_York");
        SessionPlan plan = plan("Europe/Brussels", "Africa/Dakar");
        assertThat(beside(memory, plan, "2022-05-24T12:27:05Z"))
                .containsExactly("15:27 Amman (you)", "12:27 Dakar", "21:27 Tokyo", "08:27 New York");
        words.localeProperty().set(Locale.FRENCH);
        assertThat(at(plan, "2022-05-24T12:28:00Z"))
                .containsExactly("15:28 Amman (vous)", "12:28 Dakar", "21:28 Tokyo", "08:28 New York");
    }

    @Test
    void noTimeIsShownTwice() {
        SessionPlan plan = plan("Europe/Brussels", "Africa/Dakar");
        assertThat(beside(new KeptZones("Europe/Paris", "Africa/Lagos"), plan, "2022-12-24T12:27:05Z"))
                .as("Paris and Lagos have the time of Brussels").containsExactly("12:27 Dakar");
        assertThat(beside(new KeptZones("Europe/London", "Africa/Dakar", "Africa/Abidjan"), plan,
                "2022-12-24T12:27:05Z")).as("three zones with one time share it")
                .containsExactly("12:27 London (you), Dakar, Abidjan");
        assertThat(beside(new KeptZones("Europe/Brussels"), plan("Europe/Brussels", null), "2022-12-24T12:27:05Z"))
                .isEmpty();
        assertThat(beside(ZoneMemory.NONE, plan("Europe/Brussels", "Europe/Brussels"), "2022-12-24T12:27:05Z"))
                .isEmpty();
    }

    /** Lagos has no summer time: it has the time of Brussels in winter only. */
    @ParameterizedTest
    @CsvSource({"2022-03-27T00:59:59Z,''", "2022-03-27T01:00:00Z,02:00 Lagos", "2022-10-30T00:59:59Z,01:59 Lagos",
            "2022-10-30T01:00:00Z,''"})
    void aZoneComesAndGoesAtTheSecondInWhichTheClocksChange(String instant, String shown) {
        List<String> beside = beside(new KeptZones(null, "Africa/Lagos"), plan("Europe/Brussels", null), instant);
        assertThat(String.join("|", beside)).isEqualTo(shown);
    }

    /** On the day of 23 h and on that of 25 h each hour is shown as clocks show it, the hour that comes twice both times. */
    @ParameterizedTest
    @CsvSource({"2022-03-26T23:00:00Z,23,'0 1 3 4 5'", "2022-10-29T22:00:00Z,25,'0 1 2 2 3'"})
    void dayByDayThroughTheChange(String midnight, int hours, String first) {
        model.remember(new KeptZones("Europe/Brussels"));
        SessionPlan plan = plan("UTC", null);
        List<String> seen = new ArrayList<>();
        Instant at = Instant.parse(midnight);
        for (int hour = 0; hour < hours; hour++) {
            model.show(plan, at.plus(Duration.ofHours(hour)));
            String time = model.besideProperty().get().getFirst();
            seen.add(String.valueOf(Integer.parseInt(time.replaceAll("^(?:\\D+ )?(\\d\\d):.*", "$1"))));
        }
        assertThat(seen).hasSize(hours).endsWith("23");
        assertThat(String.join(" ", seen)).startsWith(first);
    }

    @Test
    void halfHoursAndQuartersAreShown() {
        SessionPlan plan = plan("Europe/Brussels", "Asia/Kathmandu");
        KeptZones lordHowe = new KeptZones("Australia/Lord_Howe");
        assertThat(beside(lordHowe, plan, "2022-04-02T14:59:00Z"))
                .containsExactly("Sun 01:59 Lord Howe Island (you)", "20:44 Kathmandu");
        assertThat(at(plan, "2022-04-02T15:00:00Z")).as("half an hour back")
                .containsExactly("Sun 01:30 Lord Howe Island (you)", "20:45 Kathmandu");
    }

    @Test
    void anotherDayIsSaidFromMidnightToMidnight() {
        KeptZones suva = new KeptZones("Pacific/Fiji", "America/New_York");
        SessionPlan plan = plan("Europe/Brussels", null);
        assertThat(beside(suva, plan, "2022-05-24T11:59:59Z")).containsExactly("23:59 Fiji (you)", "07:59 New York");
        assertThat(at(plan, "2022-05-24T12:00:00Z")).containsExactly("Wed 00:00 Fiji (you)", "08:00 New York");
        assertThat(at(plan, "2022-05-24T22:00:00Z")).as("now the session has that day too")
                .containsExactly("10:00 Fiji (you)", "Tue 18:00 New York");
        words.localeProperty().set(Locale.FRENCH);
        assertThat(at(plan, "2022-05-24T12:00:00Z")).containsExactly("mer. 00:00 Fidji (vous)", "08:00 New York");
    }

    @Test
    void aSecondChangesNothingAndAMinuteDoes() {
        SessionPlan plan = plan("Europe/Brussels", "Africa/Dakar");
        List<String> before = beside(new KeptZones("Asia/Tokyo"), plan, "2022-05-24T12:27:00Z");
        assertThat(at(plan, "2022-05-24T12:27:59Z")).isSameAs(before);
        assertThat(at(plan, "2022-05-24T12:28:00Z")).containsExactly("21:28 Tokyo (you)", "12:28 Dakar");
    }

    @Test
    void theSentenceNamesAllZonesAlsoThoseWithoutRoom() {
        KeptZones memory = new KeptZones("Asia/Amman", "Asia/Tokyo", "Europe/Paris");
        model.remember(memory);
        model.show(plan("Europe/Brussels", "Africa/Dakar"), Instant.parse("2022-05-24T12:27:05Z"));
        assertThat(model.allProperty().get()).isEqualTo("14:27 Brussels (session) · 15:27 Amman (you)"
                + " · 12:27 Dakar (seminar) · 21:27 Tokyo (chosen) · 14:27 Paris (chosen). Press to choose others.");
        model.show(null, Instant.parse("2022-05-24T12:27:05Z"));
        assertThat(model.besideProperty().get()).as("no session").isEmpty();
        assertThat(model.here()).isEqualTo(ZoneId.of("Asia/Amman"));
    }

    @Test
    void aThirdAndOneThatIsThereAreRefusedWithWhatToDo() {
        KeptZones memory = new KeptZones("Asia/Amman");
        model.remember(memory);
        model.show(plan("Europe/Brussels", "Africa/Dakar"), Instant.parse("2022-05-24T12:27:05Z"));
        assertThat(model.add(ZoneId.of("Africa/Dakar"))).contains("Dakar is in the list already.");
        assertThat(model.add(ZoneId.of("Asia/Tokyo"))).isEmpty();
        assertThat(model.add(ZoneId.of("Europe/Paris"))).isEmpty();
        assertThat(model.add(ZoneId.of("UTC"))).contains(
                "Two zones are chosen already. Remove Tokyo or the other, then press Enter here again.");
        assertThat(memory.chosen()).containsExactly(ZoneId.of("Asia/Tokyo"), ZoneId.of("Europe/Paris"));
        model.remove(ZoneId.of("Asia/Tokyo"));
        assertThat(model.add(ZoneId.of("UTC"))).isEmpty();
        assertThat(memory.chosen()).containsExactly(ZoneId.of("Europe/Paris"), ZoneId.of("UTC"));
        assertThat(model.besideProperty().get()).containsExactly("15:27 Amman (you)", "12:27 Dakar, UTC");
    }
}
