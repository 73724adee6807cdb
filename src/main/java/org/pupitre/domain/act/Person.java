package org.pupitre.domain.act;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.TypedText;

/**
 * A person of the seminar: the id that events use, and the details that only the people table holds, as they were written.
 * The texts given here are those to show.
 *
 * @param former what was known before a file changed it; null where that cannot be undone
 */
public record Person(PersonId id, PersonDetails details, @Nullable FormerDetails former) {
    /** A person of whom nothing else was known before. */
    public Person(PersonId id, PersonDetails details) {
        this(id, details, null);
    }

    /** The same person as no file changed him or her. */
    public Person withoutFormer() {
        return former == null ? this : new Person(id, details);
    }

    /** The same person with what was known before, and the other way round. */
    public Person turned() {
        return former == null ? this : new Person(id, former.details(), new FormerDetails(former.intake(), details));
    }

    public String name() {
        return TypedText.shown(details.name());
    }

    public @Nullable String saidAs() {
        return shown(details.saidAs());
    }

    public @Nullable String affiliation() {
        return shown(details.affiliation());
    }

    private static @Nullable String shown(@Nullable String text) {
        return text == null ? null : TypedText.shown(text);
    }

    public @Nullable Group group() {
        return details.group();
    }

    public @Nullable LanguageTag language() {
        return details.language();
    }

    public @Nullable String country() {
        return shown(facts().country());
    }

    /** Languages besides the preferred one. */
    public List<LanguageTag> languages() {
        return facts().languages();
    }

    /** What the person does in the seminar. */
    public @Nullable String role() {
        return shown(facts().role());
    }

    /** How to reach the person during the session. */
    public @Nullable String reach() {
        return shown(facts().reach());
    }

    /** Whether the person takes part for the first time, null for not known. */
    public @Nullable Experience experience() {
        return facts().experience();
    }

    /** Where the person takes part, null for not known. */
    public @Nullable Venue venue() {
        return facts().venue();
    }

    /** What files of the meeting tool say of the person. */
    public MeetingFacts meeting() {
        MeetingFacts meeting = facts().meeting();
        return meeting == null ? MeetingFacts.NONE : meeting;
    }

    /** The same person with what files of the meeting tool say, beside all else that is known. */
    public Person with(MeetingFacts told) {
        return new Person(id, details.with(facts().with(told)), former);
    }

    private PersonFacts facts() {
        PersonFacts facts = details.facts();
        return facts == null ? PersonFacts.NONE : facts;
    }

    /** The same person as may be told outside of this library. */
    public Person forOthers() {
        return new Person(id, details.with(facts().withoutReach()));
    }
}
