package org.pupitre.exchange.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoardEvent.QuestionAdded;
import org.pupitre.domain.act.BoardEvent.RenditionWritten;
import org.pupitre.domain.act.InterpretationEvent.BoothAdded;
import org.pupitre.domain.act.InterpretationEvent.ChannelAdded;
import org.pupitre.domain.act.InterpretationEvent.InterpreterAdded;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Levels;
import org.pupitre.domain.act.NoteEvent.NoteRevised;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.PeopleEvent.PersonProposed;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.RunningSession;
import org.pupitre.domain.act.SessionEvent.RunningCopied;
import org.pupitre.domain.act.SessionEvent.SessionPlanned;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TimelineEvent.ItemAdded;
import org.pupitre.domain.act.TimelineEvent.ItemSkipped;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.Span;
import org.pupitre.exchange.EventLines;

/**
 * Writes a session as a bundle; equal sessions give equal bytes. Its members are stored and not packed, so that the search for
 * an erased person finds the name in a bundle as in any other file.
 */
public final class BundleWriter {
    static final String MANIFEST = "manifest.json";
    static final String EVENTS = "events.jsonl";
    /** The earliest a zip can tell; a real time would make equal bundles differ. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final SessionState state;
    private final SessionPlan plan;

    private BundleWriter(SessionState state) {
        this.state = state;
        this.plan = Objects.requireNonNull(state.plan(), "a session without a plan is nothing to take notes in");
    }

    /**
     * The bytes of a session's bundle.
     *
     * @param application what writes it, with its version
     * @param device      the machine it is written on
     */
    public static byte[] write(SessionState state, String application, String device, Instant written) {
        return new BundleWriter(state).write(application, device, written);
    }

    private byte[] write(String application, String device, Instant written) {
        byte[] events = bytes(String.join("\n", lines(written).toList()) + "\n");
        List<NoteRevision> revisions = revisions().toList();
        Manifest manifest = new Manifest(Manifest.FORMAT, Manifest.VERSION, application, state.id(),
                plan.seminarTitle(), plan.title(), state.core().copy() != null, device, written,
                state.notes().notes().size(), revisions.size(), state.timeline().items().size(), people().size(),
                state.board().questions().size(),
                List.of(new Manifest.Member(EVENTS, events.length, sha256(events))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            store(zip, MANIFEST, bytes(EventLines.text(manifest) + "\n"));
            store(zip, EVENTS, events);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Stream<String> lines(Instant written) {
        Stream<String> agenda = Stream.concat(
                state.timeline().items().stream().map(i -> EventLines.line(new ItemAdded(i.plan()))),
                state.timeline().items().stream().filter(AgendaItem::skipped)
                        .map(i -> EventLines.line(new ItemSkipped(i.id()))));
        Stream<String> questions = state.board().questions().stream().sorted(
                java.util.Comparator.comparingInt(Question::number)).flatMap(BundleWriter::lines);
        return Stream.of(Stream.of(EventLines.line(new SessionPlanned(plan))), people().stream().map(EventLines::line),
                proposed(),
                agenda, interpretation(), questions, levels(),
                revisions().map(r -> EventLines.line(new NoteRevised(r))),
                running(written)).flatMap(part -> part);
    }

    private Stream<String> proposed() {
        return people().stream().map(Person::id).flatMap(id -> {
            String by = state.core().programme().proposedBy(id);
            return by == null
                    ? Stream.empty()
                    : Stream.of(EventLines.line(new PersonProposed(id, by.isEmpty() ? null : by)));
        });
    }

    /** How far those may be named whom a copy that goes to the rapporteur names. */
    private Stream<String> levels() {
        return state.core().copy() != null
                ? Stream.empty()
                : Levels.ALL_NAMED.to(state.core().levels()).stream().map(EventLines::line);
    }

    private Stream<String> interpretation() {
        Set<PersonId> there = people().stream().map(Person::id).collect(Collectors.toSet());
        return Stream.of(state.interpretation().channels().stream().map(c -> EventLines.line(new ChannelAdded(c))),
                state.interpretation().booths().stream().map(b -> EventLines.line(new BoothAdded(b.plan()))),
                state.interpretation().booths().stream().flatMap(b -> b.team().stream())
                        .filter(i -> there.contains(i.person())).map(i -> EventLines.line(new InterpreterAdded(i))))
                .flatMap(part -> part);
    }

    /** How the session runs, for a copy that goes to the rapporteur; one that comes back knows nothing of it. */
    private Stream<String> running(Instant written) {
        if (state.core().copy() != null || state.timeline().runs().isEmpty()) {
            return Stream.empty();
        }
        List<RunningSession.ExpectedItem> items = new ArrayList<>();
        for (Projection.Row row : Projection.of(state.timeline(), written).rows()) {
            Span expected = row.expected();
            if (expected != null) {
                items.add(new RunningSession.ExpectedItem(row.item().id(), expected.start(), expected.end()));
            }
        }
        Optional<QueueEntry> turn = state.queue().onFloor();
        Instant until = turn.map(t -> written.plus(t.remaining(written))).orElse(null);
        return Stream.of(EventLines.line(new RunningCopied(new RunningSession(written, items,
                turn.map(QueueEntry::person).orElse(null), state.interpretation().floorLanguage(), until))));
    }

    private static Stream<String> lines(Question q) {
        return Stream.concat(
                Stream.of(EventLines.line(
                        new QuestionAdded(q.id(), q.number(), q.text(), q.language(), q.asker(), q.askedAt()))),
                q.renditions().entrySet().stream().map(r -> EventLines.line(new RenditionWritten(q.id(), r.getKey(),
                        r.getValue().text(), r.getValue().state(), r.getValue().at()))));
    }

    private Stream<NoteRevision> revisions() {
        return state.notes().histories().stream().flatMap(h -> h.revisions().stream());
    }

    /**
     * The people of the programme, by id: whom the session was given, who was added since, and who is named in
     * agenda, queue, booths, questions or notes. Not everyone in the library, no attendance list, and not how to reach them.
     */
    private List<Person> people() {
        Set<PersonId> ids = new LinkedHashSet<>(state.core().programme().people());
        ids.addAll(state.core().programme().proposed().keySet());
        state.interpretation().booths().stream().flatMap(b -> b.team().stream()).map(InterpreterPlan::person)
                .forEach(ids::add);
        state.timeline().items().stream().flatMap(i -> i.plan().speakers().stream()).map(PlannedSpeaker::person)
                .forEach(ids::add);
        state.queue().entries().stream().map(QueueEntry::person).forEach(id -> add(ids, id));
        state.board().questions().forEach(q -> add(ids, q.asker()));
        revisions().map(NoteRevision::content).flatMap(Stream::ofNullable).forEach(c -> {
            add(ids, c.speaker());
            add(ids, c.entered() == null ? null : c.entered().speaker());
        });
        return ids.stream().filter(id -> !state.people().wasErased(id)).map(state.people()::person)
                .flatMap(Optional::stream).map(Person::forOthers)
                .sorted(java.util.Comparator.comparing(p -> p.id().value())).toList();
    }

    private static void add(Set<PersonId> ids, @Nullable PersonId id) {
        if (id != null) {
            ids.add(id);
        }
    }

    private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
