package org.pupitre.journal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.InputStream;
import org.pupitre.domain.act.Command;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of the domain's values in JSON, for the journal, the command line and files alike. Ids, language tags and
 * zones are plain text, instants ISO 8601, texts of several languages objects by tag, enums their names; nulls are left
 * out. Reading is strict, see {@link RecordReader}; texts are limited in size and depth.
 */
public final class Json {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_TEXT_CHARACTERS = 100_000;
    private static final long MAX_DOCUMENT_BYTES = 20L * 1024 * 1024;
    private static final int MAX_NUMBER_DIGITS = 32;

    private static final JsonMapper MAPPER = build();
    /** Looked up once for each class. */
    private static final ClassValue<ObjectReader> READERS = new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
            return MAPPER.readerFor(type);
        }
    };

    private Json() {}

    /** The mapper itself, for those who write trees of their own; immutable. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /**
     * Reads a text.
     *
     * @throws JsonProblem if it is no such value
     */
    public static <T> T read(String text, Class<T> type) throws JsonProblem {
        try {
            return whole(READERS.get(type).<T>readValue(text), type);
        } catch (JacksonException e) {
            throw Mismatch.toProblem(e);
        }
    }

    /**
     * Reads a file or resource in UTF-8.
     *
     * @throws JsonProblem if it is no such value
     */
    public static <T> T read(InputStream in, Class<T> type) throws JsonProblem {
        try {
            return whole(READERS.get(type).<T>readValue(in), type);
        } catch (JacksonException e) {
            throw Mismatch.toProblem(e);
        }
    }

    /**
     * Reads a value out of a tree; a problem then has no line.
     *
     * @throws JsonProblem if it is no such value
     */
    public static <T> T read(JsonNode tree, Class<T> type) throws JsonProblem {
        try {
            return whole(MAPPER.treeToValue(tree, type), type);
        } catch (JacksonException e) {
            throw Mismatch.toProblem(e);
        }
    }

    /**
     * Reads an object whose fields are not known yet, such as a line of commands.
     *
     * @throws JsonProblem if it is no object
     */
    public static ObjectNode object(String text) throws JsonProblem {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw Mismatch.toProblem(e);
        }
        throw new JsonProblem(JsonProblem.Kind.WRONG_VALUE, "", Expectation.of(Expectation.Kind.OBJECT), 1, 1);
    }

    /**
     * A command by its name and fields.
     *
     * @throws JsonProblem if there is no such command or its fields are not right
     */
    public static Command command(String name, JsonNode fields) throws JsonProblem {
        Class<? extends Command> type = Kinds.commands().get(name);
        if (type == null) {
            throw new JsonProblem(JsonProblem.Kind.UNKNOWN_KIND, name,
                    Expectation.of(Expectation.Kind.NAME_OF_KIND), 0, 0);
        }
        return read(fields, type);
    }

    /** The value as a tree. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** The value on one line, fields in the order they are declared. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The value in canonical JSON (RFC 8785), of which hashes are made. */
    public static String canonical(Object value) {
        return Canonical.write(tree(value));
    }

    private static <T> T whole(T value, Class<T> type) throws JsonProblem {
        if (value == null) {
            throw new JsonProblem(JsonProblem.Kind.WRONG_VALUE, "", ExpectedJson.of(type), 1, 1);
        }
        return value;
    }

    private static JsonMapper build() {
        StreamReadConstraints limits = StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH)
                .maxStringLength(MAX_TEXT_CHARACTERS).maxDocumentLength(MAX_DOCUMENT_BYTES)
                .maxNumberLength(MAX_NUMBER_DIGITS).build();
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(limits).disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                        .build();
        return JsonMapper.builder(factory).addModule(new DomainModule())
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT).enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.ORDER_SET_ELEMENTS)
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL)).build();
    }
}
