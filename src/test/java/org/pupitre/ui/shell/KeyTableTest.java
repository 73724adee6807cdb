package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.KeyLine.Reach;
import org.pupitre.ui.kit.keys.Stroke;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The keys of the console: those of its panels and its own. */
@ExtendWith(ApplicationExtension.class)
class KeyTableTest {
    private static List<KeyLine> table(FxRobot robot, boolean copy) {
        List<KeyLine> table = new ArrayList<>();
        robot.interact(() -> {
            StagedSession session = Scenes.live();
            Console console = new Console(new Words(Locale.ENGLISH), new Theme(), session, session::saved,
                    org.pupitre.ui.notice.NoticeSource.NOTHING, false, copy);
            console.show(session.state(), session.now());
            table.addAll(console.keyTable());
        });
        return table;
    }

    private static List<String> caps(List<KeyLine> table) {
        Words english = new Words(Locale.ENGLISH);
        return table.stream().map(row -> row.cap(english)).toList();
    }

    @Test
    void noTwoActsShareAKey(FxRobot robot) {
        List<Stroke> strokes =
                table(robot, false).stream().<Stroke>flatMap(row -> row.strokes().stream()).toList();

        assertThat(strokes).doesNotHaveDuplicates();
        assertThat(caps(table(robot, false))).doesNotHaveDuplicates();
    }

    @Test
    void everyActHasAKeyAndItsWordsInEachLanguage(FxRobot robot) {
        List<KeyLine> table = table(robot, false);
        for (Locale locale : Messages.LOCALES) {
            Words words = new Words(locale);
            assertThat(table).isNotEmpty().allSatisfy(row -> {
                assertThat(row.name(words)).isNotBlank();
                assertThat(row.cap(words)).isNotBlank();
            });
        }
    }

    @Test
    void theKeysAreThoseOfTheDesign(FxRobot robot) {
        assertThat(caps(table(robot, false))).containsExactlyInAnyOrder("Ctrl D", "Ctrl Shift D", "Ctrl E",
                "Ctrl Shift O", "Ctrl Shift E", "Ctrl T",
                "Ctrl Shift T", "F5", "Ctrl M", "Ctrl Shift H", "F3", "F4",
                "Ctrl Shift C", "Ctrl Shift L", "Ctrl Shift R", "Ctrl Shift S",
                "Space", "N", "+", "\u2212", "T", "Shift T",
                "L",
                "F",
                "E", "P", "Q", "A", "S", "I", "H", "K", "F6", "Shift F6", "Ctrl B", "Shift F9", "Ctrl Z",
                "Ctrl Shift Z", "Ctrl K", "Ctrl J", "Ctrl L", "Ctrl Shift F", "Ctrl G", "Ctrl F", "F1", "Shift F1",
                "F2",
                "F7", "F8", "F9", "F11", "F12", "Ctrl +", "Ctrl \u2212", "Ctrl 0", "Enter", "Esc", "Ctrl O", "Ctrl Q");
    }

    /** No key of a rapporteur's copy acts on the live session, searches it, or leads to what only a moderator fills in. */
    @Test
    void aCopyHasTheKeysOfItsPanelsOnly(FxRobot robot) {
        List<KeyLine> copy = table(robot, true);
        assertThat(copy).extracting(KeyLine::reach).doesNotContain(Reach.LIVE);
        assertThat(caps(copy)).containsExactlyInAnyOrder("Ctrl Z", "Ctrl Shift Z", "Ctrl J", "Ctrl L", "F1", "Shift F1",
                "F2", "F6", "Shift F6", "F8", "F9", "Shift F9", "F11", "Ctrl +", "Ctrl \u2212", "Ctrl 0", "Enter",
                "Esc", "Ctrl O", "Ctrl Q", "Alt 1", "Alt 3", "Alt 4", "Alt N");
    }
}
