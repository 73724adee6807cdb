package org.pupitre.ui.library.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.listing.SessionTemplate;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.TypedTimes;

/** What is typed for a new session, and what becomes of it. */
class NewSessionModelTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final NewSessionModel form = new NewSessionModel(ZonedDateTime.of(2027, 1, 14, 12, 50, 0, 0, BRUSSELS));

    private SessionDraft sound() {
        return ((NewSessionModel.Read.Sound) form.read()).draft();
    }

    private String wrong() {
        return ((NewSessionModel.Read.Faulty) form.read()).wrong().key();
    }

    @Test
    void onlyATitleIsMissing() {
        assertThat(wrong()).isEqualTo("library.new.noTitle");
        form.titles.get(LanguageTag.FR).set("  Un bilan ");
        SessionDraft draft = sound();
        assertThat(draft.title().in(LanguageTag.EN)).isEqualTo("Un bilan");
        assertThat(draft.start()).isEqualTo(LocalDateTime.of(2027, 1, 14, 14, 0));
        assertThat(draft.hardStop()).isEqualTo(LocalDateTime.of(2027, 1, 14, 16, 0));
        assertThat(draft.zone()).isEqualTo(BRUSSELS);
        assertThat(draft.template()).isEqualTo(SessionTemplate.PANEL);
        assertThat(form.when.room()).contains(120);
    }

    @Test
    void lateInTheEveningItIsTheNextMorning() {
        NewSessionModel late = new NewSessionModel(ZonedDateTime.of(2027, 12, 31, 21, 30, 0, 0, BRUSSELS));
        late.titles.get(LanguageTag.EN).set("x");
        assertThat(((NewSessionModel.Read.Sound) late.read()).draft().start())
                .isEqualTo(LocalDateTime.of(2028, 1, 1, 9, 0));
    }

    @ParameterizedTest
    @CsvSource({"14:00,14:00", "9.15,09:15", "14h,14:00", "14 h 30,14:30", "00:00,00:00"})
    void timesAsPeopleWriteThem(String typed, String meant) {
        assertThat(TypedTimes.time(typed)).contains(LocalTime.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "24:00", "12:60", "1400", "-1:00"})
    void whatIsNoTime(String typed) {
        form.titles.get(LanguageTag.EN).set("x");
        form.when.hardStop.set(typed);
        assertThat(wrong()).isEqualTo("library.new.noTime");
    }

    @Test
    void everyFieldSaysWhatIsWrongWithIt() {
        form.titles.get(LanguageTag.EN).set("x");
        form.when.zone.set("Europe/Bruxelles");
        assertThat(wrong()).isEqualTo("library.new.noZone");
        form.when.zone.set("Africa/Dakar");
        form.when.hardStop.set("13:00");
        assertThat(wrong()).isEqualTo("library.new.noRoom");
        form.when.hardStop.set("16:00");
        form.when.day.set(null);
        assertThat(wrong()).isEqualTo("library.new.noDay");
        form.when.day.set(java.time.LocalDate.of(2027, 1, 14));
    }

    @Test
    void theItemsOfATemplateHaveTitlesInBothLanguages() {
        form.titles.get(LanguageTag.EN).set("A hearing");
        form.template.set(SessionTemplate.HEARING);
        PlanSession plan = sound().plan("20270114-x");
        assertThat(plan.items()).extracting(i -> i.title().in(LanguageTag.FR)).startsWith("Essais de son", "Accueil");
        assertThat(plan.items()).extracting(i -> i.title().in(LanguageTag.EN)).startsWith("Sound check", "Welcome");
        assertThat(plan.items().getFirst().fixedStart()).isEqualTo(plan.plan().plannedStart().minusSeconds(1800));
        form.template.set(SessionTemplate.EMPTY);
        assertThat(sound().plan("20270114-x").items()).isEmpty();
    }

    @Test
    void theTemplateIsKeptWithWhatWasTyped() {
        String usual = form.typed();
        form.template.set(SessionTemplate.THREE_SESSIONS);
        String typed = form.typed();
        form.fill(usual);
        assertThat(form.template.get()).isEqualTo(SessionTemplate.PANEL);
        form.fill(typed);
        assertThat(form.template.get()).isEqualTo(SessionTemplate.THREE_SESSIONS);
        form.fill("2027-01-14\u001f14:00");
        assertThat(form.typed()).as("a text of another form").isEqualTo(typed);
    }

    @Test
    void withoutInterpretersItHasNoBoothThatNobodyCouldServe() {
        form.titles.get(LanguageTag.EN).set("A review");
        form.interpreters.set(" , ");
        PlanSession plan = sound().plan("20270114-x");
        assertThat(plan.booths()).isEmpty();
        assertThat(plan.interpreters()).isEmpty();
        assertThat(plan.people()).isEmpty();
        assertThat(plan.channels()).hasSize(2);
    }

    @Test
    void itIsPlannedWithABoothThatWorksBothWays() {
        form.titles.get(LanguageTag.EN).set("A review");
        form.interpreters.set("Léa Cabine, Tom Booth;;Léa Cabine");
        PlanSession plan = sound().plan("20270114-x");
        assertThat(plan.plan().languages()).containsExactly(LanguageTag.EN, LanguageTag.FR);
        assertThat(plan.booths()).singleElement().satisfies(b -> assertThat(b.bidirectional()).isTrue());
        assertThat(plan.people()).extracting(p -> p.name()).containsExactly("Léa Cabine", "Tom Booth");
        assertThat(plan.interpreters()).hasSize(2);
        assertThat(plan.items()).extracting(i -> i.durationSeconds()).isEqualTo(
                List.of(600, 900, 2700, 1200, 1200, 600));
        assertThat(plan.items().getFirst().fixedStart()).isEqualTo(plan.plan().plannedStart());
    }

    @ParameterizedTest
    @ValueSource(strings = {"27.11.2026", "27/11/2026", "2026-11-27", " 27 November 2026 ", "27 novembre 2026",
            "27  NOVEMBER 2026"})
    void daysAsPeopleWriteThem(String typed) {
        assertThat(TypedTimes.day(typed)).contains(LocalDate.of(2026, 11, 27));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31.2.2027", "11/27/2026", "27.11", "27-11-2026", "2026-13-01", "27.11.26"})
    void noDays(String typed) {
        assertThat(TypedTimes.day(typed)).isEmpty();
    }

    @Test
    void aDayThatIsNotUnderstoodIsNamedWithTheFormsThatAre() {
        form.titles.get(LanguageTag.EN).set("x");
        form.when.dayTyped.set("soon");
        assertThat(form.wrongs().findFirst()).contains(new Wrong("library.new.noDay", List.of("soon")));
    }

    @Test
    void anInterpretersNameThatIsTooLongIsSaidAndStays() {
        form.titles.get(LanguageTag.EN).set("x");
        form.interpreters.set("Ines, " + "y".repeat(201));
        assertThat(form.wrongs().findFirst()).contains(new Wrong("library.new.longName", List.of("201")));
    }

    @Test
    void speakersComeIntoTheQueueOnlyWhereThatIsChosen_andTheChoiceIsKept() {
        form.titles.get(LanguageTag.EN).set("Demo");
        assertThat(form.read()).isInstanceOfSatisfying(NewSessionModel.Read.Sound.class,
                sound -> assertThat(sound.draft().plan("s").plan().speakersReady()).isFalse());
        String before = form.typed();
        form.speakersReady.set(true);
        assertThat(form.read()).isInstanceOfSatisfying(NewSessionModel.Read.Sound.class,
                sound -> assertThat(sound.draft().plan("s").plan().speakersReady()).isTrue());
        form.when.dayTyped.set("15.");
        for (String half : new String[]{"15.", null}) {
            form.when.dayTyped.set(half);
            String typed = form.typed();
            form.fill(before);
            assertThat(form.speakersReady.get()).isFalse();
            assertThat(form.when.dayTyped.get()).isNull();
            form.fill(typed);
            assertThat(form.speakersReady.get()).isTrue();
            assertThat(form.when.dayTyped.get()).isEqualTo(half);
            assertThat(form.typed()).isEqualTo(typed);
        }
    }

    /** On the day of 23 h and on that of 25 h the room is what passes, and each hour is taken, refused or flagged. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            27.3.2022  ; 01:30 ; 03:30 ; 60  ; ''
            27.3.2022  ; 03:00 ; 05:00 ; 120 ; ''
            30.10.2022 ; 01:30 ; 03:30 ; 180 ; ''
            30.10.2022 ; 02:30 ; 03:30 ; 120 ; 02:30 occurs twice on that day: the first is taken, UTC+02:00.
            30.10.2022 ; 01:30 ; 02:30 ; 60  ; 02:30 occurs twice on that day: the first is taken, UTC+02:00.
            29.10.2022 ; 02:30 ; 03:30 ; 60  ; ''
            """)
    void theRoomIsWhatPassesThatDay(String day, String start, String stop, int minutes, String said) {
        form.titles.get(LanguageTag.EN).set("x");
        form.when.day.set(TypedTimes.day(day).orElseThrow());
        form.when.start.set(start);
        form.when.hardStop.set(stop);
        assertThat(form.when.room()).contains(minutes);
        assertThat(form.when.twice(new Words(Locale.ENGLISH))).isEqualTo(said);
        PlanSession plan = sound().plan("20220327-x");
        assertThat(Duration.between(plan.plan().plannedStart(), plan.plan().hardStop()))
                .isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void anHourThatDoesNotExistIsNotMadeAnotherInSilence() {
        form.titles.get(LanguageTag.EN).set("x");
        form.when.day.set(LocalDate.of(2022, 3, 27));
        form.when.start.set("02:30");
        form.when.hardStop.set("03:10");
        assertThat(form.wrongs().findFirst())
                .contains(new Wrong("library.new.noSuchHour", List.of("02:30", "03:30")));
        form.when.zone.set("Asia/Kathmandu");
        assertThat(sound().start()).isEqualTo(LocalDateTime.of(2022, 3, 27, 2, 30));
        form.when.zone.set("Europe/Brussels");
        form.when.start.set("01:30");
        form.when.hardStop.set("02:15");
        assertThat(form.wrongs().findFirst())
                .contains(new Wrong("library.new.noSuchHour", List.of("02:15", "03:15")));
    }
}
