package org.pupitre.exchange.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Messages;

class SeminarFileTest {
    /** One thing a line, so that places can be told. */
    private static final String SMALL = """
            {
              "pupitreSeminar": 1,
              "id": "s",
              "title": { "en": "A seminar", "fr": "Un séminaire" },
              "languages": ["en", "fr"],
              "zone": "Europe/Brussels",
              "people": [
                { "id": "awa", "name": "Awa Exemple", "group": "GOVERNMENT", "language": "fr" }
              ],
              "sessions": [
                {
                  "id": "s1",
                  "title": { "en": "First" },
                  "date": "2022-05-24", "start": "13:00", "hardStop": "15:00",
                  "booths": [
                    { "id": "A", "directions": ["fr > en"], "interpreters": [{ "person": "awa" }] }
                  ],
                  "items": [
                    { "title": { "en": "Welcome" }, "kind": "welcome", "start": "13:00", "minutes": 10,
                      "speakers": [{ "person": "awa", "minutes": 5, "language": "fr" }] },
                    { "title": { "en": "Rest" }, "kind": "DISCUSSION", "minutes": 90 }
                  ],
                  "questions": [
                    { "text": "Why?", "language": "en", "asker": "awa",
                      "renditions": [{ "language": "fr", "text": "Pourquoi ?" }] }
                  ]
                }
              ]
            }
            """;

    private static Reading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading read(byte[] bytes) {
        try {
            return SeminarFile.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Problem> problems(String text) {
        Reading reading = read(text);
        assertThat(reading).isInstanceOf(Reading.Faulty.class);
        return ((Reading.Faulty) reading).problems();
    }

    private static PlanSession only(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Sound.class);
        return ((Reading.Sound) reading).seminar().sessions().values().iterator().next();
    }

    @Test
    void readsWhatIsWrittenAndFillsInTheRest() {
        PlanSession session = only(read(SMALL));
        assertThat(session.plan().plannedStart()).isEqualTo(Instant.parse("2022-05-24T11:00:00Z"));
        assertThat(session.plan().speakingSeconds()).isEqualTo(180);
        assertThat(session.channels()).extracting(ChannelPlan::language).containsExactly(LanguageTag.EN,
                LanguageTag.FR);
        assertThat(session.items()).extracting(ItemPlan::id).containsExactly(new ItemId("i1"), new ItemId("i2"));
        assertThat(session.items().getFirst().kind()).isEqualTo(ItemKind.WELCOME);
        assertThat(session.items().get(1).warningSeconds()).isEqualTo(ItemPlan.DEFAULT_WARNING_SECONDS);
        assertThat(session.booths().getFirst().bidirectional()).isFalse();
    }

    private static Stream<Arguments> faults() {
        return Stream.of(
                arguments("\"pupitreSeminar\": 1", "\"pupitreSeminar\": ^2",
                        "pupitreSeminar", "exchange.newerVersion"),
                arguments("\"id\": \"s\",", "\"id\": ^\"ü\",",
                        "id", "exchange.expectedId"),
                arguments("\"id\": \"s\",", "\"id\": ^7,",
                        "id", "exchange.expectedId"),
                arguments("{\n  \"pupitreSeminar\": 1,\n  \"id\": \"s\",", "^{ \"pupitreSeminar\": 1,",
                        "id", "exchange.missing"),
                arguments("{ \"en\": \"A seminar\", \"fr\": \"Un séminaire\" }", "^\"A seminar\"",
                        "title", "exchange.expectedWordings"),
                arguments("\"en\": \"A seminar\"", "^\"english\": \"A seminar\"",
                        "title.english", "exchange.expectedLanguage"),
                arguments("\"en\": \"A seminar\"", "\"en\": ^\" \"",
                        "title.en", "exchange.expectedText"),
                arguments("[\"en\", \"fr\"]", "[\"en\", ^\"en\"]",
                        "languages[1]", "exchange.languageTwice"),
                arguments("[\"en\", \"fr\"]", "^\"en\"",
                        "languages", "exchange.expectedList"),
                arguments("\"Europe/Brussels\"", "^\"Europe/Brusels\"",
                        "zone", "exchange.expectedZoneNear"),
                arguments("\"Europe/Brussels\"", "^\"somewhere over the rainbow\"",
                        "zone", "exchange.expectedZone"),
                arguments("\"zone\": \"Europe", "^\"zon\": \"Europe",
                        "zon", "exchange.unknownFieldNear"),
                arguments("\"zone\": \"Europe", "^\"where it takes place\": \"Europe",
                        "where it takes place", "exchange.unknownField"),
                arguments("{ \"id\": \"awa\", \"name\": \"Awa Exemple\",", "^{ \"id\": \"awa\",",
                        "people[0].name", "exchange.missing"),
                arguments("{ \"id\": \"awa\", \"name\"", "{ \"id\": ^null, \"name\"",
                        "people[0].id", "exchange.missing"),
                arguments("\"GOVERNMENT\"", "^\"GOVERMENT\"",
                        "people[0].group", "exchange.expectedOneOfNear"),
                arguments("\"GOVERNMENT\"", "^\"zzz\"",
                        "people[0].group", "exchange.expectedOneOf"),
                arguments("\"group\": \"GOVERNMENT\"", "^\"name\": \"B\"",
                        "people[0].name", "exchange.fieldTwice"),
                arguments("\"language\": \"fr\" }\n  ],",
                        "\"language\": \"fr\" }, { \"id\": ^\"awa\", \"name\": \"B\" }\n  ],",
                        "people[1].id", "exchange.idTwice"),
                arguments("\"2022-05-24\"", "^\"24 May 2022\"",
                        "sessions[0].date", "exchange.expectedDate"),
                arguments("\"2022-05-24\"", "^\"2022-02-30\"",
                        "sessions[0].date", "exchange.expectedDate"),
                arguments("\"15:00\"", "^\"25:00\"",
                        "sessions[0].hardStop", "exchange.expectedTime"),
                arguments("\"15:00\"", "^\"12:00\"",
                        "sessions[0].hardStop", "exchange.hardStopNotAfterStart"),
                arguments("\"fr > en\"", "^\"fr-en\"",
                        "sessions[0].booths[0].directions[0]", "exchange.expectedDirection"),
                arguments("\"fr > en\"", "^\"fr > ar\"",
                        "sessions[0].booths[0].directions[0]", "exchange.expectedDirection"),
                arguments("[\"fr > en\"]", "^[]",
                        "sessions[0].booths[0].directions", "exchange.expectedSome"),
                arguments("[{ \"person\": \"awa\" }]", "[{ \"person\": ^\"ava\" }]",
                        "sessions[0].booths[0].interpreters[0].person", "exchange.noSuchPersonNear"),
                arguments("\"minutes\": 10", "\"minutes\": ^\"10\"",
                        "sessions[0].items[0].minutes", "exchange.expectedMinutes"),
                arguments("\"minutes\": 10", "\"minutes\": ^-1",
                        "sessions[0].items[0].minutes", "exchange.expectedMinutes"),
                arguments("\"minutes\": 10", "\"minutes\": ^1e99",
                        "sessions[0].items[0].minutes", "exchange.expectedMinutes"),
                arguments("{ \"title\": { \"en\": \"Welcome\" }, \"kind\": \"welcome\", \"start\": \"13:00\",",
                        "^{ \"title\": { \"en\": \"Welcome\" }, \"kind\": \"welcome\",",
                        "sessions[0].items[0].start", "exchange.firstItemNeedsStart"),
                arguments("\"minutes\": 5, \"language\": \"fr\"", "\"minutes\": 5, \"language\": ^\"ar\"",
                        "sessions[0].items[0].speakers[0].language", "exchange.languageNotInSession"),
                arguments("\"minutes\": 90", "\"minutes\": 90, \"id\": ^\"i1\"",
                        "sessions[0].items[1].id", "exchange.idTwice"),
                arguments("\"minutes\": 90", "\"minutes\": 90, \"countToEnd\": ^\"yes\"",
                        "sessions[0].items[1].countToEnd", "exchange.expectedTruth"),
                arguments("\"minutes\": 90", "\"minutes\": 90, \"priority\": ^4",
                        "sessions[0].items[1].priority", "exchange.expectedWhole"),
                arguments("\"asker\": \"awa\"", "\"asker\": ^\"nobody at all\"",
                        "sessions[0].questions[0].asker", "exchange.expectedId"),
                arguments("\"asker\": \"awa\"", "\"asker\": ^\"somebody\"",
                        "sessions[0].questions[0].asker", "exchange.noSuchPerson"),
                arguments("[{ \"language\": \"fr\", \"text\"", "[{ \"language\": ^\"en\", \"text\"",
                        "sessions[0].questions[0].renditions[0].language", "exchange.renditionInOwnLanguage"));
    }

    /** The sign ^ shows where the problem is. */
    @ParameterizedTest(name = "{1} gives {3}")
    @MethodSource("faults")
    void saysWhereAndWhatWasExpected(String found, String instead, String field, String key) {
        assertThat(SMALL).containsOnlyOnce(found);
        String marked = SMALL.replace(found, instead);
        String before = marked.substring(0, marked.indexOf('^'));
        Problem problem = problems(marked.replace("^", "")).getFirst();
        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.line()).isEqualTo(1 + (int) before.chars().filter(c -> c == '\n').count());
        assertThat(problem.column()).isEqualTo(before.length() - before.lastIndexOf('\n'));
    }

    private static String key(String objectives) {
        return problems(SMALL.replace("\"id\": \"s\",", "\"id\": \"s\", \"objectives\": " + objectives + ",")
                .replace("\"zone\"", "\"zon\"")).getFirst().key();
    }

    /** Each just fits, so that another problem is said; and is too much with one more. */
    @Test
    void nestingTextsAndNumbersHaveTheirLimits() {
        assertThat(key("[".repeat(63) + "]".repeat(63))).isNotEqualTo("exchange.tooBig");
        assertThat(key("[".repeat(64) + "]".repeat(64))).isEqualTo("exchange.tooBig");
        assertThat(key("\"" + "x".repeat(100_000) + "\"")).isNotEqualTo("exchange.tooBig");
        assertThat(key("\"" + "x".repeat(100_001) + "\"")).isEqualTo("exchange.tooBig");
        assertThat(key("1".repeat(100))).isNotEqualTo("exchange.numberTooLong");
        assertThat(key("1".repeat(101))).isEqualTo("exchange.numberTooLong");
    }

    @Test
    void aHundredProblemsAreNamedAndNoMore() {
        String person =
                "{ \"id\": \"awa\", \"name\": \"Awa Exemple\", \"group\": \"GOVERNMENT\", \"language\": \"fr\" }";
        assertThat(SMALL).contains(person);
        String many = java.util.stream.IntStream.range(0, 150).mapToObj(i -> ", { \"id\": \"p" + i + "\" }")
                .collect(java.util.stream.Collectors.joining());
        assertThat(problems(SMALL.replace(person, person + many))).hasSize(100);
    }

    @Test
    void findsAllProblemsAtOnceInTheOrderOfTheFile() {
        List<Problem> problems = problems(SMALL.replace("\"minutes\": 90", "\"minuts\": 90")
                .replace("\"13:00\", \"hardStop\"", "\"1 p.m.\", \"hardStop\"").replace("\"GOVERNMENT\"", "1"));
        assertThat(problems).extracting(Problem::key).containsExactly("exchange.expectedOneOf",
                "exchange.expectedTime", "exchange.missing", "exchange.unknownFieldNear");
        assertThat(problems).isSortedAccordingTo(java.util.Comparator.comparingInt(Problem::line));
    }

    @Test
    void aLanguageThatCannotBeReadIsSaidOnceAndNotForEachOfItsUses() {
        String misread = SMALL.replace("[\"en\", \"fr\"]", "[\"en\", \"french\"]");
        assertThat(misread).isNotEqualTo(SMALL);
        assertThat(problems(misread)).extracting(Problem::key).containsExactly("exchange.expectedLanguage");
        String missing = SMALL.replaceFirst("\"languages\": .*\n", "");
        assertThat(problems(missing)).extracting(Problem::key).containsExactly("exchange.missing");
    }

    @Test
    void saysWhereJsonIsNotWellFormed() {
        Problem problem = problems(SMALL.replace("\"zone\": \"Europe/Brussels\",", "zone: \"Europe/Brussels\","))
                .getFirst();
        assertThat(problem.key()).isEqualTo("exchange.notJson");
        assertThat(problem.line()).isEqualTo(6);
        assertThat(problems("").getFirst().key()).isEqualTo("exchange.expectedObject");
        assertThat(problems("[]").getFirst().key()).isEqualTo("exchange.expectedObject");
        assertThat(problems(SMALL + "{}").getFirst().key()).isEqualTo("exchange.expectedEnd");
        assertThat(problems("{").getFirst().key()).isEqualTo("exchange.notJson");
    }

    @Test
    void refusesWhatIsTooBigOrTooDeep() {
        assertThat(problems("[".repeat(65) + "]".repeat(65)).getFirst().key()).isEqualTo("exchange.tooBig");
        assertThat(problems("{\"remark\": \"" + "x".repeat(100_001) + "\"}").getFirst().key())
                .isEqualTo("exchange.tooBig");
        assertThat(problems(SMALL + " ".repeat(SeminarFile.MAX_BYTES)).getFirst().key())
                .isEqualTo("exchange.fileTooBig");
        assertThat(problems(SMALL.replace("Awa Exemple", "x".repeat(201))).getFirst().key())
                .isEqualTo("exchange.textTooLong");
    }

    @Test
    void takesUtf8WithOrWithoutByteOrderMarkAndNothingElse() {
        assertThat(only(read("\uFEFF" + SMALL)).items()).hasSize(2);
        Reading reading = read(SMALL.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reading).isInstanceOf(Reading.Faulty.class);
        Problem problem = ((Reading.Faulty) reading).problems().getFirst();
        assertThat(problem.key()).isEqualTo("exchange.expectedUtf8");
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.column()).isEqualTo(44);
    }

    @Test
    void takesTimesThatTheChangeOfTheClocksLeavesOutOrRepeatsAndRemarksThem() {
        Reading spring = read(SMALL.replace("2022-05-24", "2027-03-28").replace("\"13:00\"", "\"02:30\"")
                .replace("minutes\": 90", "minutes\": 9"));
        assertThat(only(spring).plan().plannedStart()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
        assertThat(((Reading.Sound) spring).remarks()).extracting(Problem::key).containsOnly("exchange.timeLeftOut");
        Reading autumn = read(SMALL.replace("2022-05-24", "2027-10-31").replace("\"13:00\"", "\"02:30\""));
        assertThat(only(autumn).plan().plannedStart()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(((Reading.Sound) autumn).remarks()).extracting(Problem::key).containsOnly("exchange.timeTwice");
    }

    /** Also of a time with its date, each remark with its line, its field and what is taken. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-03-26|2022-03-27 02:30|2022-03-27T01:30:00Z|02:30 does not exist on that day because the clocks change; 03:30 is used.
            2022-03-27|02:00           |2022-03-27T01:00:00Z|02:00 does not exist on that day because the clocks change; 03:00 is used.
            2022-10-29|2022-10-30 02:30|2022-10-30T00:30:00Z|02:30 occurs twice on that day because the clocks change; the first one is used (+02:00).
            2022-10-30|02:59           |2022-10-30T00:59:00Z|02:59 occurs twice on that day because the clocks change; the first one is used (+02:00).
            """)
    void saysWhereAnHourIsLeftOutOrComesTwiceAndWhichIsTaken(String date, String start, Instant taken, String said) {
        Reading reading = read(SMALL.replace("\"date\": \"2022-05-24\", \"start\": \"13:00\"",
                "\"date\": \"" + date + "\", \"start\": \"" + start + "\"")
                .replace("\"15:00\"", "\"" + date.substring(0, 5)
                        + (start.length() > 5 ? start.substring(5, 10) : date.substring(5)) + " 06:00\"")
                .replace("\"kind\": \"welcome\", \"start\": \"13:00\"",
                        "\"kind\": \"welcome\", \"start\": \"2022-12-01 05:00\""));
        assertThat(only(reading).plan().plannedStart()).isEqualTo(taken);
        assertThat(((Reading.Sound) reading).remarks()).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(14);
            assertThat(problem.field()).isEqualTo("sessions[0].start");
            assertThat(problem.expected(Messages.of(Locale.ENGLISH))).isEqualTo(said);
        });
    }

    @Test
    void remarksWhatDoesNotFitIntoTheTime() {
        Reading reading = read(SMALL.replace("\"minutes\": 90", "\"start\": \"13:05\", \"minutes\": 120")
                .replace("\"minutes\": 5", "\"minutes\": 15"));
        assertThat(((Reading.Sound) reading).remarks()).extracting(Problem::key).containsExactly(
                "exchange.flag.ALLOTMENTS", "exchange.flag.OVERLAP", "exchange.flag.AFTER_HARD_STOP");
    }

    @Test
    void anItemMayLieOnTheNextDay() {
        PlanSession session = only(read(SMALL.replace("\"15:00\"", "\"2022-05-25 01:00\"")
                .replace("\"minutes\": 90", "\"start\": \"2022-05-25 00:15\", \"minutes\": 7.5")));
        assertThat(session.items().get(1).fixedStart()).isEqualTo(Instant.parse("2022-05-24T22:15:00Z"));
        assertThat(session.items().get(1).durationSeconds()).isEqualTo(450);
    }

    @Test
    void aRemarkMayStandAnywhere() {
        assertThat(only(read(SMALL.replace("\"minutes\": 90", "\"minutes\": 90, \"remark\": \"long\""))).items())
                .hasSize(2);
    }

    @Test
    void saysItInBothLanguages() {
        Problem problem = problems(SMALL.replace("\"minutes\": 10", "\"minutes\": \"ten\"")).getFirst();
        assertThat(problem.sentence(Messages.of(Locale.ENGLISH))).isEqualTo(
                "line 19, column 89, sessions[0].items[0].minutes: This is not a number of minutes from 0 to 1440. Write "
                        + "one.");
        assertThat(problem.sentence(Messages.of(Locale.FRENCH))).isEqualTo(
                "ligne 19, colonne 89, sessions[0].items[0].minutes\u00a0: Ce n’est pas un nombre de minutes de 0 à 1440. "
                        + "Écrivez-en un.");
    }
}
