package org.pupitre.domain.outlook;

import java.time.ZoneId;
import java.util.Optional;
import org.pupitre.domain.meeting.Recordings;
import org.pupitre.domain.meeting.StandardLine;
import org.pupitre.domain.value.LanguageTag;

/** The words of the program that lines for the meeting tool are made of, in the languages it speaks. */
public interface LineWords {
    /** A standard line with its figures in braces; empty in a language the program does not speak. */
    Optional<String> standard(StandardLine line, LanguageTag language);

    /** Whether the session is being recorded, as a sentence without its full stop. */
    Optional<String> recording(Recordings.State state, LanguageTag language);

    /** The city a zone is named after. */
    String city(ZoneId zone, LanguageTag language);
}
