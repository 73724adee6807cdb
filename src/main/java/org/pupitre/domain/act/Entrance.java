package org.pupitre.domain.act;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.SessionCommand.RefreshCopy;
import org.pupitre.domain.act.SessionCommand.TakeCopy;
import org.pupitre.domain.value.Id;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.TypedText;

/**
 * The one place where text enters, whether it was typed, came in a line of {@code drive} or was in a file: each text
 * of a command becomes what {@link TypedText} makes of it. Names, affiliations and the like are on one line. A text of
 * which nothing can be seen is none; where there must be one, the command is refused. What another machine wrote, a
 * bundle, keeps its bytes.
 */
public final class Entrance {
    private Entrance() {}

    /** A command as the rules see it, or why it is refused. */
    public sealed interface Passed {
        /** It may be decided. */
        record Through(Command command) implements Passed {}

        /** It has no text where there must be one, or one that is too long. */
        record Held(Rejection reason) implements Passed {}
    }

    /** Cleans all texts of a command. */
    public static Passed pass(Command command) {
        if (command instanceof TakeInNotes || command instanceof TakeCopy || command instanceof RefreshCopy) {
            return new Passed.Through(command);
        }
        try {
            return new Passed.Through((Command) record((Record) command));
        } catch (NoText e) {
            return new Passed.Held(e.reason);
        }
    }

    private static Record record(Record given) {
        if (given instanceof Id || given instanceof LanguageTag) {
            return given;
        }
        RecordComponent[] components = given.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        boolean changed = false;
        for (int i = 0; i < components.length; i++) {
            Object value = valueOf(given, components[i]);
            values[i] = value == null ? null : value(value, given, components[i]);
            changed |= !Objects.equals(values[i], value);
        }
        return changed ? made(given.getClass(), components, values) : given;
    }

    private static @Nullable Object value(Object value, Record of, RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return switch (value) {
            case String text -> text(text, of, component.getName(), optional);
            case LocalText text -> wordings(text, optional);
            case Record part -> record(part);
            case List<?> list -> elements(list);
            default -> value;
        };
    }

    private static List<?> elements(List<?> list) {
        List<?> passed = list.stream().map(e -> e instanceof Record part ? record(part) : e).toList();
        return passed.equals(list) ? list : passed;
    }

    private static @Nullable String text(String given, Record of, String component, boolean optional) {
        TypedField field = TypedField.of(of, component);
        String text = field.onOneLine() ? TypedText.line(given) : TypedText.text(given);
        if (text.isEmpty() && optional) {
            return null;
        }
        if (text.isEmpty()) {
            throw new NoText(new Rejection.TextEmpty(field));
        }
        if (field == TypedField.NAME && text.length() > PersonDetails.LONGEST_NAME) {
            throw new NoText(new Rejection.TextTooLong(field, PersonDetails.LONGEST_NAME, text.length()));
        }
        return text.equals(given) ? given : text;
    }

    private static @Nullable LocalText wordings(LocalText given, boolean optional) {
        SortedMap<LanguageTag, String> wordings = new TreeMap<>();
        for (Map.Entry<LanguageTag, String> wording : given.wordings().entrySet()) {
            String text = TypedText.text(wording.getValue());
            if (!text.isEmpty()) {
                wordings.put(wording.getKey(), text);
            }
        }
        if (wordings.equals(given.wordings())) {
            return given;
        }
        if (wordings.isEmpty() && !optional) {
            throw new NoText(new Rejection.TextEmpty(TypedField.TITLE));
        }
        return wordings.isEmpty() ? null : new LocalText(wordings);
    }

    private static @Nullable Object valueOf(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static Record made(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (Record) type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("a cleaned text does not fit " + type, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    /** Ends the walk through a command. */
    private static final class NoText extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Rejection reason;

        NoText(Rejection reason) {
            super(reason.toString(), null, false, false);
            this.reason = reason;
        }
    }
}
