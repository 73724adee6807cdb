package org.pupitre.exchange.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Decider;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SessionId;

class SampleSeminarTest {
    private static final SessionId FIRST = new SessionId("eu-iom-lessons-2022-1");
    private static final SessionId SECOND = new SessionId("eu-iom-lessons-2022-2");

    private static SeminarImport sample() throws IOException {
        try (InputStream in = SampleSeminarTest.class.getResourceAsStream("/seminar/sample-seminar.json")) {
            assertThat(in).isNotNull();
            Reading reading = SeminarFile.read(in);
            assertThat(reading).isInstanceOf(Reading.Sound.class);
            assertThat(((Reading.Sound) reading).remarks()).isEmpty();
            return ((Reading.Sound) reading).seminar();
        }
    }

    @Test
    void hasBothSessionsOfTheRealSeminarInBothLanguages() throws IOException {
        SeminarImport sample = sample();
        assertThat(sample.sessions()).containsOnlyKeys(FIRST, SECOND);
        assertThat(title(sample, FIRST)).isEqualTo(LocalText.of(
                "Fostering sustainable reintegration through partnerships",
                "Promouvoir la réintégration durable à travers des partenariats"));
        assertThat(title(sample, SECOND).in(LanguageTag.FR))
                .isEqualTo("Renforcer les systèmes de réintégration durable");
        for (PlanSession session : sample.sessions().values()) {
            assertThat(session.plan().notice()).isNotNull();
            assertThat(session.plan().notice().in(LanguageTag.EN)).contains("Sample agenda");
            assertThat(session.plan().notice().in(LanguageTag.FR)).contains("Exemple de déroulé");
            assertThat(session.plan().objectives().in(LanguageTag.FR).lines()).hasSize(4);
            assertThat(session.plan().format().in(LanguageTag.FR)).contains("interprétation simultanée")
                    .doesNotContain("traduction");
        }
    }

    @Test
    void lastsTwoHoursFromTheStartAndHalfAnHourOfSoundCheckBefore() throws IOException {
        for (PlanSession session : sample().sessions().values()) {
            SessionPlan plan = session.plan();
            assertThat(Duration.between(plan.plannedStart(), plan.hardStop())).isEqualTo(Duration.ofHours(2));
            List<ItemPlan> items = session.items();
            assertThat(items.getFirst().kind()).isEqualTo(ItemKind.SOUND_CHECK);
            assertThat(items.getFirst().fixedStart()).isEqualTo(plan.plannedStart().minus(Duration.ofMinutes(30)));
            assertThat(items.getLast().countToEnd()).isTrue();
            assertThat(items.stream().skip(1).mapToInt(ItemPlan::durationSeconds).sum()).isEqualTo(7200);
        }
        assertThat(sample().sessions().get(FIRST).plan().plannedStart())
                .isEqualTo(Instant.parse("2022-05-24T11:00:00Z"));
        assertThat(sample().sessions().get(SECOND).plan().plannedStart())
                .isEqualTo(Instant.parse("2022-05-25T11:00:00Z"));
    }

    @Test
    void hasPeopleOfAllGroupsWhoSayTheyAreSamples() throws IOException {
        List<Person> people = sample().sessions().get(FIRST).people();
        assertThat(people).hasSizeGreaterThanOrEqualTo(14);
        assertThat(people).isNotEmpty().allSatisfy(p -> {
            // As they register: each in the language the person speaks.
            assertThat(p.affiliation()).endsWith(LanguageTag.FR.equals(p.language()) ? " (exemple)" : " (sample)");
            assertThat(p.saidAs()).isNotNull();
        });
        assertThat(people).extracting(Person::group).contains(Group.values());
    }

    @Test
    void isAcceptedByTheDecider() throws IOException {
        SeminarImport sample = sample();
        sample.sessions().forEach((id, plan) -> assertThat(
                Decider.decide(SessionState.empty(id, People.NOBODY), plan, Instant.parse("2022-05-01T08:00:00Z")))
                .isInstanceOf(Decision.Accepted.class));
    }

    private static LocalText title(SeminarImport sample, SessionId id) {
        return sample.sessions().get(id).plan().title();
    }
}
