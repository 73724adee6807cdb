package org.pupitre.ui.prepare.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/** How lines become people, booths and interpreters (rules of the people, section 5). */
class PersonLinesTest {
    private static final LanguageWords WORDS = new LanguageWords(List.of(LanguageTag.FR, LanguageTag.EN));
    private static final BoothPlan A = new BoothPlan(new BoothId("a"), "A",
            List.of(new Direction(LanguageTag.FR, LanguageTag.EN), new Direction(LanguageTag.EN, LanguageTag.FR)));

    private static TypedLine.Named named(String name, String affiliation, LanguageTag language) {
        return new TypedLine.Named(name, affiliation, language);
    }

    private static TypedLine read(String line) {
        return TypedLine.read(line, WORDS);
    }

    @Test
    void affiliationAndLanguageAreReadWhereverTheyAre() {
        assertThat(read("Awa Exemple")).isEqualTo(named("Awa Exemple", null, null));
        assertThat(read("Awa Exemple, ministère")).isEqualTo(named("Awa Exemple", "ministère", null));
        assertThat(read("Awa Exemple (fr)")).isEqualTo(named("Awa Exemple", null, LanguageTag.FR));
        assertThat(read("Awa Exemple / EN")).isEqualTo(named("Awa Exemple", null, LanguageTag.EN));
        assertThat(read("Awa Exemple, ministère [français]"))
                .isEqualTo(named("Awa Exemple", "ministère", LanguageTag.FR));
        assertThat(read("Awa Exemple, anglais, ministère; Dakar"))
                .isEqualTo(named("Awa Exemple", "ministère, Dakar", LanguageTag.EN));
        assertThat(read("Awa Exemple, , FR")).isEqualTo(named("Awa Exemple", null, LanguageTag.FR));
    }

    @Test
    void whatIsNoLanguageStaysWhereItWasTyped() {
        assertThat(read("Awa Exemple, ministère (exemple)"))
                .isEqualTo(named("Awa Exemple", "ministère (exemple)", null));
        assertThat(read("Awa Exemple (EU)")).isEqualTo(named("Awa Exemple (EU)", null, null));
        assertThat(read("En Vert, network")).as("a name is never a language")
                .isEqualTo(named("En Vert", "network", null));
        assertThat(read("FR")).isEqualTo(named("FR", null, null));
    }

    @Test
    void twoLanguagesNoNameAndALongNameAreSaid() {
        assertThat(read("Awa Exemple (fr), en")).isEqualTo(new TypedLine.TwoLanguages(LanguageTag.FR, LanguageTag.EN));
        assertThat(read("Awa Exemple (fr), fr")).as("the same twice")
                .isEqualTo(named("Awa Exemple", null, LanguageTag.FR));
        assertThat(read(", ministère")).isEqualTo(new TypedLine.Nameless());
        assertThat(read("x".repeat(201))).isEqualTo(new TypedLine.NameTooLong(201));
    }

    private static Person person(String id, String name, String affiliation) {
        return new Person(new PersonId(id), new PersonDetails(name, null, affiliation, null, null));
    }

    private static PersonLines lines(List<Person> underway, String... lines) {
        People people = People.NOBODY
                .with(List.of(person("p1", "Awa Exemple", "ministère"), person("p2", "Jean Modèle", null)));
        return PersonLines.read(List.of(lines), WORDS, people, Set.of(new PersonId("p1")), underway);
    }

    @Test
    void doublesAreNotAddedTwiceAndNamesakesAreSaid() {
        assertThat(lines(List.of(), "awa exemple").doubles()).hasSize(1);
        assertThat(lines(List.of(), "EXEMPLE Awa").doubles()).as("in any order, without accents or case").hasSize(1);
        assertThat(lines(List.of(), "Zoé Neuve", "zoe neuve").adding()).as("twice in what is pasted").hasSize(1);
        PersonLines other = lines(List.of(), "Awa Exemple, réseau");
        assertThat(other.adding()).hasSize(1);
        assertThat(other.namesakes()).hasSize(1);
        assertThat(lines(List.of(person("p3", "Zoé Neuve", null)), "Zoé Neuve").doubles()).as("on its way").hasSize(1);
    }

    @Test
    void whomTheLibraryKnowsJoinsWithWhatItKnows() {
        PersonLines read = lines(List.of(), "Jean Modèle, institut");
        assertThat(read.joining()).extracting(Person::id).containsExactly(new PersonId("p2"));
        assertThat(read.adding().getFirst().person().details()).isEqualTo(PersonDetails.named("Jean Modèle"));
    }

    @Test
    void newPeopleGetIdsNoOneHasOrWillHave() {
        assertThat(lines(List.of(person("p3", "On Its Way", null)), "A B", "C D").adding())
                .extracting(adding -> adding.person().id().value()).containsExactly("p4", "p5");
    }

    private static TypedBooth booth(String line) {
        return TypedBooth.read(line, List.of(A), null, WORDS);
    }

    @Test
    void aBoothIsItsNameWithDirections() {
        Direction there = new Direction(LanguageTag.EN, new LanguageTag("es"));
        assertThat(booth("B, en-es")).isEqualTo(new TypedBooth.Booth(
                new BoothPlan(new BoothId("b"), "B", List.of(there, there.reversed())), false));
        assertThat(booth("B, en>es")).isEqualTo(
                new TypedBooth.Booth(new BoothPlan(new BoothId("b"), "B", List.of(there)), false));
        assertThat(booth("a, fr>en")).as("one that is there becomes so").isEqualTo(new TypedBooth.Booth(
                new BoothPlan(A.id(), "A", List.of(new Direction(LanguageTag.FR, LanguageTag.EN))), true));
        assertThat(booth("B, fr-fr")).isEqualTo(new TypedBooth.Unclear(TypedBooth.Why.NO_DIRECTION, "fr-fr"));
        assertThat(booth("B, fr-qq")).isEqualTo(new TypedBooth.Unclear(TypedBooth.Why.NO_DIRECTION, "fr-qq"));
        assertThat(Directions.typed(A.directions())).isEqualTo("fr-en");
        assertThat(Directions.shown(List.of(there))).isEqualTo("EN\u00a0→\u00a0ES");
    }

    @Test
    void theBoothThatIsChangedHasTheNameAndTheDirectionsOfTheLine() {
        List<Direction> oneWay = List.of(new Direction(LanguageTag.FR, LanguageTag.EN));
        assertThat(TypedBooth.read("Cabine rouge, fr>en", List.of(A), A, WORDS))
                .isEqualTo(new TypedBooth.Booth(new BoothPlan(A.id(), "Cabine rouge", oneWay), true));
        assertThat(TypedBooth.read("Cabine rouge", List.of(A), A, WORDS)).as("its name alone")
                .isEqualTo(new TypedBooth.Booth(new BoothPlan(A.id(), "Cabine rouge", A.directions()), true));
    }

    @Test
    void aChannelIsItsWordAndALanguage() {
        LanguageTag arabic = new LanguageTag("ar");
        ChannelId id = new ChannelId("ar");
        assertThat(booth("channel ar")).isEqualTo(new TypedBooth.Channel(new ChannelPlan(id, arabic, true)));
        assertThat(booth("Canal AR, silence")).isEqualTo(new TypedBooth.Channel(new ChannelPlan(id, arabic, false)));
        assertThat(booth("Canal Duplex, A")).as("a name may begin so")
                .isEqualTo(new TypedBooth.Interpreter("Canal Duplex", A, null));
    }

    @Test
    void anInterpreterHasABoothAndAMotherTongue() {
        assertThat(booth("Léa Cabine, A, fr")).isEqualTo(new TypedBooth.Interpreter("Léa Cabine", A, LanguageTag.FR));
        assertThat(booth("Léa Cabine")).as("there is one booth")
                .isEqualTo(new TypedBooth.Interpreter("Léa Cabine", A, null));
        BoothPlan second = new BoothPlan(new BoothId("b"), "B", A.directions());
        assertThat(TypedBooth.read("Léa Cabine, fr", List.of(A, second), null, WORDS))
                .isEqualTo(new TypedBooth.Unclear(TypedBooth.Why.WHICH_BOOTH, "A, B"));
        assertThat(booth("Léa Cabine, Z")).isEqualTo(new TypedBooth.Unclear(TypedBooth.Why.NO_SUCH_BOOTH, "Z"));
        assertThat(booth("Léa Cabine, fr, en"))
                .isEqualTo(new TypedBooth.Unclear(TypedBooth.Why.TWO_LANGUAGES, "Léa Cabine"));
        assertThat(TypedBooth.read("Léa", List.of(), null, WORDS))
                .isEqualTo(new TypedBooth.Unclear(TypedBooth.Why.NO_BOOTH_YET, "Léa"));
    }
}
