package org.pupitre.exchange.seminar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pupitre.domain.act.Term;
import org.pupitre.domain.act.TermWording;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TermId;

/** Reads the glossary of a seminar or of a session. */
final class TermReader {
    static final List<String> FIELDS = List.of("id", "domain", "wordings", "definition");
    static final List<String> WORDING = List.of("language", "text");

    private TermReader() {}

    static List<Term> read(Value list) {
        List<Term> terms = new ArrayList<>();
        Set<TermId> seen = new HashSet<>();
        for (Value value : list.list()) {
            Fields fields = value.fields(FIELDS);
            Value id = fields.get("id");
            Term term = new Term(id.orElse(new TermId("t" + (terms.size() + 1)), v -> v.id(TermId::new)),
                    fields.get("domain").ifGiven(v -> v.text(FileValues.SHORT)), wordings(fields.get("wordings")),
                    fields.get("definition").ifGiven(v -> FileValues.localText(v, FileValues.LONG)));
            if (!seen.add(term.id())) {
                id.wrong("exchange.idTwice", term.id().value());
            }
            terms.add(term);
        }
        return terms;
    }

    private static List<TermWording> wordings(Value list) {
        List<TermWording> wordings = new ArrayList<>();
        for (Value value : list.someList()) {
            Fields fields = value.fields(WORDING);
            wordings.add(new TermWording(fields.get("language").language(), fields.get("text").text(FileValues.LONG)));
        }
        return wordings.isEmpty()
                ? List.of(new TermWording(LanguageTag.EN, Value.NO_TEXT))
                : wordings;
    }
}
