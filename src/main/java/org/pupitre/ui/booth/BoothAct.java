package org.pupitre.ui.booth;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.SignalKind;

/**
 * What a key of the interpreters' window does; its words are under {@code booth.act.} and its name. No letter here is one
 * of the console's, so that a key struck in the wrong window does nothing else; but S, which asks the speaker to slow
 * down here, marks the uppermost signal handled there.
 */
enum BoothAct {
    SLOW_DOWN('S'),
    SOUND_POOR('B'),
    CANNOT_HEAR('I'),
    SPEAK_CLOSER('C'),
    TEXT_MISSING('X'),
    TECHNICAL_HELP('H'),
    READY('R'),
    ON_AIR('G'),
    ASK('T'),
    ACCEPT('O'),
    DECLINE('D'),
    SWITCH('W'),
    TROUBLE('U'),
    WHO_AM_I('M');

    private final char letter;

    BoothAct(char letter) {
        this.letter = letter;
    }

    /** Its key, a bare letter, which never acts while something is on top. */
    char letter() {
        return letter;
    }

    /** What it tells the moderator, null for an act that is no signal. */
    @Nullable
    SignalKind signal() {
        return switch (this) {
            case SLOW_DOWN -> SignalKind.SLOW_DOWN;
            case SOUND_POOR -> SignalKind.SOUND_POOR;
            case CANNOT_HEAR -> SignalKind.CANNOT_HEAR;
            case SPEAK_CLOSER -> SignalKind.SPEAK_CLOSER;
            case TEXT_MISSING -> SignalKind.TEXT_MISSING;
            case TECHNICAL_HELP -> SignalKind.TECHNICAL_HELP;
            case READY -> SignalKind.READY;
            default -> null;
        };
    }

    /** The act that raises a signal. */
    static BoothAct of(SignalKind kind) {
        return Arrays.stream(values()).filter(act -> kind == act.signal()).findFirst().orElseThrow();
    }

    /** How its button is called in the scene. */
    String id() {
        return "booth-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
