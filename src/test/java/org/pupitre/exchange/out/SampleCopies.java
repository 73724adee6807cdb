package org.pupitre.exchange.out;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.outlook.gate.Attribution;
import org.pupitre.domain.outlook.gate.Release;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.seminar.Reading;
import org.pupitre.exchange.seminar.SeminarFile;
import org.pupitre.task.export.GateMessages;
import org.pupitre.text.Messages;

/** Released copies for tests. */
final class SampleCopies {
    static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    static final Messages FRENCH = Messages.of(Locale.FRENCH);

    private SampleCopies() {}

    static Released of(Play play, ReleasePurpose purpose, LanguageTag language) {
        return Release.of(play.state(), purpose, language, play.now(), Attribution.USUAL, new GateMessages()).copy();
    }

    /** A planned session. */
    static Play planned(Command... more) {
        return Play.session("A 18:00 10 | B - 12 | C - 20 break | D 19:00 30 lock=19:40").at("17:45").does(more);
    }

    /** The first session of the sample seminar. */
    static PlanSession sample() {
        try {
            Reading reading = SeminarFile.read(Path.of("assets/seminar/sample-seminar.json"), Instant.MIN);
            return ((Reading.Sound) reading).seminar().sessions().firstEntry().getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Play played(PlanSession plan) {
        return Play.unplanned().does(plan);
    }

    static List<Released> working(PlanSession plan) {
        return List.of(of(played(plan), ReleasePurpose.WORKING, LanguageTag.EN));
    }

    static Instant now() {
        return Day.at("17:45");
    }
}
