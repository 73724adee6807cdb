package org.pupitre.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.LanguageTag;

/**
 * The Prepare desk that is opened straight from the list of sessions has the keyboard in its table: in columns, and on tabs
 * where the text is large. Delete proves it, since it takes the selected item away.
 */
@Tag("window")
class PrepareFromListWindowTest {

    @TempDir Path folder;

    private static String seminarOn(LocalDate day) {
        return """
                {"pupitreSeminar": 1, "id": "desk", "zone": "UTC", "languages": ["en", "fr"],
                 "title": {"en": "Lessons learned", "fr": "Enseignements"},
                 "sessions": [{"id": "s1", "title": {"en": "Session 1", "fr": "Séance 1"}, "date": "%s",
                  "start": "10:00", "hardStop": "12:00", "items": [
                   {"title": {"en": "Welcome", "fr": "Accueil"}, "kind": "WELCOME", "minutes": 30, "start": "10:00"},
                   {"title": {"en": "Panel", "fr": "Table ronde"}, "kind": "PANEL", "minutes": 90}]}]}
                """.formatted(day);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void theKeyboardIsInTheTable(int larger) throws Exception {
        Path library = folder.resolve("library.pupitre");
        Path seminar = Files.writeString(folder.resolve("seminar.json"),
                seminarOn(LocalDate.now(ZoneOffset.UTC).plusDays(2)));
        try (VirtualScreen screen = VirtualScreen.start("1440x900")) {
            try (RunningProgram program = RunningProgram.start(screen, folder.resolve("home"), List.of(), "import",
                    "seminar", seminar.toString(), "--library", library.toString())) {
                assertThat(program.awaitEnd()).as(program.output()).isZero();
            }
            try (RunningProgram program = RunningProgram.start(screen, folder.resolve("home"), List.of(), "console",
                    "--library", library.toString(), "--lang", "en")) {
                Hands hands = screen.hands().awaitWindow("Pupitre", 60).pause(2500);
                for (int i = 0; i < larger; i++) {
                    hands.press("ctrl+plus").pause(300);
                }
                hands.press("ctrl+e").pause(3500);
                hands.picture(Path.of("target", "pictures", "prepare-from-list-" + larger + ".png"));
                hands.press("Down", "Delete").pause(1000);
                hands.press("ctrl+q");
                assertThat(program.awaitEnd()).as(program.output()).isZero();
            }
        }
        assertThat(SavedSession.read(library).timeline().items()).filteredOn(item -> !item.skipped())
                .extracting(AgendaItem::title).extracting(title -> title.in(LanguageTag.EN)).containsExactly("Welcome");
    }
}
