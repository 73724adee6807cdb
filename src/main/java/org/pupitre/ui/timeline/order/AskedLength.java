package org.pupitre.ui.timeline.order;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.PlanCommand.ShiftRest;
import org.pupitre.domain.act.PlanCommand.SplitItem;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/**
 * Asks for one length: of the first part before an item is split, and by how much the rest is shifted (rules of the timeline,
 * sections 2.6 and 2.8). Pure.
 *
 * @param offered in seconds; 0 for nothing
 * @param unit    what follows the field
 * @param fault   why no such length can be meant, in seconds; empty where it can
 * @param command what does it, by seconds
 * @param remark  what that leads to, by seconds
 */
record AskedLength(
        String name,
        String heading,
        String verb,
        String blank,
        long offered,
        String unit,
        Function<OptionalInt, Optional<String>> fault,
        IntFunction<Command> command,
        IntFunction<String> remark) implements Asked {
    private static final int MINUTE = 60;

    /** The minutes of the first part of an item; half is offered. */
    static Optional<Asked> split(SessionState state, ItemId id, Words words) {
        return state.timeline().item(id).map(item -> {
            long whole = item.planned().length().toSeconds();
            long half = whole / 2 >= MINUTE ? whole / 2 / MINUTE * MINUTE : whole / 2;
            String all = SignedMinutes.written(whole);
            return new AskedLength("agenda.split." + id.value(),
                    words.text("timeline.splitHeading", title(item, words)),
                    words.text("timeline.splitGo"), words.text("timeline.splitFirst"), half,
                    words.text("timeline.splitOf", all),
                    typed -> typed.isPresent() && typed.getAsInt() > 0 && typed.getAsInt() < whole
                            ? Optional.empty()
                            : Optional.of(words.text("timeline.splitRange", all)),
                    seconds -> new SplitItem(id, seconds),
                    seconds -> words.text("timeline.splitRest", SignedMinutes.written(whole - seconds)));
        });
    }

    /** By how much an item and what follows it are shifted; the present offset is offered. */
    static Optional<Asked> shift(SessionState state, ItemId id, Instant now, Words words) {
        ZoneId zone = state.plan() == null ? ZoneId.of("UTC") : state.plan().zone();
        return state.timeline().item(id).map(item -> new AskedLength("agenda.shift." + id.value(),
                words.text("timeline.shiftHeading", title(item, words)), words.text("timeline.shiftGo"),
                words.text("timeline.shiftBy"), offset(state, now), words.text("timeline.shiftUnit"),
                typed -> typed.isPresent() && typed.getAsInt() != 0
                        && Math.abs(typed.getAsInt()) <= ItemChange.MOST_SECONDS
                                ? Optional.empty()
                                : Optional.of(words.text("timeline.shiftRange")),
                seconds -> new ShiftRest(id, seconds),
                seconds -> words.text("timeline.shiftStart", Formats.timeOfDay(item.plannedStart(), zone),
                        time(item.plannedStart().plusSeconds(seconds), item.plannedStart(), zone, words))));
    }

    /** How late the current item will end, in whole minutes as seconds; before the start how late the opening is. */
    private static long offset(SessionState state, Instant now) {
        Projection projection = Projection.of(state.timeline(), now);
        Duration absolute = projection.absolute();
        long minutes = Formats.minutes(absolute == null ? projection.openingLate() : absolute);
        return Math.abs(minutes * MINUTE) > ItemChange.MOST_SECONDS ? 0 : minutes * MINUTE;
    }

    /** With its date where that is another one. */
    private static String time(Instant at, Instant before, ZoneId zone, Words words) {
        boolean sameDay = at.atZone(zone).toLocalDate().equals(before.atZone(zone).toLocalDate());
        return sameDay
                ? Formats.timeOfDay(at, zone)
                : Formats.timeOfDay(at, zone) + ", " + Formats.date(at, before, zone, words.locale());
    }

    private static String title(AgendaItem item, Words words) {
        return words.text(item.title());
    }

    @Override
    public List<Blank> blanks() {
        return List.of(new Blank(blank, offered == 0 ? "" : SignedMinutes.written(offered), unit, false));
    }

    @Override
    public Answer answer(List<String> typed, boolean second) {
        OptionalInt seconds = SignedMinutes.seconds(typed.getFirst());
        Optional<String> wrong = fault.apply(seconds);
        return wrong.<Answer>map(sentence -> new Answer.Wrong(sentence, 0)).orElseGet(
                () -> new Answer.Sound(command.apply(seconds.orElseThrow()), remark.apply(seconds.orElseThrow()), false,
                        null));
    }
}
