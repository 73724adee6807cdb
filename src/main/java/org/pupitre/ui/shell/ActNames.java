package org.pupitre.ui.shell;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.Step;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.ItemField;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/** Names acts in the user's language: "start Discussion", with titles and names instead of ids. */
final class ActNames {
    /** What is done to several questions as one act: their count in the place of the question. */
    private static final Map<String, BiFunction<Words, Object[], String>> SEVERAL = Map.of(
            "QuestionShortlisted", (words, with) -> words.text("shell.severalShortlisted", with),
            "QuestionToFollowUp", (words, with) -> words.text("shell.severalToFollowUp", with),
            "QuestionDismissed", (words, with) -> words.text("shell.severalDismissed", with),
            "QuestionReopened", (words, with) -> words.text("shell.severalReopened", with),
            "QuestionStarred", (words, with) -> words.text("shell.severalStarred", with),
            "QuestionLabelled", (words, with) -> words.text("shell.severalLabelled", with),
            "QuestionAddressed", (words, with) -> words.text("shell.severalAddressed", with),
            "QuestionMerged", (words, with) -> words.text("shell.severalMerged", with));

    private final Words words;

    ActNames(Words words) {
        this.words = words;
    }

    /**
     * The name of an act, from the sentence {@code act.} and its kind, whose arguments are its components; of what cannot be
     * undone from {@code shell.fact.}.
     */
    String name(Step step, SessionState state) {
        Record act = (Record) step.name();
        RecordComponent[] components = act.getClass().getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = word(value(components[i], act), state);
        }
        String kind = act.getClass().getSimpleName();
        int many = step.alike();
        if (many > 1 && SEVERAL.containsKey(kind)) {
            arguments[0] = Formats.number(many, words.locale());
            return SEVERAL.get(kind).apply(words, arguments);
        }
        Optional<ItemField> field = step.changedField();
        if (field.isPresent()) {
            return words.text("act.ItemEdited." + field.get(), arguments);
        }
        return step.act() ? words.text("act." + kind, arguments) : words.text("shell.fact." + kind);
    }

    private String word(@Nullable Object value, SessionState state) {
        return switch (value) {
            case null -> "";
            case ItemId id -> state.timeline().item(id).map(i -> words.text(i.title())).orElse(id.value());
            case ItemPlan item -> words.text(item.title());
            case List<?> several when !several.isEmpty() -> word(several.getFirst(), state);
            case EntryId id -> state.queue().entry(id).map(e -> speaker(e, state)).orElse(id.value());
            case PersonId id -> person(id, state);
            case QuestionId id -> state.board().question(id).map(ActNames::number).orElse(id.value());
            case Group group -> words.word("queue.group", group);
            case LanguageTag language -> language.nameIn(words.locale());
            case Level level -> words.word("people.level", level);
            case Integer number -> Formats.number(number, words.locale());
            default -> String.valueOf(value);
        };
    }

    private static String number(Question question) {
        return String.valueOf(question.number());
    }

    private String speaker(QueueEntry entry, SessionState state) {
        PersonId person = entry.person();
        return person == null ? words.text("common.unknown") : person(person, state);
    }

    private static String person(PersonId id, SessionState state) {
        return state.people().person(id).map(Person::name).orElse(id.value());
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
