package org.pupitre.domain.interpretation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pupitre.domain.act.InterpretationEvent;
import org.pupitre.domain.act.InterpretationEvent.HandoverDropped;
import org.pupitre.domain.act.InterpretationEvent.IncidentClosed;
import org.pupitre.domain.act.InterpretationEvent.WentOffAir;
import org.pupitre.domain.value.Times;

/** What the end of the session makes of interpretation: all that runs ends with it (rules of interpretation, section 9). */
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
     * no signal is shown any more, and the floor has no language. The same object where there is nothing to end.
     */
    public static Interpretation read(Interpretation state, Instant finishedAt) {
        Interpretation ended = state;
        for (InterpretationEvent event : events(state, finishedAt)) {
            ended = ended.after(event);
        }
        List<Signal> signals = ended.signals().stream().map(Signal::ended).toList();
        List<FloorStretch> floor = floor(ended, finishedAt);
        return signals.equals(ended.signals()) && floor.equals(ended.floor())
                ? ended
                : new Interpretation(floor, ended.channels(), ended.booths(), ended.past(), signals,
                        ended.incidents());
    }

    /** Nothing is spoken after the end; an older program let the language be set later still. */
    private static List<FloorStretch> floor(Interpretation state, Instant finishedAt) {
        if (state.floorLanguage() == null) {
            return state.floor();
        }
        List<FloorStretch> floor = new ArrayList<>(state.floor());
        floor.add(new FloorStretch(null, false, Times.later(finishedAt, floor.getLast().since())));
        return floor;
    }
}
