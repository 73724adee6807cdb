package org.pupitre.exchange.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.act.SessionCommand.PlanSession;

/** One value of a seminar file at a time, at its limits and beyond them, and of the wrong type. */
class SeminarFaultsTest {
    private static final String FILE = """
            { "pupitreSeminar": 1, "id": "s", "title": { "en": "Seminar" }, "languages": ["en", "fr"], "zone": "UTC",
              "people": [{ "id": "awa", "name": "Awa" @person@ }],
              "sessions": [{ "id": "s1", "title": { "en": @title@ }, "date": @date@, "start": @start@, "hardStop": "15:00",
                "speakingMinutes": @speaking@,
                "channels": @channels@, "booths": @booths@,
                "items": [{ "title": { "en": "A" }, "kind": @kind@, "start": "13:00", "minutes": @minutes@,
                  "countToEnd": @toEnd@, "priority": @priority@,
                  "speakers": [{ "person": @speaker@, "minutes": @allotment@ }] }],
                "questions": [{ "text": @question@, "language": "en", "renditions": @renditions@ }] }] }
            """;

    private static String file(String name, String value) {
        String filled = FILE.replace("@" + name + "@", value);
        assertThat(filled).isNotEqualTo(FILE);
        String[][] usual = {{"person", ""}, {"title", "\"T\""}, {"date", "\"2027-05-24\""}, {"start", "\"13:00\""},
                {"speaking", "3"}, {"channels", "[{ \"language\": \"en\" }]"}, {"booths", "[]"}, {"kind", "\"PANEL\""},
                {"minutes", "30"}, {"toEnd", "false"}, {"priority", "2"}, {"speaker", "\"awa\""}, {"allotment", "5"},
                {"question", "\"Why?\""}, {"renditions", "[]"}};
        for (String[] field : usual) {
            filled = filled.replace("@" + field[0] + "@", field[1]);
        }
        return filled;
    }

    private static Reading read(String text) {
        try {
            return SeminarFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Instant.MIN);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static PlanSession with(String name, String value) {
        Reading reading = read(file(name, value));
        assertThat(reading).as(String.valueOf(reading)).isInstanceOf(Reading.Sound.class);
        return ((Reading.Sound) reading).seminar().sessions().values().iterator().next();
    }

    private static String letters(int count) {
        return "\"" + "x".repeat(count) + "\"";
    }

    /** Exactly one problem is said of one wrong value: what is read in its place gives no further problem. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            person     | , "group": 7                                             | people[0].group                              | exchange.expectedOneOf
            person     | , "group": "civil-societies"                             | people[0].group                              | exchange.expectedOneOfNear
            person     | , "saidAs": 7                                            | people[0].saidAs                             | exchange.expectedText
            person     | , "affiliation": " "                                     | people[0].affiliation                        | exchange.expectedText
            person     | , "language": 7                                          | people[0].language                           | exchange.expectedLanguage
            title      | "\\ud800"                                                | sessions[0].title.en                         | exchange.halfCharacter
            title      | 7                                                        | sessions[0].title.en                         | exchange.expectedText
            date       | 2027                                                     | sessions[0].date                             | exchange.expectedDate
            start      | 13                                                       | sessions[0].start                            | exchange.expectedTime
            start      | "15:00"                                                  | sessions[0].hardStop                         | exchange.hardStopNotAfterStart
            speaking   | 0                                                        | sessions[0].speakingMinutes                  | exchange.expectedSpeaking
            channels   | [{ "language": "en" }, { "language": "en" }]             | sessions[0].channels[1]                      | exchange.idTwice
            channels   | [{ "language": "ar" }]                                   | sessions[0].channels[0].language             | exchange.languageNotInSession
            channels   | [{ "language": "en", "originalPasses": "yes" }]          | sessions[0].channels[0].originalPasses       | exchange.expectedTruth
            channels   | {}                                                       | sessions[0].channels                         | exchange.expectedList
            booths     | [{ "id": "A", "directions": ["en>fr"] }, { "id": "A", "directions": ["en>fr"] }] | sessions[0].booths[1].id | exchange.idTwice
            booths     | [{ "id": "A" }]                                          | sessions[0].booths[0].directions             | exchange.missing
            booths     | [{ "id": "A", "directions": ["english > french"] }]      | sessions[0].booths[0].directions[0]          | exchange.expectedDirection
            booths     | [{ "id": "A", "directions": ["en>fr"], "interpreters": [{ "person": "awa" }, { "person": "awa" }] }] | sessions[0].booths[0].interpreters[1].person | exchange.idTwice
            kind       | 7                                                        | sessions[0].items[0].kind                    | exchange.expectedOneOf
            kind       | null                                                     | sessions[0].items[0].kind                    | exchange.missing
            kind       | "panels"                                                 | sessions[0].items[0].kind                    | exchange.expectedOneOfNear
            minutes    | 1440.01                                                  | sessions[0].items[0].minutes                 | exchange.expectedMinutes
            minutes    | null                                                     | sessions[0].items[0].minutes                 | exchange.missing
            toEnd      | 1                                                        | sessions[0].items[0].countToEnd              | exchange.expectedTruth
            priority   | 0                                                        | sessions[0].items[0].priority                | exchange.expectedWhole
            priority   | 1.5                                                      | sessions[0].items[0].priority                | exchange.expectedWhole
            priority   | "1"                                                      | sessions[0].items[0].priority                | exchange.expectedWhole
            speaker    | 7                                                        | sessions[0].items[0].speakers[0].person      | exchange.expectedId
            allotment  | 0                                                        | sessions[0].items[0].speakers[0].minutes     | exchange.expectedSpeaking
            allotment  | 1440.01                                                  | sessions[0].items[0].speakers[0].minutes     | exchange.expectedSpeaking
            allotment  | null                                                     | sessions[0].items[0].speakers[0].minutes     | exchange.missing
            question   | ""                                                       | sessions[0].questions[0].text                | exchange.expectedText
            renditions | [{ "language": "fr", "text": "a" }, { "language": "fr", "text": "b" }] | sessions[0].questions[0].renditions[1].language | exchange.languageTwice
            renditions | [{ "text": "a" }]                                        | sessions[0].questions[0].renditions[0].language | exchange.missing
            renditions | [{ "language": "fr", "text": "a", "state": 1 }]          | sessions[0].questions[0].renditions[0].state | exchange.expectedOneOf
            """)
    void eachIsNamedOnce(String name, String value, String field, String key) {
        Reading reading = read(file(name, value));
        assertThat(reading).isInstanceOf(Reading.Faulty.class);
        assertThat(((Reading.Faulty) reading).problems()).extracting(Problem::field, Problem::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, key));
    }

    @Test
    void aFieldThatIsNullIsAsGoodAsNotThere() {
        assertThat(with("toEnd", "null").items().getFirst().countToEnd()).isFalse();
        assertThat(with("priority", "null").items().getFirst().priority()).isEqualTo(2);
        assertThat(with("speaking", "null").plan().speakingSeconds()).isEqualTo(180);
        assertThat(with("channels", "null").channels()).hasSize(2);
    }

    @Test
    void whatIsAtALimitIsTaken() {
        assertThat(with("title", letters(500)).plan().title().in(org.pupitre.domain.value.LanguageTag.EN)).hasSize(500);
        assertThat(with("question", letters(2_000)).questions().getFirst().text()).hasSize(2_000);
        assertThat(with("minutes", "1440").items().getFirst().durationSeconds()).isEqualTo(86_400);
        assertThat(with("minutes", "0.01").items().getFirst().durationSeconds()).isEqualTo(1);
        assertThat(with("allotment", "0.001").items().getFirst().speakers().getFirst().allotmentSeconds()).isOne();
        assertThat(with("speaking", "0.5").plan().speakingSeconds()).isEqualTo(30);
        assertThat(with("allotment", "1").items().getFirst().speakers().getFirst().allotmentSeconds()).isEqualTo(60);
        assertThat(with("priority", "1").items().getFirst().priority()).isEqualTo(1);
        assertThat(with("priority", "3.0").items().getFirst().priority()).isEqualTo(3);
        assertThat(with("toEnd", "true").items().getFirst().countToEnd()).isTrue();
        assertThat(with("kind", "\" sound check \"").items().getFirst().kind())
                .isEqualTo(org.pupitre.domain.act.ItemKind.SOUND_CHECK);
    }

    @Test
    void oneCharacterMoreIsTooMuchAndBothLengthsAreSaid() {
        Problem title = ((Reading.Faulty) read(file("title", letters(501)))).problems().getFirst();
        assertThat(title.key()).isEqualTo("exchange.textTooLong");
        assertThat(title.arguments()).isEqualTo(List.of("500", "501"));
        Problem question = ((Reading.Faulty) read(file("question", letters(2_001)))).problems().getFirst();
        assertThat(question.arguments()).isEqualTo(List.of("2000", "2001"));
    }

    private static List<String> remarked(String name, String value) {
        return ((Reading.Sound) read(file(name, value))).remarks().stream()
                .map(p -> p.key() + " " + p.field() + " " + String.join(" ", p.arguments())).toList();
    }

    /** Minutes are said as minutes, with seconds where there are some. */
    @Test
    void whatDoesNotFitIsRemarkedWithItsMinutes() {
        assertThat(remarked("allotment", "45"))
                .containsExactly("exchange.flag.ALLOTMENTS sessions[0].items[0] 45 30");
        assertThat(remarked("allotment", "30.75"))
                .containsExactly("exchange.flag.ALLOTMENTS sessions[0].items[0] 30:45 30");
        assertThat(remarked("minutes", "130.5"))
                .containsExactly("exchange.flag.AFTER_HARD_STOP sessions[0].items[0] 10:30");
        assertThat(remarked("minutes", "120")).isEmpty();
    }

    @Test
    void anObjectThatIsNoneIsSaidOnceAndNoneOfItsFieldsIsMissed() {
        List<Problem> problems = ((Reading.Faulty) read(file("renditions", "[7]"))).problems();
        assertThat(problems).extracting(Problem::key).containsExactly("exchange.expectedObject");
        assertThat(problems).extracting(Problem::field).containsExactly("sessions[0].questions[0].renditions[0]");
    }
}
