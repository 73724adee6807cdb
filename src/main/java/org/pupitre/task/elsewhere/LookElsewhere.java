package org.pupitre.task.elsewhere;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.bundle.BundleReader;
import org.pupitre.exchange.bundle.BundleReading;
import org.pupitre.journal.ActSources;
import org.pupitre.journal.FoundActs;
import org.pupitre.journal.value.Progress;
import org.pupitre.task.Task;
import org.pupitre.text.Messages;

/**
 * Looks for sessions to go on with in another place; reads only (rules of continuing, section 5).
 *
 * @param from a folder, a backup, a file of acts, or a bundle
 * @param only the session looked for; null for any
 */
public record LookElsewhere(Path from, @Nullable SessionId only) implements Task<LookElsewhere.Result> {
    /** What was found. */
    public sealed interface Result extends org.pupitre.task.Result
            permits LookElsewhere.Found, LookElsewhere.Nothing, LookElsewhere.NotThis, LookElsewhere.Faulty {}

    /** Sessions to go on with; the one written last comes first. */
    public record Found(List<FoundActs> sessions) implements Result {
        public Found {
            sessions = List.copyOf(sessions);
        }

        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            List<String> sentences = new ArrayList<>();
            for (FoundActs one : sessions) {
                SessionHours hours = SessionHours.of(messages, one.acts());
                sentences.add(messages.text("elsewhere.found", hours.title(), hours.day(),
                        hours.second(one.knownTo()), one.acts().size()));
            }
            return sentences;
        }
    }

    /** Nothing that can be gone on with. */
    public record Nothing(Path from) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("elsewhere.none", from));
        }
    }

    /** Other sessions than the one asked for. */
    public record NotThis(Path from, SessionId wanted, List<SessionId> there) implements Result {
        public NotThis {
            there = List.copyOf(there);
        }

        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("elsewhere.noSuch", from, wanted.value(),
                    String.join(", ", there.stream().map(SessionId::value).toList())));
        }
    }

    /** A bundle that is not whole. */
    public record Faulty(BundleReading.Faulty fault) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(fault.sentence(messages));
        }
    }

    @Override
    public Result run(Progress progress) {
        if (BundleReader.looksLikeOne(from)) {
            return switch (BundleReader.read(from)) {
                case BundleReading.Faulty faulty -> new Faulty(faulty);
                case BundleReading.Sound sound -> only(List.of(BundleActs.of(sound.bundle(), from)));
            };
        }
        return only(ActSources.read(from, progress).stream().filter(one -> one.tree().winner() != null).toList());
    }

    private Result only(List<FoundActs> all) {
        List<FoundActs> wanted =
                all.stream().filter(one -> only == null || one.session().equals(only)).toList();
        if (wanted.isEmpty()) {
            return only == null || all.isEmpty()
                    ? new Nothing(from)
                    : new NotThis(from, only, all.stream().map(FoundActs::session).toList());
        }
        return new Found(wanted);
    }
}
