package org.pupitre.ui.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.library.acts.ListActScreens;
import org.testfx.framework.junit5.ApplicationExtension;

/** Nothing of a screen is cut short or out of reach, however large its text and however small its window. */
@ExtendWith({ApplicationExtension.class, Screenwork.class})
class CutShortTest {
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH);

    /** A screen in a window of a size. */
    record Shown(
            String name,
            double width,
            double height,
            int percent,
            Locale locale,
            Function<Frame, Scene> screen) {
        @Override
        public String toString() {
            return "%s %.0f × %.0f at %d %% in %s".formatted(name, width, height, percent, locale.getLanguage());
        }
    }

    static Stream<Shown> shown() {
        Map<String, Function<Frame, Scene>> windows = new LinkedHashMap<>();
        windows.put("console", ConsoleScreens::live);
        windows.put("console-speaking", ConsoleScreens::speaking);
        windows.put("console-emergency", ConsoleScreens::emergency);
        windows.put("console-overrun", ConsoleScreens::overrun);
        windows.put("console-clock-gap", ConsoleScreens::clockGap);
        windows.put("console-left-out", ConsoleScreens::leftOut);
        windows.put("console-search", ConsoleScreens::search);
        windows.put("console-before", ConsoleScreens::before);
        windows.put("console-ended", ConsoleScreens::ended);
        windows.put("first-screen", PageScreens::firstScreen);
        windows.put("sessions", PageScreens::sessions);
        windows.put("sessions-faults", PageScreens::faults);
        windows.put("new-session", PageScreens::newSession);
        windows.put("session-move", ListActScreens::moveRefused);
        windows.put("sessions-archived", ListActScreens::archived);
        windows.put("rapporteur", OtherScreens::rapporteur);
        List<Shown> all = new ArrayList<>();
        for (int percent : new int[]{100, 150, 200}) {
            all.add(new Shown("console", 1440, 900, percent, Messages.ARABIC, ConsoleScreens::arabic));
            all.add(new Shown("console", 1000, 760, percent, Messages.ARABIC, ConsoleScreens::arabic));
            all.add(new Shown("rapporteur", 1440, 900, percent, Messages.ARABIC, OtherScreens::rapporteur));
            all.add(new Shown("booth", 1280, 800, percent, Messages.ARABIC, OtherScreens::boothArabic));
            all.add(new Shown("first-screen", 1180, 720, percent, Messages.ARABIC, PageScreens::firstScreen));
        }
        windows.forEach((name, screen) -> sizes(all, name, screen, 1280, 720, 760, 560));
        Map<String, Function<Frame, Scene>> booths = new LinkedHashMap<>();
        booths.put("booth", OtherScreens::booth);
        booths.put("booth-handover", OtherScreens::boothHandover);
        booths.put("booth-emergency", OtherScreens::boothEmergency);
        booths.forEach((name, screen) -> sizes(all, name, screen, 1280, 720, 760, 560, 480, 360));
        sizes(all, "strip", OtherScreens::stripLate, 2832, 260);
        sizes(all, "strip-vertical", OtherScreens::stripVertical, 560, 1200);
        return all.stream();
    }

    private static void sizes(List<Shown> all, String name, Function<Frame, Scene> screen, double... sizes) {
        for (int i = 0; i < sizes.length; i += 2) {
            for (int percent : new int[]{150, 200}) {
                for (Locale locale : LOCALES) {
                    all.add(new Shown(name, sizes[i], sizes[i + 1], percent, locale, screen));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shown")
    void isReadAndReached(Shown shown) throws Exception {
        List<String> faults = Screenwork.onScreen(() -> {
            Scene scene = shown.screen.apply(
                    Frame.of(shown.locale, Theme.Choice.LIGHT, shown.percent, shown.width, shown.height));
            Stage stage = new Stage();
            stage.setScene(scene);
            ConsoleScreens.layOut(scene);
            if (scene.getRoot().lookup(".tab-pane") instanceof TabPane tabs) {
                List<String> all = new ArrayList<>();
                for (int i = 0; i < tabs.getTabs().size(); i++) {
                    tabs.getSelectionModel().select(i);
                    ConsoleScreens.layOut(scene);
                    int tab = i;
                    CutShort.in(scene, shown.percent).forEach(fault -> all.add("tab " + tab + ": " + fault));
                }
                return all;
            }
            return CutShort.in(scene, shown.percent);
        });
        assertThat(faults).isEmpty();
    }
}
