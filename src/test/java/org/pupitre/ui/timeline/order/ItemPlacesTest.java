package org.pupitre.ui.timeline.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.PlanCommand;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.ItemId;

/** Where an item goes by one step and by being dropped; blocks are entered and left step by step. */
class ItemPlacesTest {
    private static final String BLOCK =
            "X 18:00 10 | K - 0 block | A - 5 in=K | B - 5 in=K | Y - 10 | L - 0 block | Z - 5";

    /** The order, with the block of each item that has one: {@code X K A/K B/K Y}. */
    private static String order(Play play) {
        return play.state().timeline().items().stream().map(ItemPlacesTest::name).collect(Collectors.joining(" "));
    }

    private static String name(AgendaItem item) {
        ItemId block = item.plan().block();
        return item.id().value() + (block == null ? "" : "/" + block.value());
    }

    private static ItemPlaces places(Play play) {
        return new ItemPlaces(play.state().timeline().plans());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            X ; down ; K X/K A/K B/K Y L Z
            A ; up   ; X A K B/K Y L Z
            A ; down ; X K B/K A/K Y L Z
            B ; down ; X K A/K B Y L Z
            Y ; up   ; X K A/K B/K Y/K L Z
            Y ; down ; X K A/K B/K L Y/L Z
            Z ; up   ; X K A/K B/K Y L Z/L
            K ; down ; X Y K A/K B/K L Z
            K ; up   ; K A/K B/K X Y L Z
            L ; up   ; X K A/K B/K L Y Z
            L ; down ; X K A/K B/K Y Z L
            X ; up   ; X K A/K B/K Y L Z
            Z ; down ; X K A/K B/K Y L Z
            """)
    void oneStepIsOneCommand_andIntoABlockOrOutOfItIsAStep(String item, String way, String expected) {
        Play play = Play.session(BLOCK);
        Optional<PlanCommand> command = way.equals("up")
                ? places(play).up(new ItemId(item), _ -> true)
                : places(play).down(new ItemId(item), _ -> true);
        String before = order(play);
        command.ifPresent(play::does);
        assertThat(order(play)).isEqualTo(expected);
        if (command.isPresent()) {
            play.does(new Undo());
            assertThat(order(play)).isEqualTo(before);
        }
    }

    @Test
    void aStepPassesOverWhatHasFolded() {
        Play play = Play.session("A 18:00 10 | B - 10 | C - 10 | D - 10");
        Set<ItemId> folded = Set.of(new ItemId("B"), new ItemId("C"));
        play.does(places(play).down(new ItemId("A"), id -> !folded.contains(id)).orElseThrow());
        assertThat(order(play)).isEqualTo("B C D A");
        assertThat(places(play).up(new ItemId("D"), id -> !folded.contains(id))).as("nothing is shown above D")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            X ; A ; BELOW  ; K A/K X/K B/K Y L Z
            X ; K ; BELOW  ; K X/K A/K B/K Y L Z
            X ; Z ; BELOW  ; K A/K B/K Y L Z X
            A ; X ; ABOVE  ; A X K B/K Y L Z
            A ; Y ; ABOVE  ; X K B/K A/K Y L Z
            B ; Y ; ABOVE  ; X K A/K B Y L Z
            Y ; B ; BELOW  ; X K A/K B/K Y/K L Z
            X ; B ; BELOW  ; K A/K B/K X/K Y L Z
            X ; Y ; ABOVE  ; K A/K B/K X Y L Z
            Z ; B ; BELOW  ; X K A/K B/K Z/K Y L
            A ; B ; BELOW  ; X K B/K A/K Y L Z
            X ; Z ; BEYOND ; K A/K B/K Y L Z X
            A ; L ; BELOW  ; X K B/K Y L A/L Z
            Z ; L ; BELOW  ; X K A/K B/K Y L Z/L
            K ; Y ; BELOW  ; X Y K A/K B/K L Z
            K ; Z ; BELOW  ; X Y L Z K A/K B/K
            """)
    void aDropIsOneCommand(String item, String onto, ItemPlaces.Side side, String expected) {
        Play play = Play.session(BLOCK);
        play.does(places(play).drop(new ItemId(item), new ItemId(onto), side).orElseThrow());
        assertThat(order(play)).isEqualTo(expected);
    }

    /** The block is the last of the agenda: only below all rows there is a place that is not in it. */
    @Test
    void belowTheLastRowAnItemBelongsToNoBlock() {
        Play play = Play.session("X 18:00 10 | K - 0 block | A - 5 in=K | B - 5 in=K");
        ItemId x = new ItemId("X");
        ItemId b = new ItemId("B");
        play.does(places(play).drop(x, b, ItemPlaces.Side.BEYOND).orElseThrow());
        assertThat(order(play)).isEqualTo("K A/K B/K X");
        play.does(new Undo());
        play.does(places(play).drop(x, b, ItemPlaces.Side.BELOW).orElseThrow());
        assertThat(order(play)).isEqualTo("K A/K B/K X/K");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            X ; X ; BELOW
            A ; K ; BELOW
            A ; B ; ABOVE
            K ; A ; BELOW
            L ; A ; BELOW
            L ; K ; BELOW
            L ; Z ; ABOVE
            X ; gone ; BELOW
            """)
    void whereNothingChangesOrABlockWouldBeWithinAnother_nothingIsOffered(String item, String onto,
            ItemPlaces.Side side) {
        assertThat(places(Play.session(BLOCK)).drop(new ItemId(item), new ItemId(onto), side)).isEmpty();
    }

    /** Whatever is pulled wherever: the session takes it or says why, and items of a block stay together below it. */
    @Test
    void blocksStayWhole() {
        long seed = 15;
        Random random = new Random(seed);
        Play play = Play.session(BLOCK);
        List<ItemId> ids = play.state().timeline().items().stream().map(AgendaItem::id).toList();
        for (int i = 0; i < 2000; i++) {
            ItemId item = ids.get(random.nextInt(ids.size()));
            ItemId onto = ids.get(random.nextInt(ids.size()));
            Optional<PlanCommand> command = switch (random.nextInt(3)) {
                case 0 -> places(play).up(item, _ -> true);
                case 1 -> places(play).down(item, _ -> true);
                default -> places(play).drop(item, onto,
                        random.nextBoolean() ? ItemPlaces.Side.ABOVE : ItemPlaces.Side.BELOW);
            };
            if (command.isPresent()) {
                Decision decision = Decider.decide(play.state(), command.get(), play.now());
                if (decision instanceof Decision.Refused no) {
                    assertThat(no.reason()).as("seed %d, %d: %s in %s", seed, i, command, order(play))
                            .isNotInstanceOf(Rejection.BadValue.class);
                } else {
                    play.does(command.get());
                }
            }
            assertThat(whole(play)).as("seed %d, %d: %s gives %s", seed, i, command, order(play)).isTrue();
        }
    }

    private static boolean whole(Play play) {
        ItemId heading = null;
        for (AgendaItem item : play.state().timeline().items()) {
            ItemId block = item.plan().block();
            if (block != null && !block.equals(heading)) {
                return false;
            }
            heading = item.kind() == org.pupitre.domain.act.ItemKind.BLOCK ? item.id() : block;
        }
        return true;
    }
}
