package org.pupitre.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PersonFacts;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.exchange.seminar.Reading;
import org.pupitre.exchange.seminar.SeminarFile;

/** What is planned goes out as a seminar file and comes in without loss. */
class SeminarTextTest {
    private static PlanSession again(PlanSession plan) throws Exception {
        byte[] written = SeminarText.write(SampleCopies.working(plan), "names everyone");
        Reading reading = SeminarFile.read(new ByteArrayInputStream(written));
        assertThat(reading).as(new String(written, StandardCharsets.UTF_8)).isInstanceOf(Reading.Sound.class);
        return ((Reading.Sound) reading).seminar().sessions().firstEntry().getValue();
    }

    private static void same(PlanSession plan) throws Exception {
        PlanSession again = again(plan);
        assertThat(again.plan()).isEqualTo(plan.plan());
        assertThat(again.items()).isEqualTo(plan.items());
        assertThat(again.channels()).isEqualTo(plan.channels());
        assertThat(again.booths()).isEqualTo(plan.booths());
        assertThat(again.interpreters()).isEqualTo(plan.interpreters());
        assertThat(again.questions()).isEqualTo(plan.questions());
        assertThat(again.people()).containsExactlyInAnyOrderElementsOf(plan.people());
    }

    @Test
    void theSampleComesBackWhole() throws Exception {
        same(SampleCopies.sample());
    }

    @Test
    void factsOfPeopleSecondsAndAnHourThatComesTwiceComeBack() throws Exception {
        PlanSession sample = SampleCopies.sample();
        SessionPlan p = sample.plan();
        java.time.Instant twice = java.time.Instant.parse("2026-10-25T01:00:10Z");
        SessionPlan plan = new SessionPlan(p.seminar(), p.seminarTitle(), p.title(), twice, twice.plusSeconds(7200),
                ZoneId.of("Europe/Brussels"), null, p.languages(), p.objectives(), null, null, 95, true);
        ItemPlan item = new ItemPlan(new ItemId("x"), LocalText.of(LanguageTag.EN, "Only"), ItemKind.PANEL, twice, 601,
                twice.plusSeconds(3599), true, 121, 59, 1, 3, List.of(), true, null, "a remark");
        Person person = new Person(new PersonId("awa"), new PersonDetails("Awa \"A\" <Exemple>", "A-wa", null, null,
                LanguageTag.FR, new PersonFacts("Niger", List.of(LanguageTag.EN, new LanguageTag("ha")), "chair",
                        "+32 2 555 01 00")));
        same(new PlanSession(plan, List.of(item), sample.channels(), List.of(), List.of(), List.of(), List.of(person)));
    }

    @Test
    void itSaysFirstThatItNamesEveryone() {
        String text = new String(SeminarText.write(SampleCopies.working(SampleCopies.sample()), "names everyone"),
                StandardCharsets.UTF_8);
        assertThat(text).startsWith("{\n  \"pupitreSeminar\" : 1,\n  \"remark\" : \"names everyone\",");
    }
}
