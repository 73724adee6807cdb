package org.pupitre.journal.json;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.Id;
import org.pupitre.domain.value.PersonId;

/** Finds the people in a record of the vocabulary by the types of its fields, without writing it out as JSON. */
public final class PersonIds {
    /** How to read those fields of a record that can hold a person. */
    private static final ClassValue<List<Method>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).filter(PersonIds::mayHold)
                    .map(RecordComponent::getAccessor).filter(Method::trySetAccessible).toList();
        }
    };

    private PersonIds() {}

    private static boolean mayHold(RecordComponent field) {
        Class<?> type = field.getType();
        boolean holder = type.isRecord() || type.isInterface() || type == Object.class;
        return type == PersonId.class || (holder && !Id.class.isAssignableFrom(type));
    }

    /** Whether a value, or anything in it, names such a person. */
    public static boolean any(@Nullable Object value, Predicate<PersonId> which) {
        return switch (value) {
            case PersonId person -> which.test(person);
            case Record record -> anyIn(record, which);
            case Collection<?> some -> some.stream().anyMatch(one -> any(one, which));
            case Map<?, ?> map -> any(map.keySet(), which) || any(map.values(), which);
            case null, default -> false;
        };
    }

    private static boolean anyIn(Record record, Predicate<PersonId> which) {
        try {
            for (Method field : FIELDS.get(record.getClass())) {
                if (any(field.invoke(record), which)) {
                    return true;
                }
            }
            return false;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a field of a record can be read", e);
        }
    }
}
