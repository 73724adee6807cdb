package org.pupitre.task.lines;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.meeting.Recordings;
import org.pupitre.domain.meeting.StandardLine;
import org.pupitre.domain.outlook.LineWords;
import org.pupitre.domain.outlook.MeetingLines;
import org.pupitre.domain.outlook.gate.NamesOutside;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.task.export.GateMessages;
import org.pupitre.text.Cities;
import org.pupitre.text.Messages;

/** The words of lines, from the files of sentences. */
public final class LineMessages implements LineWords {
    /** The lines of a session at an instant, as they may be pasted where all can read them. */
    public static MeetingLines lines(SessionState state, Instant at) {
        return MeetingLines.of(state, at, new LineMessages(), new NamesOutside(state, at, new GateMessages()));
    }

    @Override
    public Optional<String> standard(StandardLine line, LanguageTag language) {
        return spoken(language).map(messages -> messages.word("meeting.line", line))
                // Braces have a meaning of their own in a file of sentences.
                .map(text -> text.replace('[', '{').replace(']', '}'));
    }

    @Override
    public Optional<String> recording(Recordings.State state, LanguageTag language) {
        return spoken(language).map(messages -> messages.word("meeting.recorded", state));
    }

    @Override
    public String city(ZoneId zone, LanguageTag language) {
        return Cities.of(zone.getId(), Messages.of(Locale.forLanguageTag(language.value())));
    }

    /** The sentences of a language, where the program speaks it. */
    private static Optional<Messages> spoken(LanguageTag language) {
        return Messages.LOCALES.stream().filter(locale -> locale.getLanguage().equals(language.primary())).findFirst()
                .map(Messages::of);
    }
}
