package org.pupitre.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Day;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.PlanEvent.SessionLanded;
import org.pupitre.domain.act.TimelineCommand.OffsetMode;
import org.pupitre.domain.act.TimelineEvent.ItemAdded;
import org.pupitre.domain.act.TimelineEvent.ItemStarted;
import org.pupitre.domain.act.TimelineEvent.OffsetModeSet;
import org.pupitre.domain.agenda.Landing.Give;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LocalText;

/**
 * A proposal compared with all that are possible, on random agendas of up to seven items that are late:
 * {@code -Dlanding.seed=…} plays the agendas of an earlier run again, {@code -Dlanding.agendas=…} more of them.
 */
class LandingLawsTest {
    private static final Instant STOP = Day.at("20:00");

    /** What one choice of minutes and left-out items comes to. */
    private record Choice(int leftOut, int minutes, Instant end) {}

    @Test
    void aProposalIsAsSmallAsAnyThatLands() {
        long seed = Long.getLong("landing.seed", System.nanoTime());
        int agendas = Integer.getInteger("landing.agendas", 20_000);
        System.out.println("landing.seed=" + seed + ", " + agendas + " agendas");
        IntStream.range(0, agendas).parallel().forEach(i -> compare(seed + i));
    }

    private static void compare(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Timeline timeline = agenda(random);
        Instant now = timeline.runs().isEmpty() ? Day.at("18:00") : Day.at("18:30").plusSeconds(random.nextInt(1800));
        Optional<Landing> proposal = Landing.of(timeline, STOP, now);
        Instant end = Projection.of(timeline, now).projectedEnd();
        String told = "-Dlanding.seed=" + seed + " " + timeline.plans() + " at " + Day.time(now) + ": " + proposal;
        assertThat(proposal.isPresent()).as(told).isEqualTo(end != null && end.isAfter(STOP));
        if (proposal.isEmpty()) {
            return;
        }
        Landing landing = proposal.get();
        landing.gives().forEach(give -> assertThat(give.minutes()).as(told).isBetween(0, give.most()));
        Map<ItemId, Integer> minutes = new HashMap<>();
        landing.gives().forEach(give -> minutes.put(give.item().id(), give.minutes()));
        Set<ItemId> out = new HashSet<>(landing.leftOut());
        assertThat(end(timeline, landing, minutes, out, now)).as(told).isEqualTo(landing.end());
        List<Choice> all = new ArrayList<>();
        choices(timeline, landing, 0, new HashMap<>(), new HashSet<>(), now, all);
        List<Choice> landed = all.stream().filter(choice -> !choice.end().isAfter(STOP)).toList();
        assertThat(landing.lands()).as(told).isEqualTo(!landed.isEmpty());
        if (landing.lands()) {
            int fewest = landed.stream().mapToInt(Choice::leftOut).min().orElseThrow();
            assertThat(out).as(told).hasSize(fewest);
            int least = least(timeline, landing, out, now);
            assertThat(landing.minutes()).as("no minute too many: " + told).isEqualTo(least);
        } else {
            Instant best = all.stream().map(Choice::end).min(Instant::compareTo).orElseThrow();
            assertThat(landing.end()).as(told).isEqualTo(best);
        }
    }

    /** The fewest minutes that land the session with these items left out. */
    private static int least(Timeline timeline, Landing landing, Set<ItemId> out, Instant now) {
        List<Choice> all = new ArrayList<>();
        minutesOf(timeline, landing, 0, new HashMap<>(), out, now, all);
        return all.stream().filter(choice -> !choice.end().isAfter(STOP)).mapToInt(Choice::minutes).min()
                .orElseThrow();
    }

    private static void choices(Timeline timeline, Landing landing, int from, Map<ItemId, Integer> minutes,
            Set<ItemId> out, Instant now, List<Choice> all) {
        if (from == landing.gives().size()) {
            // With as many minutes as there are: whether it lands at all, and how far.
            landing.gives().forEach(give -> minutes.put(give.item().id(), give.most()));
            all.add(new Choice(out.size(), 0, end(timeline, landing, minutes, out, now)));
            return;
        }
        Give give = landing.gives().get(from);
        choices(timeline, landing, from + 1, minutes, out, now, all);
        if (give.item().plan().mayBeLeftOut()) {
            Set<ItemId> more = new HashSet<>(out);
            more.add(give.item().id());
            choices(timeline, landing, from + 1, minutes, more, now, all);
        }
    }

    private static void minutesOf(Timeline timeline, Landing landing, int from, Map<ItemId, Integer> minutes,
            Set<ItemId> out, Instant now, List<Choice> all) {
        if (from == landing.gives().size()) {
            all.add(new Choice(out.size(), minutes.values().stream().mapToInt(m -> m).sum(),
                    end(timeline, landing, minutes, out, now)));
            return;
        }
        Give give = landing.gives().get(from);
        int most = out.contains(give.item().id()) ? 0 : give.most();
        for (int m = 0; m <= most; m++) {
            minutes.put(give.item().id(), m);
            minutesOf(timeline, landing, from + 1, minutes, out, now, all);
        }
    }

    /** As the projection says it of the agenda that an accepted landing leaves. */
    private static Instant end(Timeline timeline, Landing landing, Map<ItemId, Integer> minutes, Set<ItemId> out,
            Instant now) {
        Map<ItemId, Integer> seconds = new HashMap<>();
        landing.gives().stream().filter(give -> !out.contains(give.item().id())).forEach(give -> seconds.put(
                give.item().id(), give.item().plan().durationSeconds() - 60 * minutes.get(give.item().id())));
        List<ItemPlan> plans = Landing.shortened(timeline, seconds, out, STOP);
        Timeline landed = timeline.after(new SessionLanded(plans, List.copyOf(out)));
        Instant end = Projection.of(landed, now).projectedEnd();
        return end == null ? now : end;
    }

    private static Timeline agenda(RandomGenerator random) {
        Timeline timeline = Timeline.EMPTY;
        int many = 2 + random.nextInt(6);
        for (int i = 0; i < many; i++) {
            timeline = timeline.after(new ItemAdded(item(random, "i" + i, i == 0)));
        }
        if (random.nextInt(4) == 0) {
            timeline = timeline.after(new OffsetModeSet(OffsetMode.RELATIVE));
        }
        return random.nextInt(5) == 0
                ? timeline
                : timeline.after(new ItemStarted(new ItemId("i0"), Day.at("18:00").plusSeconds(random.nextInt(1800))));
    }

    private static ItemPlan item(RandomGenerator random, String id, boolean first) {
        int most = random.nextInt(3) == 0 ? 0 : random.nextInt(5);
        int seconds = 300 + random.nextInt(1500);
        Instant fixed = first
                ? Day.at("18:00")
                : random.nextInt(4) == 0 ? Day.at("18:30").plusSeconds(random.nextInt(5400)) : null;
        Instant locked = random.nextInt(8) == 0 ? Day.at("19:00").plusSeconds(random.nextInt(3600)) : null;
        return new ItemPlan(new ItemId(id), LocalText.of(id, id), ItemKind.PANEL, fixed, seconds, locked,
                random.nextInt(8) == 0, 120, 60, Math.max(0, seconds - most * 60 - random.nextInt(60)),
                1 + random.nextInt(3), List.of(), random.nextInt(4) == 0, null, null);
    }
}
