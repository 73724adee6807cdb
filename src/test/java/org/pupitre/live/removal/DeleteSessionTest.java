package org.pupitre.live.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.live.Sample.SESSION;
import static org.pupitre.live.Sample.START;
import static org.pupitre.live.Sample.envelope;
import static org.pupitre.live.Sample.send;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.PeopleCommand.AddPerson;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionCommand.RenameSession;
import org.pupitre.domain.act.SessionEvent.SessionDeleted;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.bundle.BundleReader;
import org.pupitre.exchange.bundle.BundleReading;
import org.pupitre.journal.ActFile;
import org.pupitre.journal.ActSources;
import org.pupitre.journal.Backups;
import org.pupitre.journal.FoundActs;
import org.pupitre.journal.Library;
import org.pupitre.journal.SecondPlace;
import org.pupitre.journal.TextJournal;
import org.pupitre.journal.file.Claim;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.DeleteReport;
import org.pupitre.journal.value.Exported;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.TextLine;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.SessionLoop;
import org.pupitre.task.BundleDesk;

/**
 * Deleting a session (rules of the journal, section 7): a search of all bytes finds what it said before and not afterwards,
 * nothing brings it back, and the other sessions stay as they are.
 */
class DeleteSessionTest {
    private static final SessionId OTHER = new SessionId("s2");
    private static final PersonId WHO = new PersonId("zebulon");
    private static final List<String> TRACES =
            List.of("Quaquaversal", "Zébulon", "zygotic stipend", "phlogiston", "Zymurgy", "half a thought");

    @TempDir Path folder;
    private final Sample.StandingClock clock = new Sample.StandingClock();
    private Path file;
    private Path stick;
    private LibraryDesk desk;
    private int commands;

    @BeforeEach
    void open() throws IOException {
        file = Files.createDirectories(folder.resolve("data")).resolve("library.pupitre");
        stick = Files.createDirectories(folder.resolve("stick"));
        openDesk();
        assertThat(desk.plan(Map.of(SESSION, Sample.plan()), START)).isInstanceOf(Outcome.Done.class);
        assertThat(desk.plan(Map.of(OTHER, Sample.plan()), START)).isInstanceOf(Outcome.Done.class);
        SessionLoop loop = desk.open(SESSION, clock);
        does(loop, new AddPerson(WHO, PersonDetails.named("Zébulon Quaquaversal")));
        does(loop, new AddPerson(WHO, PersonDetails.named("Zébulon Quaquaversal")));
        does(loop, new AddNote(null, "the zygotic stipend was halved", Set.of(), null, null));
        does(loop, new AddQuestion("Where is the phlogiston?", LanguageTag.EN, WHO));
        does(loop, new RenameSession(LocalText.of("Zymurgy", "La Zymurgy"), null));
        assertThat(loop.saveDraft("note", "half a thought").join()).isTrue();
        loop.close();
    }

    private void openDesk() {
        desk = LibraryDesk.open(file, "laptop", clock, System::nanoTime);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Outcome does(SessionLoop loop, Command command) {
        return send(loop, envelope("c" + commands++, command, 10L * commands));
    }

    private List<String> found(Path where) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> below = Files.walk(where)) {
            for (Path path : below.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(path, StandardCharsets.ISO_8859_1);
                TRACES.stream().filter(trace -> bytes.contains(
                        new String(trace.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                        .forEach(trace -> found.add(path + ": " + trace));
            }
        }
        return found;
    }

    private SessionErasing sessions() {
        return desk.erasing().sessions();
    }

    private DeleteReport delete() {
        SessionErasing.Became became = sessions().delete(SESSION, START.plusSeconds(900));
        assertThat(became).isInstanceOf(SessionErasing.Became.Deleted.class);
        return ((SessionErasing.Became.Deleted) became).report();
    }

    private void isGone() throws IOException {
        assertThat(found(folder)).isEmpty();
        assertThat(desk.sessions()).extracting(s -> s.id()).containsExactly(OTHER);
        assertThat(desk.verify().ok()).isTrue();
        assertThat(sessions().wasDeleted(SESSION)).isTrue();
        assertThat(desk.replay(SESSION).deleted()).isTrue();
    }

    private static void isRefused(Outcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(new Rejection.SessionWasDeleted(SESSION)));
    }

    @Test
    void aPreviewNamesWhatGoesAndChangesNothing() throws IOException {
        String code = desk.library().code();
        SessionErasing.Preview preview = sessions().preview(SESSION);
        assertThat(preview.found().entries()).isEqualTo(desk.entries(SESSION).size());
        assertThat(preview.notes()).isEqualTo(1);
        assertThat(preview.questions()).isEqualTo(1);
        assertThat(preview.found().beside()).as("a draft and the answer to the second person").isEqualTo(2);
        assertThat(preview.found().people()).extracting(Person::id).containsExactly(WHO);
        assertThat(desk.library().code()).isEqualTo(code);
        assertThat(found(folder)).isNotEmpty();
    }

    @Test
    void nothingOfTheSessionIsLeftInAnyByteAndTheOtherStays() throws IOException {
        Backups.in(stick, file).make();
        desk.keepBackups(() -> Optional.of(stick));
        desk.backUp(Backup.Reason.ASKED, Progress.NONE);
        desk.serveSecondPlace();
        SessionState other = desk.replay(OTHER);
        desk.acts().rung(SESSION);
        desk.acts().settle();
        Path bundle = folder.resolve("notes.pupitre-notes");
        new BundleDesk(desk).give(SESSION, bundle, "test", START.plusSeconds(500));
        assertThat(found(stick)).anyMatch(f -> f.contains(ActFile.ENDING)).anyMatch(f -> f.contains(".pupitre: "));

        DeleteReport report = delete();

        assertThat(report.outOfReach()).isEmpty();
        assertThat(report.exported()).isEmpty();
        assertThat(report.people()).isEqualTo(1);
        assertThat(report.removed()).contains(bundle).anyMatch(f -> f.toString().endsWith(ActFile.ENDING));
        assertThat(report.rewritten()).isNotEmpty();
        isGone();
        assertThat(desk.replay(OTHER).withPeople(other.people())).isEqualTo(other);
        assertThat(desk.people().has(WHO)).isFalse();
        assertThat(desk.people().has(Sample.AWA)).as("the other session names her too").isTrue();
        assertThat(desk.entries(SESSION)).extracting(entry -> entry.event())
                .containsExactly(new SessionDeleted(SESSION));
        assertThat(Backups.in(stick, file).list()).isNotEmpty()
                .allSatisfy(backup -> Backups.verify(backup, Progress.NONE));
        assertThat(desk.backups()).isNotEmpty().allSatisfy(backup -> Backups.verify(backup, Progress.NONE));
        desk.close();
        assertThat(found(folder)).isEmpty();
        openDesk();
        isGone();
    }

    @Test
    void aSessionThatRunsOrIsOpenIsNotDeletedAndLosesNothing() {
        SessionLoop loop = desk.open(SESSION, clock);
        assertThat(sessions().delete(SESSION, START))
                .isEqualTo(new SessionErasing.Became.Refused(new Rejection.SessionIsOpen()));
        does(loop, new StartItem(Sample.WELCOME, false));
        assertThat(sessions().delete(SESSION, START))
                .isEqualTo(new SessionErasing.Became.Refused(new Rejection.SessionIsLive()));
        loop.close();
        assertThat(sessions().delete(SESSION, START)).as("left running")
                .isEqualTo(new SessionErasing.Became.Refused(new Rejection.SessionIsLive()));
        assertThat(desk.sessions()).hasSize(2);
        loop = desk.open(SESSION, clock);
        does(loop, new FinishSession());
        loop.close();
        delete();
        assertThat(sessions().delete(SESSION, START))
                .isEqualTo(new SessionErasing.Became.Refused(new Rejection.SessionWasDeleted(SESSION)));
        assertThat(sessions().delete(new SessionId("none"), START))
                .isEqualTo(new SessionErasing.Became.Refused(new Rejection.NotPlannedYet()));
    }

    @Test
    void neitherASeminarFileNorACommandBringsItBack() throws IOException {
        delete();
        isRefused(desk.plan(Map.of(SESSION, Sample.plan()), START));
        SessionLoop loop = desk.open(SESSION, clock);
        isRefused(does(loop, new AddNote(null, "the zygotic stipend", Set.of(), null, null)));
        isRefused(does(loop, new AddPerson(WHO, PersonDetails.named("Zébulon Quaquaversal"))));
        loop.close();
        isGone();
        PlanSession like = Sample.plan();
        List<Person> people = new ArrayList<>(like.people());
        people.add(new Person(WHO, PersonDetails.named("Zébulon Quaquaversal")));
        assertThat(desk.plan(Map.of(new SessionId("s3"), new PlanSession(like.plan(), like.items(), like.channels(),
                like.booths(), like.interpreters(), like.questions(), people)), START))
                .as("a new session, with whom it names").isInstanceOf(Outcome.Done.class);
        assertThat(desk.people().has(WHO)).isTrue();
    }

    @Test
    void anOldBundleDoesNotBringItBack() throws IOException {
        Path bundle = folder.resolve("notes.pupitre-notes");
        new BundleDesk(desk).give(SESSION, bundle, "test", START.plusSeconds(500));
        byte[] kept = Files.readAllBytes(bundle);
        delete();
        assertThat(bundle).doesNotExist();
        Path back = Files.write(folder.resolve("back.pupitre-notes"), kept);
        BundleReading read = BundleReader.read(back);
        assertThat(read).isInstanceOf(BundleReading.Sound.class);
        isRefused(new BundleDesk(desk).take(((BundleReading.Sound) read).bundle(), START.plusSeconds(950))
                .orElseThrow());
        Files.delete(back);
        isGone();
    }

    @Test
    void actsOfAnotherPlaceDoNotBringItBack() throws IOException {
        List<TextLine> lines = desk.continuing().toHandOver(SESSION);
        delete();
        Path acts = folder.resolve("left" + ActFile.ENDING);
        ActFile.write(acts, lines);
        FoundActs found = ActSources.read(acts, Progress.NONE).getFirst();
        isRefused(desk.continuing().goOn(found, START.plusSeconds(950)));
        isRefused(desk.continuing().receive(found, START.plusSeconds(950)).orElseThrow());
        assertThat(desk.continuing().has(SESSION)).isFalse();
        Files.delete(acts);
        isGone();
    }

    @Test
    void whatWasSetAsideInAnEarlierRunDoesNotBringItBack() throws IOException {
        List<TextLine> lines = desk.continuing().toHandOver(SESSION);
        delete();
        desk.close();
        Path emergency = stick.resolve(SecondPlace.name(file));
        try (TextJournal journal = TextJournal.open(emergency)) {
            journal.append(lines);
        }
        try (Library library = Library.open(file, clock)) {
            for (TextLine line : lines) {
                Batch batch = line.batch();
                library.append(new Batch(SESSION, batch.command(), batch.at(), batch.actor(), batch.device(),
                        batch.events(), batch.people()));
            }
            assertThat(library.entries(SESSION)).hasSize(1);
        }
        desk = LibraryDesk.open(file, "laptop", clock, System::nanoTime, List.of(stick));
        Files.deleteIfExists(emergency);
        isGone();
    }

    @Test
    void anOldBackupInTheLibrarysPlaceDoesNotBringItBack() throws IOException {
        desk.close();
        Path old = Files.copy(file, folder.resolve("old.pupitre"));
        openDesk();
        delete();
        desk.close();
        Files.move(old, file, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(file.resolveSibling("library.pupitre.witness"));
        // Backups that know of more entries would have it refused.
        Files.move(file.resolveSibling("library.pupitre.backups"), folder.resolve("pocket"));
        assertThat(found(folder)).isNotEmpty();
        openDesk();
        isGone();
        assertThat(desk.people().has(Sample.AWA)).isTrue();
    }

    @Test
    void aCopyThatCouldNotBeChangedIsNamedAndChangedAtTheNextOpening() throws IOException {
        Backup backup = desk.backUp(Backup.Reason.ASKED, Progress.NONE);
        try (Claim claim = Claim.take(backup.file())) {
            assertThat(claim).isNotNull();
            assertThat(delete().outOfReach()).containsExactly(backup.file());
        }
        assertThat(found(folder)).isNotEmpty();
        desk.close();
        openDesk();
        isGone();
        assertThat(desk.backups()).isNotEmpty().allSatisfy(one -> Backups.verify(one, Progress.NONE));
    }

    @Test
    void whatLeftTheLibraryForAnotherPlaceIsNamed() {
        desk.library().noteExport(new Exported("/media/stick/library.pupitre", "BACKUP", START));
        assertThat(sessions().preview(SESSION).found().exported()).hasSize(1);
        assertThat(delete().exported()).extracting(Exported::place).containsExactly("/media/stick/library.pupitre");
    }

    @Test
    void aPersonCanBeErasedAndACheckPassesAfterADeletion() throws IOException {
        delete();
        desk.erasing().erase(desk.erasing().preview(Sample.LUC, List.of(), List.of()).orElseThrow(), Instant.EPOCH);
        isGone();
        assertThat(desk.people().wasErased(Sample.LUC)).isTrue();
        assertThat(desk.replay(OTHER).timeline().items()).extracting(item -> item.id())
                .contains(new ItemId("panel"));
    }
}
