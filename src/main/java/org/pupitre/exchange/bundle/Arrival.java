package org.pupitre.exchange.bundle;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.notes.NoteMerge;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Messages;

/**
 * A bundle before a library, and what taking it in would mean. Nothing is written by looking.
 *
 * @param where what the library has of its session
 * @param merge what would become of the notes
 * @param known whether there is nothing to take in
 */
public record Arrival(Bundle bundle, Where where, NoteMerge merge, boolean known) {
    private static final String DAY = "d MMMM yyyy";
    private static final String TIME = "HH:mm";

    /** What a library has of the session of a bundle. */
    public enum Where {
        /** The session itself. */
        HOME,
        /** A rapporteur's copy of it. */
        COPY,
        /** Nothing: a rapporteur's copy would be made. */
        NEW
    }

    /** What is left out of it. */
    public int refused() {
        return bundle.refused().size() + merge.altered().size();
    }

    /** What it is and what it would mean, a sentence each. */
    public List<String> sentences(Messages messages) {
        Manifest m = bundle.manifest();
        LanguageTag language = new LanguageTag(messages.locale().getLanguage());
        List<String> all = new ArrayList<>();
        all.add(messages.text("exchange.bundle.about", m.sessionTitle().in(language), m.seminarTitle().in(language),
                BundleReader.shown(m.device()), written(DAY, messages), written(TIME, messages)));
        if (where == Where.NEW) {
            all.add(messages.text("exchange.bundle.willCopy", m.notes()));
        }
        all.add(messages.text("exchange.bundle.counts", merge.added(), merge.changed(), merge.both(), merge.removed(),
                refused(), merge.known()));
        if (where == Where.COPY && !known && !m.rapporteur()) {
            all.add(messages.text("exchange.bundle.refreshes"));
        }
        if (!known && !bundle.proposed().isEmpty()) {
            all.add(messages.text("exchange.bundle.proposed", String.join(", ",
                    bundle.proposed().stream().map(p -> BundleReader.shown(p.person().name())).toList())));
        }
        bundle.refused().forEach(r -> all.add(
                messages.text("exchange.bundle.leftOut", String.valueOf(r.line()), r.kind())));
        merge.altered()
                .forEach(r -> all.add(messages.text("exchange.bundle.otherContent", r.value(), note(r.value()))));
        return all;
    }

    private String written(String pattern, Messages messages) {
        return DateTimeFormatter.ofPattern(pattern, messages.locale()).withZone(bundle.plan().zone())
                .format(bundle.manifest().written());
    }

    private String note(String revision) {
        return bundle.notes().stream().filter(r -> r.id().value().equals(revision)).map(NoteRevision::note).findFirst()
                .map(Object::toString).orElse("");
    }
}
