package org.pupitre.ui.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PersonFacts;
import org.pupitre.domain.act.ReadinessCommand.CheckSound;
import org.pupitre.domain.act.ReadinessCommand.PlanSoundCheck;
import org.pupitre.domain.act.ReadinessCommand.ReceiveText;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TypedField;
import org.pupitre.domain.value.TypedText;

/** What the card sends for what was changed in it. Pure. */
final class CardCommands {
    private final PersonCardModel model;
    private final Person saved;
    private final CardValues was;

    /** Commands in their order, or why there are none. */
    sealed interface Made {
        /** To be sent one after the other; none where nothing was changed. */
        record Commands(List<Command> commands) implements Made {}

        /** A field holds what no value is. */
        record Refused(Rejection reason) implements Made {}

        /** The word is no language. */
        record NoLanguage(String word) implements Made {}

        /** The text is no hour. */
        record NoHour(String typed) implements Made {}
    }

    /** @param was what the card held when it was last saved */
    CardCommands(PersonCardModel model, Person saved, CardValues was) {
        this.model = model;
        this.saved = saved;
        this.was = was;
    }

    Made of(CardValues values) {
        String name = TypedText.line(values.name());
        if (name.isEmpty()) {
            return new Made.Refused(new Rejection.TextEmpty(TypedField.NAME));
        }
        if (name.length() > PersonDetails.LONGEST_NAME) {
            return new Made.Refused(
                    new Rejection.TextTooLong(TypedField.NAME, PersonDetails.LONGEST_NAME, name.length()));
        }
        TypedLanguages languages = TypedLanguages.read(values.languages());
        if (!languages.unclear().isEmpty()) {
            return new Made.NoLanguage(languages.unclear());
        }
        Optional<Instant> hour = model.hour(values.check());
        if (hour.isEmpty() && !values.check().isBlank()) {
            return new Made.NoHour(values.check());
        }
        List<Command> commands = new ArrayList<>();
        if (!values.sameDetails(was) || model.proposed(saved.id())) {
            commands.add(new CorrectPerson(saved.id(), details(name, values, languages)));
        }
        if (values.text() != was.text()) {
            commands.add(new ReceiveText(saved.id(), values.text()));
        }
        if (!values.check().equals(was.check())) {
            commands.add(new PlanSoundCheck(saved.id(), hour.orElse(null)));
        }
        if (!values.sound().equals(was.sound())) {
            commands.add(new CheckSound(saved.id(), values.sound().orElse(null)));
        }
        return new Made.Commands(commands);
    }

    /** A text that was not changed stays as it was written. */
    private PersonDetails details(String name, CardValues values, TypedLanguages languages) {
        PersonDetails written = saved.details();
        PersonFacts facts = Objects.requireNonNullElse(written.facts(), PersonFacts.NONE);
        return new PersonDetails(values.name().equals(was.name()) ? written.name() : name,
                text(values.saidAs(), was.saidAs(), written.saidAs()),
                text(values.affiliation(), was.affiliation(), written.affiliation()),
                values.group().orElse(null), values.language().orElse(null),
                new PersonFacts(text(values.country(), was.country(), facts.country()),
                        values.languages().equals(was.languages()) ? facts.languages() : languages.languages(),
                        text(values.role(), was.role(), facts.role()),
                        text(values.reach(), was.reach(), facts.reach()), values.experience().orElse(null),
                        values.venue().orElse(null), facts.meeting()));
    }

    private static @Nullable String text(String typed, String before, @Nullable String written) {
        if (typed.equals(before)) {
            return written;
        }
        String text = TypedText.line(typed);
        return text.isEmpty() ? null : text;
    }
}
