package org.pupitre.bench;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteEvent.NoteTaken;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.NoteId;
import org.pupitre.journal.entry.HashInsides;
import org.pupitre.journal.json.Codec;
import org.pupitre.live.Sample;
import org.pupitre.text.Fold;
import org.pupitre.ui.board.FilterInsides;

/** Single methods of the way of a command and of a screen, measured by JMH. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Methods {
    private static final int ENTRIES = 10_000;
    private static final int QUESTIONS = 1_000;
    private static final String TEXT =
            "Les points focaux municipaux ont maintenu les services après la remise ; c’était décisif, « à l’œuvre ».";

    private final Command command = new AddNote(null, TEXT, Set.of(NoteTag.LESSON), LanguageTag.FR, null);
    private final Event event = new NoteTaken(new NoteId("n1"), TEXT, Set.of(NoteTag.LESSON), LanguageTag.FR,
            Sample.PANEL, null, Sample.AWA, LanguageTag.FR, null, Sample.START);
    private final String body = Codec.body(event);
    private final byte[] chain = new byte[32];
    private final byte[] salt = new byte[16];
    private final CommandId id = new CommandId("c");
    private SessionState state;
    private Instant now;
    private Sessions.Played thousand;
    private FilterInsides filter;
    private List<Event> decided;

    /** A session that has run for a while. */
    @Setup
    public void play() {
        play(ENTRIES, QUESTIONS);
    }

    void play(int entries, int questions) {
        now = Instant.now();
        state = Sessions.play(questions, 100, entries, now).state();
        thousand = Sessions.play(entries / 100, 10, entries / 10, now);
        filter = new FilterInsides(state.board(), state.people());
        decided = ((Decision.Accepted) Decider.decide(state, command, now)).events();
    }

    @Benchmark
    public Decision decide() {
        return Decider.decide(state, command, now);
    }

    @Benchmark
    public SessionState evolve() {
        return Evolver.evolve(state, id, decided);
    }

    /** A tenth of the entries of the state. */
    @Benchmark
    public SessionState foldOfThousandEntries() {
        return FoldBench.fold(thousand.batches());
    }

    @Benchmark
    public String encodeEvent() {
        return Codec.body(event);
    }

    @Benchmark
    public Event decodeEvent() {
        return Codec.event(1, "NoteTaken", 1, body);
    }

    @Benchmark
    public byte[] hashesOfAnEntry() {
        return HashInsides.chained(chain, salt, body, event);
    }

    @Benchmark
    public Projection timeline() {
        return Projection.of(state.timeline(), now);
    }

    @Benchmark
    public int filterOfThousandQuestions() {
        return filter.count("region clé");
    }

    @Benchmark
    public String foldOfAccents() {
        return Fold.of(TEXT);
    }
}
