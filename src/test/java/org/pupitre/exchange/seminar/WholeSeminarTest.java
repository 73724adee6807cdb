package org.pupitre.exchange.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QuestionPlan;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;

/** A seminar file with every field there is: each value arrives, as it is written, where it belongs. */
class WholeSeminarTest {
    private static final LanguageTag EN = LanguageTag.EN;
    private static final LanguageTag FR = LanguageTag.FR;
    private static final LanguageTag AR = new LanguageTag("ar");
    private static final PersonId AWA = new PersonId("awa");
    private static final PersonId LEA = new PersonId("lea");
    private static final String FILE = """
            {
              "pupitreSeminar": 1,
              "id": "lessons",
              "title": { "en": "Lessons", "fr": "Leçons" },
              "objectives": [{ "en": "To learn", "fr": "Apprendre" }, { "en": "To tell" }],
              "format": { "en": "Online" },
              "notice": { "en": "Recorded" },
              "languages": ["en", "fr"],
              "zone": "Europe/Brussels",
              "secondZone": "Africa/Niamey", "speakersReady": true,
              "speakingMinutes": 2.5,
              "people": [
                { "id": "awa", "name": "Awa Exemple", "saidAs": "A-wa", "affiliation": "IOM",
                  "group": "civil society", "language": "fr" },
                { "id": "lea", "name": "Léa Modèle" }
              ],
              "sessions": [
                {
                  "id": "s1", "title": { "en": "First" }, "date": "2027-05-24", "start": "13:00", "hardStop": "15:00",
                  "channels": [
                    { "id": "floor", "language": "en", "originalPasses": false }, { "language": "fr" }
                  ],
                  "booths": [
                    { "id": "A", "name": "Booth A", "directions": ["fr > en", "en>fr"],
                      "interpreters": [{ "person": "lea", "languages": ["fr", "en"] }] },
                    { "id": "B", "directions": ["en > fr"] }
                  ],
                  "items": [
                    { "id": "welcome", "title": { "en": "Welcome", "fr": "Accueil" }, "kind": "WELCOME",
                      "start": "13:05", "minutes": 10, "end": "13:20", "countToEnd": true, "warningMinutes": 3,
                      "dangerMinutes": 1.5, "minimumMinutes": 4, "priority": 1,
                      "speakers": [{ "person": "awa", "minutes": 4, "language": "fr" }, { "person": "lea", "minutes": 1 }] },
                    { "title": { "en": "Rest" }, "kind": "discussion", "minutes": 0 }
                  ],
                  "questions": [
                    { "text": "Pourquoi ?", "language": "fr", "asker": "awa",
                      "renditions": [{ "language": "en", "text": "Why?", "state": "read-out" }] },
                    { "text": "How?", "language": "en" }
                  ]
                },
                {
                  "id": "s2", "title": { "en": "Second" }, "date": "2027-05-25", "start": "09:00", "hardStop": "11:00",
                  "objectives": [{ "en": "To end" }], "format": { "en": "In a hall" }, "notice": { "en": "Quiet" },
                  "languages": ["en", "ar"], "zone": "Africa/Niamey", "secondZone": "Europe/Paris", "speakingMinutes": 1,
                  "speakersReady": false,
                  "items": [{ "title": { "en": "Day two" }, "kind": "PANEL", "start": "09:00", "minutes": 5 }]
                }
              ]
            }
            """;

    private static Reading read(String text, Instant now) {
        try {
            return SeminarFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), now);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static SeminarImport sound(String text) {
        Reading reading = read(text, Instant.MIN);
        assertThat(reading).as(String.valueOf(reading)).isInstanceOf(Reading.Sound.class);
        return ((Reading.Sound) reading).seminar();
    }

    private static PlanSession session(String id) {
        PlanSession session = sound(FILE).sessions().get(new SessionId(id));
        assertThat(session).isNotNull();
        return session;
    }

    private static LocalText text(String en, String fr) {
        return new LocalText(new TreeMap<>(Map.of(EN, en, FR, fr)));
    }

    private static LocalText text(String en) {
        return LocalText.of(EN, en);
    }

    @Test
    void itsSeminarAndSessionsAreNamed() {
        SeminarImport seminar = sound(FILE);
        assertThat(seminar.id()).isEqualTo(new SeminarId("lessons"));
        assertThat(seminar.title()).isEqualTo(text("Lessons", "Leçons"));
        assertThat(seminar.sessions().keySet()).containsExactly(new SessionId("s1"), new SessionId("s2"));
    }

    @Test
    void aSessionTakesFromTheSeminarWhatItDoesNotSay() {
        assertThat(session("s1").plan()).isEqualTo(new SessionPlan(new SeminarId("lessons"), text("Lessons", "Leçons"),
                text("First"), Instant.parse("2027-05-24T11:00:00Z"), Instant.parse("2027-05-24T13:00:00Z"),
                ZoneId.of("Europe/Brussels"), ZoneId.of("Africa/Niamey"), List.of(EN, FR),
                text("To learn\nTo tell", "Apprendre"), text("Online"), text("Recorded"), 150, true));
    }

    @Test
    void whatASessionSaysGoesBeforeWhatTheSeminarSays() {
        assertThat(session("s2").plan()).isEqualTo(new SessionPlan(new SeminarId("lessons"), text("Lessons", "Leçons"),
                text("Second"), Instant.parse("2027-05-25T08:00:00Z"), Instant.parse("2027-05-25T10:00:00Z"),
                ZoneId.of("Africa/Niamey"), ZoneId.of("Europe/Paris"), List.of(EN, AR),
                text("To learn\nTo tell\nTo end", "Apprendre"), text("In a hall"), text("Quiet"), 60, false));
        assertThat(session("s2").channels()).containsExactly(new ChannelPlan(new ChannelId("en"), EN, true),
                new ChannelPlan(new ChannelId("ar"), AR, true));
    }

    @Test
    void itsPeopleArrive() {
        assertThat(session("s1").people()).containsExactly(
                new Person(AWA, new PersonDetails("Awa Exemple", "A-wa", "IOM", Group.CIVIL_SOCIETY, FR)),
                new Person(LEA, new PersonDetails("Léa Modèle", null, null, null, null)));
        assertThat(session("s2").people()).isEqualTo(session("s1").people());
    }

    @Test
    void itsAgendaArrives() {
        assertThat(session("s1").items()).containsExactly(
                new ItemPlan(new ItemId("welcome"), text("Welcome", "Accueil"), ItemKind.WELCOME,
                        Instant.parse("2027-05-24T11:05:00Z"), 600, Instant.parse("2027-05-24T11:20:00Z"), true, 180,
                        90,
                        240, 1, List.of(new ItemPlan.PlannedSpeaker(AWA, 240, FR),
                                new ItemPlan.PlannedSpeaker(LEA, 60, null))),
                new ItemPlan(new ItemId("i2"), text("Rest"), ItemKind.DISCUSSION, null, 0, null, false,
                        ItemPlan.DEFAULT_WARNING_SECONDS, ItemPlan.DEFAULT_DANGER_SECONDS, 0, 2, List.of()));
    }

    @Test
    void itsInterpretationArrives() {
        assertThat(session("s1").channels()).containsExactly(new ChannelPlan(new ChannelId("floor"), EN, false),
                new ChannelPlan(new ChannelId("fr"), FR, true));
        assertThat(session("s1").booths()).containsExactly(
                new BoothPlan(new BoothId("A"), "Booth A", List.of(new Direction(FR, EN), new Direction(EN, FR))),
                new BoothPlan(new BoothId("B"), "B", List.of(new Direction(EN, FR))));
        assertThat(session("s1").interpreters())
                .containsExactly(new InterpreterPlan(LEA, new BoothId("A"), List.of(FR, EN)));
    }

    @Test
    void itsQuestionsArrive() {
        assertThat(session("s1").questions()).containsExactly(
                new QuestionPlan("Pourquoi ?", FR, AWA,
                        List.of(new QuestionPlan.Wording(EN, "Why?", RenditionState.READ_OUT))),
                new QuestionPlan("How?", EN, null, List.of()));
    }

    /** A session is past from the instant after its hard stop. */
    @Test
    void aSessionThatIsOverIsRemarkedOnceAtItsDate() {
        Instant over = Instant.parse("2027-05-24T13:00:00Z");
        assertThat(((Reading.Sound) read(FILE, over)).remarks()).extracting(Problem::key)
                .doesNotContain("exchange.sessionPast");
        assertThat(((Reading.Sound) read(FILE, over.plusNanos(1))).remarks())
                .filteredOn(p -> p.key().equals("exchange.sessionPast"))
                .extracting(Problem::field).containsExactly("sessions[0].date");
    }
}
