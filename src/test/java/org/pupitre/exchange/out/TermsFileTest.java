package org.pupitre.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.IntakeCommand.TakeIn;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.act.TermWording;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.TermId;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The glossary in both forms. */
class TermsFileTest {
    private static final LanguageTag EN = LanguageTag.EN;
    private static final LanguageTag FR = LanguageTag.FR;
    private static final Map<String, List<String>> CHILDREN = Map.of("tbx", List.of("tbxHeader", "text"), "tbxHeader",
            List.of("fileDesc"), "fileDesc", List.of("titleStmt", "sourceDesc"), "text", List.of("body"), "body",
            List.of("conceptEntry"), "conceptEntry", List.of("descrip", "langSec"), "langSec",
            List.of("descrip", "termSec"), "termSec", List.of("term", "termNote"));

    private static Released copy() {
        Term first = new Term(new TermId("t1"), "return & reintegration",
                List.of(new TermWording(EN, "return <voluntary>"), new TermWording(FR, "retour volontaire"),
                        new TermWording(FR, "retour librement consenti")),
                new LocalText(new TreeMap<>(Map.of(FR, "Le fait de rentrer.", new LanguageTag("es"), "Volver."))));
        Term second = new Term(new TermId("7"), null, List.of(new TermWording(EN, "=booth")), null);
        Play play =
                SampleCopies.planned(new TakeIn(IntakeKind.GLOSSARY, "glossary.csv", List.of(), List.of(), List.of(),
                        List.of(), List.of(), List.of(first, second), List.of()));
        return SampleCopies.of(play, ReleasePurpose.RECORD, EN);
    }

    private static Document document() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(TermsFile.write(copy())));
    }

    private static List<Element> all(Element below, String name) {
        var found = below.getElementsByTagNameNS("urn:iso:std:iso:30042:ed-2", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    private static List<Element> children(Element of) {
        return IntStream.range(0, of.getChildNodes().getLength()).mapToObj(of.getChildNodes()::item)
                .filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    private static void fits(Element element) {
        List<Element> children = children(element);
        List<String> order = CHILDREN.getOrDefault(element.getLocalName(), List.of());
        if (!order.isEmpty()) {
            List<Integer> places = children.stream().map(child -> order.indexOf(child.getLocalName())).toList();
            assertThat(places).as(element.getLocalName()).isSorted().doesNotContain(-1);
            assertThat(children).as(element.getLocalName()).isNotEmpty();
        }
        children.forEach(TermsFileTest::fits);
    }

    @Test
    void itHasTheStructureOfTheStandard() throws Exception {
        Document document = document();
        Element root = document.getDocumentElement();
        assertThat(document.getDoctype()).isNull();
        assertThat(root.getLocalName()).isEqualTo("tbx");
        assertThat(root.getAttribute("style")).isEqualTo("dca");
        assertThat(root.getAttribute("type")).isEqualTo("TBX-Basic");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("en");
        fits(root);
        assertThat(all(root, "conceptEntry")).extracting(e -> e.getAttribute("id")).containsExactly("t1", "_7");
        assertThat(all(root, "langSec")).allSatisfy(s -> assertThat(s.getAttribute("xml:lang")).isNotEmpty());
    }

    @Test
    void thePreferredWordingIsFirstAndSaysSo() throws Exception {
        Element french = all(document().getDocumentElement(), "langSec").get(1);
        assertThat(all(french, "term")).extracting(Element::getTextContent).containsExactly("retour volontaire",
                "retour librement consenti");
        assertThat(all(french, "termNote")).extracting(Element::getTextContent).containsExactly(
                "preferredTerm-admn-sts", "admittedTerm-admn-sts");
        assertThat(all(french, "descrip")).extracting(Element::getTextContent).containsExactly("Le fait de rentrer.");
        assertThat(all(document().getDocumentElement(), "term").getFirst().getTextContent())
                .isEqualTo("return <voluntary>");
    }

    @Test
    void theTableHasTheColumnsThatAreReadAgain() {
        String csv =
                new String(CsvFile.write(GlossaryTable.of(copy(), SampleCopies.FRENCH), ';'), StandardCharsets.UTF_8);
        assertThat(csv.substring(1).lines()).containsExactly(
                "id;en;fr;es;fr_variant;fr_definition;es_definition;domain",
                "t1;return <voluntary>;retour volontaire;;retour librement consenti;Le fait de rentrer.;Volver.;"
                        + "return & reintegration",
                "7;'=booth;;;;;;");
    }
}
