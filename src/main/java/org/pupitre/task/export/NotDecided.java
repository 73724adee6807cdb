package org.pupitre.task.export;

import java.util.List;

import org.pupitre.domain.outlook.gate.Hit;
import org.pupitre.text.Messages;

/** Nothing is written: a person must decide first whether something may leave. */
public record NotDecided(List<Hit> hits) implements ExportResult {
    public NotDecided {
        hits = List.copyOf(hits);
    }

    @Override
    public boolean done() {
        return false;
    }

    @Override
    public List<String> sentences(Messages messages) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(messages.text("out.undecided", hits.size())),
                hits.stream().map(hit -> messages.text("out.hit", messages.word("out.why", hit.why()), hit.found(),
                        hit.text(), hit.id())))
                .toList();
    }
}
