package org.pupitre.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.bundle.Arrival;
import org.pupitre.exchange.bundle.Bundle;
import org.pupitre.exchange.bundle.BundleReader;
import org.pupitre.exchange.bundle.BundleReading;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.text.Messages;

/**
 * Says what taking a bundle in would mean; writes nothing.
 *
 * @param library asked for once the file has no faults
 * @param only    the session it must be of; null for any
 */
public record LookAtBundle(Supplier<LibraryDesk> library, Path file, @Nullable SessionId only)
        implements Task<LookAtBundle.Result> {
    /** What was found. */
    public sealed interface Result extends org.pupitre.task.Result
            permits LookAtBundle.Looked, LookAtBundle.Faulty, LookAtBundle.OtherSession, Hindered {}

    /** The bundle is sound. */
    public record Looked(Arrival arrival) implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            List<String> sentences = new ArrayList<>(arrival.sentences(messages));
            if (arrival.known()) {
                sentences.add(messages.text("exchange.bundle.nothingNew"));
            }
            return sentences;
        }
    }

    /** The file is no bundle, or not a whole one. */
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

    /** The bundle is of another session than the one asked for. */
    public record OtherSession(Path file, Bundle bundle) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("exchange.bundle.otherSession", file, bundle.manifest().session().value(),
                    bundle.manifest().sessionTitle().in(new LanguageTag(messages.locale().getLanguage()))));
        }
    }

    @Override
    public Result run(Progress progress) {
        return switch (BundleReader.read(file)) {
            case BundleReading.Faulty faulty -> new Faulty(faulty);
            case BundleReading.Sound sound when only != null && !sound.bundle().manifest().session().equals(only) ->
                    new OtherSession(file, sound.bundle());
            case BundleReading.Sound sound -> look(sound.bundle());
        };
    }

    private Result look(Bundle bundle) {
        try {
            return new Looked(new BundleDesk(library.get()).look(bundle));
        } catch (LibraryException e) {
            return new Hindered(new Obstacle.Broken(e));
        }
    }
}
