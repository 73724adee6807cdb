package org.pupitre.domain.outlook.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.ItemClock;
import org.pupitre.domain.agenda.Phase;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.ReleasedQuestion;
import org.pupitre.domain.outlook.released.ReleasedRoom;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.queue.SpeakerQueue;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;

/** What the room may see while the session runs. */
final class RoomPart {
    private final SessionState state;
    private final SessionPlan plan;
    private final Instant at;
    private final List<Gate> gates;
    private final Gate gate;

    private RoomPart(SessionState state, SessionPlan plan, Instant at, List<Gate> gates) {
        this.state = state;
        this.plan = plan;
        this.at = at;
        this.gates = gates;
        gate = gates.getFirst();
    }

    static ReleasedRoom of(SessionState state, Instant at, Attribution attribution, GateWords words) {
        SessionPlan plan = Objects.requireNonNull(state.plan(), "a session without a plan has no room");
        return new RoomPart(state, plan, at, plan.languages().stream()
                .map(language -> Gate.of(state, ReleasePurpose.ROOM, language, at, attribution, words)).toList())
                .room();
    }

    private ReleasedRoom room() {
        Optional<QueueEntry> turn = state.queue().onFloor().filter(entry -> entry.clock() != null);
        Optional<AgendaItem> item = state.timeline().current();
        LocalText title = item.map(running -> gate.texts().text("items." + gate.number(running.id()) + ".title",
                running.title(), gate.ruled(running)))
                .orElseGet(() -> gate.texts().text("session.title", plan.title(), gate.attribution().anyRule()));
        LocalText told = state.meeting().told();
        return new ReleasedRoom(plan.languages(), plan.zone(), at, title,
                turn.map(this::clock).or(() -> state.timeline().clock(at).map(RoomPart::clock)).orElse(null),
                turn.map(this::speaker).orElse(null), question(), next(), following(),
                told == null ? null : gate.texts().text("room.message", told, gate.ruled(at)));
    }

    private ReleasedRoom.Clock clock(QueueEntry turn) {
        Duration whole = turn.allotment().plus(turn.given());
        Duration left = turn.remaining(at);
        Phase phase = Phase.of(left, Duration.ofSeconds(SpeakerQueue.WARNING_SECONDS),
                Duration.ofSeconds(SpeakerQueue.DANGER_SECONDS));
        return new ReleasedRoom.Clock(left, phase, share(turn.spoken(at), whole),
                turn.state() == QueueEntry.State.PAUSED);
    }

    private static ReleasedRoom.Clock clock(ItemClock item) {
        return new ReleasedRoom.Clock(item.remaining(), item.phase(),
                share(item.elapsed(), item.elapsed().plus(item.remaining())), item.run().isPaused());
    }

    private static double share(Duration part, Duration whole) {
        return whole.isPositive() ? Math.clamp((double) part.toMillis() / whole.toMillis(), 0, 1) : 1;
    }

    private ReleasedRoom.Speaker speaker(QueueEntry turn) {
        boolean ruled = PeoplePart.ruled(gate, turn);
        PersonId person = turn.person();
        String affiliation = person == null ? null : gate.name(person, ruled).affiliation();
        return new ReleasedRoom.Speaker(names(person, ruled), affiliation, ruled ? null : turn.language());
    }

    private List<String> names(@Nullable PersonId person, boolean ruled) {
        return gates.stream().map(each -> person == null
                ? each.words().participant(each.language())
                : each.name(person, ruled).text()).distinct().toList();
    }

    private ReleasedRoom.@Nullable Question question() {
        ReleasedQuestion question = new BoardPart(gate).questions().stream().findFirst().orElse(null);
        if (question == null) {
            return null;
        }
        List<ReleasedRoom.Question.Wording> wordings = new ArrayList<>();
        wordings.add(new ReleasedRoom.Question.Wording(question.language(), question.text()));
        question.renditions().forEach((language, wording) -> {
            if (!language.equals(question.language())) {
                wordings.add(new ReleasedRoom.Question.Wording(language, wording.text()));
            }
        });
        wordings.sort(Comparator.comparingInt(wording -> place(wording.language())));
        return new ReleasedRoom.Question(question.number(), wordings);
    }

    private int place(@Nullable LanguageTag language) {
        int place = language == null ? -1 : plan.languages().indexOf(language);
        return place < 0 ? plan.languages().size() : place;
    }

    private ReleasedRoom.@Nullable Next next() {
        Optional<QueueEntry> called = state.queue().called();
        boolean ruled = gate.ruled(at);
        return called.map(entry -> new ReleasedRoom.Next(names(entry.person(), ruled), 0,
                ruled ? null : entry.language())).or(() -> state.board().next()
                        .map(question -> new ReleasedRoom.Next(List.of(), question.number(), question.language())))
                .orElse(null);
    }

    private ReleasedRoom.@Nullable Following following() {
        if (state.timeline().finishedAt() != null) {
            return null;
        }
        return state.timeline().next().map(item -> new ReleasedRoom.Following(
                gate.texts().text("items." + gate.number(item.id()) + ".title", item.title(), gate.ruled(item)),
                Projection.of(state.timeline(), at).rows().stream()
                        .filter(row -> row.item().id().equals(item.id())).findFirst()
                        .map(row -> row.expected() == null ? item.planned().start() : row.expected().start())
                        .orElse(null)))
                .orElse(null);
    }
}
