package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.MeetingCommand.CompareClocks;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.Gap;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.power.StayAwake;
import org.pupitre.ui.kit.Words;

/** The status line never says "saved" while anything is not. */
class StatusModelTest {
    private static final Instant NOW = Instant.parse("2022-05-24T13:00:00Z");
    private final SessionState state = SessionState.empty(new SessionId("s"), People.NOBODY);

    @Test
    void whatIsNotInTheLibraryIsCountedAndNeverCalledSaved() {
        AtomicReference<Saved> saved = new AtomicReference<>(new Saved(NOW, 5, 0, null));
        Words words = new Words(Locale.ENGLISH);
        StatusModel model = new StatusModel(words, saved::get, () -> null);
        model.show(state, NOW);
        assertThat(model.savedProperty().get()).isEqualTo("Saved");
        assertThat(model.troubleProperty().get()).isFalse();

        saved.set(new Saved(NOW, 5, 12, "FULL"));
        model.show(state, NOW);
        assertThat(model.savedProperty().get())
                .isEqualTo("12 entries safe on another disk, not yet in the library: the disk is full");
        assertThat(model.troubleProperty().get()).isTrue();

        saved.set(new Saved(NOW, 5, 1, null));
        model.show(state, NOW);
        assertThat(model.savedProperty().get()).startsWith("1 entry safe on another disk, not yet in the library");
        assertThat(model.troubleProperty().get()).isTrue();

        saved.set(new Saved(NOW, 5, 0, "VANISHED"));
        model.show(state, NOW);
        assertThat(model.savedProperty().get()).isEqualTo("Not saved: the library is no longer there");

        saved.set(new Saved(NOW, 6, 0, null));
        model.show(state, NOW);
        assertThat(model.savedProperty().get()).isEqualTo("Saved");
        assertThat(model.troubleProperty().get()).isFalse();
    }

    /** Among what is told beside the pointer. */
    @Test
    void theClockOfTheMeetingIsToldFromTwoSecondsOn_andThatItIsToBeComparedAgain() {
        StagedSession session = StagedSession.planned();
        AtomicReference<Gap> gap = new AtomicReference<>();
        Words words = new Words(Locale.ENGLISH);
        StatusModel model = new StatusModel(words, session::saved, gap::get);
        model.show(session.state(), session.now());
        assertThat(model.savedFactsProperty().get()).doesNotContain("clock");
        session.did("12:25", new CompareClocks(StagedSession.at("12:25:01")));
        model.show(session.state(), session.now());
        assertThat(model.savedFactsProperty().get()).doesNotContain("clock");
        session.did("12:26", new CompareClocks(StagedSession.at("12:25:58")));
        model.show(session.state(), session.now());
        assertThat(model.savedFactsProperty().get()).endsWith("\nthe meeting’s clock is 2\u00a0s behind");
        gap.set(new Gap(StagedSession.at("12:27"), StagedSession.at("12:40")));
        model.show(session.state(), StagedSession.at("12:40"));
        assertThat(model.savedFactsProperty().get()).endsWith("\nthe meeting’s clock is to be compared again");
        assertThat(model.savedProperty().get()).isEqualTo("Saved");
        words.localeProperty().set(Locale.FRENCH);
        model.show(session.state(), StagedSession.at("12:40"));
        assertThat(model.savedFactsProperty().get()).endsWith("\nl’horloge de la réunion est à comparer de nouveau");
    }

    /** It is asked again at each tick, and spoken in the language of the moment. */
    @Test
    void whereTheComputerCannotBeKeptAwakeItIsSaidQuietly() {
        AtomicReference<StayAwake.Held> held = new AtomicReference<>(StayAwake.Held.AWAKE);
        Words words = new Words(Locale.ENGLISH);
        StatusModel model = new StatusModel(words, () -> new Saved(NOW, 5, 0, null), () -> null);
        model.watchSleep(held::get);
        model.show(state, NOW);
        assertThat(model.sleepProperty().get()).isEmpty();
        held.set(StayAwake.Held.MAY_SLEEP);
        model.show(state, NOW.plusSeconds(1));
        assertThat(model.sleepProperty().get()).isEqualTo("the computer may go to sleep");
        assertThat(model.troubleProperty().get()).isFalse();
        words.localeProperty().set(Locale.FRENCH);
        model.show(state, NOW.plusSeconds(2));
        assertThat(model.sleepProperty().get()).isEqualTo("l’ordinateur peut se mettre en veille");
        held.set(StayAwake.Held.SCREEN_MAY_GO_DARK);
        model.show(state, NOW.plusSeconds(3));
        assertThat(model.sleepProperty().get()).isEqualTo("l’écran peut s’éteindre");
        held.set(StayAwake.Held.AWAKE);
        model.show(state, NOW.plusSeconds(4));
        assertThat(model.sleepProperty().get()).isEmpty();
    }
}
