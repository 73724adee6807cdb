package org.pupitre.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pupitre.Main;

/**
 * The rules of the house hold in the program, and each of them finds the bad example that is beside it in the
 * package {@code org.pupitre.fixtures}: a rule that cannot fail is worth nothing.
 */
class ArchitectureTest {
    private static final String PROGRAM = "org.pupitre";
    private static final String BAD_HOUSE = "org.pupitre.fixtures.house";
    /** The bad house is full of cycles; here two rooms need each other and a third is innocent. */
    private static final String ROUND_HOUSE = "org.pupitre.fixtures.round";

    /** The class that breaks each rule, by its simple name. */
    private static final Map<String, String> OFFENDERS = Map.ofEntries(Map.entry("everything lies in a room", "Stray"),
            Map.entry("domain.value knows its rooms", "ValueKnowingAct"),
            Map.entry("domain.act knows its rooms", "ActKnowingQueue"),
            Map.entry("domain.agenda knows its rooms", "AgendaKnowingDomain"),
            Map.entry("domain.queue knows its rooms", "QueueKnowingBoard"),
            Map.entry("domain.interpretation knows its rooms", "InterpretationKnowingStray"),
            Map.entry("domain.board knows its rooms", "BoardKnowingNotes"),
            Map.entry("domain.notes knows its rooms", "NotesKnowingPeople"),
            Map.entry("domain.people knows its rooms", "PeopleKnowingText"),
            Map.entry("domain.debate knows its rooms", "DebateKnowingText"),
            Map.entry("domain.meeting knows its rooms", "MeetingKnowingText"),
            Map.entry("domain.line knows its rooms", "LineKnowingText"),
            Map.entry("domain knows its rooms", "DomainKnowingJournal"),
            Map.entry("journal.value knows its rooms", "PassingValueKnowingJson"),
            Map.entry("journal.json knows its rooms", "JsonKnowingStore"),
            Map.entry("journal.file knows its rooms", "FileKnowingEntry"),
            Map.entry("journal.entry knows its rooms", "EntryKnowingStore"),
            Map.entry("journal.store knows its rooms", "StoreKnowingBackup"),
            Map.entry("journal.backup knows its rooms", "BackupKnowingErase"),
            Map.entry("journal.erase knows its rooms", "EraseKnowingRepair"),
            Map.entry("journal.repair knows its rooms", "RepairKnowingDoor"),
            Map.entry("journal knows its rooms", "JournalKnowingLive"),
            Map.entry("what lies below the journal is the journal's alone", "LiveKnowingStore"),
            Map.entry("disk knows its rooms", "DiskKnowingText"),
            Map.entry("live knows its rooms", "LiveKnowingRoot"),
            Map.entry("text knows its rooms", "TextKnowingValue"),
            Map.entry("failure knows its rooms", "FailureKnowingText"),
            Map.entry("only failure knows the logger", "LiveLoggingItself"),
            Map.entry("exchange knows its rooms", "ExchangeKnowingJournal"),
            Map.entry("publishing knows its rooms", "PublishingKnowingExchange"),
            Map.entry("task knows its rooms", "TaskKnowingScreen"),
            Map.entry("tasks know no command line", "TaskBeingCommand"),
            Map.entry("cli knows its rooms", "CliKnowingScreen"),
            Map.entry("ui.kit knows its rooms", "KitKnowingDesk"),
            Map.entry("ui.timeline knows its rooms", "TimelineKnowingShell"),
            Map.entry("ui.queue knows its rooms", "QueueDeskKnowingBoardDesk"),
            Map.entry("ui.interpretation knows its rooms", "InterpretationDeskKnowingLive"),
            Map.entry("ui.booth knows its rooms", "BoothDeskKnowingInterpretationDesk"),
            Map.entry("ui.board knows its rooms", "BoardDeskKnowingJournal"),
            Map.entry("ui.notes knows its rooms", "NotesDeskKnowingRoot"),
            Map.entry("ui.people knows its rooms", "PeopleDeskKnowingBoardDesk"),
            Map.entry("ui.before knows its rooms", "BeforeDeskKnowingBoardDesk"),
            Map.entry("ui.closing knows its rooms", "ClosingDeskKnowingBoardDesk"),
            Map.entry("ui.held knows its rooms", "HeldSheetKnowingBoardDesk"),
            Map.entry("ui.library knows its rooms", "LibraryDeskKnowingJournal"),
            Map.entry("ui.shell knows its rooms", "ShellKnowingJournal"),
            Map.entry("live.clock knows its rooms", "ClockKnowingGuard"),
            Map.entry("live.feed knows its rooms", "FeedKnowingGuard"),
            Map.entry("live.notice knows its rooms", "NoticeKnowingLoop"),
            Map.entry("live.guard knows its rooms", "GuardKnowingLoop"),
            Map.entry("what guards the library is the loop's alone", "CliKnowingGuard"),
            Map.entry("ui.kit.wrap knows its rooms", "WrapKnowingDoor"),
            Map.entry("ui.kit.layer knows its rooms", "LayerKnowingField"),
            Map.entry("ui.kit.keys knows its rooms", "KeysKnowingField"),
            Map.entry("ui.kit.list knows its rooms", "ListKnowingField"),
            Map.entry("ui.kit.field knows its rooms", "FieldKnowingDesk"),
            Map.entry("ui.room knows its rooms", "RoomWindowKnowingBoardDesk"),
            Map.entry("ui.meeting knows its rooms", "MeetingDeskKnowingBoardDesk"),
            Map.entry("ui.search knows its rooms", "SearchKnowingDesk"),
            Map.entry("ui.safety knows its rooms", "SafetyKnowingJournal"),
            Map.entry("ui.prepare knows its rooms", "PrepareKnowingDesk"),
            Map.entry("exchange.report knows its rooms", "ReportKnowingLoop"),
            Map.entry("following knows its rooms", "FollowingKnowingExchange"),
            Map.entry("domain.outlook knows its rooms", "OutlookKnowingJournal"),
            Map.entry("domain.outlook.released knows its rooms", "ReleasedKnowingState"),
            Map.entry("domain.outlook.gate knows its rooms", "GateKnowingJournal"),
            Map.entry("exchange.out knows its rooms", "OutKnowingLoop"),
            Map.entry("writers get the released copy", "WriterKnowingPeople"),
            Map.entry("app.start knows its rooms", "StartKnowingWindow"),
            Map.entry("app.window knows its rooms", "WindowKnowingRoot"),
            Map.entry("ui.kit.panel knows its rooms", "PanelKnowingDesk"),
            Map.entry("ui.notice knows its rooms", "NoticeStripKnowingDesk"),
            Map.entry("cli.common knows its rooms", "CommonKnowingCommand"),
            Map.entry("the domain is plain Java", "DomainReadingFiles"),
            Map.entry("the domain takes no time and no chance of its own", "DomainAskingTheClock"),
            Map.entry("only the root reads the clocks", "LiveReadingTheClock"),
            Map.entry("only the journal's store speaks SQL", "EraseSpeakingSql"),
            Map.entry("no screen without a screen", "LiveDrawing"),
            Map.entry("only publishing serves HTTP", "CliServing"),
            Map.entry("screens know no events", "QueueDeskKnowingEvents"),
            Map.entry("screens decide nothing", "QueueDeskDeciding"),
            Map.entry("one door to the screen's thread", "QueueDeskRunningLater"),
            Map.entry("only the kit's wrapped text goes on in further lines", "BoardDeskWrapping"),
            Map.entry("only the kit makes fields", "QueueDeskMakingFields"),
            Map.entry("no change of a value is missed", "BoardDeskMissingChanges"),
            Map.entry("only models hold properties", "QueueDeskView"),
            Map.entry("views get no loop", "ShellView"), Map.entry("no cycles", "cycle"));

    /** What is in one place with the entrance of the program, wherever that was built; tests are elsewhere. */
    private static final JavaClasses PROGRAM_CLASSES = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());
    private static final JavaClasses BAD_CLASSES = new ClassFileImporter().importPackages(BAD_HOUSE);

    @TestFactory
    Stream<DynamicTest> theProgramKeeps() {
        return HouseRules.of(PROGRAM).entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(PROGRAM_CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> theBadHouseBreaks() {
        return HouseRules.of(BAD_HOUSE).entrySet().stream().filter(rule -> !rule.getKey().equals("no cycles"))
                .map(rule -> dynamicTest(rule.getKey(), () -> finds(rule.getKey(), rule.getValue(), BAD_CLASSES)));
    }

    private static void finds(String name, ArchRule rule, JavaClasses classes) {
        EvaluationResult result = rule.evaluate(classes);
        assertThat(result.hasViolation()).as("%s can fail", name).isTrue();
        assertThat(result.getFailureReport().toString()).as(name)
                .contains(java.util.Objects.requireNonNull(OFFENDERS.get(name), "no bad example of: " + name))
                .doesNotContain("Innocent");
    }

    @Test
    void roundRoomsAreFound() {
        ArchRule rule = HouseRules.of(ROUND_HOUSE).get("no cycles");
        JavaClasses classes = new ClassFileImporter().importPackages(ROUND_HOUSE);

        finds("no cycles", rule, classes);
        assertThat(rule.evaluate(new ClassFileImporter().importPackages(ROUND_HOUSE + ".calm")).hasViolation())
                .isFalse();
    }

    @Test
    void clocksAndChanceAreFoundEachByItself() {
        String report = HouseRules.of(BAD_HOUSE).get("the domain takes no time and no chance of its own")
                .evaluate(BAD_CLASSES).getFailureReport().toString();

        assertThat(report).contains("Instant.now()", "LocalDate.now(java.time.ZoneId)", "System.currentTimeMillis()",
                "System.nanoTime()", "UUID.randomUUID()", "Math.random()", "java.util.Random", "Clock.systemUTC()",
                "InstantSource.system()");
    }

    @Test
    void everyWayToMissAChangeIsFound() {
        String report = HouseRules.of(BAD_HOUSE).get("no change of a value is missed").evaluate(BAD_CLASSES)
                .getFailureReport().toString();

        assertThat(report).contains("LongProperty.addListener(javafx.beans.InvalidationListener)",
                "LongProperty.subscribe(java.lang.Runnable)", "Bindings.createStringBinding(");
    }

    @Test
    void everyWayToReadAClockIsFound() {
        String report = HouseRules.of(BAD_HOUSE).get("only the root reads the clocks").evaluate(BAD_CLASSES)
                .getFailureReport().toString();

        assertThat(report).contains("Instant.now()", "System.nanoTime()", "System.currentTimeMillis()",
                "InstantSource.system()", "java.util.Date.<init>()", "Calendar.getInstance()",
                "LiveReadingTheClock.reference()");
        assertThat(report).as("the root, and the zone of the machine").doesNotContain("Composition", "systemDefault");
    }

    @Test
    void whateverIsNotPlainJavaIsFound() {
        String report = HouseRules.of(BAD_HOUSE).get("the domain is plain Java").evaluate(BAD_CLASSES)
                .getFailureReport().toString();

        assertThat(report).contains("java.nio.file.Path", "java.io.PrintStream", "java.sql.Connection",
                "javafx.beans.property.StringProperty", "tools.jackson.databind.ObjectMapper", "org.slf4j.Logger",
                "java.util.logging.Logger");
    }

    @Test
    void sqlIsFoundInEveryRoomButOne() {
        String report = HouseRules.of(BAD_HOUSE).get("only the journal's store speaks SQL").evaluate(BAD_CLASSES)
                .getFailureReport().toString();

        assertThat(report).contains("LiveSpeakingSql", "EraseSpeakingSql").doesNotContain("SQLException");
    }

    @Test
    void everyWayToHaveTheToolkitBreakLinesIsFound() {
        String report = HouseRules.of(BAD_HOUSE).get("only the kit's wrapped text goes on in further lines")
                .evaluate(BAD_CLASSES).getFailureReport().toString();

        assertThat(report).contains("Label.setWrapText(boolean)", "TextArea.wrapTextProperty()",
                "Text.setWrappingWidth(double)", "TextFlow.<init>");
    }

    @Test
    void everyRuleHasABadExample() {
        assertThat(OFFENDERS.keySet()).isEqualTo(HouseRules.of(PROGRAM).keySet());
    }
}
