package org.pupitre.ui.before;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.Sound;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.interpretation.Interpretation;
import org.pupitre.domain.outlook.ComparedClocks;
import org.pupitre.domain.preparation.Ready;
import org.pupitre.domain.preparation.Speakers;
import org.pupitre.domain.value.Id;
import org.pupitre.domain.value.LanguageTag;
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
        return Stream.of(Optional.of(list.agenda()), Optional.of(list.people()), list.texts(), list.sound(),
                list.interpreters(), list.wordings(), Optional.of(list.rapporteur()), Optional.of(list.clock()),
                Optional.of(list.recording()), list.computer(), Optional.of(list.safety())).flatMap(Optional::stream)
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
        return new Check(Subject.AGENDA, sign,
                past.isPositive() ? List.of(ends(past), titles) : List.of(titles, ends(past)), mend);
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

    private List<Person> speakers() {
        return Speakers.of(state.timeline(), state.queue(), state.interpretation(), state.core().programme(),
                state.people());
    }

    private Optional<Check> texts() {
        List<Person> all = speakers();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Person> lacking = all.stream().filter(person -> !ready(person).text()).toList();
        Fact fact = lacking.isEmpty()
                ? Fact.of(Known.TEXTS, all.size())
                : Fact.of(Known.TEXTS_LACKING, lacking.size(), all.size());
        return Optional.of(new Check(Subject.TEXTS, Sign.of(lacking.size(), all.size()), List.of(fact),
                lacking.stream().findFirst().map(Person::id).orElse(null)));
    }

    private Optional<Check> sound() {
        List<Person> all = speakers();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Person> absent = heard(all, Sound.NOT_HERE);
        List<Person> poor = heard(all, Sound.POOR);
        List<Person> unheard = heard(all, null);
        List<Fact> facts = new ArrayList<>();
        if (!absent.isEmpty()) {
            facts.add(Fact.of(Known.NOT_HERE, absent.size()));
        }
        if (!poor.isEmpty()) {
            facts.add(Fact.of(Known.SOUND_POOR, poor.size()));
        }
        if (!unheard.isEmpty()) {
            facts.add(Fact.of(Known.UNHEARD, unheard.size(), all.size()));
        }
        if (facts.isEmpty()) {
            facts.add(Fact.of(Known.HEARD, all.size()));
        }
        return Optional.of(new Check(Subject.SOUND,
                Sign.of((long) absent.size() + poor.size() + unheard.size(), all.size()), facts,
                Stream.of(absent, poor, unheard).flatMap(List::stream).findFirst().map(Person::id).orElse(null)));
    }

    private List<Person> heard(List<Person> all, @Nullable Sound sound) {
        return all.stream().filter(person -> ready(person).sound() == sound).toList();
    }

    private Ready ready(Person person) {
        return state.core().readiness().of(person.id());
    }

    private Check rapporteur() {
        Instant given = state.core().preparation().givenAt();
        return given == null
                ? new Check(Subject.RAPPORTEUR, Sign.MISSING, List.of(Fact.of(Known.NOT_GIVEN)), null)
                : new Check(Subject.RAPPORTEUR, Sign.DONE, List.of(Fact.of(Known.GIVEN, given)), null);
    }

    private Check recording() {
        return switch (state.meeting().recordings().state()) {
            case ON -> new Check(Subject.RECORDING, Sign.DONE, List.of(Fact.of(Known.RECORDING)), null);
            case PAUSED -> new Check(Subject.RECORDING, Sign.PARTLY, List.of(Fact.of(Known.RECORDING_PAUSED)), null);
            case OFF -> new Check(Subject.RECORDING, Sign.MISSING, List.of(Fact.of(Known.RECORDING_OFF)), null);
        };
    }

    /** Battery and room on the disk, as far as they are known. */
    private Optional<Check> computer() {
        Computer computer = safety.computer();
        if (computer == null) {
            return Optional.empty();
        }
        List<Fact> facts = new ArrayList<>();
        Integer battery = computer.battery();
        Long free = computer.free();
        if (battery != null) {
            facts.add(Fact.of(Known.BATTERY, battery));
        }
        if (free != null) {
            facts.add(Fact.of(Known.SPACE_LOW, free));
        }
        Sign sign = facts.isEmpty() ? Sign.DONE : Sign.PARTLY;
        if (facts.isEmpty()) {
            facts.add(Fact.of(Known.COMPUTER));
        }
        return Optional.of(new Check(Subject.COMPUTER, sign, facts, null));
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
        List<LanguageTag> lacking = into.stream()
                .filter(language -> booths.stream().flatMap(b -> b.plan().directions().stream())
                        .noneMatch(direction -> direction.to().covers(language)))
                .toList();
        if (!lacking.isEmpty()) {
            Fact fact = lacking.size() == 1
                    ? Fact.of(Known.INTERPRETER_LACKING, lacking.getFirst())
                    : Fact.of(Known.INTERPRETERS_LACKING, lacking.size(), into.size());
            return Optional.of(new Check(Subject.INTERPRETERS, Sign.of(lacking.size(), into.size()), List.of(fact),
                    null));
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
        Computer computer = safety.computer();
        boolean place = computer == null || computer.secondPlace();
        if (!place) {
            // In a narrow column only the first fact has room.
            facts.addFirst(Fact.of(Known.NO_SECOND_PLACE));
        }
        boolean saved = failure == null && safety.aside() == 0;
        boolean kept = (!safety.known() || backup != null) && place;
        Sign sign = saved && kept ? Sign.DONE : failure != null && safety.aside() == 0 ? Sign.MISSING : Sign.PARTLY;
        return new Check(Subject.SAFETY, sign, facts, null);
    }
}
