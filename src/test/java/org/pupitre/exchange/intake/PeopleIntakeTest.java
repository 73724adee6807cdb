package org.pupitre.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.exchange.intake.Intakes.differs;
import static org.pupitre.exchange.intake.Intakes.states;
import static org.pupitre.exchange.intake.Intakes.why;
import static org.pupitre.exchange.intake.RowState.CHANGED;
import static org.pupitre.exchange.intake.RowState.DUPLICATE;
import static org.pupitre.exchange.intake.RowState.NEW;
import static org.pupitre.exchange.intake.RowState.REJECTED;
import static org.pupitre.exchange.intake.RowState.UNCHANGED;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PersonFacts;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.column.OwnTable;

/** A table becomes people, and comes again without harm (rules of imports, sections 2 and 3). */
class PeopleIntakeTest {
    private static final String GUESTS = """
            Nom;Dit à voix haute;Affiliation;Catégorie;Langue;Pays;Autres langues;Rôle;Comment joindre
            Awa Exemple;A-wa;Ministère;gouvernement;français;Sénégal;en | ar;oratrice;+221 00
            Jean Modèle;;;;FR;;;;
            """;
    private final Play play = Play.session(Play.S1);

    private Preview read(String text) {
        return Intakes.preview(text, OwnTable.PEOPLE, play.state());
    }

    private Person named(String name) {
        return play.state().people().all().stream().filter(person -> person.name().equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void everyColumnIsTakenInWithOneUndo() {
        int before = play.state().core().programme().people().size();
        play.does(read(GUESTS).takeIn());

        assertThat(named("Awa Exemple").details()).isEqualTo(new PersonDetails("Awa Exemple", "A-wa", "Ministère",
                Group.GOVERNMENT, LanguageTag.FR, new PersonFacts("Sénégal",
                        List.of(LanguageTag.EN, new LanguageTag("ar")), "oratrice", "+221 00")));
        assertThat(states(read(GUESTS))).containsOnly(UNCHANGED);
        play.does(new Undo());
        assertThat(play.state().core().programme().people()).hasSize(before);
    }

    @Test
    void aNewerFileChangesWhatNoPersonChanged() {
        play.does(read(GUESTS).takeIn());
        Preview newer = read(GUESTS.replace("Ministère", "Ministère des affaires") + "Ben Neuf;;;;;;;;\n");

        assertThat(states(newer)).containsExactly(CHANGED, UNCHANGED, NEW);
        assertThat(differs(newer.rows().getFirst())).containsExactly("Affiliation: Ministère → Ministère des affaires");
        play.does(newer.takeIn());
        assertThat(named("Awa Exemple").affiliation()).isEqualTo("Ministère des affaires");
    }

    @Test
    void aPersonCorrectedByHandStaysAndOnlyWhatIsEmptyIsFilled() {
        play.does(read(GUESTS).takeIn());
        Person jean = named("Jean Modèle");
        play.does(
                new CorrectPerson(jean.id(), new PersonDetails("Jean Modèle", null, "By hand", null, LanguageTag.FR)));
        Preview again = read("Name,Affiliation,Role\nJean Modèle,From the file,chair\n");

        assertThat(differs(again.rows().getFirst())).containsExactly("Role: chair");
        assertThat(why(again.rows().getFirst())).isEqualTo("changed by hand, kept: Affiliation");
        play.does(again.takeIn());
        assertThat(named("Jean Modèle").affiliation()).isEqualTo("By hand");
        assertThat(named("Jean Modèle").role()).isEqualTo("chair");
    }

    @Test
    void namesAreFoldedIdsAreNotAndDoublesAreSaid() {
        Preview preview = read("First name,Last name,Role\nzoé,MODELE,a\nZoé,Modèle,b\n,,c\nZoé,Modèle,a\n");

        assertThat(states(preview)).containsExactly(NEW, DUPLICATE, REJECTED, DUPLICATE);
        assertThat(why(preview.rows().get(1))).contains("Tick it if this is another person");
        play.does(preview.takeIn(Set.of(0, 1)));
        assertThat(play.state().people().all()).extracting(Person::name).contains("zoé MODELE", "Zoé Modèle");
        Preview ids = read("Id,Name\nana,Ana Renamed\nnot an id!,X\n");
        assertThat(states(ids)).containsExactly(CHANGED, REJECTED);
        assertThat(ids.takeIn().people().getFirst().id()).isEqualTo(Play.ANA);
    }

    @Test
    void whatIsNotKnownIsLeftOutAndSaidAndDoesNotEmptyACell() {
        play.does(read(GUESTS).takeIn());
        Preview preview = read("Name,Group,Language,Email\nAwa Exemple,Martians,Klingonish,a@example.org\n");

        assertThat(states(preview)).containsExactly(UNCHANGED);
        assertThat(why(preview.rows().getFirst())).contains("“Martians” is not known").contains("“Klingonish”");
        assertThat(preview.remarks()).extracting(said -> said.text(Intakes.ENGLISH))
                .as("an address is not kept unless a person wants it")
                .contains("Email addresses are left out unless you choose to keep them.");
    }

    @Test
    void textIsKeptAsItIsAlsoWhereItLooksLikeAFormula() {
        play.does(read("Name,Affiliation\n=Awa,+1\n").takeIn());

        assertThat(named("=Awa").affiliation()).isEqualTo("+1");
    }

    @Test
    void aHundredThousandPeopleAreCompared() {
        StringBuilder text = new StringBuilder("Name,Role\n");
        for (int i = 0; i < 100_000; i++) {
            text.append("Person ").append(i).append(",guest\n");
        }
        assertThat(read(text.toString()).counts()).containsEntry(NEW, 100_000);
    }
}
