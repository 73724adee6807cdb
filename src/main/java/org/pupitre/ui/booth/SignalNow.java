package org.pupitre.ui.booth;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.interpretation.Signal;
import org.pupitre.domain.value.BoothId;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/**
 * What became of a signal of the booth.
 *
 * @param note in words, empty where nothing was sent lately
 */
record SignalNow(Standing standing, String note) {
    static final SignalNow QUIET = new SignalNow(Standing.QUIET, "");
    /** How long the moderator's answer is shown. */
    private static final Duration ANSWER_SHOWN = Duration.ofSeconds(60);

    /** Where a signal is. */
    enum Standing {
        QUIET,
        SHOWN,
        ANSWERED
    }

    static Map<SignalKind, SignalNow> all(BoothId booth, SessionState state, Words words, Instant now) {
        Map<SignalKind, SignalNow> all = new EnumMap<>(SignalKind.class);
        for (SignalKind kind : SignalKind.values()) {
            all.put(kind, latest(booth, kind, state).map(s -> of(s, words, now)).orElse(QUIET));
        }
        return all;
    }

    private static Optional<Signal> latest(BoothId booth, SignalKind kind, SessionState state) {
        return state.interpretation().signals().reversed().stream()
                .filter(s -> s.kind() == kind && s.booth().equals(booth)).findFirst();
    }

    private static SignalNow of(Signal signal, Words words, Instant now) {
        Instant handled = signal.handledAt();
        if (signal.visible(now)) {
            return new SignalNow(Standing.SHOWN,
                    words.text("booth.shown", Formats.elapsed(Duration.between(signal.at(), now))));
        }
        if (handled != null && now.isBefore(handled.plus(ANSWER_SHOWN))) {
            return new SignalNow(Standing.ANSWERED, words.text("booth.answered"));
        }
        return QUIET;
    }
}
