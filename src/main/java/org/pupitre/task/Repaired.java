package org.pupitre.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pupitre.journal.Repair;
import org.pupitre.journal.value.SeqRange;
import org.pupitre.text.Messages;

/**
 * A library is intact again, or a new one was made of what could be recovered.
 *
 * @param library  the one that is intact now
 * @param unproven entries of which not everything can be proven, by their old numbers
 */
public record Repaired(Path library, Repair.Done became, List<SeqRange> unproven)
        implements RepairLibrary.Result, RestoreBackup.Result, SalvageLibrary.Result {
    public Repaired {
        unproven = List.copyOf(unproven);
    }

    @Override
    public boolean done() {
        return true;
    }

    @Override
    public List<String> sentences(Messages messages) {
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.text("safety.done.entries", library, became.entries()));
        if (!became.lost().isEmpty()) {
            sentences.add(messages.text("safety.done.lost", DamageReport.ranges(messages, became.lost())));
        }
        became.aside().ifPresent(aside -> sentences.add(messages.text("safety.done.aside", aside)));
        if (!unproven.isEmpty()) {
            sentences.add(messages.text("safety.done.unproven", DamageReport.ranges(messages, unproven)));
        }
        return sentences;
    }
}
