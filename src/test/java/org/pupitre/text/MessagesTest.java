package org.pupitre.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pupitre.Main;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.BoothId;
import org.pupitre.house.PlainWords;

/** English and French are complete, fit each other, and are what the code asks for. Each check is also shown to fail. */
class MessagesTest {
    private static final Path FOLDER = Path.of("assets/messages");
    private static final Path CLASSES =
            Path.of(URI.create(Main.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    private static final SourceKeys SOURCES = SourceKeys.below(Path.of("src/main/java"));
    private static final String PARTIAL = "_ar.properties";
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final Messages FRENCH = Messages.of(Locale.FRENCH);

    private static Properties file(String name, Locale locale) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(name + "_" + locale + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void aDayIsNotSaidLikeATimeInFrench() {
        assertThat(FRENCH.text("exchange.bundle.about", "Séance", "Séminaire", "laptop", "24 mai 2022", "15:20"))
                .endsWith("écrit sur laptop, le 24 mai 2022 à 15:20.");
        assertThat(ENGLISH.text("exchange.bundle.about", "Session", "Seminar", "laptop", "24 May 2022", "15:20"))
                .endsWith("written on laptop, 24 May 2022 at 15:20.");
    }

    @Test
    void everyFileIsThereInEveryLanguageAndNoOther() throws IOException {
        Set<String> wanted = MessageFiles.NAMES.stream()
                .flatMap(f -> Messages.LOCALES.stream().map(l -> f + "_" + l + ".properties"))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> !f.endsWith(PARTIAL)))
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void arabicMayBePartial_butWhatItHasFitsTheEnglish() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(PARTIAL))
                    .map(f -> f.substring(0, f.length() - PARTIAL.length())).toList();
            assertThat(names).isNotEmpty().allMatch(MessageFiles.NAMES::contains);
            for (String name : names) {
                Properties words = file(name, Locale.of("ar"));
                assertThat(SentenceChecks.misplaced(name, words.stringPropertyNames())).isEmpty();
                assertThat(words.stringPropertyNames()).isNotEmpty().allSatisfy(key -> {
                    assertThat(ENGLISH.keys()).contains(key);
                    assertThat(SentenceChecks.placeholders(key, Map.of(Locale.ENGLISH, ENGLISH.pattern(key),
                            Locale.of("ar"), words.getProperty(key)))).isEmpty();
                    assertThat(Isolated.rightToLeft(words.getProperty(key))).as(key).isTrue();
                });
            }
        }
    }

    @Test
    void whatArabicLacksIsInEnglishAndReadFromLeftToRight() {
        Messages arabic = Messages.of(Messages.ARABIC);
        assertThat(arabic.keys()).isEqualTo(ENGLISH.keys());
        assertThat(arabic.text("shell.saved")).isEqualTo("محفوظ");
        assertThat(arabic.text("shell.nothingYet")).isEqualTo("\u200e" + ENGLISH.text("shell.nothingYet") + "\u200e");
    }

    @Test
    void numbersAndNamesKeepTheirPlacesInArabic() {
        Messages arabic = Messages.of(Messages.ARABIC);
        assertThat(arabic.text("queue.remarkWaits", 1234)).as("digits 0 to 9").contains("1").doesNotContain("١");
        assertThat(arabic.text("act.TurnStarted", "Clara Sample")).endsWith("\u2068Clara Sample\u2069");
        assertThat(ENGLISH.text("act.TurnStarted", "Clara Sample")).doesNotContain("\u2068");
    }

    @Test
    void arabicIsOfferedNowhereAndAComputerInArabicDoesNotGetIt() {
        assertThat(Messages.LOCALES).containsExactly(Locale.ENGLISH, Locale.FRENCH);
        assertThat(List.of("ar", "ar-EG", "ar-u-nu-arab")).allSatisfy(
                tag -> assertThat(Messages.of(Locale.forLanguageTag(tag)).locale()).isEqualTo(Locale.ENGLISH));
    }

    @Test
    void everyKeyIsThereOnceAndInItsOwnFile() throws IOException {
        for (String name : MessageFiles.NAMES) {
            for (Locale locale : Messages.LOCALES) {
                assertThat(SentenceChecks.misplaced(name, file(name, locale).stringPropertyNames())).isEmpty();
                List<String> keys = Files.readAllLines(FOLDER.resolve(name + "_" + locale + ".properties")).stream()
                        .filter(line -> line.matches("[a-z].*=.*")).map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
                assertThat(keys).as("%s %s", name, locale).doesNotHaveDuplicates();
            }
        }
        assertThat(SentenceChecks.misplaced("queue", List.of("queue.add", "board.add"))).hasSize(1);
    }

    @Test
    void everyKeyIsInEveryLanguage() {
        assertThat(SentenceChecks.missing(Map.of(Locale.ENGLISH, ENGLISH.keys(), Locale.FRENCH, FRENCH.keys())))
                .isEmpty();
        assertThat(SentenceChecks.missing(Map.of(Locale.ENGLISH, Set.of("a.b"), Locale.FRENCH, Set.of("a.c"))))
                .containsExactlyInAnyOrder("a.c is missing in en", "a.b is missing in fr");
    }

    @Test
    void placeholdersAreTheSameInEveryLanguage() {
        assertThat(ENGLISH.keys().stream().flatMap(key -> SentenceChecks.placeholders(key,
                Map.of(Locale.ENGLISH, ENGLISH.pattern(key), Locale.FRENCH, FRENCH.pattern(key))).stream())).isEmpty();
        assertThat(SentenceChecks.placeholders("k", Map.of(Locale.ENGLISH, "{0} of {1}", Locale.FRENCH, "{1} sur {0}")))
                .isEmpty();
        assertThat(SentenceChecks.placeholders("k", Map.of(Locale.ENGLISH, "{0} of {1}", Locale.FRENCH, "{0}")))
                .hasSize(1);
        assertThat(SentenceChecks.placeholders("k", Map.of(Locale.ENGLISH, "{0", Locale.FRENCH, "{0}"))).hasSize(1);
    }

    @Test
    void typographyIsThatOfEachLanguage() {
        for (Messages messages : List.of(ENGLISH, FRENCH)) {
            assertThat(messages.keys().stream().flatMap(
                    key -> SentenceChecks.typography(key, messages.locale(), messages.pattern(key)).stream()))
                    .isEmpty();
        }
    }

    @Test
    void faultsOfTypographyAreFound() {
        for (String bad : List.of("l'ordre", "", "Qui parle?", "Qui parle ?", "Qui parle\u00a0?", "«là»", "« là »",
                "«\u202flà\u202f»", "Durée: 3", "Fini!", "Fini\u00a0; là", "Durée : 3", "Durée\u202f: 3", "{0}\u00a0%",
                "{0}%", "{0} min",
                "12 Mo", "nº {0}", "#leçon …", "Choisir...", "EN DIRECT", "Ctrl K ajoute", "Enter prend la note")) {
            assertThat(SentenceChecks.typography("k", Locale.FRENCH, bad)).as(bad).hasSize(1);
        }
        for (String good : List.of("l’ordre", "Qui parle\u202f?", "Quoi\u202f?!", "«\u00a0là\u00a0»", "Durée\u00a0: 3",
                "14:30",
                "?", "{0}:{1}", "{0}\u202f%", "{0}\u00a0min", "{0}\u00a0s", "nº\u00a0{0}", "#leçon…", "JSON en UTF-8",
                "Ctrl K",
                "Ctrl+K ajoute", "Alt {0}", "{0} sessions", "1 séance")) {
            assertThat(SentenceChecks.typography("k", Locale.FRENCH, good)).as(good).isEmpty();
        }
        for (String bad : List.of("don't", "At {0} %", "Who\u202f?", "{0} MB", "no. {0}", "NOT SAVED",
                "Échap closes")) {
            assertThat(SentenceChecks.typography("k", Locale.ENGLISH, bad)).as(bad).isNotEmpty();
        }
        assertThat(SentenceChecks.typography("k", Locale.ENGLISH, "Who speaks? At {0}%: 3\u00a0min…")).isEmpty();
    }

    @Test
    void wordsArePlain() {
        assertThat(ENGLISH.keys().stream().flatMap(key -> PlainWords.ENGLISH.in(key, ENGLISH.pattern(key)).stream()))
                .isEmpty();
        assertThat(FRENCH.keys().stream().flatMap(key -> PlainWords.FRENCH.in(key, FRENCH.pattern(key)).stream()))
                .isEmpty();
    }

    @Test
    void actsCanFollowUndo() {
        assertThat(FRENCH.keys().stream().flatMap(key -> SentenceChecks.undoNames(key, FRENCH.pattern(key)).stream()))
                .isEmpty();
        assertThat(SentenceChecks.undoNames("act.A", "ne pas compter l’interruption")).isEmpty();
        assertThat(SentenceChecks.undoNames("act.A", "salle en {0}")).hasSize(1);
    }

    @Test
    void languagesAreNamedInRefusals() {
        Rejection no = new Rejection.BoothHasNoDirection(new BoothId("A"), "AR");
        assertThat(ENGLISH.sentence("rejection", (Record) no)).isEqualTo("This booth does not interpret into Arabic.");
        assertThat(FRENCH.sentence("rejection", (Record) no)).isEqualTo("Cette cabine n’interprète pas en arabe.");
    }

    @Test
    void everySentenceIsUsed() {
        assertThat(SentenceChecks.unused(ENGLISH.keys(), SOURCES.literals(), SOURCES.families())).isEmpty();
        SourceKeys used =
                SourceKeys.of("text(\"queue.add\"); words.word(\"queue.group\", group); text(\"act.\" + kind)");
        assertThat(SentenceChecks.unused(Set.of("queue.add", "queue.group.OTHER", "queue.old", "act.ItemAdded"),
                used.literals(), used.families())).containsExactly("queue.old is not used");
    }

    @Test
    void everySentenceThatIsAskedForIsThere() {
        assertThat(SentenceChecks.unknown(ENGLISH.keys(), SOURCES.literals(), SOURCES.families(), MessageFiles.NAMES))
                .isEmpty();
        SourceKeys asked = SourceKeys.of("text(\"queue.ad\"); word(\"queue.group\", g); style(\"danger\")");
        assertThat(SentenceChecks.unknown(Set.of("queue.add"), asked.literals(), asked.families(), MessageFiles.NAMES))
                .containsExactly("there is no sentence queue.ad");
    }

    @Test
    void everyFamilyHasASentenceForEachOfItsMembersAndNoMore() throws IOException {
        assertThat(SentenceChecks.families(ENGLISH.keys(), SOURCES.families(), kinds())).isEmpty();
        Set<String> keys = Set.of("a.colour.RED", "a.colour.BLUE");
        assertThat(SentenceChecks.families(keys, Set.of("a.colour"), List.of(Set.of("RED", "BLUE")))).isEmpty();
        assertThat(SentenceChecks.families(keys, Set.of("a.colour"), List.of(Set.of("RED", "BLUE", "GREEN"))))
                .hasSize(1);
        assertThat(SentenceChecks.families(keys, Set.of("a.size"), List.of(Set.of()))).hasSize(1);
    }

    /** The constants of every enum of the program, every refusal, and every event by which an act can be named. */
    private static List<Set<String>> kinds() throws IOException {
        List<Set<String>> kinds = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            files.filter(f -> f.toString().endsWith(".class")).map(MessagesTest::load).filter(Class::isEnum)
                    .forEach(c -> kinds.add(Arrays.stream(c.getFields()).filter(Field::isEnumConstant)
                            .map(Field::getName).collect(Collectors.toSet())));
        }
        kinds.add(names(records(Rejection.class)));
        kinds.add(names(undoable()));
        Set<Class<?>> facts = new HashSet<>(records(Event.class));
        facts.removeAll(undoable());
        kinds.add(names(facts));
        kinds.add(panels());
        return kinds;
    }

    /** The names of the panels of the console, by which their own sentences are found. */
    private static Set<String> panels() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Pattern.compile("Panel\\.of\\(\"(\\w+)\"").matcher(Files.readString(file)).results()
                        .forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }

    private static Class<?> load(Path file) {
        String name = CLASSES.relativize(file).toString().replace(".class", "").replace(File.separatorChar, '.');
        try {
            return Class.forName(name, false, MessagesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> names(Set<Class<?>> records) {
        return records.stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Class<?>> records(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(c -> c.isSealed() ? records(c).stream() : Stream.of(c)).collect(Collectors.toSet());
    }

    private static Set<Class<?>> undoable() {
        Set<Class<?>> undoable = new HashSet<>(records(Event.class));
        undoable.removeIf(c -> !sample(c).undoable());
        return undoable;
    }

    /** An event of a kind with nothing in it, to ask whether such events belong to acts. */
    private static Event sample(Class<?> kind) {
        RecordComponent[] components = kind.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(MessagesTest::nothing).toArray();
        try {
            return (Event) kind.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + kind, e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    @Test
    void refusalsAndActsHaveNoMoreArgumentsThanComponents() {
        List<Class<?>> all = new ArrayList<>(records(Rejection.class));
        all.addAll(undoable());
        assertThat(all).isNotEmpty().allSatisfy(record -> {
            String key = (Rejection.class.isAssignableFrom(record) ? "rejection." : "act.") + record.getSimpleName();
            int last = SentenceChecks.arguments(ENGLISH.pattern(key)).stream().mapToInt(i -> i).max().orElse(-1);
            assertThat(last).as(key).isLessThan(record.getRecordComponents().length);
        });
    }
}
