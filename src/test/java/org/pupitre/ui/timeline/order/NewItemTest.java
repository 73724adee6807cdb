package org.pupitre.ui.timeline.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.PlanCommand.InsertItem;
import org.pupitre.domain.act.PlanCommand.RemoveItem;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;

/** A new item: where it comes, and what it is until someone fills it in. */
class NewItemTest {
    private static final Map<LanguageTag, String> TITLES = Map.of(LanguageTag.EN, "New item", LanguageTag.FR,
            "Nouveau point");

    private static NewItem in(Play play) {
        return new NewItem(play.state(), TITLES);
    }

    @Test
    void tenMinutesOfDiscussionInBothLanguages() {
        InsertItem insert = in(Play.session(Play.S1)).below(new ItemId("B"));
        assertThat(insert.after()).isEqualTo(new ItemId("B"));
        assertThat(insert.item().kind()).isEqualTo(ItemKind.DISCUSSION);
        assertThat(insert.item().durationSeconds()).isEqualTo(600);
        assertThat(insert.item().title().wordings()).containsEntry(LanguageTag.FR, "Nouveau point")
                .containsEntry(LanguageTag.EN, "New item");
    }

    @ParameterizedTest
    @CsvSource({"K,K,K,X", "A,K,A,K", "B,K,B,A", "Y,,Y,B", "X,,X,"})
    void itBelongsToTheBlockOfItsPlace(String row, String block, String below, String above) {
        Play play = Play.session("X 18:00 10 | K - 0 block | A - 5 in=K | B - 5 in=K | Y - 10");
        InsertItem after = in(play).below(new ItemId(row));
        assertThat(after.after()).isEqualTo(new ItemId(below));
        assertThat(after.item().block()).isEqualTo(block == null ? null : new ItemId(block));
        InsertItem before = in(play).above(new ItemId(row));
        assertThat(before.after()).isEqualTo(above == null ? null : new ItemId(above));
        play.does(after);
    }

    @Test
    void aboveTheFirstItTakesTheStart_andInAnEmptyAgendaThatOfTheSession() {
        Play play = Play.session(Play.S1);
        InsertItem first = in(play).above(new ItemId("A"));
        play.does(first);
        assertThat(play.state().timeline().items().getFirst().plannedStart()).isEqualTo(Day.at("18:00"));
        assertThat(play.state().timeline().items().get(1).plannedStart()).isEqualTo(Day.at("18:10"));
        Play empty = Play.session(Play.S1);
        empty.state().timeline().items().forEach(item -> empty.does(new RemoveItem(item.id())));
        empty.does(in(empty).below(null));
        assertThat(empty.state().timeline().items().getFirst().plannedStart()).isEqualTo(Day.at("18:00"));
    }

    @Test
    void eachHasAnIdOfItsOwn() {
        Play play = Play.session("A 18:00 10");
        for (int i = 0; i < 20; i++) {
            play.does(in(play).below(new ItemId("A")));
        }
        assertThat(play.state().timeline().items()).hasSize(21);
    }

    @Test
    void nothingIsPutBeforeWhatHasRun() {
        Play play = Play.session(Play.S1).at("18:00").does(new NextItem()).at("18:10").does(new NextItem());
        assertThat(play.refused(in(play).below(new ItemId("A")))).isInstanceOf(Rejection.PlaceIsPast.class);
        assertThat(play.refused(in(play).above(new ItemId("B")))).isInstanceOf(Rejection.PlaceIsPast.class);
    }
}
