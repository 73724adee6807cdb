package org.pupitre.cli.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.InterpretationCommand.AskHandover;
import org.pupitre.domain.act.InterpretationCommand.GoOffAir;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.interpretation.Mark;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.booth.Cabins;
import org.pupitre.ui.shell.StagedSession;

/** What {@code drive} answers when asked for interpretation. */
class InterpretationAnswerTest {
    private final StagedSession session =
            Cabins.threeLanguages().did("13:00", new NextItem(), new SetFloorLanguage(LanguageTag.FR));

    private InterpretationAnswer at(String time) {
        return InterpretationAnswer.of(session.state(), StagedSession.at(time));
    }

    @Test
    void saysThatItIsNotKnownWhoInterpretsUntilItWasTold() {
        assertThat(at("13:01").channels()).extracting(InterpretationAnswer.Channel::mark)
                .containsExactly(Mark.FLOOR, Mark.UNKNOWN, Mark.UNKNOWN);
        session.did("13:02", new GoOnAir(Cabins.A, Cabins.ONE, null)).did("13:03", new GoOffAir(Cabins.A));
        assertThat(at("13:04").channels()).extracting(InterpretationAnswer.Channel::mark)
                .containsExactly(Mark.FLOOR, Mark.GAP, Mark.UNKNOWN);
    }

    @Test
    void namesNoBoothOfOneInterpreterThatAskedToSlowDown() {
        session.did("13:05", new RaiseSignal(Cabins.A, SignalKind.SLOW_DOWN),
                new RaiseSignal(Cabins.B, SignalKind.SLOW_DOWN), new RaiseSignal(Cabins.B, SignalKind.SOUND_POOR));

        assertThat(at("13:05:01").signals()).extracting(InterpretationAnswer.Told::booth)
                .containsExactly(Cabins.A, null, Cabins.B);
    }

    @Test
    void anAskThatLapsedIsNoAsk() {
        session.did("13:02", new GoOnAir(Cabins.A, Cabins.ONE, null), new AskHandover(Cabins.A, Cabins.TWO));

        assertThat(at("13:02:59").booths().getFirst().handoverAsked()).isEqualTo(Cabins.TWO);
        assertThat(at("13:03").booths().getFirst().handoverAsked()).isNull();
        assertThat(at("13:03").booths().getFirst().handover()).isEqualTo(InterpretationAnswer.HandoverState.STEADY);
    }
}
