package org.pupitre.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoardEvent.QuestionAdded;
import org.pupitre.domain.act.BoardEvent.RenditionWritten;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.CopyMark;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.InterpretationEvent.BoothAdded;
import org.pupitre.domain.act.InterpretationEvent.ChannelAdded;
import org.pupitre.domain.act.InterpretationEvent.InterpreterAdded;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.LevelEvent.AskerLevelSet;
import org.pupitre.domain.act.LevelEvent.PersonLevelSet;
import org.pupitre.domain.act.Levels;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteEvent.NoteRevised;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.PeopleEvent.PersonProposed;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueEvent.SpeakerQueued;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.SessionEvent.SessionCopied;
import org.pupitre.domain.act.SessionEvent.SessionPlanned;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.act.TimelineEvent.ItemAdded;
import org.pupitre.domain.act.TimelineEvent.ItemSkipped;
import org.pupitre.domain.act.TimelineEvent.ItemStarted;
import org.pupitre.domain.notes.NoteMerge;
import org.pupitre.domain.notes.Notes;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.CopyId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.RevisionId;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.text.Messages;

/** What a bundle says of a session, read back from its bytes, and what is said of files that are none. */
class BundleFileTest {
    private static final Instant NOW = Instant.parse("2027-05-24T11:30:00Z");
    private static final LanguageTag EN = LanguageTag.EN;
    private static final LanguageTag FR = LanguageTag.FR;
    private static final String[] NAMED =
            {"asker", "awaiting", "entered", "interpreter", "panelist", "proposed", "spoke"};

    @TempDir private Path folder;

    private static PersonId id(String name) {
        return new PersonId(name);
    }

    private static LocalText text(String text) {
        return LocalText.of(EN, text);
    }

    private static NoteContent content(String text, String speaker, String entered) {
        return new NoteContent(text, Set.of(), null, null, null, speaker == null ? null : id(speaker), null, null, NOW,
                entered == null ? null : new NoteAbout(null, id(entered), null, null), null);
    }

    private static NoteRevised note(String id, String revision, NoteContent content) {
        return new NoteRevised(
                new NoteRevision(new NoteId(id), new RevisionId(revision), List.of(), content, "desk", NOW));
    }

    private static List<Event> events() {
        return new ArrayList<>(List.of(
                new SessionPlanned(new SessionPlan(new SeminarId("s"), text("Seminar"), text("Session"), NOW,
                        NOW.plusSeconds(7200), ZoneOffset.ofHours(2), null, List.of(EN, FR), null, null, null, 180)),
                new PersonProposed(id("proposed"), "desk"),
                new ItemAdded(
                        new ItemPlan(new ItemId("i1"), text("One"), ItemKind.PANEL, NOW, 600, null, false, 120, 60,
                                0, 2, List.of(new ItemPlan.PlannedSpeaker(id("panelist"), 60, FR)))),
                new ItemAdded(new ItemPlan(new ItemId("i2"), text("Two"), ItemKind.BREAK, null, 600, null, false, 120,
                        60, 0, 2, List.of())),
                new ItemSkipped(new ItemId("i2")),
                new ChannelAdded(new ChannelPlan(new ChannelId("en"), EN, true)),
                new BoothAdded(new BoothPlan(new BoothId("A"), "A", List.of(new Direction(EN, FR)))),
                new InterpreterAdded(new InterpreterPlan(id("interpreter"), new BoothId("A"), List.of(EN, FR))),
                new InterpreterAdded(new InterpreterPlan(id("unknown"), new BoothId("A"), List.of(EN))),
                new SpeakerQueued(new EntryId("q1"), id("awaiting"), SpeechType.NORMAL, null, EN, null, 60, 1, 1, null,
                        NOW),
                new SpeakerQueued(new EntryId("q2"), null, SpeechType.NORMAL, null, EN, "Row 3", 60, 2, 2, null, NOW),
                new QuestionAdded(new QuestionId("w1"), 1, "Pourquoi ?", FR, id("asker"), NOW),
                new RenditionWritten(new QuestionId("w1"), EN, "Why?", RenditionState.CHECKED, NOW),
                new QuestionAdded(new QuestionId("w2"), 2, "How?", EN, null, NOW),
                note("n1", "r1", content("Heard", "spoke", "entered")),
                note("n2", "r2", content("Silence", null, null))));
    }

    private static SessionState state(List<Event> events) {
        List<Person> people = new ArrayList<>();
        for (String name : NAMED) {
            people.add(new Person(id(name), PersonDetails.named("Name " + name)));
        }
        people.add(new Person(id("elsewhere"), PersonDetails.named("Of another session")));
        return Evolver.evolve(SessionState.empty(new SessionId("s1"), People.NOBODY.with(people)), new CommandId("c1"),
                events);
    }

    private static byte[] bytes(List<Event> events) {
        return BundleWriter.write(state(events), "Pupitre 0.2.0", "desk-1", NOW);
    }

    private BundleReading read(byte[] bytes) throws IOException {
        return BundleReader.read(Files.write(folder.resolve("b.pupitre-bundle"), bytes));
    }

    private Bundle sound(List<Event> events) throws IOException {
        BundleReading reading = read(bytes(events));
        assertThat(reading).as(String.valueOf(reading)).isInstanceOf(BundleReading.Sound.class);
        return ((BundleReading.Sound) reading).bundle();
    }

    private String fault(byte[] bytes) throws IOException {
        BundleReading reading = read(bytes);
        assertThat(reading).as(String.valueOf(reading)).isInstanceOf(BundleReading.Faulty.class);
        return ((BundleReading.Faulty) reading).key();
    }

    /** Each is named in one place only. Other people of the library do not travel, nor do people who are not in it. */
    @Test
    void whoeverIsNamedSomewhereTravels() throws IOException {
        Bundle bundle = sound(events());
        assertThat(bundle.people()).extracting(p -> p.id().value()).containsExactly("asker", "awaiting", "entered",
                "interpreter", "panelist", "spoke");
        assertThat(bundle.proposed()).extracting(p -> p.person().id().value(), p -> p.by())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("proposed", "desk"));
        assertThat(bundle.interpreters()).extracting(i -> i.person().value()).containsExactly("interpreter");
    }

    @Test
    void itsPartsArriveAndTheManifestCountsThem() throws IOException {
        Bundle bundle = sound(events());
        assertThat(bundle.items()).extracting(i -> i.id().value()).containsExactly("i1", "i2");
        assertThat(bundle.skipped()).containsExactly(new ItemId("i2"));
        assertThat(bundle.channels()).hasSize(1);
        assertThat(bundle.booths()).hasSize(1);
        assertThat(bundle.questions()).extracting(q -> q.number()).containsExactly(1, 2);
        assertThat(bundle.questions().getFirst().renditions()).extracting(r -> r.text()).containsExactly("Why?");
        assertThat(bundle.questions().get(1).renditions()).isEmpty();
        assertThat(bundle.notes()).extracting(n -> n.id().value()).containsExactly("r1", "r2");
        assertThat(bundle.running()).as("it has not begun").isNull();
        assertThat(bundle.refused()).isEmpty();
        Manifest manifest = bundle.manifest();
        assertThat(List.of(manifest.notes(), manifest.revisions(), manifest.items(), manifest.people(),
                manifest.questions())).containsExactly(2, 2, 2, 7, 2);
        assertThat(manifest.rapporteur()).isFalse();
        assertThat(manifest.device()).isEqualTo("desk-1");
        assertThat(manifest.written()).isEqualTo(NOW);
    }

    @Test
    void aRunningSessionSaysHowItRunsAndACopyDoesNot() throws IOException {
        List<Event> running = events();
        running.add(new ItemStarted(new ItemId("i1"), NOW));
        assertThat(sound(running).running()).isNotNull();
        assertThat(sound(running).running().items()).extracting(i -> i.item().value()).containsExactly("i1");
        running.add(1, new SessionCopied(new CopyMark(new CopyId("k"), "laptop")));
        assertThat(sound(running).running()).isNull();
        assertThat(sound(running).manifest().rapporteur()).isTrue();
    }

    @Test
    void howFarPeopleMayBeNamedTravelsToTheRapporteurAndNotBack() throws IOException {
        List<Event> events = events();
        events.add(new PersonLevelSet(id("asker"), Level.ANONYMOUS, false));
        events.add(new AskerLevelSet(new QuestionId("w2"), Level.ORGANISATION, false));
        Levels levels = new Levels(Map.of(id("asker"), Level.ANONYMOUS),
                Map.of(new QuestionId("w2"), Level.ORGANISATION));
        Bundle bundle = sound(events);
        assertThat(bundle.levels()).isEqualTo(levels);
        assertThat(Levels.of(bundle.copy(new CopyMark(new CopyId("k"), "laptop")).levels())).isEqualTo(levels);
        events.add(1, new SessionCopied(new CopyMark(new CopyId("k"), "laptop")));
        assertThat(sound(events).levels()).isEqualTo(Levels.ALL_NAMED);
    }

    @Test
    void equalSessionsGiveEqualBytesAndNoTimeOfTheComputer() throws IOException {
        assertThat(bytes(events())).isEqualTo(bytes(events()));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(events())))) {
            int members = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members++;
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
            }
            assertThat(members).isEqualTo(2);
        }
    }

    private static byte[] zip(int method, Object... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(method);
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return out.toByteArray();
    }

    /** As much as a member may be unpacked, and one byte more. */
    @Test
    void whatUnpacksTooBigIsSaidToAndWhatJustFitsIsRead() throws IOException {
        assertThat(fault(zip(9, "manifest.json", new byte[64_000]))).isEqualTo("exchange.bundle.badManifest");
        assertThat(fault(zip(9, "manifest.json", new byte[64_001]))).isEqualTo("exchange.bundle.unpacksTooBig");
        byte[] noise = new byte[10_000];
        new Random(7).nextBytes(noise);
        assertThat(fault(zip(9, "manifest.json", noise, "events.jsonl", new byte[1_500_000])))
                .isEqualTo("exchange.bundle.unpacksTooBig");
        assertThat(fault(zip(9, "manifest.json", noise, "events.jsonl", new byte[900_000])))
                .isEqualTo("exchange.bundle.notUtf8");
    }

    @Test
    void aFileOfTheLargestSizeIsReadAndALargerOneIsNot() throws IOException {
        assertThat(fault(new byte[BundleReader.MAX_BYTES])).isEqualTo("exchange.bundle.noBundle");
        assertThat(fault(new byte[BundleReader.MAX_BYTES + 1])).isEqualTo("exchange.bundle.tooBig");
    }

    @Test
    void aVersionBelowOneIsNoVersion() throws IOException {
        String manifest = member("manifest.json", bytes(events()));
        assertThat(manifest).contains("\"version\":1");
        for (String version : List.of("0", "-1")) {
            byte[] altered = zip(0, "manifest.json",
                    manifest.replace("\"version\":1", "\"version\":" + version).getBytes(StandardCharsets.UTF_8));
            assertThat(fault(altered)).isEqualTo("exchange.bundle.badManifest");
        }
    }

    private static String member(String name, byte[] bundle) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    /** A file is known by its first four bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PK\3", "PK\3\5", "PK\5\4", "Pk\3\4", "pK\3\4", "PK\4\4"})
    void whatDoesNotBeginAsAZipIsNone(String begin) throws IOException {
        Path file = folder.resolve("other");
        Files.writeString(file, begin, StandardCharsets.ISO_8859_1);
        assertThat(BundleReader.looksLikeOne(file)).isFalse();
        assertThat(BundleReader.looksLikeOne(folder.resolve("missing"))).isFalse();
        Files.writeString(file, "PK\3\4", StandardCharsets.ISO_8859_1);
        assertThat(BundleReader.looksLikeOne(file)).isTrue();
    }

    /** 80 characters of a name from outside are shown, and no character that cannot be seen. */
    @Test
    void aNameFromOutsideIsShownAsFarAsItMayBe() {
        assertThat(BundleReader.shown("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(BundleReader.shown("x".repeat(81))).isEqualTo("x".repeat(80) + "…");
        assertThat(BundleReader.shown("a\u202eb\nc")).isEqualTo("a?b?c");
    }

    /** The 501st version of a note is left out, and so is a note of no text; both are told with their line. */
    @Test
    void whatIsTooMuchOfANoteIsLeftOut() throws IOException {
        List<Event> many = events();
        for (int i = 3; i <= 502; i++) {
            many.add(note("n3", "r" + i, content("Version " + i, null, null)));
        }
        assertThat(sound(many).refused()).isEmpty();
        assertThat(sound(many).notes()).hasSize(502);
        many.add(note("n3", "r503", content("One more", null, null)));
        Bundle more = sound(many);
        assertThat(more.notes()).hasSize(502);
        assertThat(more.refused()).extracting(Bundle.LeftOut::kind).containsExactly("NoteRevised");
        List<Event> empty = events();
        empty.add(note("n4", "r4", content(" ", null, null)));
        assertThat(sound(empty).refused()).hasSize(1);
    }

    /** What arrives is told a sentence each; a revision that is here with other content is named with its note. */
    @Test
    void whatArrivesIsToldWithWhatIsLeftOut() throws IOException {
        List<Event> many = events();
        many.add(note("n4", "r4", content(" ", null, null)));
        Bundle bundle = sound(many);
        Notes here = state(List.of(note("n1", "r1", content("Another text", null, null)))).notes();
        Arrival arrival = new Arrival(bundle, Arrival.Where.COPY, NoteMerge.of(here, bundle.notes()), false);
        assertThat(arrival.refused()).isEqualTo(2);
        Messages messages = Messages.of(Locale.ENGLISH);
        int line = bundle.refused().getFirst().line();
        assertThat(arrival.sentences(messages)).containsExactly(
                messages.text("exchange.bundle.about", "Session", "Seminar", "desk-1", "24 May 2027", "13:30"),
                messages.text("exchange.bundle.counts", 1, 0, 0, 0, 2, 1),
                messages.text("exchange.bundle.refreshes"),
                messages.text("exchange.bundle.proposed", "Name proposed"),
                messages.text("exchange.bundle.leftOut", String.valueOf(line), "NoteRevised"),
                messages.text("exchange.bundle.otherContent", "r1", "n1"));
        Arrival known = new Arrival(bundle, Arrival.Where.COPY, NoteMerge.of(here, List.of()), true);
        assertThat(known.sentences(messages)).hasSize(3);
        Arrival copied = new Arrival(bundle, Arrival.Where.NEW, NoteMerge.of(Notes.EMPTY, List.of()), false);
        assertThat(copied.sentences(messages).get(1)).isEqualTo(messages.text("exchange.bundle.willCopy", 2));
    }
}
