package org.pupitre.domain.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pupitre.domain.Play;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.agenda.Landing;
import org.pupitre.domain.agenda.PlanCheck;
import org.pupitre.domain.value.LocalText;

/** Each template fills two hours, keeps to the rules of a plan, and can still end on time where the session begins late. */
class SessionTemplateTest {
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    private static Play planned(SessionTemplate template) {
        PlanSession usual = Play.plan(List.of());
        SessionPlan plan = usual.plan().ending(usual.plan().plannedStart().plus(TWO_HOURS));
        List<ItemPlan> items =
                template.items(plan.plannedStart(), title -> LocalText.of(title.name(), title.name()));
        return Play.unplanned()
                .does(new PlanSession(plan, items, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EMPTY")
    void itFillsTwoHoursToTheMinute(SessionTemplate template) {
        SessionState state = planned(template).state();
        PlanCheck check = PlanCheck.of(state.timeline(), state.plan().hardStop(), state.plan().zone(), Instant.EPOCH);
        assertThat(check.end()).isEqualTo(state.plan().hardStop());
        assertThat(check.gaps().values()).allMatch(Duration::isZero);
        assertThat(check.flags()).isEmpty();
        assertThat(template.minutes()).isEqualTo(120);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EMPTY")
    void tenMinutesLateItStillEndsOnTime(SessionTemplate template) {
        Play play = planned(template);
        ItemPlan first = play.state().timeline().plans().stream().filter(i -> i.kind() != ItemKind.SOUND_CHECK)
                .findFirst().orElseThrow();
        Instant late = play.state().plan().plannedStart().plus(Duration.ofMinutes(10));
        play.after((int) Duration.between(play.now(), late).toSeconds()).does(new StartItem(first.id(), false));
        Landing landing = Landing.of(play.state().timeline(), play.state().plan().hardStop(), late).orElseThrow();
        assertThat(landing.lands()).isTrue();
        assertThat(landing.gives()).allSatisfy(give -> assertThat(give.minutes()).isLessThanOrEqualTo(give.most()));
    }

    @Test
    void theSoundCheckOfAHearingEndsAtTheAnnouncedStart() {
        SessionState state = planned(SessionTemplate.HEARING).state();
        assertThat(state.timeline().items().getFirst().plan().kind()).isEqualTo(ItemKind.SOUND_CHECK);
        assertThat(state.timeline().items().getFirst().plannedEnd()).isEqualTo(state.plan().plannedStart());
    }

    @Test
    void anEmptySessionHasNoItem() {
        assertThat(planned(SessionTemplate.EMPTY).state().timeline().items()).isEmpty();
    }
}
