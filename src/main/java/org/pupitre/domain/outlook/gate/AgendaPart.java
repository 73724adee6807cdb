package org.pupitre.domain.outlook.gate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.outlook.PlannedAndHeld;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.ReleasedItem;
import org.pupitre.domain.outlook.released.ReleasedRun;
import org.pupitre.domain.outlook.released.ReleasedSession;
import org.pupitre.domain.outlook.released.ReleasedSpeaker;
import org.pupitre.domain.value.ItemId;

/** The session, its agenda and its runs as they may leave. */
final class AgendaPart {
    private final Gate gate;

    AgendaPart(Gate gate) {
        this.gate = gate;
    }

    ReleasedSession session() {
        SessionPlan plan = Objects.requireNonNull(gate.state().plan(), "a session without a plan has nothing to leave");
        boolean ruled = gate.attribution().anyRule();
        TextGate texts = gate.texts();
        return new ReleasedSession(gate.state().id(), plan.seminar(),
                texts.text("session.seminarTitle", plan.seminarTitle(), ruled),
                texts.text("session.title", plan.title(), ruled), plan.plannedStart(), plan.hardStop(), plan.zone(),
                plan.secondZone(), plan.languages(), texts.optional("session.objectives", plan.objectives(), ruled),
                texts.optional("session.format", plan.format(), ruled),
                texts.optional("session.notice", plan.notice(), ruled), plan.speakingSeconds(), plan.speakersReady(),
                ruled);
    }

    List<ReleasedItem> items() {
        List<ReleasedItem> items = new ArrayList<>();
        for (AgendaItem item : gate.state().timeline().items()) {
            items.add(item(item, items.size() + 1));
        }
        return items;
    }

    private ReleasedItem item(AgendaItem item, int number) {
        ItemPlan plan = item.plan();
        boolean ruled = gate.ruled(item);
        String where = "items." + number;
        ItemId block = plan.block();
        return new ReleasedItem(number, gate.texts().text(where + ".id", plan.id().value(), ruled), plan.kind(),
                gate.texts().text(where + ".title", plan.title(), ruled), item.planned(), plan.durationSeconds(),
                plan.fixedStart(), plan.lockedEnd(), plan.countToEnd(), plan.warningSeconds(), plan.dangerSeconds(),
                plan.minimumSeconds(), plan.priority(), plan.mayBeLeftOut(),
                block == null ? null : gate.texts().text(where + ".block", block.value(), ruled), item.skipped(),
                gate.working() ? plan.note() : null, planned(item, ruled));
    }

    /** In the room speakers are named as they appear. */
    private List<ReleasedSpeaker> planned(AgendaItem item, boolean ruled) {
        if (gate.purpose() == ReleasePurpose.ROOM && !gate.state().timeline().begun(item.id())) {
            return List.of();
        }
        return item.plan().speakers().stream().map(s -> planned(s, ruled)).toList();
    }

    private ReleasedSpeaker planned(PlannedSpeaker speaker, boolean ruled) {
        boolean hidden = ruled && !gate.working();
        return new ReleasedSpeaker(gate.working() ? speaker.person().value() : null,
                gate.name(speaker.person(), ruled), hidden ? null : Duration.ofSeconds(speaker.allotmentSeconds()),
                null, hidden ? null : speaker.language());
    }

    /** In the room there are the clocks of what runs, and no list of what ran. */
    List<ReleasedRun> runs(List<ReleasedItem> items) {
        if (gate.purpose() == ReleasePurpose.ROOM || gate.purpose() == ReleasePurpose.ADDRESSEE) {
            return List.of();
        }
        Map<Integer, ReleasedItem> byNumber =
                items.stream().collect(Collectors.toMap(ReleasedItem::number, item -> item));
        return PlannedAndHeld.of(gate.state(), gate.at()).rows().stream()
                .map(row -> run(row, Objects.requireNonNull(byNumber.get(row.number())))).toList();
    }

    private ReleasedRun run(PlannedAndHeld.Row row, ReleasedItem item) {
        boolean hidden = gate.ruled(row.item()) && !gate.working();
        return new ReleasedRun(item, row.run(), row.state(), row.held(), row.spent(), row.paused(), row.added(),
                row.overtime(), row.startDelta(), row.endDelta(), row.speakers().stream()
                        .map(s -> new ReleasedSpeaker(gate.working() ? s.person().value() : null,
                                gate.name(s.person(), hidden), figure(hidden, s.allotted()),
                                figure(hidden, s.spoken()), null))
                        .toList());
    }

    private static @Nullable Duration figure(boolean hidden, Duration figure) {
        return hidden ? null : figure;
    }
}
