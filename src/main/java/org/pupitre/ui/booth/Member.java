package org.pupitre.ui.booth;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.PersonId;

/**
 * Who may sit at the window: an interpreter of a booth.
 *
 * @param person null for a booth without a planned interpreter
 * @param name   of one whose name is not known the id
 */
record Member(BoothId booth, String boothName, @Nullable PersonId person, String name) {
    /** Everyone, booth after booth. */
    static List<Member> all(SessionState state) {
        List<Member> all = new ArrayList<>();
        for (Booth booth : state.interpretation().booths()) {
            String boothName = booth.plan().name();
            for (InterpreterPlan planned : booth.team()) {
                all.add(new Member(booth.id(), boothName, planned.person(), name(state.people(), planned.person())));
            }
            if (booth.team().isEmpty()) {
                all.add(new Member(booth.id(), boothName, null, ""));
            }
        }
        return all;
    }

    static String name(People people, PersonId id) {
        return people.person(id).map(Person::name).orElse(id.value());
    }

    boolean is(PersonId other) {
        return other.equals(person);
    }
}
