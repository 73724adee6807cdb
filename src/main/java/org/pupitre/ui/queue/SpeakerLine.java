package org.pupitre.ui.queue;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.people.People;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/**
 * A request for the floor with the person who made it.
 *
 * @param person null where the person is not known yet, or the person was erased
 */
public record SpeakerLine(QueueEntry entry, @Nullable Person person) {
    static SpeakerLine of(QueueEntry entry, People people) {
        return new SpeakerLine(entry, people.person(entry.person()).orElse(null));
    }

    public EntryId id() {
        return entry.id();
    }

    /** Who made it, to open the card; null where the person is not known, or the person was erased. */
    public @Nullable PersonId personId() {
        return entry.person();
    }

    public Optional<String> name() {
        return Optional.ofNullable(person).map(Person::name);
    }

    public Optional<String> saidAs() {
        return Optional.ofNullable(person).map(Person::saidAs);
    }

    public Optional<String> affiliation() {
        return Optional.ofNullable(person).map(Person::affiliation);
    }

    public Optional<Group> group() {
        return Optional.ofNullable(person).map(Person::group);
    }

    /** Whether the turn counts as an answer to this question. */
    boolean answers(Question question) {
        return question.id().equals(entry.answers());
    }

    /** The language that is or will be spoken: the request's, else the person's. */
    public Optional<LanguageTag> language() {
        return Optional.ofNullable(entry.language()).or(() -> Optional.ofNullable(person).map(Person::language));
    }
}
