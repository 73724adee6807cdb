package org.pupitre.cli.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pupitre.cli.answers.Topic;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import org.pupitre.journal.json.Kinds;
import tools.jackson.databind.JsonNode;

class DescriptionTest {
    private JsonNode definitions;

    @BeforeEach
    void describe() throws JsonProblem {
        definitions = Json.object(Description.text()).get("$defs");
    }

    @Test
    void hasEveryCommandEventRejectionAndAnswerWithItsFields() {
        Kinds.commands().forEach((name, type) -> assertFields("command-" + name, type));
        Kinds.events().forEach((name, type) -> assertFields("event-" + name, type));
        Kinds.rejections().forEach((name, type) -> assertFields("rejection-" + name, type));
        Arrays.stream(Topic.values()).forEach(topic -> assertFields("answer-" + topic.word(), topic.form()));
    }

    private void assertFields(String name, Class<?> type) {
        assertThat(definitions.has(name)).as(name).isTrue();
        JsonNode properties = definitions.get(name).get("properties");
        assertThat(properties.propertyNames()).as(name)
                .containsAll(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
    }

    @Test
    void requiresNeitherWhatMayBeNullNorWhatMayBeLeftOut() {
        assertThat(required("command-StartItem")).containsExactly("item", "id", "command");
        assertThat(required("command-AddNote")).containsExactly("text", "id", "command");
        assertThat(required("event-NoteTaken")).containsExactly("note", "text", "tags", "at");
        assertThat(required("reply-refused")).containsExactly("id", "rejected", "message");
        assertThat(required("value-ItemPlan")).doesNotContain("fixedStart", "speakers").contains("title");
    }

    @Test
    void listsTheConstantsOfAnEnum() {
        JsonNode kind = definitions.get("command-RaiseSignal").get("properties").get("kind").get("enum");
        assertThat(kind.toString()).contains("SLOW_DOWN").contains("READY");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = new ArrayList<>();
        collect(definitions, references);
        assertThat(references).isNotEmpty()
                .allSatisfy(r -> assertThat(definitions.has(r.substring("#/$defs/".length()))).as(r).isTrue());
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.has("$ref")) {
            references.add(node.get("$ref").stringValue());
        }
        node.forEach(child -> collect(child, references));
    }

    private List<String> required(String name) {
        List<String> names = new ArrayList<>();
        definitions.get(name).get("required").forEach(n -> names.add(n.stringValue()));
        return names;
    }
}
