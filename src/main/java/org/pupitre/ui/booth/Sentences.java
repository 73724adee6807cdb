package org.pupitre.ui.booth;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.ui.kit.Words;

/**
 * Everything a place above or on a button may say in the course of a session, so that room can be kept for it.
 *
 * @param names of the interpreters of the booth
 */
record Sentences(Words words, List<String> names) {
    /** As long as any time that is told here for less than an hour. */
    static final String TIME = "00:00";

    Sentences {
        names = List.copyOf(names);
    }

    List<String> directions(Booth booth) {
        return Stream.concat(Stream.of(words.text("booth.directionUnknown")),
                booth.plan().directions().stream().flatMap(d -> Stream.of("booth.into", "booth.nowInto")
                        .map(key -> words.text(key, d.from().label(), d.to().label(), d.to().nameIn(words.locale())))))
                .toList();
    }

    List<String> onAir() {
        return Stream
                .concat(Stream.of(words.text("booth.nobodyOnAir"), words.text("booth.notTold")),
                        named("booth.youOnAir", "booth.onAir"))
                .toList();
    }

    List<String> since() {
        return List.of(words.text("booth.since", TIME));
    }

    List<String> targets() {
        return List.of(words.text("booth.toTarget", TIME), words.text("booth.pastTarget", "+" + TIME),
                words.text("booth.held"));
    }

    List<String> handovers() {
        Stream<String> mine = Stream.of("booth.muteNow", "booth.agreedYou", "booth.youAskRelief", "booth.youOffer")
                .map(key -> words.text(key, TIME));
        return Stream.concat(mine, named("booth.agreedOut", "booth.agreed", "booth.askLapsed", "booth.asksRelief",
                "booth.offers")).toList();
    }

    private Stream<String> named(String... keys) {
        return names.stream().flatMap(name -> Arrays.stream(keys).map(key -> words.text(key, name, TIME)));
    }

    static List<String> act(BoothAct act, Words words) {
        return switch (act) {
            case ASK -> List.of(words.text("booth.askRelief"), words.text("booth.offerTakeOver"));
            case ON_AIR -> List.of(words.text("booth.goOnAir"), words.text("booth.goOffAir"));
            case TROUBLE -> Stream.concat(Stream.of(words.text("booth.troubleStopped")),
                    Arrays.stream(IncidentKind.values())
                            .map(kind -> words.text("booth.troubleOver", words.word("booth.incident", kind))))
                    .toList();
            default -> signal(act, words);
        };
    }

    private static List<String> signal(BoothAct act, Words words) {
        SignalKind kind = act.signal();
        return kind == null
                ? List.of()
                : Stream.of(words.text("booth.shown", TIME), words.text("booth.answered"))
                        .map(note -> words.word("booth.signal", kind) + "\n" + note).toList();
    }
}
