package org.pupitre.ui.looks;

import static org.pupitre.ui.looks.Picture.en;
import static org.pupitre.ui.looks.Picture.fr;

import java.util.List;

/** The screens that are kept as approved pictures and walked with Tab; a new screen is a line here. */
final class Gallery {
    /** Looked at and walked. */
    static final List<Picture> SCREENS = List.of(
            en("console-en-light", 1440, 900, ConsoleScreens::live),
            fr("console-fr-dark", 1440, 900, ConsoleScreens::speaking).dark(),
            en("console-overrun", 1440, 900, ConsoleScreens::overrun),
            en("console-emergency", 1440, 900, ConsoleScreens::emergency),
            fr("console-crowded", 1440, 900, ConsoleScreens::crowded),
            en("console-not-started", 1440, 900, ConsoleScreens::notStarted),
            fr("console-empty", 1440, 900, ConsoleScreens::withoutSession),
            en("console-text-200", 1440, 900, ConsoleScreens::live).text(200),
            fr("console-text-200-fr", 1440, 900, ConsoleScreens::emergency).dark().text(200),
            en("console-1180x720-en", 1180, 720, ConsoleScreens::speaking).dark(),
            fr("console-1180x720-fr", 1180, 720, ConsoleScreens::live),
            en("console-1000-tabs", 1000, 760, ConsoleScreens::live).dark(),
            fr("console-keys", 1440, 900, ConsoleScreens::keys),
            en("console-search", 1440, 900, ConsoleScreens::search).dark(),
            en("console-resume", 1440, 900, ConsoleScreens::leftRunning),
            fr("console-resume-fr", 1180, 720, ConsoleScreens::leftRunning).dark(),
            en("console-disk-full", 1440, 900, ConsoleScreens::diskFull),
            fr("console-clock-gap", 1180, 720, ConsoleScreens::clockGap).dark(),
            en("console-wording", 1440, 900, ConsoleScreens::wording),
            en("first-screen", 1180, 720, PageScreens::firstScreen),
            fr("sessions", 1180, 720, PageScreens::sessions),
            en("sessions-faults", 1180, 720, PageScreens::faults).dark(),
            en("safety", 1180, 800, PageScreens::safety),
            fr("safety-working", 1180, 720, PageScreens::safetyWorking).dark(),
            en("damage", 1180, 800, PageScreens::damage),
            fr("damage-part", 1180, 800, PageScreens::damageInPart).dark(),
            fr("problem", 860, 340, PageScreens::problem),
            en("erase-who", 1180, 760, PageScreens::eraseWho),
            fr("erase-what", 1180, 760, PageScreens::eraseWhat).dark(),
            en("failure-card", 1180, 720, PageScreens::failure));

    /** Looked at only: nothing here takes the keyboard, or it takes it by arrows. */
    static final List<Picture> MOMENTS = List.of(
            en("bubble-refused", 1440, 900, ConsoleScreens::refused),
            en("menu-question", 1440, 900, ConsoleScreens::questionMenu),
            fr("menu-channel", 1440, 900, ConsoleScreens::channelMenu).dark());

    private Gallery() {}
}
