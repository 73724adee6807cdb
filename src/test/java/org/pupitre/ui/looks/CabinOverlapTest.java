package org.pupitre.ui.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Scene;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.ui.kit.Theme;
import org.testfx.framework.junit5.ApplicationExtension;

/** In the interpreters' window no text is over another, at any size. */
@ExtendWith({ApplicationExtension.class, Screenwork.class})
class CabinOverlapTest {
    @ParameterizedTest
    @CsvSource({"1180, 820, 80, fr, DARK", "1180, 820, 100, fr, LIGHT", "1440, 900, 100, en, CONTRAST_LIGHT",
            "1440, 900, 150, fr, LIGHT", "1440, 900, 200, en, LIGHT", "760, 600, 100, fr, CONTRAST_DARK",
            "760, 600, 200, fr, LIGHT", "390, 844, 100, en, DARK", "390, 844, 100, fr, LIGHT",
            "390, 844, 150, fr, LIGHT"})
    void noTextIsOverAnother(double width, double height, int percent, String language, Theme.Choice choice)
            throws Exception {
        List<Function<Frame, Scene>> moments = List.of(OtherScreens::booth, OtherScreens::boothHandover,
                OtherScreens::boothEmergency, OtherScreens::boothNone);
        for (Function<Frame, Scene> moment : moments) {
            Screenwork.onScreen(() -> {
                Scene scene = moment.apply(Frame.of(Locale.of(language), choice, percent, width, height));
                ConsoleScreens.layOut(scene);
                assertThat(CalmTest.overlaps(scene)).isEmpty();
                return null;
            });
        }
    }
}
