package org.pupitre.task.elsewhere;

import java.lang.reflect.RecordComponent;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.Step;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.live.Continuing.Listed;
import org.pupitre.text.Messages;

/** Says an act of another computer in plain words with its hour: "14:41 give Awa Exemple the floor". */
public final class ActWords {
    private final Messages messages;

    public ActWords(Messages messages) {
        this.messages = messages;
    }

    /** The act with its hour, by the titles and names it had on its own computer. */
    public String line(Listed listed) {
        SessionState there = listed.there();
        return messages.text("elsewhere.act",
                new SessionHours(messages, there.plan()).minute(listed.act().at()), name(listed));
    }

    /** The act alone. */
    public String name(Listed listed) {
        Step step = new Step(listed.act().command(), listed.act().events(), true, listed.there().core());
        Record act = (Record) step.name();
        RecordComponent[] components = act.getClass().getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = word(value(components[i], act), listed.there());
        }
        String kind = act.getClass().getSimpleName();
        return step.act() ? messages.text("act." + kind, arguments) : messages.text("shell.fact." + kind);
    }

    private String word(@Nullable Object value, SessionState state) {
        return switch (value) {
            case null -> "";
            case ItemId id -> state.timeline().item(id).map(i -> said(i.title())).orElse(id.value());
            case ItemPlan item -> said(item.title());
            case List<?> several when !several.isEmpty() -> word(several.getFirst(), state);
            case EntryId id -> state.queue().entry(id).map(e -> speaker(e, state)).orElse(id.value());
            case PersonId id -> person(id, state);
            case QuestionId id ->
                    state.board().question(id).map(q -> String.valueOf(q.number())).orElse(id.value());
            case LanguageTag language -> language.nameIn(messages.locale());
            default -> String.valueOf(value);
        };
    }

    private String said(LocalText title) {
        return title.in(new LanguageTag(messages.locale().getLanguage()));
    }

    private String speaker(QueueEntry entry, SessionState state) {
        PersonId person = entry.person();
        return person == null ? messages.text("common.unknown") : person(person, state);
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
