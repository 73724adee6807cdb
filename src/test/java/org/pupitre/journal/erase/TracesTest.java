package org.pupitre.journal.erase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.act.NoteEvent.NoteTaken;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import org.pupitre.journal.json.RecordFields;
import org.pupitre.journal.value.Traces;

/** By what a person is found in texts, and in which fields. */
class TracesTest {
    private static final Person WHO =
            new Person(new PersonId("p1"), new PersonDetails("Éloïse Grace Ndiaye-Li", "El-o-eez", null, null, null));
    private static final Person OTHER = new Person(new PersonId("p2"), PersonDetails.named("Awa Ndiaye"));
    private final Traces traces = Traces.of(WHO, List.of(WHO, OTHER));

    @ParameterizedTest
    @ValueSource(strings = {"Éloïse Grace Ndiaye-Li said so", "ndiaye li, ELOISE GRACE", "Mme Éloïse parle.",
            "Thanks to Grace!", "eloise.grace.ndiaye.li@example.org", "El-o-eez, as she is called", "(Eloise’s idea)"})
    void isFound(String text) {
        assertThat(Search.of(traces).in(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"by the grace of", "Mme Ndiaye", "Graceful", "eloise", "", "Li", "Ndiaye Li Grace"})
    void isNotFoundWhereItMayBeSomebodyOrSomethingElse(String text) {
        Traces butGrace = new Traces(traces.all().stream().filter(t -> !t.text().equals("Grace")).toList());
        assertThat(Search.of(butGrace).in(text)).as(text).isFalse();
    }

    @Test
    void aTitleLosesOnlyTheName() {
        assertThat(Search.of(traces).without("Keynote by Éloïse Grace Ndiaye-Li, moderated by Awa"))
                .isEqualTo("Keynote by " + Traces.MARKER + ", moderated by Awa");
        assertThat(Search.of(traces.and(List.of("the lady"))).in("The Lady spoke")).isTrue();
        assertThat(Search.of(traces.without(List.of("GRACE"))).in("Thanks to Grace!")).isFalse();
        assertThat(Search.of(Traces.none()).in("anything")).isFalse();
    }

    @Test
    void idsGiveWayToOnesThatTellNothing() {
        PersonId erased = new PersonId("eloise").erased();
        assertThat(erased.value()).matches("erased-[0-9a-f]{16}");
        assertThat(erased.erased()).isEqualTo(erased);
        assertThat(new PersonId("eloisf").erased()).isNotEqualTo(erased);
        assertThat(new PersonId("p").erased().value()).matches("erased-[0-9a-f]{16}");
    }

    /** A note's own id and its text have the forms of each other; only the types tell them apart. */
    @Test
    void onlyTextsAndPersonsChangeAlsoInFieldsOfOldVersions() throws JsonProblem {
        RecordFields.Change change = new RecordFields.Change() {
            @Override
            public String text(String text) {
                return "T";
            }

            @Override
            public String wording(String wording) {
                return "W";
            }

            @Override
            public String person(String id) {
                return id.equals("eloise") ? "nobody" : id;
            }
        };
        String body = "{\"at\":\"2022-05-24T13:00:00Z\",\"note\":\"eloise\",\"old\":[\"eloise\",{\"a\":\"two words\"}],"
                + "\"speaker\":\"eloise\",\"tags\":[\"LESSON\"],\"text\":\"eloise\"}";
        assertThat(Json.canonical(RecordFields.changed(Json.object(body), NoteTaken.class, change)))
                .isEqualTo("{\"at\":\"2022-05-24T13:00:00Z\",\"note\":\"eloise\",\"old\":[\"nobody\",{\"a\":\"T\"}],"
                        + "\"speaker\":\"nobody\",\"tags\":[\"LESSON\"],\"text\":\"T\"}");
    }
}
