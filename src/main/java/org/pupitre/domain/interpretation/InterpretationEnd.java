package org.pupitre.domain.interpretation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pupitre.domain.act.InterpretationEvent;
import org.pupitre.domain.act.InterpretationEvent.HandoverDropped;
import org.pupitre.domain.act.InterpretationEvent.IncidentClosed;
import org.pupitre.domain.act.InterpretationEvent.WentOffAir;

/** What the end of the session makes of interpretation: all that runs ends with it (interpretation, section 4.10). */
public final class InterpretationEnd {
    private InterpretationEnd() {}

    /** Turns on air and open incidents end at an instant, and handovers that were asked for no longer take place. */
    public static List<InterpretationEvent> events(Interpretation state, Instant at) {
        List<InterpretationEvent> events = new ArrayList<>();
        for (Booth booth : state.booths()) {
            if (booth.onAir() != null) {
                events.add(new WentOffAir(booth.id(), true, at));
            } else if (!(booth.handover() instanceof Handover.Steady)) {
                events.add(new HandoverDropped(booth.id()));
            }
        }
        state.openIncidents().forEach(incident -> events.add(new IncidentClosed(incident.id(), true, at)));
        return events;
    }

    /**
     * Interpretation as it is to be read after the end: nothing runs, also where an older program left something running,
     * and no signal is shown any more. The same object where there is nothing to end.
     */
    public static Interpretation read(Interpretation state, Instant finishedAt) {
        Interpretation ended = state;
        for (InterpretationEvent event : events(state, finishedAt)) {
            ended = ended.after(event);
        }
        List<Signal> signals = ended.signals().stream().map(Signal::ended).toList();
        return signals.equals(ended.signals())
                ? ended
                : new Interpretation(ended.floor(), ended.channels(), ended.booths(), ended.past(), signals,
                        ended.incidents());
    }
}
