package org.pupitre.journal.json;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.Id;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;

/** One value of each record of the vocabulary, made by reflection and always the same: with all fields, or only those needed. */
final class Specimens {
    private static final String TEXT = "Où va l’aide ? \"5/10\" \\ \t€ 🎤";

    private Specimens() {}

    static <T> T full(Class<T> type) {
        return type.cast(record(type, true));
    }

    static <T> T bare(Class<T> type) {
        return type.cast(record(type, false));
    }

    private static Object record(Class<?> type, boolean full) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(c -> component(c, full)).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new AssertionError("no specimen of " + type + ": " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no specimen of " + type, e);
        }
    }

    private static @Nullable Object component(RecordComponent component, boolean full) {
        AnnotatedType type = component.getAnnotatedType();
        if (!full && type.isAnnotationPresent(Nullable.class)) {
            return null;
        }
        return value(component.getName(), component.getGenericType(), full);
    }

    private static Object value(String name, Type type, boolean full) {
        if (type instanceof ParameterizedType list) {
            Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
            boolean set = list.getRawType() == Set.class;
            Collection<Object> some = set && element.isEnum()
                    ? Set.of(element.getEnumConstants()[0], element.getEnumConstants()[1])
                    : List.of(value(name, element, full));
            return set ? Set.copyOf(some) : List.copyOf(some);
        }
        Class<?> raw = (Class<?>) type;
        if (Id.class.isAssignableFrom(raw)) {
            return id(raw);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[raw.getEnumConstants().length - 1];
        }
        if (raw.isRecord() && raw != LanguageTag.class && raw != LocalText.class) {
            return record(raw, full);
        }
        return plain(name, raw);
    }

    private static Object plain(String name, Class<?> type) {
        if (type == String.class) {
            return TEXT;
        }
        if (type == int.class || type == Integer.class) {
            return 2;
        }
        if (type == long.class) {
            return 2L;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == LanguageTag.class) {
            return name.equals("to") ? LanguageTag.EN : LanguageTag.FR;
        }
        if (type == LocalText.class) {
            return LocalText.of("Welcome", "Accueil");
        }
        if (type == ZoneId.class) {
            return ZoneId.of("Europe/Paris");
        }
        if (type == Instant.class) {
            return Instant.parse(name.equals("hardStop") ? "2022-05-24T15:00:00Z" : "2022-05-24T13:00:00.250Z");
        }
        throw new AssertionError("no specimen of " + type + " " + name);
    }

    private static Object id(Class<?> type) {
        String value = type.getSimpleName().replace("Id", "").toLowerCase(java.util.Locale.ROOT) + "-1";
        try {
            return type.getConstructor(String.class).newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no id of " + type, e);
        }
    }
}
