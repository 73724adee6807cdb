package org.pupitre.ui.interpretation;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.interpretation.Handover;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/**
 * A booth with the names of its interpreters.
 *
 * @param into     the language it works into now, null where that is not known
 * @param declared whether anybody of it was ever declared on air
 * @param over     whether the session has ended, so that nothing can be declared for it any more
 */
public record BoothLine(
        Booth booth,
        List<Member> team,
        @Nullable LanguageTag into,
        boolean declared,
        boolean over) {
    public BoothLine {
        team = List.copyOf(team);
    }

    /** An interpreter of the booth; of one whose name is not known the id is shown. */
    public record Member(PersonId id, String name) {}

    static BoothLine of(Booth booth, People people, @Nullable LanguageTag into, boolean declared, boolean over) {
        List<Member> team = booth.team().stream().map(i -> new Member(i.person(),
                people.person(i.person()).map(p -> p.name()).orElse(i.person().value()))).toList();
        return new BoothLine(booth, team, into, declared, over);
    }

    public BoothId id() {
        return booth.id();
    }

    public Optional<Member> onAir() {
        return booth.active().flatMap(this::member);
    }

    /** Who takes over if no one else is named. */
    public Optional<Member> incoming() {
        return booth.incoming().flatMap(this::member);
    }

    /** Who asked for a handover that no one has answered yet. */
    public Optional<Member> asking() {
        return booth.handover() instanceof Handover.Asked asked ? member(asked.by()) : Optional.empty();
    }

    /** Everyone of the team but the one on air. */
    public List<Member> others() {
        return team.stream().filter(m -> onAir().filter(m::equals).isEmpty()).toList();
    }

    private Optional<Member> member(PersonId id) {
        return team.stream().filter(m -> m.id().equals(id)).findFirst();
    }
}
