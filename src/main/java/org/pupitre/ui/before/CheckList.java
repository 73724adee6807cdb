package org.pupitre.ui.before;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.interpretation.Interpretation;
import org.pupitre.domain.outlook.ComparedClocks;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.Id;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.before.Check.Fact;
import org.pupitre.ui.before.Check.Known;
import org.pupitre.ui.before.Check.Sign;
import org.pupitre.ui.before.Check.Subject;

/** What a session still lacks before it begins. Pure: of one state there is one list. */
public final class CheckList {
    private final SessionState state;
    private final SessionPlan plan;
    private final Safety safety;
    private final ComparedClocks clocks;

    private CheckList(SessionState state, SessionPlan plan, Safety safety, ComparedClocks clocks) {
        this.state = state;
        this.plan = plan;
        this.safety = safety;
        this.clocks = clocks;
    }

    /** Whether the list is due: the session is planned and has not opened, and the floor is free. */
    public static boolean due(SessionState state) {
        return state.planned() && state.timeline().opening().isEmpty() && state.timeline().finishedAt() == null
                && state.queue().onFloor().isEmpty() && state.board().now().isEmpty();
    }

    /** The list, what is missing first. Of what nothing is known there is no line. */
    static List<Check> of(SessionState state, Safety safety, ComparedClocks clocks) {
        SessionPlan plan = state.plan();
        if (plan == null) {
            return List.of();
        }
        CheckList list = new CheckList(state, plan, safety, clocks);
        return Stream.of(Optional.of(list.agenda()), Optional.of(list.people()), list.interpreters(), list.wordings(),
                Optional.of(list.clock()), Optional.of(list.safety())).flatMap(Optional::stream)
                .sorted(Comparator.comparing(Check::done))
                .toList();
    }

    private Check agenda() {
        List<AgendaItem> items = state.timeline().items().stream().filter(AgendaItem::playable).toList();
        if (items.isEmpty()) {
            return new Check(Subject.AGENDA, Sign.MISSING, List.of(Fact.of(Known.NO_ITEM)), null);
        }
        List<AgendaItem> untitled = items.stream()
                .filter(item -> !plan.languages().stream().allMatch(l -> item.title().exactly(l).isPresent())).toList();
        AgendaItem last = items.stream().max(Comparator.comparing(AgendaItem::plannedEnd)).orElseThrow();
        Duration past = Duration.between(plan.hardStop(), last.plannedEnd());
        Sign sign = untitled.isEmpty() && !past.isPositive() ? Sign.DONE : Sign.PARTLY;
        Fact titles = untitled.isEmpty()
                ? Fact.of(Known.TITLES, items.size(), plan.languages().size())
                : Fact.of(Known.TITLES_LACKING, untitled.size(), items.size());
        Id mend = sign == Sign.DONE ? null : untitled.isEmpty() ? last.id() : untitled.getFirst().id();
        return new Check(Subject.AGENDA, sign, List.of(titles, ends(past)), mend);
    }

    private static Fact ends(Duration past) {
        long minutes = Math.ceilDiv(past.abs().toSeconds(), 60);
        return past.isZero()
                ? Fact.of(Known.ENDS_AT_STOP)
                : Fact.of(past.isPositive() ? Known.ENDS_PAST_STOP : Known.ENDS_BEFORE_STOP, minutes);
    }

    private Check people() {
        List<Person> all = speakers();
        if (all.isEmpty()) {
            return new Check(Subject.PEOPLE, Sign.MISSING, List.of(Fact.of(Known.NO_SPEAKER)), null);
        }
        List<Person> silent = all.stream().filter(p -> p.language() == null).toList();
        List<Person> unsaid = all.stream().filter(p -> p.saidAs() == null).toList();
        List<Fact> facts = new ArrayList<>();
        if (!silent.isEmpty()) {
            facts.add(Fact.of(Known.LANGUAGES_LACKING, silent.size(), all.size()));
        }
        if (!unsaid.isEmpty()) {
            facts.add(Fact.of(Known.SOUNDS_LACKING, unsaid.size(), all.size()));
        }
        if (facts.isEmpty()) {
            facts.add(Fact.of(Known.SPEAKERS, all.size()));
        }
        return new Check(Subject.PEOPLE, Sign.of((long) silent.size() + unsaid.size(), 2L * all.size()), facts,
                Stream.concat(silent.stream(), unsaid.stream()).findFirst().map(Person::id).orElse(null));
    }

    /** Who is to speak: all of the session, of its agenda and of the queue, but for the interpreters. */
    private List<Person> speakers() {
        Set<PersonId> ids = new HashSet<>(state.core().programme().people());
        state.timeline().items().stream().flatMap(item -> item.plan().speakers().stream()).map(PlannedSpeaker::person)
                .forEach(ids::add);
        state.queue().entries().stream().filter(entry -> entry.state() != QueueEntry.State.WITHDRAWN)
                .map(QueueEntry::person).filter(person -> person != null).forEach(ids::add);
        state.interpretation().booths().stream().flatMap(booth -> booth.team().stream()).map(InterpreterPlan::person)
                .forEach(ids::remove);
        return ids.stream().filter(id -> !state.people().wasErased(id))
                .flatMap(id -> state.people().person(id).stream())
                .sorted(Comparator.comparing(Person::name).thenComparing(person -> person.id().value())).toList();
    }

    private Optional<Check> interpreters() {
        Interpretation interpretation = state.interpretation();
        List<LanguageTag> into = interpretation.channels().isEmpty()
                ? plan.languages()
                : interpretation.channels().stream().map(channel -> channel.language()).toList();
        if (into.size() < 2) {
            return Optional.empty();
        }
        List<Booth> booths = interpretation.booths().stream().filter(booth -> !booth.team().isEmpty()).toList();
        long lacking = into.stream().filter(language -> booths.stream().flatMap(b -> b.plan().directions().stream())
                .noneMatch(direction -> direction.to().covers(language))).count();
        if (lacking > 0) {
            return Optional.of(new Check(Subject.INTERPRETERS, Sign.of(lacking, into.size()),
                    List.of(Fact.of(Known.INTERPRETERS_LACKING, lacking, into.size())), null));
        }
        long people = booths.stream().flatMap(booth -> booth.team().stream()).map(InterpreterPlan::person).distinct()
                .count();
        long ready = booths.stream().filter(booth -> ready(interpretation, booth)).count();
        boolean all = ready == booths.size();
        return Optional.of(new Check(Subject.INTERPRETERS, all ? Sign.DONE : Sign.PARTLY,
                List.of(Fact.of(Known.INTERPRETERS, people), all
                        ? Fact.of(Known.READY, booths.size())
                        : Fact.of(Known.READY_LACKING, ready, booths.size())),
                null));
    }

    private static boolean ready(Interpretation interpretation, Booth booth) {
        return interpretation.signals().stream()
                .anyMatch(signal -> signal.kind() == SignalKind.READY && signal.booth().equals(booth.id()));
    }

    private Optional<Check> wordings() {
        List<Question> chosen = state.board().questions().stream()
                .filter(q -> q.state() == Question.State.SHORTLISTED || q.state() == Question.State.NEXT).toList();
        if (chosen.isEmpty() || plan.languages().size() < 2) {
            return Optional.empty();
        }
        List<Question> lacking = chosen.stream()
                .filter(q -> !plan.languages().stream().allMatch(language -> worded(q, language))).toList();
        Fact fact = lacking.isEmpty()
                ? Fact.of(Known.WORDINGS, chosen.size())
                : Fact.of(Known.WORDINGS_LACKING, lacking.size(), chosen.size());
        return Optional.of(new Check(Subject.WORDINGS, Sign.of(lacking.size(), chosen.size()), List.of(fact),
                lacking.isEmpty() ? null : lacking.getFirst().id()));
    }

    /** Whether a question can be read out in a language: it was asked in it, or its wording was checked. */
    private static boolean worded(Question question, LanguageTag language) {
        LanguageTag own = question.language();
        return (own != null && own.covers(language)) || question.renditions().entrySet().stream()
                .anyMatch(e -> e.getKey().covers(language) && e.getValue().state() != RenditionState.DRAFT);
    }

    private Check clock() {
        if (clocks.difference() == null) {
            return new Check(Subject.CLOCK, Sign.MISSING, List.of(Fact.of(Known.CLOCK_NEVER)), null);
        }
        long ahead = clocks.seconds();
        if (clocks.stale()) {
            return new Check(Subject.CLOCK, Sign.PARTLY, List.of(Fact.of(Known.CLOCK_STALE)), null);
        }
        Fact fact = ahead == 0
                ? Fact.of(Known.CLOCK_SAME)
                : Fact.of(ahead < 0 ? Known.CLOCK_BEHIND : Known.CLOCK_AHEAD, Math.abs(ahead));
        return new Check(Subject.CLOCK, Sign.DONE, List.of(fact), null);
    }

    private Check safety() {
        List<Fact> facts = new ArrayList<>();
        String failure = safety.failure();
        if (safety.aside() > 0) {
            facts.add(Fact.of(Known.ASIDE, safety.aside()));
        } else {
            facts.add(failure == null ? Fact.of(Known.SAVED) : Fact.of(Known.NOT_SAVED, failure));
        }
        Instant backup = safety.backup();
        if (safety.known()) {
            facts.add(backup == null ? Fact.of(Known.NO_BACKUP) : Fact.of(Known.BACKED_UP, backup));
        }
        boolean saved = failure == null && safety.aside() == 0;
        boolean kept = !safety.known() || backup != null;
        Sign sign = saved && kept ? Sign.DONE : failure != null && safety.aside() == 0 ? Sign.MISSING : Sign.PARTLY;
        return new Check(Subject.SAFETY, sign, facts, null);
    }
}
