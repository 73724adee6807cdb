package org.pupitre.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;

/** A seminar file that is read again changes what no person changed, and takes nothing away by itself (rules of imports, section 2). */
class SeminarIntakeTest {
    private final Play play = Play.session(Play.S1);

    private Preview again(List<ItemPlan> items) {
        return SeminarIntake.of("seminar.json", Play.plan(items), Known.of(play.state()));
    }

    private List<String> items() {
        return play.state().timeline().items().stream().map(item -> item.id().value()).toList();
    }

    @Test
    void theSameFileChangesNothing() {
        assertThat(Intakes.states(again(Day.agenda(Play.S1)))).containsOnly(RowState.UNCHANGED);
    }

    @Test
    void whatIsMissingIsListedAndStaysUnlessItIsTicked() {
        List<ItemPlan> items = new ArrayList<>(Day.agenda(Play.S1));
        ItemPlan gone = items.remove(4);
        items.set(1, items.get(1).lasting(1200));
        items.add(2, items.get(1).as(new ItemId("X")));
        Preview preview = again(items);

        assertThat(preview.counts()).containsEntry(RowState.NEW, 1).containsEntry(RowState.CHANGED, 1)
                .containsEntry(RowState.MISSING, 1);
        play.does(preview.takeIn());
        assertThat(items()).containsExactly("A", "B", "X", "C", "D", "E");
        play.does(new Undo());
        Set<Integer> all = IntStream.range(0, preview.rows().size()).boxed().collect(Collectors.toSet());
        play.does(preview.takeIn(all));
        assertThat(items()).containsExactly("A", "B", "X", "C", "D").doesNotContain(gone.id().value());
    }

    @Test
    void anEditByHandStays() {
        play.does(new EditItem(new ItemId("B"), ItemChange.title(LanguageTag.EN, "By hand")));
        Preview preview =
                again(Day.agenda(Play.S1).stream().map(item -> item.id().value().equals("B") ? item.lasting(60) : item)
                        .toList());
        play.does(preview.takeIn());

        assertThat(play.state().timeline().item(new ItemId("B")).orElseThrow().title().in(LanguageTag.EN))
                .isEqualTo("By hand");
        assertThat(play.state().timeline().item(new ItemId("B")).orElseThrow().plan().durationSeconds()).isEqualTo(60);
    }
}
