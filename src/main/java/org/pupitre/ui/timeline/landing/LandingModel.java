package org.pupitre.ui.timeline.landing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Landing;
import org.pupitre.domain.agenda.Landing.Give;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.Rows;

/**
 * The landing that is proposed while the session is expected to end a minute or more past its hard stop (rules of the timeline,
 * section 2.7), and what a person adjusts of it. A refused landing comes back where a minute more is needed than was refused,
 * where the agenda or the hard stop changes, once the session was on time in between, or where it is asked for.
 */
public final class LandingModel implements DeskModel {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Words words;
    private final LandingWords said;
    private final Watch watch = new Watch();
    private final ReadOnlyObjectWrapper<LandingShown> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", LandingShown.NOTHING);
    private final ObservableList<LandingRow> rows = FXCollections.observableArrayList();
    private @Nullable SessionState state;
    private Instant at = Instant.EPOCH;
    private @Nullable Landing landing;
    private @Nullable Refused refused;
    private @Nullable ByHand hand;
    /** Counts what a person has done, so that it is shown at once. */
    private int acts;

    /** What was refused: as much as was needed then, of this agenda. */
    private record Refused(Duration need, List<AgendaItem> agenda, Instant hardStop) {
        boolean holds(Duration needed, Timeline timeline, SessionPlan plan) {
            return needed.compareTo(need.plus(MINUTE)) < 0 && agenda.equals(timeline.items())
                    && hardStop.equals(plan.hardStop());
        }
    }

    public LandingModel(Words words) {
        this.words = words;
        said = new LandingWords(words);
    }

    /** What is shown now; it changes only where the screen does. */
    public ReadOnlyObjectProperty<LandingShown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The landing that is shown now, with when each item would be held. */
    public Optional<Landing> landing() {
        return Optional.ofNullable(landing);
    }

    /** The items that can be adjusted, while they are. */
    ObservableList<LandingRow> rows() {
        return rows;
    }

    boolean adjusting() {
        return hand != null;
    }

    @Override
    public void show(SessionState next, Instant now) {
        state = next;
        at = now;
        refresh();
    }

    /** Takes the proposal away until it is needed more, or the agenda changes. */
    void refuse() {
        SessionState session = state;
        SessionPlan plan = session == null ? null : session.plan();
        if (landing != null && session != null && plan != null) {
            refused = new Refused(landing.need(), session.timeline().items(), plan.hardStop());
        }
        hand = null;
        acted();
    }

    /** Proposes again what was refused. */
    void bringBack() {
        refused = null;
        acted();
    }

    /** Lets a person adjust what is shown, from the proposal on. */
    void adjust() {
        hand = hand == null ? ByHand.NOTHING : hand;
        acted();
    }

    /** Leaves it as it is proposed. */
    void leave() {
        hand = null;
        acted();
    }

    /** Gives an item so many minutes more, or less where negative. */
    void step(ItemId item, int more) {
        byHand(item, (now, give) -> before().step(now, give, more));
    }

    /** Leaves an item out, or brings it back. */
    void turn(ItemId item) {
        byHand(item, (now, give) -> before().turn(now, give));
    }

    /** Shares out what is missing, around what was set by hand. */
    void shareOut() {
        hand = before().sharedOut();
        acted();
    }

    /** Begins again from the proposal. */
    void reset() {
        hand = ByHand.NOTHING;
        acted();
    }

    private ByHand before() {
        return hand == null ? ByHand.NOTHING : hand;
    }

    private void byHand(ItemId item, BiFunction<Landing, Give, ByHand> change) {
        Landing now = landing;
        if (now != null) {
            now.gives().stream().filter(give -> give.item().id().equals(item)).findFirst().ifPresent(give -> {
                hand = change.apply(now, give);
                acted();
            });
        }
    }

    private void acted() {
        acts++;
        refresh();
    }

    private void refresh() {
        SessionState session = state;
        SessionPlan plan = session == null ? null : session.plan();
        if (session == null || plan == null) {
            nothing();
            return;
        }
        Timeline timeline = session.timeline();
        // All that is expected follows from when what runs will end, and this stays from tick to tick until it is over.
        Instant from = timeline.clock(at).map(clock -> clock.expectedEnd(at)).orElse(at);
        if (!watch.changed(timeline, plan, from, words.locale(), acts)) {
            return;
        }
        Landing proposed = Landing.of(timeline, plan.hardStop(), at).orElse(null);
        if (proposed == null || Formats.beyondADay(proposed.need())) {
            nothing();
            return;
        }
        boolean late = proposed.need().compareTo(MINUTE) >= 0;
        refused = late && refused != null && refused.holds(proposed.need(), timeline, plan) ? refused : null;
        if (hand == null && (!late || refused != null)) {
            put(null, LandingShown.NOTHING);
            return;
        }
        Landing adjusted = before().landing(timeline, plan.hardStop(), at).orElse(proposed);
        put(adjusted, said.shown(adjusted, proposed.stillPast().compareTo(MINUTE) < 0, plan.zone()));
        show(hand == null ? List.of() : adjusted.gives(), adjusted, plan.zone());
    }

    private void show(List<Give> gives, Landing of, ZoneId zone) {
        Map<ItemId, LandingRow> before = rows.stream().collect(Collectors.toMap(LandingRow::id, row -> row));
        List<LandingRow> wanted = gives.stream().map(give -> {
            LandingRow.Look look = said.look(give, of, zone);
            LandingRow row = before.getOrDefault(give.item().id(), new LandingRow(give.item().id(), look));
            row.show(look);
            return row;
        }).toList();
        Rows.update(rows, wanted, Function.identity());
    }

    private void nothing() {
        refused = null;
        hand = null;
        put(null, LandingShown.NOTHING);
        rows.clear();
    }

    private void put(@Nullable Landing next, LandingShown said) {
        landing = next;
        Follow.set(shown, said);
    }
}
