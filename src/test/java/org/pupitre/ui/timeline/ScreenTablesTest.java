package org.pupitre.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pupitre.domain.Day;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.agenda.Landing;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.fixtures.timing.TimingTable;
import org.pupitre.fixtures.timing.TimingTable.Step;
import org.pupitre.ui.kit.Words;

/** The tables of the rules of the timeline on what the screen shows, in both languages. */
class ScreenTablesTest {
    static List<TimingTable> tables() {
        return TimingTable.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theScreenShowsWhatTheTableSays(TimingTable table) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Screen screen = new Screen(table, language);
            for (Step step : table.steps()) {
                screen.play(step);
                step.holds().forEach(holds -> screen.shows(holds, step));
            }
        }
    }

    /** What a screen shows of one session. */
    private static final class Screen {
        private final TimingTable table;
        private final RunningItemModel item;
        private final HardStopModel stop;
        private final AgendaModel agenda;
        private SessionState state = SessionState.empty(new SessionId("s"), People.NOBODY);
        private Instant now;
        private int commands;

        Screen(TimingTable table, Locale language) {
            this.table = table;
            Words words = new Words(language);
            item = new RunningItemModel(words);
            stop = new HardStopModel(words);
            agenda = new AgendaModel(words);
            now = table.steps().getFirst().at().minusSeconds(3600);
            does(table.plan());
        }

        void play(Step step) {
            now = step.at();
            Command command = step.command();
            if (command != null) {
                does(command);
            } else if (step.lands()) {
                does(Landing.of(state.timeline(), state.plan().hardStop(), now).flatMap(Landing::command)
                        .orElseThrow());
            }
            item.show(state, now);
            stop.show(state, now);
            agenda.show(state, now);
        }

        private void does(Command command) {
            Decision decision = Decider.decide(state, command, now);
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            Decision.Accepted accepted = (Decision.Accepted) decision;
            state = Evolver.evolve(state, new CommandId("c" + commands++), accepted.events())
                    .withPeople(state.people().with(accepted.people()));
        }

        void shows(String holds, Step step) {
            String[] words = holds.split(" ", -1);
            String as = Day.time(step.at()) + " " + step.act() + ": " + holds;
            switch (words[0]) {
                // Time left counts down without a sign; past zero it counts up with a plus.
                case "remaining" -> assertThat(item.shownProperty().get().figure()).as(as)
                        .isEqualTo(words[1].replace('-', '+'));
                case "opening" ->
                        assertThat(item.shownProperty().get().figure()).as(as).isEqualTo("+" + words[2] + ":00");
                case "end" -> end(words[1], as);
                case "plan" -> assertThat(row(words[1]).lookProperty().get().facts()).as(as)
                        .contains(clock(words[2].split("-", -1)[0])).contains(clock(words[2].split("-", -1)[1]));
                case "flag" -> flag(words[1], words[3], as);
                case "flags" -> assertThat(agenda.rows()).as(as)
                        .allMatch(row -> row.flagsProperty().get().isEmpty());
                case "gap" -> gap(words[1], Integer.parseInt(words[2]), as);
                case "abs", "rel", "finish", "total", "landing", "still" -> {
                    // Said on other screens, or to scripts only.
                }
                default -> assertThat(row(words[0]).lookProperty().get().start()).as(as)
                        .isEqualTo(clock(words[1].split("-", -1)[0]));
            }
        }

        private void end(String time, String as) {
            long past = Duration.between(table.plan().plan().hardStop(), table.at(time)).toMinutes();
            assertThat(stop.shownProperty().get().minutes()).as(as).isEqualTo(String.valueOf(Math.abs(past)));
            assertThat(stop.shownProperty().get().side()).as(as).isEqualTo(past > 0
                    ? HardStopModel.Side.PAST
                    : past < 0 ? HardStopModel.Side.BEFORE : HardStopModel.Side.ON_TIME);
        }

        private void flag(String id, String minutes, String as) {
            assertThat(row(id).flagsProperty().get()).as(as).isNotEmpty();
            if (!minutes.equals("0")) {
                assertThat(row(id).flagsProperty().get()).as(as).contains(minutes);
            }
        }

        private void gap(String id, int minutes, String as) {
            if (minutes > 0) {
                assertThat(agenda.facts(new ItemId(id)).orElseThrow().toString()).as(as)
                        .contains(String.valueOf(minutes));
            }
        }

        private AgendaRow row(String id) {
            return agenda.rows().stream().filter(row -> row.of(new ItemId(id))).findFirst().orElseThrow();
        }

        private static String clock(String time) {
            return time.replace("+", "");
        }
    }
}
