package org.pupitre.ui.timeline.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.TypedText;
import org.pupitre.ui.kit.field.PersonFinder;

/** Who is planned to speak in an item, with how many minutes and in which language. Pure. */
final class SpeakerFields {
    /** So many people are offered at most. */
    static final int OFFERED = 4;
    /** The name of the field in which a speaker is added. */
    static final String ADDED = "speaker";

    private SpeakerFields() {}

    /** Whether speakers can be changed; a cue and a block have none. */
    static boolean offered(EditedItem e) {
        return !e.running() && e.kind() != ItemKind.MARKER && e.kind() != ItemKind.BLOCK;
    }

    /** How long a person may speak. */
    static EditField allotment(PersonId person) {
        return new EditField("speaker." + person.value(), e -> offered(e) && of(e, person).isPresent(),
                e -> of(e, person).map(s -> TypedMinutes.shown(s.allotmentSeconds())).orElse(""), (typed, e) -> {
                    TypedMinutes read = TypedMinutes.read(typed);
                    if (read.wrong() != null) {
                        return read.wrong();
                    }
                    return read.seconds() == 0
                            ? new Typed.Wrong("edit.wrong.noTime")
                            : with(e, person,
                                    s -> new PlannedSpeaker(s.person(), read.seconds(), s.language()));
                });
    }

    /**
     * The field in which a speaker is added: a name, and minutes behind a comma.
     *
     * @param marked which of those who fit is meant, from 0
     */
    static EditField added(IntSupplier marked) {
        return new EditField(ADDED, SpeakerFields::offered, _ -> "", (typed, e) -> {
            if (typed.isBlank()) {
                return new Typed.Same();
            }
            List<Person> found = found(typed, e);
            if (found.isEmpty()) {
                return new Typed.Wrong("edit.wrong.nobody", name(typed));
            }
            return add(typed, found.get(Math.clamp(marked.getAsInt(), 0, found.size() - 1)), e);
        });
    }

    /** The people who fit what is typed, best first; who speaks in the item already comes last. */
    static List<Person> found(String typed, EditedItem e) {
        return PersonFinder.find(name(typed), e.people().all(), p -> of(e, p.id()).isPresent(), OFFERED);
    }

    /** Adds this person with the minutes that are typed, else with those everyone gets. */
    static Typed add(String typed, Person person, EditedItem e) {
        if (of(e, person.id()).isPresent()) {
            return new Typed.Wrong("edit.wrong.speaksAlready", person.name());
        }
        Optional<String> minutes = minutes(typed);
        TypedMinutes read = TypedMinutes.read(minutes.orElse("0"));
        if (read.wrong() != null) {
            return read.wrong();
        }
        if (minutes.isPresent() && read.seconds() == 0) {
            return new Typed.Wrong("edit.wrong.noTime");
        }
        List<PlannedSpeaker> speakers = new ArrayList<>(e.plan().speakers());
        speakers.add(new PlannedSpeaker(person.id(), minutes.isEmpty()
                ? e.session().speakingSeconds()
                : read.seconds(), person.language()));
        return PlanFields.edit(e, ItemChange.spokenBy(speakers));
    }

    /** Without a person. */
    static Typed remove(EditedItem e, PersonId person) {
        return PlanFields.edit(e, ItemChange.spokenBy(
                e.plan().speakers().stream().filter(s -> !s.person().equals(person)).toList()));
    }

    /** In the next of the session's languages, after the last in one that is not known. */
    static Typed nextLanguage(EditedItem e, PersonId person) {
        return with(e, person, s -> {
            List<LanguageTag> languages = e.languages();
            int next = s.language() == null ? 0 : languages.indexOf(s.language()) + 1;
            return new PlannedSpeaker(s.person(), s.allotmentSeconds(),
                    next < languages.size() ? languages.get(next) : null);
        });
    }

    private static Optional<PlannedSpeaker> of(EditedItem e, PersonId person) {
        return e.plan().speakers().stream().filter(s -> s.person().equals(person)).findFirst();
    }

    /** All speakers as they are now, so that what another window changed of the others stays. */
    private static Typed with(EditedItem e, PersonId person, UnaryOperator<PlannedSpeaker> change) {
        return PlanFields.edit(e, ItemChange.spokenBy(e.plan().speakers().stream()
                .map(s -> s.person().equals(person) ? change.apply(s) : s).toList()));
    }

    /** What is behind the comma, where a figure is in it. */
    private static Optional<String> minutes(String typed) {
        int comma = comma(typed);
        return comma < 0 ? Optional.empty() : Optional.of(typed.substring(comma + 1).strip());
    }

    private static String name(String typed) {
        int comma = comma(typed);
        return TypedText.line(comma < 0 ? typed : typed.substring(0, comma));
    }

    /** The comma before the minutes; that of {@code 2,5} is part of them. */
    private static int comma(String typed) {
        for (int at = typed.indexOf(','); at >= 0; at = typed.indexOf(',', at + 1)) {
            String rest = TypedMinutes.plain(typed.substring(at + 1));
            if (!rest.isEmpty() && rest.chars().anyMatch(Character::isDigit)) {
                return at;
            }
        }
        return -1;
    }
}
