package org.pupitre.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.exchange.intake.Intakes.differs;
import static org.pupitre.exchange.intake.Intakes.states;
import static org.pupitre.exchange.intake.RowState.CHANGED;
import static org.pupitre.exchange.intake.RowState.DUPLICATE;
import static org.pupitre.exchange.intake.RowState.NEW;
import static org.pupitre.exchange.intake.RowState.REJECTED;
import static org.pupitre.exchange.intake.RowState.UNCHANGED;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.GlossaryCommand.WriteTerm;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TermId;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.table.ReadChoices;

/** Glossaries of all shapes become terms, and come again without harm (rules of imports, sections 2 and 3). */
class GlossaryIntakeTest {
    private static final String OURS = """
            id,en,fr,fr_variant,domain
            1,sustainable reintegration,réintégration durable,,reintegration
            5,returnee,migrant de retour,retourné | personne de retour | rapatrié,return
            18,"Pilot Action, on Return",Action pilote,"Action pilote, axée",programme
            """;
    private final Play play = Play.session(Play.S1);

    private Preview read(String text) {
        return Intakes.preview(text, OwnTable.GLOSSARY, play.state());
    }

    private Term called(String english) {
        return play.state().core().glossary().all().stream()
                .filter(term -> term.all(LanguageTag.EN).contains(english)).findFirst().orElseThrow();
    }

    private Term term(String id) {
        return play.state().core().glossary().term(new TermId(id)).orElseThrow();
    }

    @Test
    void ourOwnShapeIsReadWithVariantsAndDomain() {
        play.does(read(OURS).takeIn());

        assertThat(term("5").all(LanguageTag.FR)).containsExactly("migrant de retour", "retourné", "personne de retour",
                "rapatrié");
        assertThat(term("18").all(LanguageTag.FR)).containsExactly("Action pilote", "Action pilote, axée");
        assertThat(term("1").domain()).isEqualTo("reintegration");
        assertThat(states(read(OURS))).containsOnly(UNCHANGED);
        assertThat(
                states(read(OURS.replace(",", ";").replace("\"Pilot Action; on Return\"", "\"Pilot Action, on Return\"")
                        .replace("\"Action pilote; axée\"", "\"Action pilote, axée\""))))
                .as("as a French spreadsheet saves it")
                .containsOnly(UNCHANGED);
    }

    @Test
    void shapesOfOthersAreRead() {
        play.does(read("""
                en;fr;fr_variant_seen;domain;source_en;source_fr
                returnee;migrant de retour;retourné (IOM 2019); rapatrié (EU);return;x;y
                """.replace("retourné (IOM 2019); rapatrié (EU)", "\"retourné (IOM 2019); rapatrié (EU)\"")).takeIn());
        play.does(read("""
                "ID","Term-en","Definition-en","Term-lv","Definition-lv","ImageUrl"
                "4791","CAT tool","Computer-assisted translation, abbreviated.","CAT rīks","",""
                """).takeIn());

        assertThat(called("returnee").all(LanguageTag.FR)).containsExactly("migrant de retour", "retourné", "rapatrié");
        assertThat(term("4791").preferred(new LanguageTag("lv"))).contains("CAT rīks");
        assertThat(term("4791").definition().in(LanguageTag.EN)).startsWith("Computer-assisted");
    }

    @Test
    void terminologyFilesOfBothVersionsAreReadWithoutTheirDeclarations() {
        String two = """
                <?xml version="1.0"?>
                <!DOCTYPE martif SYSTEM "file:///nowhere/TBXcdv04.dtd">
                <martif type="TBX" xml:lang="en"><text><body>
                  <termEntry><langSet xml:lang="EN"><tig><term>address bar</term></tig></langSet>
                  <langSet xml:lang="fr-FR"><ntig><termGrp><term>barre d’adresse</term></termGrp></ntig></langSet></termEntry>
                </body></text></martif>
                """;
        String three = """
                <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
                <conceptEntry id="c1"><descrip type="subjectField">General</descrip>
                <langSec xml:lang="en"><descrip type="definition">Stars together</descrip>
                <termSec><term>galactic | cluster</term>
                <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
                <termSec><term>open <hi>cluster</hi></term>
                <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec>
                <langSec xml:lang="es"><termSec><term>cúmulo abierto</term></termSec></langSec></conceptEntry>
                </body></text></tbx>
                """;
        play.does(read(two).takeIn(), read(three).takeIn());

        assertThat(called("address bar").all(LanguageTag.FR)).containsExactly("barre d’adresse");
        assertThat(term("c1").all(LanguageTag.EN)).containsExactly("open cluster", "galactic | cluster");
        assertThat(term("c1").domain()).isEqualTo("General");
        assertThat(term("c1").definition().in(LanguageTag.EN)).isEqualTo("Stars together");
        assertThat(states(read(two))).containsOnly(UNCHANGED);
        assertThat(states(read(three))).containsOnly(UNCHANGED);
    }

    @Test
    void nothingFromOutsideAFileIsReadAndNoEntityGrows() {
        String bomb = "<!DOCTYPE tbx [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY x SYSTEM \"file:///etc/hostname\">]><tbx><text><body><conceptEntry>"
                + "<langSec xml:lang=\"en\"><termSec><term>x&b;&x;</term></termSec></langSec></conceptEntry></body></text></tbx>";
        String said = Intakes.read(bomb, OwnTable.GLOSSARY, play.state(), ReadChoices.NONE)
                .toString();

        assertThat(said).doesNotContain("aaaaaaaaaa");
        assertThat(Intakes.refusal("<html><p>x".getBytes(StandardCharsets.UTF_8), OwnTable.GLOSSARY,
                play.state())).contains("“html”");
    }

    @Test
    void aWordingChangedByHandStays() {
        play.does(read(OURS).takeIn());
        Term hand =
                Intakes.preview("id,fr\n1,par la main\n", OwnTable.GLOSSARY, Play.session("").state()).takeIn().terms()
                        .getFirst();
        play.does(new WriteTerm(new Term(new TermId("1"), "reintegration",
                List.of(term("1").wordings().getFirst(), hand.wordings().getFirst()), null)));
        Preview again = read(OURS.replace("sustainable reintegration,réintégration durable",
                "lasting reintegration,réintégration pérenne"));

        assertThat(again.rows().getFirst().state()).isEqualTo(CHANGED);
        assertThat(differs(again.rows().getFirst()))
                .containsExactly("en: sustainable reintegration → lasting reintegration");
        assertThat(Intakes.why(again.rows().getFirst())).contains("changed by hand, kept: fr");
    }

    @Test
    void theIdOfAnotherTermIsNotTickedAndDoublesAreSaid() {
        play.does(read(OURS).takeIn());
        Preview preview = read("id,en,fr\n1,border,frontière\n7,new,neuf\n7,new,neuf\n7,other,autre\n9,,\n");

        assertThat(states(preview)).containsExactly(CHANGED, NEW, DUPLICATE, REJECTED, REJECTED);
        assertThat(preview.rows().getFirst().ticked()).isFalse();
    }
}
