package org.pupitre.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyProperty;
import javafx.collections.ObservableList;

/**
 * The rules of the house as code, each with its reason. They are made for a root package, so that the same rule is put
 * to the program and to a small house of bad examples that it must find.
 */
final class HouseRules {
    private static final String[] PURE_JAVA = {"java.lang", "java.lang.annotation..", "java.lang.runtime",
            "java.time..", "java.lang.reflect",
            "java.util", "java.util.function", "java.util.stream", "java.util.regex", "java.math", "org.jspecify.."};

    private final String root;
    private final String domain;
    private final String ui;

    private HouseRules(String root) {
        this.root = root;
        domain = root + ".domain..";
        ui = root + ".ui..";
    }

    /** All rules by name. */
    static Map<String, ArchRule> of(String root) {
        return new HouseRules(root).all();
    }

    private Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("everything lies in a room", classes().that().resideInAPackage(root + "..")
                .should(HouseConditions.lieInARoom(root))
                .because("who opens the source tree should see where a new line belongs"));
        Room.ALL.stream().filter(room -> !room.name().isEmpty())
                .forEach(room -> rules.put(room.name() + " knows its rooms", direction(room)));
        rules.put("the domain is plain Java", classes().that().resideInAPackage(domain).should()
                .onlyDependOnClassesThat(resideInAPackage(domain).or(resideInAnyPackage(PURE_JAVA)).or(arrays())
                        .or(describe("compose letters", c -> c.getName().startsWith("java.text.Normalizer"))))
                .because("rules without files, SQL, screen, JSON and logging can be proved in milliseconds"));
        rules.put("the domain takes no time and no chance of its own", noClasses().that().resideInAPackage(domain)
                .should().accessTargetWhere(timeOrChance())
                .because("time is handed in, or else a journal would fold differently each time"));
        rules.put("only the root reads the clocks", noClasses()
                .that(describe("lie outside of the root", c -> !c.getPackageName().equals(root)))
                .should().accessTargetWhere(describe("the target reads a clock", HouseRules::readsClock))
                .because("there is one wall clock and one monotonic one, handed in, so that a test can move them"));
        rules.put("only the journal's store speaks SQL", noClasses()
                .that().resideOutsideOfPackage(root + ".journal.store..")
                .should().dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                        .and(describe("are more than what the disk said", c -> !c.isEquivalentTo(SQLException.class))))
                .because("one connection, one lock, half a dozen statements"));
        rules.put("what lies below the journal is the journal's alone", noClasses()
                .that().resideOutsideOfPackage(root + ".journal..")
                .should().dependOnClassesThat(resideInAnyPackage(below("journal")).and(not(resideInAnyPackage(
                        root + ".journal", root + ".journal.value", root + ".journal.json"))))
                .because("a library has one door, so that what is behind it can change without asking others"));
        rules.put("what guards the library is the loop's alone", noClasses()
                .that().resideOutsideOfPackage(root + ".live..")
                .should().dependOnClassesThat(resideInAnyPackage(below("live.guard")))
                .because("a session is changed in one way, and what is behind it can change without asking others"));
        rules.put("no screen without a screen", noClasses()
                .that(resideInAnyPackage(
                        below("domain", "journal", "disk", "live", "text", "exchange", "task", "publishing",
                                "following", "cli")))
                .should().dependOnClassesThat(resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx.."))
                .because("the loop, the formats and the command line run where there is no display"));
        rules.put("writers get the released copy", noClasses()
                .that(resideInAnyPackage(below("exchange.out", "exchange.report"))).should()
                .dependOnClassesThat(resideInAPackage(domain).and(not(resideInAnyPackage(
                        below("domain.value", "domain.outlook.released"))))
                        .and(describe("are more than words", c -> !c.getBaseComponentType().isEnum())))
                .because("what may leave is decided at one gate, so that a new format cannot forget it"));
        rules.put("tasks know no command line", noClasses().that().resideInAPackage(root + ".task..").should()
                .dependOnClassesThat().resideInAPackage("picocli..")
                .because("the screens call the same tasks"));
        rules.put("only publishing serves HTTP", noClasses().that().resideOutsideOfPackage(root + ".publishing..")
                .should().dependOnClassesThat(resideInAnyPackage("com.sun.net.httpserver..", "java.net.http.."))
                .because("what leaves the machine has passed the allow-list"));
        rules.put("only failure knows the logger", noClasses().that().resideOutsideOfPackage(root + ".failure..")
                .should().dependOnClassesThat(resideInAnyPackage("ch.qos.logback..", "java.util.logging.."))
                .because("whatever is logged goes through the one layout that keeps names out"));
        screen(rules);
        rules.put("no cycles", slices().matching(root + ".(**)").should().beFreeOfCycles()
                .because("a room that needs another which needs it is one room"));
        return rules;
    }

    private void screen(Map<String, ArchRule> rules) {
        rules.put("screens know no events", noClasses().that().resideInAPackage(ui).should()
                .dependOnClassesThat(describe("are kinds of events", this::isEvent))
                .because("a screen shows states; what happened is the loop's and the journal's business"));
        rules.put("screens decide nothing", noClasses().that().resideInAPackage(ui).should()
                .dependOnClassesThat(describe("are rules", this::isRule))
                .because("every desk, the command line and a rehearsal must get the same answer"));
        rules.put("one door to the screen's thread", classes().should(HouseConditions.haveOneDoor(root + ".ui.kit"))
                .because("with one door one can see that nothing is drawn off the screen's thread"));
        rules.put("only the kit's wrapped text goes on in further lines", noClasses()
                .that().resideOutsideOfPackage(root + ".ui.kit.wrap..")
                .should().accessTargetWhere(describe("the target has the toolkit break lines", HouseRules::breaksLines))
                .because("a line that the toolkit breaks within letters written from right to left ends the screen"));
        rules.put("only the kit makes fields", noClasses()
                .that().resideOutsideOfPackage(root + ".ui.kit..")
                .should().callConstructorWhere(describe("a field of the toolkit is made",
                        call -> call.getTargetOwner().getName().matches(FIELDS)))
                .because("a field needs the typeface that has what is typed, in whatever direction it is written"));
        rules.put("no change of a value is missed", noClasses()
                .that(describe("are not " + root + ".ui.kit.Follow", c -> !c.getName().equals(root + ".ui.kit.Follow")))
                .should()
                .accessTargetWhere(describe("the target tells of invalidation", HouseRules::tellsOfInvalidation))
                .because("a value that is not read tells of its first change only, and a clock stands still"));
        rules.put("only models hold properties", fields()
                .that().haveRawType(describe("a property", t -> t.isAssignableTo(ReadOnlyProperty.class)))
                .and().areDeclaredInClassesThat(describe("belong to a desk", this::isDesk))
                .should().beDeclaredInClassesThat(describe("are models", HouseRules::isModel))
                .because("a view composes, a model holds what is shown; so each can be tested alone"));
        rules.put("views get no loop", noClasses().that().resideInAPackage(ui).should()
                .dependOnClassesThat().haveFullyQualifiedName(root + ".live.SessionLoop")
                .because("a view gets its model and a way to send commands, nothing else"));
    }

    private ArchRule direction(Room room) {
        return classes()
                .that(describe("lie in " + room.title(), c -> Room.of(c, root).filter(room::equals).isPresent()))
                .should(HouseConditions.knowOnly(room, root)).because(room.never()).allowEmptyShould(room.empty());
    }

    private String[] below(String... rooms) {
        return java.util.Arrays.stream(rooms).map(room -> root + "." + room + "..").toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> arrays() {
        return describe("are arrays of such or of primitives", c -> c.getBaseComponentType().isPrimitive()
                || (c.isArray() && !c.getBaseComponentType().getPackageName().startsWith("java.io")));
    }

    /** Listening for invalidation, and the bindings of the toolkit that need not read what they depend on. */
    static boolean tellsOfInvalidation(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        List<String> asked = target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        boolean binding = target.getOwner().isEquivalentTo(Bindings.class) && target.getName().startsWith("create");
        boolean listener = target.getName().equals("addListener")
                && asked.equals(List.of(InvalidationListener.class.getName()))
                && !target.getOwner().isAssignableTo(ObservableList.class);
        boolean subscription = target.getName().equals("subscribe")
                && asked.equals(List.of(Runnable.class.getName()))
                && target.getOwner().isAssignableTo(Observable.class);
        return binding || listener || subscription;
    }

    private static DescribedPredicate<JavaAccess<?>> timeOrChance() {
        return describe("the target reads a clock or is random", access -> {
            JavaMember member = access.getTarget().resolveMember().orElse(null);
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            boolean chance = owner.contains("Random") || name.equals("randomUUID") || name.equals("random");
            return readsClock(access) || chance || (member != null && member.getOwner().getName().contains("Random"));
        });
    }

    private static boolean readsClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
            case "java.util.Date", "java.util.GregorianCalendar" ->
                    name.equals("<init>") && access.getTarget() instanceof CodeUnitAccessTarget made
                            && made.getRawParameterTypes().isEmpty();
            case "java.util.Calendar" -> name.equals("getInstance");
            // Not the time zone of the machine, which is no time.
            case "java.time.ZoneId" -> false;
            default -> owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system")
                    || name.startsWith("tick"));
        };
    }

    /** Fields in which people type, by the names of their classes; what is made of the kit's own is not among them. */
    private static final String FIELDS = "javafx\\.scene\\.control\\.(TextField|TextArea|PasswordField)"
            + "|org\\.controlsfx\\.control\\.textfield\\.CustomTextField";

    /** A dialog of the toolkit wraps what it says. */
    private static boolean breaksLines(JavaAccess<?> access) {
        if (access.getTargetOwner().getName().startsWith("org.apache.poi.")) {
            // The cells of a spreadsheet that leaves.
            return false;
        }
        return access.getTarget().getName()
                .matches("setWrapText|wrapTextProperty|setWrappingWidth|wrappingWidthProperty")
                || access.getTargetOwner().getName()
                        .matches(
                                "javafx\\.scene\\.(text\\.TextFlow|control\\.(Dialog|Alert|DialogPane|TextInputDialog))");
    }

    private boolean isEvent(JavaClass c) {
        return c.isAssignableTo(root + ".domain.act.Event");
    }

    private boolean isRule(JavaClass c) {
        String name = c.getSimpleName();
        return resideInAPackage(domain).test(c)
                && (name.endsWith("Rules") || name.equals("Decider") || name.equals("Evolver"));
    }

    private boolean isDesk(JavaClass c) {
        return Room.of(c, root).map(Room::name)
                .filter(n -> n.startsWith("ui.") && !n.matches("ui\\.(kit(\\..*)?|shell)"))
                .isPresent();
    }

    /** A model, or one row of what a model lists. */
    private static boolean isModel(JavaClass c) {
        JavaClass outermost = c;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost.getSimpleName().matches(".*(Model|Row)");
    }

    static boolean opensTheDoor(JavaClass c) {
        return c.getMethodCallsFromSelf().stream().anyMatch(call -> call.getTargetOwner().isEquivalentTo(Platform.class)
                && call.getTarget().getName().matches("runLater|runAndWait"));
    }
}
