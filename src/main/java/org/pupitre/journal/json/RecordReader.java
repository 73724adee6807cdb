package org.pupitre.journal.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads a JSON object into a record, strictly. What may be null may be missing; a missing list is empty, a missing
 * boolean is false; anything else that is missing, and anything that is unknown, is refused with its name and place.
 */
final class RecordReader extends ValueDeserializer<Object> {
    private final Class<?> type;
    private final List<Component> components;
    private final Constructor<?> constructor;
    private List<ValueDeserializer<Object>> readers = List.of();

    private record Component(String name, Class<?> raw, Type generic, boolean nullable) {
        Object whenMissing() {
            if (raw == boolean.class) {
                return false;
            }
            return Set.class.isAssignableFrom(raw) ? Set.of() : List.of();
        }

        boolean mayBeMissing() {
            return Collection.class.isAssignableFrom(raw) || raw == boolean.class;
        }
    }

    RecordReader(Class<?> type) {
        this.type = type;
        RecordComponent[] parts = type.getRecordComponents();
        this.components = Arrays.stream(parts).map(c -> new Component(c.getName(), c.getType(), c.getGenericType(),
                c.getAnnotatedType().isAnnotationPresent(Nullable.class))).toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            this.constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has its canonical constructor: " + type, e);
        }
    }

    /** Looks up once how each component is read. */
    @Override
    public void resolve(DeserializationContext context) {
        readers = components.stream().map(c -> context
                .findContextualValueDeserializer(context.getTypeFactory().constructType(c.generic()), null)).toList();
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw Mismatch.wrongValue(parser, ExpectedJson.of(type));
        }
        TokenStreamLocation start = parser.currentTokenLocation();
        @Nullable Object[] values = new @Nullable Object[components.size()];
        BitSet seen = new BitSet(values.length);
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            int place = placeOf(name, parser);
            if (seen.get(place)) {
                throw with(name,
                        Mismatch.at(parser.currentTokenLocation(), JsonProblem.Kind.DOUBLE_FIELD, Mismatch.ONCE));
            }
            seen.set(place);
            values[place] = value(place, parser, context);
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = missing(components.get(i), start);
            }
        }
        return make(values, start);
    }

    private int placeOf(String name, JsonParser parser) {
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).name().equals(name)) {
                return i;
            }
        }
        Expectation known = components.isEmpty()
                ? Expectation.of(Expectation.Kind.NO_FIELD)
                : new Expectation(Expectation.Kind.FIELD, components.stream().map(Component::name).toList());
        throw with(name, Mismatch.at(parser.currentTokenLocation(), JsonProblem.Kind.UNKNOWN_FIELD, known));
    }

    private @Nullable Object value(int place, JsonParser parser, DeserializationContext context) {
        try {
            if (parser.nextToken() == JsonToken.VALUE_NULL) {
                return null;
            }
            return readers.get(place).deserialize(parser, context);
        } catch (JacksonException e) {
            throw with(components.get(place).name(), e);
        }
    }

    private @Nullable Object missing(Component component, TokenStreamLocation start) {
        if (component.nullable()) {
            return null;
        }
        if (component.mayBeMissing()) {
            return component.whenMissing();
        }
        throw with(component.name(),
                Mismatch.at(start, JsonProblem.Kind.MISSING, ExpectedJson.of(component.raw())));
    }

    private Object make(@Nullable Object[] values, TokenStreamLocation start) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                throw Mismatch.at(start, JsonProblem.Kind.WRONG_VALUE, ExpectedJson.rulesOf(type));
            }
            throw new IllegalStateException("cannot make " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    private JacksonException with(String name, JacksonException e) {
        return e.prependPath(type, name);
    }
}
