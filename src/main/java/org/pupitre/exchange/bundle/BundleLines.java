package org.pupitre.exchange.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardEvent.QuestionAdded;
import org.pupitre.domain.act.BoardEvent.RenditionWritten;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.CopiedQuestion;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.InterpretationEvent.BoothAdded;
import org.pupitre.domain.act.InterpretationEvent.ChannelAdded;
import org.pupitre.domain.act.InterpretationEvent.InterpreterAdded;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.LevelEvent;
import org.pupitre.domain.act.Levels;
import org.pupitre.domain.act.NoteEvent.NoteRevised;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.PeopleEvent.PersonProposed;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.ProposedPerson;
import org.pupitre.domain.act.QuestionPlan;
import org.pupitre.domain.act.RunningSession;
import org.pupitre.domain.act.SessionEvent.RunningCopied;
import org.pupitre.domain.act.SessionEvent.SessionPlanned;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TimelineEvent.ItemAdded;
import org.pupitre.domain.act.TimelineEvent.ItemSkipped;
import org.pupitre.domain.notes.NoteMerge;
import org.pupitre.domain.notes.NoteRules;
import org.pupitre.domain.notes.Notes;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.exchange.EventLines;
import org.pupitre.exchange.EventLines.Unreadable;

/** Reads the lines of a bundle. What no bundle may bring, such as who was called, is left out and listed. */
final class BundleLines {
    private static final int MOST_REVISIONS_OF_A_NOTE = 500;

    private final String file;
    private final Manifest manifest;
    private final List<ItemPlan> items = new ArrayList<>();
    private final List<ItemId> skipped = new ArrayList<>();
    private final Map<QuestionId, CopiedQuestion> questions = new LinkedHashMap<>();
    private final List<Person> people = new ArrayList<>();
    private final List<NoteRevision> notes = new ArrayList<>();
    private final Map<NoteId, Integer> revisions = new HashMap<>();
    private final List<Bundle.LeftOut> refused = new ArrayList<>();
    private final List<ChannelPlan> channels = new ArrayList<>();
    private final List<BoothPlan> booths = new ArrayList<>();
    private final List<InterpreterPlan> interpreters = new ArrayList<>();
    /** Whose names were typed, with the computer on which. */
    private final Map<PersonId, String> proposed = new LinkedHashMap<>();
    private @Nullable SessionPlan plan;
    private @Nullable RunningSession running;
    private Levels levels = Levels.ALL_NAMED;

    BundleLines(String file, Manifest manifest) {
        this.file = file;
        this.manifest = manifest;
    }

    BundleReading read(String text) throws BundleReader.Fault {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                take(line, number);
            }
        }
        SessionPlan found = plan;
        if (found == null) {
            throw new BundleReader.Fault(file, "exchange.bundle.noPlan", BundleWriter.EVENTS);
        }
        List<NoteId> circular = NoteMerge.of(Notes.EMPTY, notes).circular();
        if (!circular.isEmpty()) {
            throw new BundleReader.Fault(file, "exchange.bundle.circle", BundleWriter.EVENTS,
                    BundleReader.shown(circular.getFirst().value()));
        }
        return new BundleReading.Sound(new Bundle(manifest, found, items, skipped, channels, booths, interpreters,
                List.copyOf(questions.values()), confirmed(), unconfirmed(), notes, running, levels, refused));
    }

    private List<Person> confirmed() {
        return people.stream().filter(p -> !proposed.containsKey(p.id())).toList();
    }

    private List<ProposedPerson> unconfirmed() {
        return people.stream().filter(p -> proposed.containsKey(p.id())).map(p -> {
            String by = proposed.getOrDefault(p.id(), "");
            return new ProposedPerson(p, by.isEmpty() ? null : by);
        }).toList();
    }

    private void take(String line, int number) throws BundleReader.Fault {
        try {
            String kind = switch (EventLines.read(line)) {
                case EventLines.Line.Someone someone -> {
                    people.add(someone.person());
                    yield null;
                }
                case EventLines.Line.Unknown unknown -> unknown.kind() + " " + unknown.version();
                case EventLines.Line.Happened happened -> take(happened.event())
                        ? null
                        : happened.event().getClass().getSimpleName();
            };
            if (kind != null) {
                refused.add(new Bundle.LeftOut(number, BundleReader.shown(kind)));
            }
        } catch (Unreadable e) {
            throw new BundleReader.Fault(file, "exchange.bundle.badLine", BundleWriter.EVENTS, String.valueOf(number),
                    e.field().isEmpty() ? "{…}" : BundleReader.shown(e.field()));
        }
    }

    /** Whether a bundle may bring it. */
    private boolean take(Event event) {
        return switch (event) {
            case SessionPlanned e when plan == null -> {
                plan = e.plan();
                yield true;
            }
            case ItemAdded e -> items.add(e.item());
            case ItemSkipped e -> skipped.add(e.item());
            case QuestionAdded e -> questions.putIfAbsent(e.question(), new CopiedQuestion(e.question(), e.number(),
                    e.text(), e.language(), e.asker(), e.at(), List.of())) == null;
            case RenditionWritten e -> questions.computeIfPresent(e.question(), (id, q) -> and(q, e)) != null;
            case ChannelAdded e -> channels.add(e.channel());
            case BoothAdded e -> booths.add(e.booth());
            case InterpreterAdded e -> interpreters.add(e.interpreter());
            case PersonProposed e -> proposed.put(e.person(), e.by() == null ? "" : e.by()) == null;
            case RunningCopied e when running == null && !manifest.rapporteur() -> {
                running = e.running();
                yield true;
            }
            case LevelEvent e when !manifest.rapporteur() -> {
                levels = levels.after(e);
                yield true;
            }
            case NoteRevised e -> note(e.revision());
            default -> false;
        };
    }

    private static CopiedQuestion and(CopiedQuestion q, RenditionWritten e) {
        List<QuestionPlan.Wording> more = new ArrayList<>(q.renditions());
        more.add(new QuestionPlan.Wording(e.language(), e.text(), e.state()));
        return new CopiedQuestion(q.id(), q.number(), q.text(), q.language(), q.asker(), q.askedAt(), more);
    }

    private boolean note(NoteRevision revision) {
        return NoteRules.fault(List.of(revision)) == null
                && revisions.merge(revision.note(), 1, Integer::sum) <= MOST_REVISIONS_OF_A_NOTE
                && notes.add(revision);
    }
}
