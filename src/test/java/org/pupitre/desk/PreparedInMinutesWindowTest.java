package org.pupitre.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.preparation.Speakers;
import org.pupitre.domain.value.LanguageTag;

/**
 * A session of eight items, twelve people and two interpreters is prepared from nothing at the keyboard with at most 120 keys
 * beyond the letters of titles, names and figures, and from a pasted spreadsheet with at most 25. The script of both is here:
 * every key that is no such letter is counted, Tab and Enter as well as the signs between two titles.
 */
@Tag("window")
class PreparedInMinutesWindowTest {
    private static final int FROM_NOTHING = 120;
    private static final int FROM_A_SPREADSHEET = 25;
    private static final List<String> ENGLISH = List.of("Welcome", "Keynote", "Country one", "Country two", "Panel",
            "Questions", "Synthesis", "Closing");
    private static final List<String> FRENCH = List.of("Accueil", "Allocution", "Premier pays", "Second pays",
            "Table ronde", "Echanges", "Synthese", "Fin");
    private static final List<Integer> MINUTES = List.of(10, 15, 15, 15, 30, 20, 10, 5);
    private static final List<String> PEOPLE = List.of("Awa Exemple", "Jean Modele", "Ines Ejemplo", "Karim Mithal",
            "Mary Sample", "Ana Amostra", "Bo Exempel", "Lea Muster", "Tom Voorbeeld", "Eva Priklad", "Ivo Primer",
            "Zoe Paradigma");

    @TempDir Path folder;

    /** Hands that count the keys that are no letters of titles, names and figures. */
    private static final class CountedHands {
        private final Hands hands;
        private int keys;

        private CountedHands(Hands hands) {
            this.hands = hands;
        }

        /** Keys that count, each as one whatever is held with it. */
        private CountedHands press(String... names) {
            hands.press(names).pause(120);
            keys += names.length;
            return this;
        }

        /** Letters that do not count. */
        private CountedHands letters(String text) {
            hands.type(text);
            return this;
        }

        /** Signs that count, each as one. */
        private CountedHands signs(String text) {
            hands.type(text);
            keys += text.length();
            return this;
        }

        private CountedHands pause(int millis) {
            hands.pause(millis);
            return this;
        }
    }

    private interface Script {
        void play(CountedHands hands) throws Exception;
    }

    private SessionState prepared(VirtualScreen screen, String name, int most, Script script) throws Exception {
        Path library = folder.resolve("library.pupitre");
        try (RunningProgram program = RunningProgram.start(screen, folder.resolve("home"), List.of(), "console",
                "--library", library.toString(), "--lang", "en")) {
            CountedHands hands = new CountedHands(screen.hands().awaitWindow("Pupitre", 60).pause(2500));
            script.play(hands);
            hands.pause(1500);
            screen.hands().picture(Path.of("target", "pictures", "prepared-" + name + ".png"));
            screen.hands().press("ctrl+q");
            assertThat(program.awaitEnd()).as(program.output()).isZero();
            System.out.println("PreparedInMinutesWindowTest: " + name + " " + hands.keys + " keys, at most " + most);
            assertThat(hands.keys).isLessThanOrEqualTo(most);
        }
        return SavedSession.read(library);
    }

    /** From the first screen: a new session without an agenda, with its title and interpreters. */
    private static void newSession(CountedHands hands) {
        hands.press("Tab", "Return").pause(800);
        hands.letters("Lessons learned").press("Tab").letters("Enseignements");
        hands.press("Tab", "Tab", "Tab", "Tab", "Tab", "Left", "Tab", "ctrl+a");
        hands.letters("Lea Cabine").signs(", ").letters("Tom Cabine").press("Return").pause(3000);
    }

    /** From the agenda to the field of the people. */
    private static void toPeople(CountedHands hands) {
        hands.press("F6", "Tab", "ctrl+Return").pause(200);
    }

    @Test
    void fromNothing() throws Exception {
        try (VirtualScreen screen = VirtualScreen.start("1440x900")) {
            check(prepared(screen, "from-nothing", FROM_NOTHING, hands -> {
                newSession(hands);
                for (int i = 0; i < ENGLISH.size(); i++) {
                    hands.letters(ENGLISH.get(i)).signs("/").letters(FRENCH.get(i)).signs(" ")
                            .letters(String.valueOf(MINUTES.get(i))).press("Return");
                }
                toPeople(hands);
                for (String person : PEOPLE) {
                    hands.letters(person).signs(",fr").press("Return");
                }
            }));
        }
    }

    @Test
    void fromAPastedSpreadsheet() throws Exception {
        String agenda = String.join("\n", IntStream.range(0, ENGLISH.size())
                .mapToObj(i -> ENGLISH.get(i) + "\t" + FRENCH.get(i) + "\t" + MINUTES.get(i)).toList()) + "\n";
        String people = String.join("\n", PEOPLE.stream().map(person -> person + "\t\tfr").toList()) + "\n";
        try (VirtualScreen screen = VirtualScreen.start("1440x900")) {
            check(prepared(screen, "from-a-spreadsheet", FROM_A_SPREADSHEET, hands -> {
                newSession(hands);
                try (HeldClipboard _ = HeldClipboard.of(screen, folder, agenda)) {
                    hands.press("ctrl+v").pause(2000);
                }
                toPeople(hands);
                try (HeldClipboard _ = HeldClipboard.of(screen, folder, people)) {
                    hands.press("ctrl+v").pause(2000);
                }
            }));
        }
    }

    private static void check(SessionState session) {
        List<AgendaItem> items = session.timeline().items();
        assertThat(items).extracting(item -> item.title().in(LanguageTag.EN)).containsExactlyElementsOf(ENGLISH);
        assertThat(items).extracting(item -> item.title().in(LanguageTag.FR)).containsExactlyElementsOf(FRENCH);
        assertThat(items).extracting(item -> item.plan().durationSeconds() / 60).containsExactlyElementsOf(MINUTES);
        assertThat(Projection.of(session.timeline(), session.plan().plannedStart()).projectedEnd())
                .isEqualTo(session.plan().hardStop());
        List<Person> speakers = new ArrayList<>(Speakers.of(session.timeline(), session.queue(),
                session.interpretation(), session.core().programme(), session.people()));
        assertThat(speakers).extracting(Person::name).containsExactlyInAnyOrderElementsOf(PEOPLE);
        assertThat(speakers).extracting(Person::language).containsOnly(LanguageTag.FR);
        assertThat(session.interpretation().booths()).singleElement()
                .satisfies(booth -> assertThat(booth.team()).hasSize(2));
    }
}
