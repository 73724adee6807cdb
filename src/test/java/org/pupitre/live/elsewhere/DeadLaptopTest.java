package org.pupitre.live.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.SettleLeftAct;
import org.pupitre.domain.act.TimelineCommand;
import org.pupitre.domain.line.LeftAct;
import org.pupitre.domain.line.Retake;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.value.CommandId;
import org.pupitre.journal.ActFile;
import org.pupitre.journal.ActSources;
import org.pupitre.journal.Backups;
import org.pupitre.journal.FoundActs;
import org.pupitre.journal.HistoryTree;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.ErasePreview;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.TextLine;
import org.pupitre.live.Sample;

/** The drills of the moderator's computer that dies (rules of continuing, section 6). */
class DeadLaptopTest {
    private static final int ACTS = 60;
    private static final int MORE = 40;

    @TempDir Path folder;
    private Path stick;
    private Random random;
    private final List<Laptop> computers = new ArrayList<>();

    @BeforeEach
    void seed() throws IOException {
        long seed = Long.getLong("elsewhere.seed", new Random().nextLong());
        System.out.println("DeadLaptopTest: -Delsewhere.seed=" + seed);
        random = new Random(seed);
        stick = Files.createDirectory(folder.resolve("stick"));
    }

    @AfterEach
    void off() {
        computers.forEach(Laptop::close);
    }

    private Laptop computer(String name, boolean withStick) throws IOException {
        Laptop made = new Laptop(folder, name, withStick ? Optional.of(stick) : Optional.empty());
        computers.add(made);
        return made.on();
    }

    private Laptop planned() throws IOException {
        Laptop a = computer("a", true);
        assertThat(a.send(Sample.plan())).isInstanceOf(Outcome.Done.class);
        assertThat(a.send(new TimelineCommand.StartItem(Sample.WELCOME, false))).isInstanceOf(Outcome.Done.class);
        return a;
    }

    private static List<CommandId> history(Laptop computer) {
        return HistoryTree.of(computer.desk().continuing().acts(Sample.SESSION).stream().map(TextLine::batch).toList())
                .history().stream().map(act -> act.command()).toList();
    }

    private static List<CommandId> listed(Laptop computer) {
        return computer.state().lines().left().stream().map(LeftAct::command).toList();
    }

    private static Set<String> notes(SessionState state) {
        Set<String> texts = new HashSet<>();
        for (Note note : state.notes().notes()) {
            note.versions().forEach(version -> texts.add(note.id() + " " + version));
        }
        return texts;
    }

    /** The acts of a computer that are neither in the history of another, nor in its list, nor notes there. */
    private static List<CommandId> lost(Laptop from, Laptop at) {
        Set<CommandId> there = new HashSet<>(history(at));
        there.addAll(listed(at));
        HistoryTree tree = HistoryTree.of(
                at.desk().continuing().acts(Sample.SESSION).stream().map(TextLine::batch).toList());
        tree.left().values().forEach(acts -> acts.stream()
                .filter(act -> act.events().stream()
                        .allMatch(e -> e instanceof org.pupitre.domain.act.NoteEvent))
                .forEach(act -> there.add(act.command())));
        return from.acknowledged.stream().filter(act -> !there.contains(act)).toList();
    }

    private static void sameEverywhere(Laptop one, Laptop other) {
        assertThat(history(one)).isEqualTo(history(other));
        assertThat(listed(one)).isEqualTo(listed(other));
        SessionState here = one.state();
        SessionState there = other.state();
        assertThat(here.core().timeline()).isEqualTo(there.core().timeline());
        assertThat(here.core().queue()).isEqualTo(there.core().queue());
        assertThat(here.core().board()).isEqualTo(there.core().board());
        assertThat(notes(here)).isEqualTo(notes(there));
        assertThat(here.lines().continued()).isEqualTo(there.lines().continued());
    }

    @RepeatedTest(4)
    void killedAtARandomActAndContinuedFromTheSecondPlaceNothingIsLostAndOneHistoryIsLeft() throws IOException {
        Laptop a = planned();
        a.work(random, random.nextInt(ACTS));
        a.die();

        Laptop b = computer("b", false);
        b.clock.set(a.clock.instant().plusSeconds(90));
        b.goOnFrom(stick);
        assertThat(lost(a, b)).isEmpty();
        assertThat(listed(b)).isEmpty();
        b.work(random, MORE);
        Path mark = b.handOver(folder.resolve("b" + ActFile.ENDING));

        a.on();
        assertThat(a.receive(mark)).isPresent();
        assertThat(a.send(new TimelineCommand.NextItem())).isInstanceOfSatisfying(Outcome.Refused.class,
                refused -> assertThat(refused.reason()).isInstanceOf(Rejection.ContinuedElsewhere.class));
        sameEverywhere(a, b);
    }

    @Test
    void theFirstComputerFindsTheContinuationInItsSecondPlaceWhenItIsOpened() throws IOException {
        Laptop a = planned();
        a.work(random, 20);
        a.die();
        Laptop b = computer("b", true);
        b.clock.set(a.clock.instant().plusSeconds(60));
        b.goOnFrom(stick);
        b.work(random, MORE);

        a.on();
        assertThat(a.state().lines().elsewhere()).isNotNull();
        sameEverywhere(a, b);
    }

    @Test
    void aComputerThatMeetsTheOtherWhileItsSessionIsOpenBecomesReadOnlyAtOnce() throws IOException {
        Laptop a = planned();
        a.work(random, 10);
        Laptop b = computer("b", false);
        b.clock.set(a.clock.instant().plusSeconds(60));
        b.goOnFrom(stick);
        a.work(random, 10);
        assertThat(a.state().lines().elsewhere()).isNull();
        a.receive(b.handOver(folder.resolve("b" + ActFile.ENDING)));
        assertThat(a.loop().state().lines().elsewhere()).isNotNull();
        assertThat(a.send(new BoardCommand.AddQuestion("Too late?", null, null))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void withABackupOfFourMinutesAgoTheLaterActsComeAsAList() throws IOException {
        Laptop a = planned();
        a.work(random, 30);
        a.desk().backUp(Backup.Reason.ASKED, Progress.NONE);
        Path backups = Backups.of(a.library).folder();
        Path copy = folder.resolve("old");
        Laptop.copy(backups, copy);
        int before = a.acknowledged.size();
        a.pass(240);
        a.send(new BoardCommand.AddQuestion("Who pays?", null, null));
        a.work(random, 5);
        a.send(new AddNote(null, "Written in the last four minutes", Set.of(), null, null));
        a.die();

        Laptop b = computer("b", false);
        b.clock.set(a.clock.instant().plusSeconds(60));
        FoundActs found = b.goOnFrom(copy);
        assertThat(found.knownTo()).isBefore(b.clock.instant().minusSeconds(240));
        assertThat(history(b)).containsAll(a.acknowledged.subList(0, before));
        b.work(random, 10);

        a.on();
        a.receive(b.handOver(folder.resolve("b" + ActFile.ENDING)));
        assertThat(a.state().lines().elsewhere()).isNotNull();
        b.receive(a.handOver(folder.resolve("a" + ActFile.ENDING)));
        assertThat(lost(a, b)).isEmpty();
        assertThat(listed(b)).contains(a.acknowledged.get(before));
        assertThat(b.state().notes().notes()).extracting(Note::text).contains("Written in the last four minutes");
        a.receive(b.handOver(folder.resolve("b2" + ActFile.ENDING)));
        sameEverywhere(a, b);
    }

    @RepeatedTest(4)
    void bothGoOnAndMeetInEitherOrder() throws IOException {
        Laptop a = planned();
        a.work(random, 20);
        Path before = folder.resolve("before");
        Laptop.copy(stick, before);
        Laptop b = computer("b", false);
        b.clock.set(a.clock.instant().plusSeconds(5));
        b.goOnFrom(before);
        for (int turn = 0; turn < 4; turn++) {
            a.work(random, 5);
            b.work(random, 5);
        }
        Path fromA = a.handOver(folder.resolve("a" + ActFile.ENDING));
        Path fromB = b.handOver(folder.resolve("b" + ActFile.ENDING));
        if (random.nextBoolean()) {
            a.receive(fromB);
            b.receive(fromA);
        } else {
            b.receive(fromA);
            a.receive(fromB);
        }
        b.work(random, 5);
        a.receive(b.handOver(folder.resolve("b2" + ActFile.ENDING)));
        sameEverywhere(a, b);
        assertThat(lost(a, b)).isEmpty();
        assertThat(lost(b, a)).isEmpty();
        SessionState again = b.desk().replay(Sample.SESSION);
        assertThat(again.core()).isEqualTo(b.state().core());
        assertThat(again.lines()).isEqualTo(b.state().lines());
    }

    @Test
    void theSecondComputerDiesTooAndAThirdGoesOn() throws IOException {
        Laptop a = planned();
        a.work(random, 20);
        a.die();
        Laptop b = computer("b", true);
        b.clock.set(a.clock.instant().plusSeconds(60));
        b.goOnFrom(stick);
        b.work(random, 20);
        b.die();
        Laptop c = computer("c", false);
        c.clock.set(b.clock.instant().plusSeconds(60));
        c.goOnFrom(stick);
        assertThat(c.state().lines().continued()).hasSize(2);
        assertThat(c.state().lines().continued().get(1).fromLine())
                .isEqualTo(c.state().lines().continued().get(0).line());
        assertThat(lost(a, c)).isEmpty();
        assertThat(lost(b, c)).isEmpty();
        c.work(random, 10);
        Path fromC = c.handOver(folder.resolve("c" + ActFile.ENDING));
        for (Laptop back : List.of(b, a)) {
            back.on();
            back.receive(fromC);
            sameEverywhere(back, c);
            assertThat(back.state().lines().elsewhere()).isNotNull();
        }
    }

    @Test
    void whatIsHandedOverTwiceOrOlderAfterNewerIsNothingNew() throws IOException {
        Laptop a = planned();
        a.work(random, 10);
        Path early = folder.resolve("early");
        Laptop.copy(stick, early);
        a.work(random, 10);
        Path older = a.handOver(folder.resolve("older" + ActFile.ENDING));
        a.work(random, 10);
        Laptop b = computer("b", false);
        b.clock.set(a.clock.instant().plusSeconds(60));
        b.goOnFrom(early);
        Path newer = a.handOver(folder.resolve("newer" + ActFile.ENDING));
        assertThat(b.receive(newer)).isPresent();
        int head = b.desk().entries(Sample.SESSION).size();
        assertThat(b.receive(newer)).isEmpty();
        assertThat(b.receive(older)).isEmpty();
        assertThat(b.desk().entries(Sample.SESSION).size()).isEqualTo(head);
    }

    @Test
    void aTextDamagedInTheMiddleIsUsedUpToThereAndTheRestComesFromTheBackup() throws IOException {
        Laptop a = planned();
        a.work(random, 40);
        a.desk().backUp(Backup.Reason.ASKED, Progress.NONE);
        a.desk().serveSecondPlace();
        a.work(random, 10);
        a.die();
        damage(0.5);

        Laptop b = computer("b", false);
        b.clock.set(a.clock.instant().plusSeconds(60));
        FoundActs found = b.goOnFrom(stick);
        assertThat(found.damaged()).hasSize(1).allMatch(ActFile::is);
        assertThat(lost(a, b)).isEmpty();
        assertThat(listed(b)).isEmpty();
    }

    @Test
    void whatComesAfterALostActIsListedAndNotGoneOnFrom() throws IOException {
        Laptop a = planned();
        a.work(random, 30);
        a.die();
        for (Path backup : ActSources.actFiles(stick).getFirst().getParent().toFile().listFiles() == null
                ? List.<Path>of()
                : Backups.in(stick, a.library).list().stream().map(Backup::file).toList()) {
            Files.delete(backup);
        }
        damage(0.5);

        Laptop b = computer("b", false);
        b.clock.set(a.clock.instant().plusSeconds(60));
        FoundActs found = b.goOnFrom(stick);
        assertThat(found.beyond()).isNotEmpty();
        assertThat(lost(a, b)).hasSizeLessThanOrEqualTo(1);
        // The first computer comes back and has what was lost, too.
        a.on();
        a.receive(b.handOver(folder.resolve("b" + ActFile.ENDING)));
        b.receive(a.handOver(folder.resolve("a" + ActFile.ENDING)));
        assertThat(lost(a, b)).isEmpty();
        a.receive(b.handOver(folder.resolve("b2" + ActFile.ENDING)));
        sameEverywhere(a, b);
    }

    /** Alters one act in the text of the second place. */
    private void damage(double where) throws IOException {
        Path file = ActSources.actFiles(stick).getFirst();
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        int at = (int) (lines.size() * where);
        lines.set(at, lines.get(at).replaceFirst("moderator", "moderatur"));
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    @Test
    void whoWasErasedStaysErased() throws IOException {
        Laptop a = planned();
        a.send(new BoardCommand.AddQuestion("Asked by Awa Ndiaye", null, Sample.AWA));
        a.work(random, 10);
        Path old = folder.resolve("old");
        Laptop.copy(stick, old);
        ErasePreview preview = a.desk().erasing().preview(Sample.AWA, List.of(), List.of()).orElseThrow();
        a.desk().erasing().erase(preview, a.clock.instant());
        a.work(random, 5);
        a.die();

        Laptop b = computer("b", false);
        b.clock.set(a.clock.instant().plusSeconds(60));
        b.goOnFrom(stick);
        assertThat(b.state().people().all()).extracting(Person::name).doesNotContain("Awa Ndiaye");
        assertThat(b.state().people().wasErased(Sample.AWA)).isTrue();
        // An older copy that has the name brings no one back.
        b.receive(ActSources.actFiles(old).getFirst());
        b.work(random, 3);
        assertThat(b.desk().people().all()).extracting(Person::name).doesNotContain("Awa Ndiaye");
        b.close();
        assertThat(new String(Files.readAllBytes(b.library), StandardCharsets.ISO_8859_1)).doesNotContain("Ndiaye");
    }

    @Test
    void anotherComputerThatHasTheSeminarGoesOnTooAndItsClocksGoOnFromInstants() throws IOException {
        Laptop a = planned();
        a.work(random, 5);
        a.die();
        Laptop b = computer("b", false);
        assertThat(b.send(Sample.plan())).isInstanceOf(Outcome.Done.class);
        b.clock.set(a.clock.instant().plusSeconds(120));
        SessionState before = a.on().state();
        b.goOnFrom(stick);
        assertThat(lost(a, b)).isEmpty();
        assertThat(listed(b)).isEmpty();
        // The time in which no computer ran is counted.
        assertThat(b.state().timeline().clock(b.clock.instant()))
                .isEqualTo(before.timeline().clock(b.clock.instant()));
    }

    @Test
    void notesAndPeopleThatTwoComputersMadeWithoutContactAreToldApart() throws IOException {
        Laptop a = planned();
        a.desk().acts().settle();
        Path early = folder.resolve("early");
        Laptop.copy(stick, early);
        Laptop b = computer("b", false);
        b.clock.set(a.clock.instant().plusSeconds(5));
        b.goOnFrom(early);
        a.send(new AddNote(null, "From A", Set.of(), null, null));
        b.send(new AddNote(null, "From B", Set.of(), null, null));
        a.send(QueueCommand.AddToQueue.unknown(PersonDetails.named("Ada of A")));
        a.send(new QueueCommand.StartTurn(a.state().queue().entries().getFirst().id()));
        b.send(QueueCommand.AddToQueue.unknown(PersonDetails.named("Ben of B")));
        b.receive(a.handOver(folder.resolve("a" + ActFile.ENDING)));
        assertThat(b.state().notes().notes()).extracting(Note::text).containsExactlyInAnyOrder("From A", "From B");
        assertThat(b.state().people().all()).extracting(Person::name).contains("Ada of A", "Ben of B");
        List<LeftAct> open = b.state().lines().open();
        assertThat(open).hasSize(2);
        assertThat(Retake.of(open.get(0), open)).isPresent();
        // The request that got the floor there has the id of another request here.
        assertThat(Retake.of(open.get(1), open)).isEmpty();
    }

    @Test
    void anActOfTheOtherLineIsTakenOverOrLeftOnce() throws IOException {
        Laptop a = planned();
        Path early = folder.resolve("early");
        a.desk().acts().settle();
        Laptop.copy(stick, early);
        a.send(new BoardCommand.AddQuestion("Taken over", null, null));
        a.send(new BoardCommand.AddQuestion("Left", null, null));
        a.send(new TimelineCommand.PauseItem());
        Laptop b = computer("b", false);
        b.clock.set(a.clock.instant().plusSeconds(60));
        b.goOnFrom(early);
        b.receive(a.handOver(folder.resolve("a" + ActFile.ENDING)));
        List<LeftAct> open = b.state().lines().open();
        assertThat(open).hasSize(3);
        assertThat(b.send(new SettleLeftAct(open.get(0).command(), true))).isInstanceOf(Outcome.Done.class);
        assertThat(b.send(new SettleLeftAct(open.get(1).command(), false))).isInstanceOf(Outcome.Done.class);
        assertThat(b.send(new SettleLeftAct(open.get(2).command(), true))).isInstanceOfSatisfying(
                Outcome.Refused.class, r -> assertThat(r.reason()).isInstanceOf(Rejection.ActPassed.class));
        assertThat(b.send(new SettleLeftAct(open.get(0).command(), true))).isInstanceOf(Outcome.Refused.class);
        assertThat(b.state().board().questions()).extracting(q -> q.text()).containsExactly("Taken over");
        assertThat(b.state().lines().open()).hasSize(1);
        assertThat(b.state().lines().left()).hasSize(3);
    }
}
