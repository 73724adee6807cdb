package org.pupitre.ui.looks;

import static org.pupitre.ui.looks.Picture.ar;
import static org.pupitre.ui.looks.Picture.en;
import static org.pupitre.ui.looks.Picture.fr;

import java.util.List;

/** The screens that are kept as approved pictures and walked with Tab; a new screen is a line here. */
final class Gallery {
    /** Looked at, and walked with an eye on how each control shows that it has the keyboard. */
    static final List<Picture> SCREENS = List.of(
            en("console-en-light", 1440, 900, ConsoleScreens::live),
            fr("console-fr-dark", 1440, 900, ConsoleScreens::speaking).dark(),
            en("console-emergency", 1440, 900, ConsoleScreens::emergency),
            fr("console-1180x720-fr", 1180, 720, ConsoleScreens::live),
            en("console-1000-tabs", 1000, 760, ConsoleScreens::live).dark(),
            en("console-before", 1440, 900, ConsoleScreens::before),
            en("console-ended", 1440, 900, ConsoleScreens::ended),
            en("held", 1440, 900, ConsoleScreens::held),
            en("console-search", 1440, 900, ConsoleScreens::search).dark(),
            en("console-resume", 1440, 900, ConsoleScreens::leftRunning),
            en("console-disk-full", 1440, 900, ConsoleScreens::diskFull),
            en("console-wording", 1440, 900, ConsoleScreens::wording),
            en("person-card", 1440, 900, ConsoleScreens::personCard),
            en("first-screen", 1180, 720, PageScreens::firstScreen),
            en("safety", 1180, 800, PageScreens::safety),
            fr("safety-working", 1180, 720, PageScreens::safetyWorking).dark(),
            en("damage", 1180, 800, PageScreens::damage),
            fr("problem", 860, 340, PageScreens::problem),
            en("erase-who", 1180, 760, PageScreens::eraseWho),
            fr("erase-what", 1180, 760, PageScreens::eraseWhat).dark(),
            en("failure-card", 1180, 720, PageScreens::failure),
            en("new-session", 1180, 760, PageScreens::newSession),
            en("about", 1180, 760, OtherScreens::about),
            en("bundle-preview", 1180, 720, OtherScreens::bundlePreview),
            en("rapporteur", 1440, 900, OtherScreens::rapporteur),
            en("note-versions", 1440, 900, OtherScreens::versions),
            en("booth", 1180, 820, OtherScreens::booth).dark(),
            en("booth-emergency", 1180, 820, OtherScreens::boothEmergency),
            en("landing-adjusted", 1440, 900, LandingScreens::adjusted),
            en("strip", 1416, 128, OtherScreens::stripLate));

    /** Looked at and walked; that their controls show the keyboard is seen on those above. */
    static final List<Picture> ALIKE = List.of(
            fr("console-crowded", 1440, 900, ConsoleScreens::crowded),
            en("console-not-started", 1440, 900, ConsoleScreens::notStarted),
            fr("console-before-fr", 1440, 900, ConsoleScreens::before).dark(),
            fr("console-ended-fr", 1440, 900, ConsoleScreens::ended).dark(),
            fr("held-ended-fr", 1180, 720, ConsoleScreens::heldEnded).dark(),
            en("held-150", 1440, 900, ConsoleScreens::held).text(150),
            ar("held-ar", 1440, 900, ConsoleScreens::heldArabic),
            fr("console-empty", 1440, 900, ConsoleScreens::withoutSession),
            fr("console-text-200-fr", 1440, 900, ConsoleScreens::emergency).dark().text(200),
            fr("console-keys", 1440, 900, ConsoleScreens::keys),
            fr("person-card-fr", 1180, 720, ConsoleScreens::personCardArabic).dark(),
            fr("console-clock-gap", 1180, 720, ConsoleScreens::clockGap).dark(),
            en("sessions-next", 1440, 900, PageScreens::nextSession),
            en("sessions-faults", 1180, 720, PageScreens::faults).dark(),
            fr("damage-part", 1180, 800, PageScreens::damageInPart).dark(),
            fr("first-screen-fr", 1180, 720, PageScreens::firstScreen).dark(),
            fr("new-session-fr", 1180, 760, PageScreens::newSession).dark(),
            fr("bundle-taken-in", 1180, 720, OtherScreens::bundleTaken).dark(),
            en("bundle-refused", 1180, 720, OtherScreens::bundleRefused),
            fr("rapporteur-fr", 1440, 900, OtherScreens::rapporteur).dark(),
            fr("rapporteur-keys", 1440, 900, OtherScreens::rapporteurKeys),
            fr("booth-fr", 1440, 900, OtherScreens::boothHandover),
            en("booth-phone", 390, 844, OtherScreens::booth),
            fr("booth-phone-fr", 390, 844, OtherScreens::boothHandover).dark(),
            en("booth-phone-emergency", 390, 844, OtherScreens::boothEmergency),
            en("booth-text-200", 1280, 800, OtherScreens::booth).text(200),
            fr("booth-760x600", 760, 600, OtherScreens::booth),
            en("booth-none", 1280, 800, OtherScreens::boothNone),
            ar("console-ar", 1440, 900, ConsoleScreens::arabic),
            ar("console-ar-1000-tabs", 1000, 760, ConsoleScreens::arabic).dark(),
            ar("rapporteur-ar", 1440, 900, OtherScreens::rapporteur),
            ar("booth-ar", 1280, 800, OtherScreens::boothArabic),
            ar("first-screen-ar", 1180, 720, PageScreens::firstScreen));

    /** Looked at only: the controls are those of a screen above, or are reached by arrows. */
    static final List<Picture> MOMENTS = List.of(
            fr("strip-calm-fr", 1416, 128, OtherScreens::stripCalm).dark(),
            fr("strip-vertical-fr", 272, 576, OtherScreens::stripVertical).dark(),
            ar("strip-ar", 1416, 128, OtherScreens::stripLate),
            fr("console-notice-760-fr", 760, 600, ConsoleScreens::clockGap),
            en("console-notice-200", 1440, 900, ConsoleScreens::clockGap).dark().text(200),
            fr("held-760-fr", 760, 600, ConsoleScreens::held),
            en("console-shares", 1440, 900, ConsoleScreens::shares),
            fr("console-shares-fr", 1180, 720, ConsoleScreens::shares).dark(),
            en("console-overrun", 1440, 900, ConsoleScreens::overrun),
            en("console-text-200", 1440, 900, ConsoleScreens::live).text(200),
            en("console-1180x720-en", 1180, 720, ConsoleScreens::speaking).dark(),
            fr("console-resume-fr", 1180, 720, ConsoleScreens::leftRunning).dark(),
            fr("sessions", 1180, 720, PageScreens::sessions),
            fr("console-left-out-fr", 1440, 900, ConsoleScreens::leftOut),
            fr("console-search-nothing-fr", 1180, 720, ConsoleScreens::searchOfNothing),
            fr("console-search-many-fr", 1440, 900, ConsoleScreens::searchOfMuch),
            en("console-search-150", 1440, 900, ConsoleScreens::search).text(150),
            fr("console-search-200-fr", 1440, 900, ConsoleScreens::search).dark().text(200),
            en("bubble-refused", 1440, 900, ConsoleScreens::refused),
            en("landing-none", 1440, 900, LandingScreens::onTime),
            en("landing-proposed", 1440, 900, LandingScreens::proposed),
            fr("landing-proposed-fr", 1440, 900, LandingScreens::proposed).dark(),
            en("landing-landed", 1440, 900, LandingScreens::landed),
            en("landing-impossible", 1440, 900, LandingScreens::impossible),
            fr("landing-impossible-1180-fr", 1180, 720, LandingScreens::impossible).dark(),
            en("landing-still-late", 1440, 900, LandingScreens::stillLate),
            fr("landing-still-late-fr", 1440, 900, LandingScreens::stillLate).dark(),
            en("landing-contrast", 1440, 900, LandingScreens::stillLate).contrast(),
            en("landing-1180", 1180, 720, LandingScreens::stillLate),
            fr("landing-150-fr", 1440, 900, LandingScreens::proposed).text(150),
            fr("landing-150-adjusted-fr", 1440, 900, LandingScreens::adjusted).text(150),
            fr("landing-200-fr", 1440, 900, LandingScreens::proposed).text(200),
            en("landing-200-adjusted", 1440, 900, LandingScreens::stillLate).text(200),
            ar("landing-ar", 1440, 900, LandingScreens::arabic),
            en("menu-question", 1440, 900, ConsoleScreens::questionMenu),
            fr("menu-channel", 1440, 900, ConsoleScreens::channelMenu).dark());

    private Gallery() {}
}
