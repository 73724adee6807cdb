package org.pupitre.ui.interpretation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.domain.interpretation.Mark;
import org.pupitre.domain.interpretation.TurnLadder;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.LanguageTag;

/** What the one line over the queue says of interpretation: the worst trouble, else who interprets into which language. */
final class SlotModel {
    private final InterpretationModel model;

    /** Something that is not as it should be. */
    sealed interface Trouble {
        /**
         * Interpretation has stopped, or is impaired.
         *
         * @param into the languages whose listeners are concerned
         */
        record Impaired(Incident incident, List<LanguageTag> into) implements Trouble {}

        /** No interpreter is on air, though the language needs it. */
        record NoInterpreter(LanguageTag into) implements Trouble {}

        /** A booth wants something. */
        record Wish(SignalLine line) implements Trouble {}
    }

    /**
     * One channel beside the original.
     *
     * @param name of the interpreter, null where none is known
     * @param onAir whole minutes on air, negative where no interpreter is
     * @param left  whole minutes to the handover, 0 or less where it is due
     */
    record Heard(LanguageTag into, Mark mark, @Nullable String name, long onAir, long left) {}

    SlotModel(InterpretationModel model) {
        this.model = model;
    }

    /** All trouble there is, the worst first: what is stopped, what is impaired or missing, then signals, oldest first. */
    List<Trouble> troubles() {
        List<Trouble> all = new ArrayList<>();
        List<Incident> incidents = model.incidents();
        incidents.stream().filter(Incident::stopped).map(this::impaired).forEach(all::add);
        incidents.stream().filter(incident -> !incident.stopped()).map(this::impaired).forEach(all::add);
        model.channels().stream().filter(card -> card.state().mark() == Mark.GAP)
                .map(card -> new Trouble.NoInterpreter(card.language())).forEach(all::add);
        model.signals().stream().map(Trouble.Wish::new).forEach(all::add);
        return all;
    }

    private Trouble impaired(Incident incident) {
        return new Trouble.Impaired(incident,
                incident.channels().stream().map(this::language).flatMap(Optional::stream).toList());
    }

    private Optional<LanguageTag> language(ChannelId channel) {
        return model.channels().stream().filter(card -> card.id().equals(channel)).map(ChannelCard::language)
                .findFirst();
    }

    /** The channels that do not carry the original, in the order of the session. */
    List<Heard> heard() {
        Optional<LanguageTag> floor = model.floorLanguage();
        return model.channels().stream()
                .filter(card -> card.state().mark() != Mark.FLOOR && floor.filter(card.language()::covers).isEmpty())
                .map(this::heard).toList();
    }

    private Heard heard(ChannelCard card) {
        Optional<TurnLadder> turn = model.booths().stream()
                .filter(line -> line.id().equals(card.state().booth()) && line.booth().onAir() != null).findFirst()
                .flatMap(line -> model.ladder(line.booth()));
        return new Heard(card.language(), card.state().mark(), card.interpreter(),
                turn.map(ladder -> ladder.turn().toMinutes()).orElse(-1L),
                turn.map(ladder -> minutesUp(ladder.toTarget())).orElse(0L));
    }

    private static long minutesUp(Duration left) {
        return left.plusSeconds(59).toMinutes();
    }
}
