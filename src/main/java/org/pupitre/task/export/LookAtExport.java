package org.pupitre.task.export;

import java.time.Instant;
import java.util.List;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.outlook.gate.Hit;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.Task;
import org.pupitre.text.Messages;

/** Says what exporting into a folder would write, and what a person must decide about first; writes nothing. */
public record LookAtExport(LibraryDesk library, ExportOrder order, Instant at) implements Task<LookAtExport.Result> {
    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result permits Looked, NotLooked {}

    /**
     * What would be written.
     *
     * @param names     of the files, as they are offered
     * @param undecided places that a person must decide about before anything is written
     * @param languages in which files of this session can be
     */
    public record Looked(List<String> names, List<Hit> undecided, List<LanguageTag> languages) implements Result {
        public Looked {
            names = List.copyOf(names);
            undecided = List.copyOf(undecided);
            languages = List.copyOf(languages);
        }

        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return names;
        }
    }

    /** The session cannot be exported; the result says why. */
    public record NotLooked(ExportResult why) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return why.sentences(messages);
        }
    }

    @Override
    public Result run(Progress progress) {
        try {
            SessionState state = library.replay(order.session());
            if (!state.planned()) {
                return new NotLooked(new NotExported(NotExported.Why.NO_SESSION, order.target(), order.session(),
                        order.format()));
            }
            Leaving leaving = Leaving.of(library, order, state, true, at);
            return new Looked(leaving.copies().stream().map(leaving::name).toList(), leaving.undecided(),
                    Leaving.spoken(state, order.language()));
        } catch (LibraryException e) {
            return new NotLooked(new NotRead(e));
        }
    }
}
