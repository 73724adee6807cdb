package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.act.PeopleEvent.PersonAdded;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PersonFacts;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.EventLines;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.LibraryException;

/** What is known of a person beyond the name is kept, proved by the hash of the row, and told to others only as far as it may. */
class PersonFactsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2022-05-24T12:00:00Z"));
    private static final PersonFacts FACTS = new PersonFacts("Exemplie",
            List.of(new LanguageTag("fr"), new LanguageTag("es")), "présidente", "+32 470 00 00 00");
    private static final Person AWA =
            new Person(new PersonId("p1"), PersonDetails.named("Awa Exemple").with(FACTS));

    @TempDir private Path folder;

    private static Batch batch(Person person) {
        return new Batch(new SessionId("s1"), new CommandId("c" + person.id()), CLOCK.instant(), "moderator", "laptop",
                List.of(new PersonAdded(person.id())), List.of(person));
    }

    @Test
    void factsComeBackAfterClosingAndTheRowsHold() {
        Path file = folder.resolve("library.pupitre");
        Person plain = new Person(new PersonId("p2"), PersonDetails.named("Kofi Specimen"));
        try (Library library = Library.open(file, CLOCK)) {
            library.append(batch(AWA));
            library.append(batch(plain));
        }
        try (Library library = Library.open(file, CLOCK)) {
            assertThat(library.people().all()).containsExactly(AWA, plain);
            assertThat(library.verify().ok()).isTrue();
        }
    }

    @Test
    void aFactThatIsAlteredIsFound() throws Exception {
        Path file = folder.resolve("library.pupitre");
        try (Library library = Library.open(file, CLOCK)) {
            library.append(batch(AWA));
        }
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file)) {
            org.pupitre.journal.store.Driver.execute(connection,
                    "UPDATE people SET facts = replace(facts, '+32', '+33')");
        }
        assertThatThrownBy(() -> Library.open(file, CLOCK)).isInstanceOfSatisfying(LibraryException.class,
                e -> assertThat(e.kind()).isEqualTo(LibraryException.Kind.DAMAGED));
    }

    @Test
    void emptyFactsAreNoFacts() {
        assertThat(PersonDetails.named("Awa").with(PersonFacts.NONE)).isEqualTo(PersonDetails.named("Awa"));
    }

    @Test
    void aLineForOthersHoldsAllButHowToReachThePerson() throws Exception {
        String line = EventLines.line(AWA.forOthers());
        assertThat(line).contains("présidente").doesNotContain("+32");
        assertThat(EventLines.read(line)).isEqualTo(new EventLines.Line.Someone(AWA.forOthers()));
    }
}
