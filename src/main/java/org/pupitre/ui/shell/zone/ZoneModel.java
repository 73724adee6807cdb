package org.pupitre.ui.shell.zone;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.live.Settings;
import org.pupitre.text.Cities;
import org.pupitre.text.Isolated;
import org.pupitre.text.ZoneSearch;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.Words;

/** The time zones beside the session's: in the header, and in the sheet in which two are chosen. */
public final class ZoneModel {
    /** More suggestions no one reads. */
    private static final int MOST_FOUND = 6;

    private final Words words;
    private final Watch watch = new Watch();
    private final ReadOnlyObjectWrapper<List<ShownZone>> zones = new ReadOnlyObjectWrapper<>(this, "zones", List.of());
    private final ReadOnlyObjectWrapper<List<String>> beside = new ReadOnlyObjectWrapper<>(this, "beside", List.of());
    private final ReadOnlyStringWrapper all = new ReadOnlyStringWrapper(this, "all", "");
    private final ReadOnlyBooleanWrapper notKept = new ReadOnlyBooleanWrapper(this, "notKept");
    private ZoneMemory memory = ZoneMemory.NONE;
    private @Nullable SessionPlan plan;
    private Instant now = Instant.EPOCH;

    /**
     * A zone that fits what is typed.
     *
     * @param country in the language of the screen; empty where it has none
     * @param time    what its clocks show, as in {@link ShownZone#time}
     */
    record Suggestion(ZoneId zone, String city, String country, String time) {}

    public ZoneModel(Words words) {
        this.words = words;
    }

    /** Where from now on is asked for the zone of this computer and for what was chosen. */
    public void remember(ZoneMemory from) {
        memory = from;
        show(plan, now);
    }

    /**
     * The zone of this computer, in which a clock without a session goes; UTC where it is not known.
     */
    public ZoneId here() {
        return memory.here().orElse(ZoneOffset.UTC);
    }

    /** Shows what clocks show at an instant; a time changes each minute. */
    public void show(@Nullable SessionPlan shown, Instant at) {
        plan = shown;
        now = at;
        if (!watch.changed(plan, memory, memory.chosen(), words.locale(), now.truncatedTo(ChronoUnit.MINUTES))) {
            return;
        }
        ZoneTimes times = ZoneTimes.of(plan, memory, now, words);
        Follow.set(zones, times.zones());
        Follow.set(beside, plan == null ? List.of() : times.beside(words));
        List<String> told = times.zones().stream().map(this::told).toList();
        all.set(words.text("zone.all", Isolated.joined(" · ", told)));
    }

    private String told(ShownZone zone) {
        return zone.time() + " " + words.text("zone.for", zone.city(), words.word("zone.reason", zone.reason()));
    }

    /** What fits a typed text, the likeliest first. */
    List<Suggestion> find(String typed) {
        ZoneId session = plan == null ? here() : plan.zone();
        return ZoneSearch.of(typed, words.locale(), MOST_FOUND).stream().map(ZoneId::of)
                .map(zone -> new Suggestion(zone, words.city(zone), Cities.country(zone.getId(), words.locale()),
                        ZoneTimes.time(zone, session, now, words)))
                .toList();
    }

    /** Adds a zone; a sentence says why not, and what to do. */
    Optional<String> add(ZoneId zone) {
        if (zones.get().stream().anyMatch(shown -> shown.zone().equals(zone))) {
            return Optional.of(words.text("zone.there", words.city(zone)));
        }
        if (memory.chosen().size() >= Settings.MOST_ZONES) {
            return Optional.of(words.text("zone.full", words.city(memory.chosen().getFirst())));
        }
        List<ZoneId> next = new ArrayList<>(memory.chosen());
        next.add(zone);
        keep(next);
        return Optional.empty();
    }

    /** Takes a zone that was chosen away. */
    void remove(ZoneId zone) {
        keep(memory.chosen().stream().filter(chosen -> !chosen.equals(zone)).toList());
    }

    private void keep(List<ZoneId> next) {
        notKept.set(!memory.keep(next));
        show(plan, now);
    }

    /** All zones, the session's first. */
    ReadOnlyObjectProperty<List<ShownZone>> zonesProperty() {
        return zones.getReadOnlyProperty();
    }

    /** The texts beside the clock of the session, the most wanted first; none without a session. */
    public ReadOnlyObjectProperty<List<String>> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    /** All zones in a sentence, with how others are chosen. */
    public ReadOnlyStringProperty allProperty() {
        return all.getReadOnlyProperty();
    }

    /** Whether the disk refused what was chosen last, so that it holds until the program ends. */
    ReadOnlyBooleanProperty notKeptProperty() {
        return notKept.getReadOnlyProperty();
    }
}
