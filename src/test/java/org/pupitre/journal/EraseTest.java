package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.live.Sample.SESSION;
import static org.pupitre.live.Sample.START;
import static org.pupitre.live.Sample.envelope;
import static org.pupitre.live.Sample.send;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.WriteRendition;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteCommand.EditNote;
import org.pupitre.domain.act.PeopleCommand.AddPerson;
import org.pupitre.domain.act.PeopleEvent.PersonErased;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.AddItem;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.erase.Redaction;
import org.pupitre.journal.erase.Search;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.ErasePreview;
import org.pupitre.journal.value.EraseReport;
import org.pupitre.journal.value.Exported;
import org.pupitre.journal.value.Passage;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.Traces;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.SessionLoop;

/**
 * Erasing a person (rules of the journal, section 5): a search of all bytes finds them before and not afterwards, and
 * nothing brings them back.
 */
class EraseTest {
    private static final PersonId WHO = new PersonId("zebulon-quaquaversal");
    private static final PersonDetails DETAILS = new PersonDetails("Zébulon Quaquaversal", "Zay-bew-lon Kwaver",
            "Institut Zygomatique", null, LanguageTag.FR);
    private static final List<String> TRACES = List.of("Quaquaversal", "QUAQUAVERSAL", "quaquaversal", "Zébulon",
            "Kwaver", "Zygomatique", "stipend was halved", "asked about the stipend");
    private static final SessionId SECOND = new SessionId("s2");

    @TempDir Path folder;
    private final Sample.StandingClock clock = new Sample.StandingClock();
    private final Instant begun = Instant.now();
    private Path file;
    private LibraryDesk desk;
    private SessionLoop loop;
    private int commands;

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("data").resolve("library.pupitre");
        Files.createDirectories(file.getParent());
        openDesk();
        assertThat(desk.plan(Map.of(SESSION, Sample.plan()), START)).isInstanceOf(Outcome.Done.class);
        loop = desk.open(SESSION, clock);
        does(new AddPerson(WHO, DETAILS));
        does(new AddToQueue(WHO, null, null, null, LanguageTag.FR, "Mme Quaquaversal asked about the stipend", null));
        does(AddToQueue.known(Sample.LUC));
        does(new Advance());
        does(new AddNote(null, "Zébulon QUAQUAVERSAL: the stipend was halved", Set.of(), null, null));
        does(new AddNote(null, "The stipend matters to all", Set.of(), null, null));
        does(new EditNote(loop.state().notes().notes().getFirst().id(),
                "quaquaversal, zebulon: the stipend was halved twice", Set.of()));
        does(new AddQuestion("Why was M. Quaquaversal not heard?", LanguageTag.EN, WHO));
        does(new WriteRendition(new QuestionId("q1"), LanguageTag.FR, "Pourquoi Zébulon n’a-t-il rien dit ?",
                RenditionState.DRAFT));
        does(new AddItem(item("keynote", "Keynote by Zébulon Quaquaversal", "Discours de Zébulon Quaquaversal")));
        does(new AddPerson(WHO, DETAILS));
        assertThat(loop.saveDraft("note", "As Kwaver is how Quaquaversal is said").join()).isTrue();
    }

    private void openDesk() {
        desk = LibraryDesk.open(file, "laptop", clock, System::nanoTime);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Outcome does(Command command) {
        return send(loop, envelope("c" + commands++, command, 10L * commands));
    }

    private static ItemPlan item(String id, String english, String french) {
        ItemPlan like = Sample.plan().items().getFirst();
        return new ItemPlan(new ItemId(id), LocalText.of(english, french), like.kind(), null, 600, null, false, 120, 60,
                0, 2, List.of(new ItemPlan.PlannedSpeaker(WHO, 300, LanguageTag.FR)));
    }

    /** Where a trace of the person is, in any file below a folder and in new files of the temporary one. */
    private List<String> found(Path where) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> below = Files.walk(where)) {
            below.filter(Files::isRegularFile).forEach(files::add);
        }
        try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            temporary.filter(this::isNew).forEach(files::add);
        }
        for (Path path : files) {
            String bytes = new String(read(path), StandardCharsets.ISO_8859_1);
            for (String trace : TRACES) {
                if (bytes.contains(new String(trace.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))) {
                    found.add(path.getFileName() + ": " + trace);
                }
            }
        }
        return found;
    }

    private boolean isNew(Path path) {
        try {
            return Files.isRegularFile(path) && Files.isReadable(path) && Files.size(path) < 50_000_000
                    && Files.getLastModifiedTime(path).toInstant().isAfter(begun);
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] read(Path path) {
        try {
            return Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ErasePreview preview() {
        return desk.erasing().preview(WHO, List.of(), List.of()).orElseThrow();
    }

    private EraseReport erase() {
        return desk.erasing().erase(preview(), START.plusSeconds(900));
    }

    @Test
    void aPreviewNamesWhatGoesAndChangesNothing() throws IOException {
        SessionState before = loop.state();
        ErasePreview preview = preview();
        assertThat(preview.by().all()).extracting(Traces.Trace::text).containsExactly("Zébulon Quaquaversal",
                "Zay-bew-lon Kwaver", "Zébulon", "Quaquaversal");
        assertThat(preview.sessions()).containsExactly(SESSION);
        assertThat(preview.passages()).extracting(Passage::text).contains("Mme Quaquaversal asked about the stipend",
                "Keynote by Zébulon Quaquaversal", "Pourquoi Zébulon n’a-t-il rien dit ?")
                .doesNotContain("The stipend matters to all").hasSize(7);
        assertThat(preview.entries()).isGreaterThanOrEqualTo(7);
        assertThat(preview.drafts()).isEqualTo(1);
        assertThat(preview.refusals()).isEqualTo(1);
        assertThat(desk.erasing().preview(new PersonId("nobody"), List.of(), List.of())).isEmpty();
        assertThat(loop.state()).isEqualTo(before);
        assertThat(found(folder)).isNotEmpty();
    }

    @Test
    void nothingOfThePersonIsLeftInAnyByte() throws IOException {
        backUp();
        SessionState before = loop.state();
        assertThat(found(folder)).anyMatch(f -> f.startsWith("library.pupitre-wal"))
                .anyMatch(f -> f.startsWith("1200.pupitre")).anyMatch(f -> f.startsWith("library.pupitre.damaged"));

        EraseReport report = erase();

        assertThat(report.outOfReach()).isEmpty();
        assertThat(report.rewritten()).extracting(p -> p.getFileName().toString()).containsExactly("1200.pupitre");
        assertThat(report.removed()).hasSize(2);
        assertThat(found(folder)).isEmpty();
        SessionState after = loop.state();
        assertThat(after.toString()).doesNotContain(TRACES);
        assertThat(after).isEqualTo(desk.replay(SESSION));
        assertThat(after.queue().entries()).hasSameSizeAs(before.queue().entries());
        assertThat(after.people().person(after.queue().entries().getFirst().person()).orElseThrow().name())
                .isEqualTo(People.ERASED_NAME);
        assertThat(after.notes().notes()).extracting(n -> n.text()).containsExactlyInAnyOrder(Traces.MARKER,
                Traces.MARKER,
                "The stipend matters to all");
        assertThat(after.timeline().items().getLast().title().in(LanguageTag.EN))
                .isEqualTo("Keynote by " + Traces.MARKER);
        assertThat(after.board().questions()).hasSameSizeAs(before.board().questions());
        assertThat(desk.verify().ok()).isTrue();
        assertThat(desk.entries(SESSION).getLast().event()).isEqualTo(new PersonErased(WHO.erased()));
        assertThat(does(new Undo())).isInstanceOf(Outcome.Done.class);
        assertThat(loop.state()).isEqualTo(desk.replay(SESSION));

        desk.close();
        assertThat(found(folder)).isEmpty();
        openDesk();
        assertThat(desk.verify().ok()).isTrue();
        assertThat(desk.people().has(WHO)).isFalse();
        try (Library backup = Library.open(backups().resolve("1200.pupitre"), clock)) {
            assertThat(backup.verify().ok()).isTrue();
            assertThat(backup.people().has(Sample.LUC)).isTrue();
        }
    }

    private Path backups() {
        return file.resolveSibling("library.pupitre.backups");
    }

    /** A backup, one that is damaged, and what was kept aside. */
    private void backUp() throws IOException {
        Files.createDirectories(backups());
        Path backup = copy(backups().resolve("1200.pupitre"));
        byte[] bytes = Files.readAllBytes(backup);
        for (int i = 500; i < bytes.length; i += 97) {
            bytes[i] ^= 0x55;
        }
        Files.write(backups().resolve("1205.pupitre"), bytes);
        Files.copy(backup, file.resolveSibling("library.pupitre.damaged-2022"));
    }

    /** The library as it is now, in one file. */
    private Path copy(Path to) throws IOException {
        desk.close();
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        openDesk();
        loop = desk.open(SESSION, clock);
        does(new AddNote(null, "Quaquaversal again", Set.of(), null, null));
        return to;
    }

    @Test
    void anOldSeminarFileBringsNobodyBack() throws IOException {
        erase();
        PlanSession old = Sample.plan();
        List<Person> people = new ArrayList<>(old.people());
        people.add(new Person(WHO, DETAILS));
        List<ItemPlan> items = new ArrayList<>(old.items());
        items.add(item("keynote", "Keynote", "Discours"));
        assertThat(desk.plan(Map.of(SECOND, new PlanSession(old.plan(), items, old.channels(), old.booths(),
                old.interpreters(), old.questions(), people)), START)).isInstanceOf(Outcome.Done.class);
        assertThat(desk.people().has(WHO)).isFalse();
        assertThat(desk.people().all()).extracting(Person::id).doesNotContain(WHO, WHO.erased());
        assertThat(desk.replay(SECOND).timeline().items().getLast().toString()).contains(WHO.erased().value());
        assertThat(does(new AddPerson(WHO, DETAILS)))
                .isInstanceOfSatisfying(Outcome.Refused.class,
                        r -> assertThat(r.reason()).isEqualTo(new Rejection.PersonWasErased(WHO.erased())));
        assertThat(found(folder)).isEmpty();
        assertThat(does(new AddPerson(new PersonId("another"), DETAILS))).isInstanceOf(Outcome.Done.class);
        assertThat(desk.people().has(new PersonId("another"))).isTrue();
    }

    @Test
    void anOldBackupInTheLibrarysPlaceBringsNobodyBack() throws IOException {
        Path old = copy(folder.resolve("old.pupitre"));
        erase();
        desk.close();
        Files.move(old, file, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(file.resolveSibling("library.pupitre.witness"));
        assertThat(found(folder)).isNotEmpty();
        openDesk();
        assertThat(found(folder)).isEmpty();
        assertThat(desk.people().has(WHO)).isFalse();
        assertThat(desk.verify().ok()).isTrue();
        assertThat(desk.replay(SESSION).toString()).doesNotContain(TRACES);
    }

    @Test
    void whatACrashCutOffIsFinishedAtTheNextOpening() throws IOException {
        desk.close();
        Files.writeString(file.resolveSibling("library.pupitre.erased"), WHO.erased() + " " + START + " begun\n");
        openDesk();
        assertThat(found(folder)).isEmpty();
        assertThat(Files.readString(file.resolveSibling("library.pupitre.erased"))).endsWith("done\n");
    }

    @Test
    void whatLeftTheLibraryIsListed() {
        desk.close();
        try (Library library = Library.open(file, clock)) {
            library.noteExport(new Exported("/media/stick/library.pupitre", "BACKUP", START));
        }
        openDesk();
        loop = desk.open(SESSION, clock);
        assertThat(preview().exported()).hasSize(1);
        assertThat(erase().exported()).extracting(Exported::place).containsExactly("/media/stick/library.pupitre");
    }

    @Test
    void backupsInASecondPlaceAreRewrittenWhileItIsThereAndNamedWhenItIsNot() throws IOException {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        Backups there = Backups.in(stick, file);
        there.make();
        desk.keepBackups(() -> java.util.Optional.of(stick));
        desk.backUp(Backup.Reason.ASKED, Progress.NONE);
        desk.serveSecondPlace();
        assertThat(there.list()).isNotEmpty();
        Path pocket = Files.move(stick, folder.resolve("pocket"));
        assertThat(preview().exported()).extracting(Exported::place).containsExactly(there.folder().toString());
        Files.move(pocket, stick);
        EraseReport report = erase();
        assertThat(report.exported()).isEmpty();
        assertThat(report.outOfReach()).isEmpty();
        assertThat(found(folder)).isEmpty();
        assertThat(there.list()).isNotEmpty().allSatisfy(backup -> Backups.verify(backup, Progress.NONE));
        assertThat(desk.backups()).isNotEmpty().allSatisfy(backup -> Backups.verify(backup, Progress.NONE));
        desk.close();
        assertThat(found(folder)).isEmpty();
    }

    @Test
    void whoIsErasedTwiceStaysErasedAndOthersCanFollow() throws IOException {
        erase();
        ErasePreview luc = desk.erasing().preview(Sample.LUC, List.of("stipend"), List.of("Luc"))
                .orElseThrow();
        assertThat(luc.by().all()).extracting(Traces.Trace::text).containsExactly("Luc Moreau", "Moreau", "stipend");
        desk.erasing().erase(luc, START.plusSeconds(1000));
        assertThat(loop.state().notes().notes()).extracting(n -> n.text()).containsOnly(Traces.MARKER);
        assertThat(desk.verify().ok()).isTrue();
        assertThat(found(folder)).isEmpty();
    }

    /** The mutant without secure_delete and without folding the log away. */
    @Test
    void withoutOverwritingTheNameStaysInTheFile() throws IOException {
        desk.close();
        Path mutant = folder.resolve("mutant").resolve("library.pupitre");
        Files.createDirectories(mutant.getParent());
        Files.copy(file, mutant);
        Library library = Library.open(mutant, InstantSource.system());
        Db db = library.db();
        db.read(() -> db.query("PRAGMA secure_delete = OFF"));
        db.write(() -> {
            Redaction.find(db, WHO, Search.of(Traces.of(new Person(WHO, DETAILS), List.of()))).carryOut();
            return true;
        });
        assertThat(found(mutant.getParent())).isNotEmpty();
        library.close();
        assertThat(found(mutant.getParent())).isNotEmpty();
        openDesk();
    }
}
