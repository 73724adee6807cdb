package org.pupitre.journal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.value.LibraryException;
import tools.jackson.databind.node.ObjectNode;

class JsonTest {
    record Part(LocalText title, int durationSeconds) {}

    record Whole(String name, @Nullable Integer rank, boolean shown, List<Part> parts) {}

    private static JsonProblem problem(String text) {
        JsonProblem problem = catchThrowableOfType(JsonProblem.class, () -> Json.read(text, Whole.class));
        assertThat(problem).as("no problem in " + text).isNotNull();
        return problem;
    }

    @Test
    void everyCommandComesBackWithAllFieldsAndWithOnlyThoseNeeded() throws JsonProblem {
        for (var kind : Kinds.commands().entrySet()) {
            for (Command command : List.of(Specimens.full(kind.getValue()), Specimens.bare(kind.getValue()))) {
                assertThat(Json.command(kind.getKey(), Json.object(Json.write(command)))).isEqualTo(command);
                assertThat(Json.read(Json.canonical(command), kind.getValue())).isEqualTo(command);
                assertThat(Json.write(command)).doesNotContain("null");
            }
        }
    }

    @Test
    void everyEventAndRejectionComesBack() throws JsonProblem {
        for (var kind : Kinds.events().entrySet()) {
            var event = Specimens.bare(kind.getValue());
            int version = Upcasts.version(kind.getKey());
            assertThat(Codec.event(1, kind.getKey(), version, Codec.body(event))).isEqualTo(event);
        }
        for (var kind : Kinds.rejections().entrySet()) {
            var rejection = Specimens.full(kind.getValue());
            assertThat(Codec.rejection(kind.getKey(), Codec.body(rejection))).isEqualTo(rejection);
        }
    }

    @Test
    void whatMayBeMissingMayBeMissing() throws JsonProblem {
        assertThat(Json.command("AddToQueue", Json.object("{\"person\":\"p1\"}")))
                .isEqualTo(AddToQueue.known(new PersonId("p1")));
        assertThat(Json.command("StartItem", Json.object("{\"item\":\"i1\"}")))
                .isEqualTo(new StartItem(new ItemId("i1"), false));
        assertThat(Json.command("AddNote", Json.object("{\"text\":\"x\",\"tags\":null,\"note\":null}")))
                .isEqualTo(new AddNote(null, "x", Set.of(), null, null));
        assertThat(Json.command("NextItem", Json.object("{}"))).isNotNull();
    }

    @Test
    void listsOfTagsStandInOrderWhateverTheSet() {
        assertThat(Json
                .canonical(new AddNote(null, "x", Set.of(NoteTag.QUOTE, NoteTag.ACTION, NoteTag.LESSON), null, null)))
                .isEqualTo("{\"tags\":[\"LESSON\",\"QUOTE\",\"ACTION\"],\"text\":\"x\"}");
    }

    @Test
    void anErrorNamesLineColumnAndField() {
        JsonProblem missing = problem("{\n \"name\": \"n\",\n \"parts\": [\n  {\"title\": {\"en\": \"a\"}}]}");
        assertThat(missing.kind()).isEqualTo(JsonProblem.Kind.MISSING);
        assertThat(missing.field()).isEqualTo("parts[0].durationSeconds");
        assertThat(missing.expected().english()).isEqualTo("a whole number");
        assertThat(missing.line()).isEqualTo(4);
        assertThat(missing.column()).isEqualTo(3);
        assertThat(missing.getMessage()).startsWith("line 4, column 3: parts[0].durationSeconds: MISSING");
        assertThat(missing.inside("seminar").field()).isEqualTo("seminar.parts[0].durationSeconds");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"name\":5}|WRONG_VALUE|name|a text in quotes",
            "{\"name\":\"n\",\"rank\":\"1\"}|WRONG_VALUE|rank|a whole number",
            "{\"name\":\"n\",\"rank\":1.5}|WRONG_VALUE|rank|a whole number",
            "{\"name\":\"n\",\"rank\":99999999999}|WRONG_VALUE|rank|whole number",
            "{\"name\":\"n\",\"shown\":1}|WRONG_VALUE|shown|true or false",
            "{\"name\":\"n\",\"parts\":{}}|WRONG_VALUE|parts|a list in [ ]",
            "{\"name\":\"n\",\"parts\":[3]}|WRONG_VALUE|parts[0]|an object in { }",
            "{\"name\":\"n\",\"parts\":[{\"title\":{\"en\":\" \"},\"durationSeconds\":1}]}|WRONG_VALUE|parts[0].title.en|not empty",
            "{\"name\":\"n\",\"parts\":[{\"title\":{\"e n\":\"x\"},\"durationSeconds\":1}]}|WRONG_VALUE|parts[0].title.e n|language tag",
            "{\"name\":\"n\",\"parts\":[{\"title\":{},\"durationSeconds\":1}]}|WRONG_VALUE|parts[0].title|text for each language",
            "{\"name\":\"\\ud83d\"}|WRONG_VALUE|name|a text in quotes",
            "{\"name\":null}|MISSING|name|a text in quotes", "{}|MISSING|name|a text in quotes",
            "{\"name\":\"n\",\"nom\":1}|UNKNOWN_FIELD|nom|one of name, rank, shown, parts",
            "{\"name\":\"n\",\"name\":\"m\"}|DOUBLE_FIELD|name|once", "{\"name\":\"n\"} {}|SYNTAX||well-formed",
            "{\"name\":|SYNTAX||well-formed", "[]|WRONG_VALUE||an object in { }",
            "null|WRONG_VALUE||an object in { }",
            "``|WRONG_VALUE||an object in { }"})
    void aWrongTextIsRefusedWithItsReason(String text, JsonProblem.Kind kind, @Nullable String field, String expected) {
        JsonProblem problem = problem(text);
        assertThat(problem.kind()).as(problem.getMessage()).isEqualTo(kind);
        assertThat(problem.field()).isEqualTo(field == null ? "" : field);
        assertThat(problem.expected().english()).contains(expected);
    }

    @Test
    void valuesOfTheDomainAreCheckedToo() {
        for (String fields : List.of("{\"item\":\"a b\"}", "{\"item\":\"\"}", "{\"item\":7}")) {
            assertThatThrownBy(() -> Json.command("StartItem", Json.object(fields))).isInstanceOf(JsonProblem.class)
                    .hasMessageContaining("item: WRONG_VALUE, expected an id");
        }
        assertThatThrownBy(() -> Json.command("AddTime", Json.object("{\"seconds\":\"x\"}")))
                .isInstanceOf(JsonProblem.class);
        assertThatThrownBy(() -> Json.command("SetOffsetMode", Json.object("{\"mode\":\"SIDEWAYS\"}")))
                .hasMessageContaining("one of ABSOLUTE, RELATIVE");
        assertThatThrownBy(() -> Json.command("SetOffsetMode", Json.object("{\"mode\":0}")))
                .isInstanceOf(JsonProblem.class);
        assertThatThrownBy(() -> Json.command("AddPerson", Json.object("{\"details\":{\"name\":\" \"}}")))
                .hasMessageContaining("details: WRONG_VALUE").hasMessageContaining("a name of");
        assertThatThrownBy(() -> Json.command("Explode", Json.object("{}"))).hasMessageContaining("UNKNOWN_KIND");
    }

    @Test
    void depthAndLengthHaveLimits() {
        String deep = "[".repeat(100_000);
        assertThatThrownBy(() -> Json.object("{\"a\":" + deep)).isInstanceOf(JsonProblem.class);
        assertThatThrownBy(() -> Json.object("{\"a\":\"" + "x".repeat(200_000) + "\"}"))
                .isInstanceOf(JsonProblem.class);
    }

    @Test
    void canonicalFormIsThatOfRfc8785() throws JsonProblem {
        ObjectNode tree = Json.object(
                "{\"\u20ac\":1,\"\\r\":2,\"1\":-3,\"\ud83d\ude00\":true,\"\u00f6\":[null,\"\\u0007\\u001f\\/\"]}");
        assertThat(Json.canonical(tree)).isEqualTo(
                "{\"\\r\":2,\"1\":-3,\"\u00f6\":[null,\"\\u0007\\u001f/\"],\"\u20ac\":1,\"\ud83d\ude00\":true}");
        assertThatThrownBy(() -> Json.canonical(Map.of("a", 1.5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.canonical(Map.of("a", 1L << 53))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.canonical(Map.of("a", "\ud83d"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.canonical(Map.of("a", "\ude00x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownKindOrNewerVersionNamesTheEntry() {
        assertThatThrownBy(() -> Codec.event(12, "ItemExploded", 1, "{}")).isInstanceOfSatisfying(
                LibraryException.class,
                e -> assertThat(e.arguments()).containsExactly(12L, "ItemExploded", 1));
        assertThatThrownBy(() -> Codec.event(13, "ItemSkipped", 2, "{\"item\":\"i1\"}"))
                .isInstanceOfSatisfying(LibraryException.class,
                        e -> assertThat(e.kind()).isEqualTo(LibraryException.Kind.UNKNOWN_ENTRY));
        assertThatThrownBy(() -> Codec.event(14, "ItemSkipped", 1, "{\"item\":\"i1\",\"more\":1}"))
                .isInstanceOfSatisfying(LibraryException.class,
                        e -> assertThat(e.kind()).isEqualTo(LibraryException.Kind.BAD_ENTRY));
    }

    @Test
    void oldVersionsAreTurnedIntoNewOnesStepByStep() throws JsonProblem {
        Map<String, UnaryOperator<ObjectNode>> steps = Map.of("K.v1", tree -> tree.put("b", 1), "K.v2",
                tree -> tree.put("c", tree.get("b").intValue() + 1));
        assertThat(Upcasts.upcast("K", 1, 3, Json.object("{\"a\":0}"), steps)).hasToString("{\"a\":0,\"b\":1,\"c\":2}");
        assertThatThrownBy(() -> Upcasts.upcast("K", 1, 4, Json.object("{}"), steps))
                .isInstanceOf(IllegalStateException.class);
    }
}
