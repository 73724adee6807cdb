package org.pupitre.journal.json;

import java.lang.reflect.Constructor;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.Id;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;

/** How the values of the domain are in JSON: ids and language tags as plain text, a text of several languages as object. */
final class DomainModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    private static final RecentValues<LanguageTag> LANGUAGES = new RecentValues<>(LanguageTag::new);

    DomainModule() {
        super("pupitre");
        addSerializer(Id.class, new TextWriter<>(Id::value));
        addSerializer(LanguageTag.class, new TextWriter<>(LanguageTag::value));
        addSerializer(ZoneId.class, new TextWriter<>(ZoneId::getId));
        addSerializer(Instant.class, new TextWriter<>(Instant::toString));
        addSerializer(LocalText.class, new LocalTextWriter());
        addDeserializer(String.class, new TextReader<>(String.class, Canonical::whole));
        addDeserializer(LanguageTag.class, new TextReader<>(LanguageTag.class, LANGUAGES));
        addDeserializer(ZoneId.class, new TextReader<>(ZoneId.class, ZoneId::of));
        addDeserializer(Instant.class, new TextReader<>(Instant.class, Instants::parse));
        addDeserializer(LocalText.class, new LocalTextReader());
        for (Class<?> id : Id.class.getPermittedSubclasses()) {
            addIdReader(id.asSubclass(Id.class));
        }
    }

    @Override
    public void setupModule(SetupContext context) {
        // Last registered is asked first, so the forms of single types must come after that of all records.
        context.addDeserializers(new Records());
        super.setupModule(context);
    }

    private <I extends Id> void addIdReader(Class<I> type) {
        Constructor<I> constructor;
        try {
            constructor = type.getConstructor(String.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("an id is made of a text: " + type, e);
        }
        addDeserializer(type, new TextReader<>(type, new RecentValues<>(text -> {
            try {
                return constructor.newInstance(text);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(type + " refuses " + text, e);
            }
        })));
    }

    private static final class Records extends Deserializers.Base {
        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type.isRecord();
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(JavaType type, DeserializationConfig config,
                BeanDescription.Supplier description) {
            return type.getRawClass().isRecord() ? new RecordReader(type.getRawClass()) : null;
        }
    }

    private static final class TextWriter<T> extends ValueSerializer<T> {
        private final Function<T, String> form;

        private TextWriter(Function<T, String> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(form.apply(value));
        }
    }

    private static final class TextReader<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Function<String, T> form;

        private TextReader(Class<T> type, Function<String, T> form) {
            this.type = type;
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw Mismatch.wrongValue(parser, ExpectedJson.of(type));
            }
            try {
                return form.apply(parser.getString());
            } catch (IllegalArgumentException | DateTimeException e) {
                throw Mismatch.wrongValue(parser, ExpectedJson.of(type));
            }
        }
    }

    private static final class LocalTextWriter extends ValueSerializer<LocalText> {
        @Override
        public void serialize(LocalText text, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            text.wordings().forEach((language, wording) -> out.writeStringProperty(language.value(), wording));
            out.writeEndObject();
        }
    }

    private static final class LocalTextReader extends ValueDeserializer<LocalText> {
        @Override
        public LocalText deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw Mismatch.wrongValue(parser, ExpectedJson.of(LocalText.class));
            }
            TreeMap<LanguageTag, String> wordings = new TreeMap<>();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                try {
                    LanguageTag language = language(name, parser);
                    if (wordings.containsKey(language)) {
                        throw Mismatch.at(parser.currentTokenLocation(), JsonProblem.Kind.DOUBLE_FIELD, Mismatch.ONCE);
                    }
                    wordings.put(language, wording(parser));
                } catch (JacksonException e) {
                    throw e.prependPath(LocalText.class, name);
                }
            }
            if (wordings.isEmpty()) {
                throw Mismatch.wrongValue(parser, ExpectedJson.of(LocalText.class));
            }
            return new LocalText(wordings);
        }

        private static LanguageTag language(String name, JsonParser parser) {
            try {
                return LANGUAGES.apply(name);
            } catch (IllegalArgumentException e) {
                throw Mismatch.wrongValue(parser, ExpectedJson.of(LanguageTag.class));
            }
        }

        private static String wording(JsonParser parser) {
            if (parser.nextToken() != JsonToken.VALUE_STRING || parser.getString().isBlank()) {
                throw Mismatch.wrongValue(parser, Expectation.of(Expectation.Kind.FULL_TEXT));
            }
            return parser.getString();
        }
    }
}
