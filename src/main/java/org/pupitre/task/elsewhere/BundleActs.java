package org.pupitre.task.elsewhere;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.WriteRendition;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.CopiedQuestion;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.QuestionPlan;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.exchange.bundle.Bundle;
import org.pupitre.exchange.bundle.Manifest;
import org.pupitre.journal.FoundActs;
import org.pupitre.journal.value.Batch;

/**
 * The acts that make a session as a bundle has it: plan, people, questions and notes, and nothing of how it ran. The same bundle
 * gives the same acts on every computer.
 */
final class BundleActs {
    private static final int ID_DIGITS = 24;

    private final Bundle bundle;
    private final Instant at;
    private final List<Batch> acts = new ArrayList<>();
    private SessionState state;

    private BundleActs(Bundle bundle) {
        this.bundle = bundle;
        this.at = bundle.manifest().written();
        this.state = SessionState.empty(bundle.manifest().session(), People.NOBODY);
    }

    static FoundActs of(Bundle bundle, Path file) {
        BundleActs made = new BundleActs(bundle);
        made.all();
        return new FoundActs(bundle.manifest().session(), made.acts, List.of(), List.of(), made.at, List.of(file),
                List.of());
    }

    private void all() {
        act(new PlanSession(bundle.plan(), bundle.items(), bundle.channels(), bundle.booths(), bundle.interpreters(),
                List.of(), bundle.people()));
        for (ItemId item : bundle.skipped()) {
            act(new SkipItem(item));
        }
        for (CopiedQuestion question : bundle.questions()) {
            act(new AddQuestion(question.text(), question.language(), question.asker()));
            for (QuestionPlan.Wording wording : question.renditions()) {
                act(new WriteRendition(question.id(), wording.language(), wording.text(), wording.state()));
            }
        }
        act(bundle.notesOnly());
    }

    private void act(Command command) {
        if (Decider.decide(state, command, at) instanceof Decision.Accepted done) {
            Manifest manifest = bundle.manifest();
            CommandId id = new CommandId("bundle-" + manifest.members().getFirst().sha256().substring(0, ID_DIGITS)
                    + "-" + (acts.size() + 1));
            acts.add(new Batch(manifest.session(), id, at, "moderator", "bundle", done.events(), done.people()));
            state = Evolver.evolve(state, id, done.events()).withPeople(state.people().with(done.people()));
        }
    }
}
