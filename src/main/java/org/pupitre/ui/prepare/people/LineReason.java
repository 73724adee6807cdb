package org.pupitre.ui.prepare.people;

import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TypedField;
import org.pupitre.ui.kit.Words;

/** Says why a line names no person. */
final class LineReason {
    private LineReason() {}

    /** The sentence, in the language of the screen; empty for a line that names a person. */
    static String of(TypedLine line, Words words) {
        return switch (line) {
            case TypedLine.TwoLanguages two -> words.text("people.twoLanguages", two.one().nameIn(words.locale()),
                    two.other().nameIn(words.locale()));
            case TypedLine.NameTooLong name -> words.sentence("rejection",
                    new Rejection.TextTooLong(TypedField.NAME, PersonDetails.LONGEST_NAME, name.length()));
            case TypedLine.Nameless _ -> words.sentence("rejection", new Rejection.TextEmpty(TypedField.NAME));
            case TypedLine.Named _ -> "";
        };
    }
}
