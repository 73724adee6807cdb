package org.pupitre.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.GapAnswer;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.domain.interpretation.OnAir;
import org.pupitre.domain.interpretation.TurnLadder;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.Span;

/**
 * The clock of a booth's turn: what of the agenda, of incidents and of gaps holds it (rules of interpretation, section 5).
 */
public final class BoothClock {
    private BoothClock() {}

    /** Where the turn on air of a booth is; empty if no one is on air. */
    public static Optional<TurnLadder> of(SessionState state, Booth booth, Instant now) {
        OnAir turn = booth.onAir();
        return turn == null ? Optional.empty() : Optional.of(TurnLadder.of(turn, still(state, booth, now), now));
    }

    /** The channels a booth can work into. */
    public static List<ChannelId> channels(SessionState state, Booth booth) {
        return state.interpretation().channels().stream()
                .filter(c -> booth.plan().directions().stream().anyMatch(d -> d.to().covers(c.language())))
                .map(ChannelPlan::id).toList();
    }

    private static List<Span> still(SessionState state, Booth booth, Instant now) {
        List<Span> still = new ArrayList<>();
        for (Run run : state.timeline().runs()) {
            boolean pause = state.timeline().item(run.item()).map(AgendaItem::kind)
                    .filter(ItemKind.BREAK::equals).isPresent();
            if (pause) {
                add(still, run.start(), run.end() == null ? now : run.end());
            }
        }
        List<ChannelId> channels = channels(state, booth);
        for (Incident incident : state.interpretation().incidents()) {
            boolean ours = incident.channels().stream().anyMatch(channels::contains);
            if (ours && incident.stopped() && !incident.retracted()) {
                add(still, incident.from(), incident.to() == null ? now : incident.to());
            }
        }
        for (GapAnswer answer : state.timeline().gaps()) {
            if (answer.takenOut()) {
                add(still, answer.gap().from(), answer.gap().until());
            }
        }
        return still;
    }

    private static void add(List<Span> spans, Instant from, Instant to) {
        if (to.isAfter(from)) {
            spans.add(new Span(from, to));
        }
    }
}
