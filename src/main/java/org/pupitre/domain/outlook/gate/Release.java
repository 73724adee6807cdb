package org.pupitre.domain.outlook.gate;

import java.time.Instant;
import java.util.List;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.outlook.released.ReleasedBooth;
import org.pupitre.domain.outlook.released.ReleasedChannel;
import org.pupitre.domain.outlook.released.ReleasedItem;
import org.pupitre.domain.outlook.released.ReleasedRoom;
import org.pupitre.domain.outlook.released.ReleasedSession;
import org.pupitre.domain.value.LanguageTag;

/**
 * What passes the gate: a copy in which everything that may not leave is gone, and what a person must decide.
 *
 * @param copy whatever is not decided is withheld in it
 * @param hits places to decide, in the order of the copy; on working copies they are marks
 */
public record Release(Released copy, List<Hit> hits) {
    public Release {
        hits = List.copyOf(hits);
    }

    /** Whether a file may be made of it: a working copy may, any other where nothing is left to decide. */
    public boolean mayLeave() {
        return copy.purpose() == ReleasePurpose.WORKING || hits.isEmpty();
    }

    /**
     * Lets a session through.
     *
     * @param language of the words in the place of names
     * @param at       the instant of which the copy tells
     * @throws NullPointerException if the session has no plan
     */
    public static Release of(SessionState state, ReleasePurpose purpose, LanguageTag language, Instant at,
            Attribution attribution, GateWords words) {
        Gate gate = Gate.of(state, purpose, language, at, attribution, words);
        AgendaPart agenda = new AgendaPart(gate);
        TurnsPart floor = new TurnsPart(gate);
        ReleasedSession session = agenda.session();
        List<ReleasedItem> items = agenda.items();
        Released copy = new Released(purpose, language, at, session, items, agenda.runs(items),
                new PeoplePart(gate).people(), floor.turns(), new BoardPart(gate).questions(),
                new NotesPart(gate).notes(), channels(state), booths(gate),
                new TermsPart(gate).terms(), floor.counts(), new AttendancePart(gate).attendees(),
                new QueuePart(gate).entries());
        return new Release(copy, gate.texts().hits().stream().distinct().toList());
    }

    /**
     * What the room may see at an instant; places that must be decided about are withheld in it.
     *
     * @throws NullPointerException if the session has no plan
     */
    public static ReleasedRoom room(SessionState state, Instant at, Attribution attribution, GateWords words) {
        return RoomPart.of(state, at, attribution, words);
    }

    private static List<ReleasedChannel> channels(SessionState state) {
        return state.interpretation().channels().stream()
                .map(c -> new ReleasedChannel(c.id().value(), c.language(), c.originalPasses())).toList();
    }

    private static List<ReleasedBooth> booths(Gate gate) {
        return gate.working()
                ? gate.state().interpretation().booths().stream().map(booth -> booth(gate, booth)).toList()
                : List.of();
    }

    private static ReleasedBooth booth(Gate gate, Booth booth) {
        return new ReleasedBooth(booth.id().value(), booth.plan().name(),
                booth.plan().directions().stream().map(d -> new ReleasedBooth.Way(d.from(), d.to())).toList(),
                booth.team().stream().map(i -> new ReleasedBooth.Interpreter(i.person().value(),
                        gate.name(i.person(), false), i.languages())).toList());
    }
}
