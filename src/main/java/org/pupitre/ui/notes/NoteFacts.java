package org.pupitre.ui.notes;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Moment;
import org.pupitre.domain.Provenance;
import org.pupitre.domain.act.Heard;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/**
 * What is told of a note beside its text, on one line: when it began, in which item, who spoke, how it was heard. What
 * the writer entered comes first, and beside it what the console's journal says, where that is something else.
 */
final class NoteFacts {
    private final NoteRow row;
    private final Words words;
    private final List<String> parts = new ArrayList<>();

    private NoteFacts(NoteRow row, Words words) {
        this.row = row;
        this.words = words;
    }

    static String of(NoteRow row, ZoneId zone, Words words) {
        NoteFacts facts = new NoteFacts(row, words);
        facts.parts.add(Formats.timeOfDay(row.note().at(), zone));
        facts.item();
        facts.speaker();
        facts.heard();
        facts.impaired();
        return Isolated.joined(" · ", facts.parts);
    }

    private void item() {
        LocalText counts = row.item();
        LocalText journal = row.journalItem();
        if (counts == null) {
            return;
        }
        parts.add(row.from().itemDiffers() && journal != null
                ? words.text("notes.differs.item", words.text(counts), words.text(journal))
                : words.text(counts));
    }

    private void speaker() {
        if (row.speaker() == null) {
            return;
        }
        String name = typed(row.speaker().name(), row.proposedBy());
        parts.add(row.from().speakerDiffers() && row.journalSpeaker() != null
                ? words.text("notes.differs.speaker", name, row.journalSpeaker().name())
                : name);
    }

    private String typed(String name, @Nullable String by) {
        if (by == null) {
            return name;
        }
        return by.isEmpty() ? words.text("notes.typed", name) : words.text("notes.typedBy", name, by);
    }

    private void heard() {
        Provenance from = row.from();
        Heard heard = from.heard();
        LanguageTag floor = from.floorLanguage();
        Moment journal = from.journal();
        if (from.languageDiffers() && floor != null && journal != null && journal.floorLanguage() != null) {
            parts.add(words.text("notes.differs.language", floor.label(), journal.floorLanguage().label()));
        }
        if (heard != null) {
            parts.add(words.word("notes.heard", heard));
        } else if (floor != null && !from.languageDiffers()) {
            parts.add(words.text("notes.onFloor", floor.label()));
        }
    }

    private void impaired() {
        Moment journal = row.from().journal();
        Heard heard = row.from().heard();
        if (journal != null && journal.impaired() && heard != Heard.TEXT && heard != Heard.OWN) {
            parts.add(words.text("notes.impaired"));
        }
    }
}
