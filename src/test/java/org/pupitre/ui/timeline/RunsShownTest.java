package org.pupitre.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.StagedSession;

/** An item that was started, left and started again tells all its runs. */
class RunsShownTest {
    private final StagedSession session = StagedSession.planned();
    private final Words words = new Words(Locale.ENGLISH);
    private final AgendaModel model = new AgendaModel(words);

    private ItemId show() {
        model.show(session.state(), session.now());
        return session.state().timeline().runs().getFirst().item();
    }

    @Test
    void everyRunIsListedAndAllOfThemCount() {
        session.did("13:00", new NextItem()).did("13:04", new NextItem());
        ItemId first = show();
        assertThat(model.facts(first).orElseThrow().times()).contains("ran 13:00 – 13:04")
                .noneMatch(t -> t.contains("runs,"));

        session.did("13:10", new StartItem(first, true)).did("13:12");
        show();
        assertThat(model.facts(first).orElseThrow().times())
                .containsSubsequence("ran 13:00 – 13:04", "running since 13:10", "held 2 times, 6:00 in all");

        session.did("13:15", new NextItem());
        show();
        assertThat(model.facts(first).orElseThrow().times())
                .containsSubsequence("ran 13:00 – 13:04", "ran 13:10 – 13:15", "held 2 times, 9:00 in all");
    }
}
