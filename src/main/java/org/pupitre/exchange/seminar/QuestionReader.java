package org.pupitre.exchange.seminar;

import java.util.ArrayList;
import java.util.List;

import org.pupitre.domain.act.QuestionPlan;
import org.pupitre.domain.act.QuestionPlan.Wording;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.value.LanguageTag;

/** Reads questions that were sent in before the session. */
final class QuestionReader {
    static final List<String> FIELDS = List.of("text", "language", "asker", "renditions");
    static final List<String> RENDITION = List.of("language", "text", "state");
    /** Longest question, in characters. */
    static final int MAX_LENGTH = 2_000;

    private final PeopleAndLanguages known;

    QuestionReader(PeopleAndLanguages known) {
        this.known = known;
    }

    List<QuestionPlan> read(Value list) {
        return list.list().stream().map(value -> question(value.fields(FIELDS))).toList();
    }

    private QuestionPlan question(Fields fields) {
        LanguageTag language = fields.get("language").language();
        return new QuestionPlan(fields.get("text").text(MAX_LENGTH), language,
                fields.get("asker").ifGiven(known::person), renditions(fields.get("renditions"), language));
    }

    private List<Wording> renditions(Value list, LanguageTag original) {
        List<Wording> wordings = new ArrayList<>();
        for (Value value : list.list()) {
            Fields fields = value.fields(RENDITION);
            Value language = fields.get("language");
            Wording wording = new Wording(language.languageOf(known),
                    fields.get("text").text(MAX_LENGTH),
                    fields.get("state").orElse(RenditionState.DRAFT,
                            v -> FileValues.constant(v, RenditionState.class)));
            if (language.given() && wording.language().covers(original)) {
                language.wrong("exchange.renditionInOwnLanguage", original.value());
            }
            if (wordings.stream().anyMatch(w -> w.language().covers(wording.language()))) {
                language.wrong("exchange.languageTwice", wording.language().value());
            }
            wordings.add(wording);
        }
        return wordings;
    }
}
