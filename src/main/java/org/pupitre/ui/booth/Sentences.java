package org.pupitre.ui.booth;

import java.util.List;
import java.util.stream.Stream;
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

    /** What is said of the handover, its title and what follows in a line of its own. */
    List<String> handovers() {
        String waits = words.text("booth.unanswered", TIME);
        Stream<String> mine = Stream.of(two("booth.muteNow", words.text("booth.muteNowMore")),
                two("booth.agreedYou", words.text("booth.agreedYouMore")), two("booth.youAskRelief", waits),
                two("booth.youOffer", waits));
        Stream<String> named = names.stream().flatMap(name -> Stream.of(
                two("booth.agreed", words.text("booth.agreedOutMore"), name),
                two("booth.askLapsed", words.text("booth.askLapsedMore", TIME), name),
                two("booth.asksRelief", waits, name), two("booth.offers", waits, name)));
        return Stream.concat(mine, named).toList();
    }

    private String two(String key, String more, Object... arguments) {
        return words.text(key, arguments) + "\n" + more;
    }

    static List<String> act(BoothAct act, Words words) {
        return switch (act) {
            case ASK -> List.of(words.text("booth.askRelief"), words.text("booth.offerTakeOver"));
            case ON_AIR -> List.of(words.text("booth.goOnAir"), words.text("booth.goOffAir"));
            case DECLINE -> List.of(words.text("booth.notYet"), words.text("booth.withdraw"));
            default -> List.of();
        };
    }
}
