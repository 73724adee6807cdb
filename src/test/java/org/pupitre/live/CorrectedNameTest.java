package org.pupitre.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.bundle.BundleReader;
import org.pupitre.exchange.bundle.BundleReading;
import org.pupitre.task.BundleDesk;
import org.pupitre.task.sample.SampleSession;

/** What was corrected on a card is there after the library was closed, and travels with the next bundle. */
class CorrectedNameTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2022-05-24T12:40:00Z"));
    private static final PersonDetails CORRECTED =
            new PersonDetails("Awa Exémple", "AH-wa", "Université (fictive)", Group.RESEARCH, LanguageTag.EN);

    @TempDir private Path folder;

    @Test
    void isThereAfterReopeningAndInABundle() throws IOException {
        SessionId session;
        PersonId person;
        try (LibraryDesk desk = open("moderator")) {
            session = SampleSession.sample(desk, CLOCK.instant());
            try (SessionLoop loop = desk.open(session, CLOCK)) {
                person = loop.state().people().all().getFirst().id();
                assertThat(loop.submit(new CorrectPerson(person, CORRECTED)).join())
                        .isInstanceOf(Outcome.Done.class);
            }
        }
        Path bundle = folder.resolve("day.pupitre-bundle");
        try (LibraryDesk desk = open("moderator")) {
            assertThat(details(desk.replay(session), person)).as("after reopening").isEqualTo(CORRECTED);
            new BundleDesk(desk).give(session, bundle, "test", CLOCK.instant());
        }
        try (LibraryDesk desk = open("laptop")) {
            new BundleDesk(desk).take(((BundleReading.Sound) BundleReader.read(bundle)).bundle(), CLOCK.instant());
            assertThat(details(desk.replay(session), person)).as("on the copy").isEqualTo(CORRECTED);
            try (SessionLoop loop = desk.open(session, CLOCK)) {
                assertThat(loop.submit(new CorrectPerson(person, PersonDetails.named("Paul"))).join())
                        .as("a copy corrects nobody").isInstanceOf(Outcome.Refused.class);
            }
        }
    }

    private LibraryDesk open(String name) {
        return LibraryDesk.open(folder.resolve(name + ".pupitre"), name, CLOCK, System::nanoTime);
    }

    private static PersonDetails details(SessionState state, PersonId person) {
        return state.people().person(person).map(Person::details).orElseThrow();
    }
}
