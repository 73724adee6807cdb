package org.pupitre.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.NextQuestion;
import org.pupitre.domain.act.BoardCommand.ShortlistQuestion;
import org.pupitre.domain.act.BoardCommand.WriteRendition;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.IntakeCommand.TakeIn;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PersonFacts;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.act.TermWording;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.outlook.gate.Attribution;
import org.pupitre.domain.outlook.gate.Release;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.TermId;
import org.pupitre.task.export.GateMessages;

/**
 * A name, an organisation, an email address and a telephone number that occur nowhere else are planted in every field that can
 * hold them; then every writer writes for every purpose, and the bytes are searched.
 */
class PlantedSecretTest {
    private static final String NAME = "Zorglub";
    private static final String LAST = "Quillfeather";
    private static final String HOUSE = "Wexinstitut";
    private static final String MAIL = "zq@secret.example";
    private static final String PHONE = "+32 2 555 01 99";
    private static final String ALL =
            String.join(" ", NAME, LAST, "of", HOUSE + ",", MAIL + ",", PHONE);
    private static final PersonId PLANTED = new PersonId("p-1");
    private static final PersonId OTHER = new PersonId("p-2");
    private static final LanguageTag EN = LanguageTag.EN;
    private static final LanguageTag FR = LanguageTag.FR;
    private static final Attribution RULED = new Attribution(Map.of(), Map.of(), List.of(Attribution.ALWAYS), Set.of(),
            Set.of(), false, List.of());
    private static final Attribution ANONYMOUS = new Attribution(Map.of(PLANTED, Level.ANONYMOUS), Map.of(), List.of(),
            Set.of(), Set.of(), true, List.of());

    private static LocalText text(String before) {
        return LocalText.of(before + " " + ALL, before + " encore " + ALL);
    }

    private static Play planted() {
        SessionPlan usual = Play.details();
        SessionPlan plan = new SessionPlan(new SeminarId("sem"), text("Seminar"), text("Session"), usual.plannedStart(),
                usual.hardStop(), ZoneId.of("Europe/Brussels"), null, List.of(EN, FR), text("Objectives"),
                text("Format"), text("Notice"), 180);
        ItemPlan item = new ItemPlan(new ItemId(NAME + "-1"), text("Item"), ItemKind.PANEL, Day.at("18:00"), 3600, null,
                false, 120, 60, 0, 2, List.of(new PlannedSpeaker(PLANTED, 300, FR)), false, null, "Remark " + ALL);
        Person secret = new Person(PLANTED, new PersonDetails(NAME + " " + LAST, NAME + " aloud", HOUSE,
                Group.GOVERNMENT, FR, new PersonFacts("Country " + MAIL, List.of(EN), "Role of " + LAST, ALL)));
        Person other = new Person(OTHER, new PersonDetails("Clara Sample " + MAIL, "said " + PHONE, "House " + MAIL,
                Group.RESEARCH, EN, new PersonFacts(PHONE, List.of(), "Aide of " + NAME + " " + PHONE, ALL)));
        BoothId booth = new BoothId("A");
        Play play = Play.unplanned().does(new PlanSession(plan, List.of(item),
                List.of(Play.channel("en", EN), Play.channel("fr", FR)),
                List.of(new BoothPlan(booth, "Booth " + ALL, List.of(new Direction(FR, EN)))),
                List.of(new InterpreterPlan(PLANTED, booth, List.of(FR))), List.of(), List.of(secret, other)));
        play.at("17:45")
                .does(new TakeIn(IntakeKind.GLOSSARY, ALL, List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of(new Term(new TermId("t1"), "Field " + ALL,
                                List.of(new TermWording(EN, "Term " + ALL), new TermWording(FR, "Terme " + ALL)),
                                text("Definition"))),
                        List.of()));
        play.at("18:00").does(new NextItem()).at("18:01").does(new AddQuestion("Question " + ALL, EN, PLANTED),
                new AddQuestion("Inbox " + ALL, EN, PLANTED), new ShortlistQuestion(new QuestionId("q1")),
                new WriteRendition(new QuestionId("q1"), FR, "Question " + ALL, RenditionState.CHECKED));
        play.does(new AddToQueue(PLANTED, null, null, null, FR, "Remark " + ALL, null), new Advance());
        play.at("18:03").does(new AddNote(null, "Note " + ALL, Set.of(NoteTag.QUOTE), EN, EN), new NextQuestion());
        return play.at("18:10");
    }

    /** All that can be read in a file: of an archive its members, of a calendar its lines made whole again. */
    private static String read(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members.write((entry.getName() + "\n").getBytes(StandardCharsets.UTF_8));
                members.write(zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text + members.toString(StandardCharsets.UTF_8);
    }

    /** By kind and form. */
    private static Map<String, String> files(ReleasePurpose purpose, Attribution attribution) {
        Play play = planted();
        Map<String, String> files = new java.util.TreeMap<>();
        for (LanguageTag language : List.of(EN, FR)) {
            Release release = Release.of(play.state(), purpose, language, play.now(), attribution, new GateMessages());
            Writers writers =
                    new Writers(language.equals(FR) ? SampleCopies.FRENCH : SampleCopies.ENGLISH, ';', 1, play.now());
            for (Kind kind : Kind.values()) {
                kind.formats().forEach(format -> files.put(kind + " " + format + " " + language,
                        read(writers.write(List.of(release.copy()), kind, format))));
                files.put("name of " + kind + " " + language, FileName.of(release.copy(), kind,
                        kind.formats().getFirst(), writers.messages()));
            }
            files.put("copy " + language, release.copy().toString());
        }
        return files;
    }

    private static void holdsNone(Map<String, String> files, String... secrets) {
        files.forEach((name, text) -> assertThat(text.toLowerCase(Locale.ROOT)).as(name)
                .doesNotContain(java.util.stream.Stream.of(secrets).map(s -> s.toLowerCase(Locale.ROOT)).toList()));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WORKING")
    void addressesAndNumbersDoNotLeaveOnTheRecord(ReleasePurpose purpose) {
        holdsNone(files(purpose, Attribution.USUAL), MAIL, PHONE, "555 01");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WORKING")
    void underTheRuleNoOneIsNamed(ReleasePurpose purpose) {
        holdsNone(files(purpose, RULED), MAIL, PHONE, NAME, LAST, HOUSE, "Clara Sample");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WORKING")
    void whoIsAnonymousIsNotNamed(ReleasePurpose purpose) {
        holdsNone(files(purpose, ANONYMOUS), MAIL, PHONE, NAME, LAST, HOUSE);
    }

    @Test
    void workingCopiesHoldAllOfIt() {
        Map<String, String> files = files(ReleasePurpose.WORKING, RULED);
        assertThat(files.get("SEMINAR JSON en")).contains(NAME, LAST, HOUSE, MAIL, PHONE, "Remark", "Inbox");
        assertThat(files.get("PEOPLE XLSX en")).contains(NAME, LAST, HOUSE, MAIL, PHONE);
        assertThat(files.get("AGENDA CSV fr")).contains(NAME, LAST, "Remark");
    }

    @Test
    void onTheRecordNamesLeave() {
        Map<String, String> files = files(ReleasePurpose.RECORD, Attribution.USUAL);
        List<String> naming = new ArrayList<>();
        files.forEach((name, text) -> {
            if (text.contains(NAME + " " + LAST)) {
                naming.add(name);
            }
        });
        assertThat(naming).contains("AGENDA CSV en", "AGENDA HTML fr", "AGENDA XLSX en", "CALENDAR ICS en",
                "TIMELINE JSON en", "PEOPLE CSV en", "GLOSSARY TBX en");
    }
}
