package org.pupitre.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pupitre.live.notice.Notice;
import org.pupitre.live.notice.Notices;
import org.pupitre.live.power.Battery;
import org.pupitre.live.power.StayAwake;
import org.pupitre.live.power.StayAwake.Held;

class PowerWatchTest {
    private final Notices notices = new Notices();
    private final AtomicBoolean live = new AtomicBoolean();
    private final AtomicReference<Optional<Battery>> battery = new AtomicReference<>(Optional.empty());
    private final List<String> asked = new ArrayList<>();
    private Held possible = Held.AWAKE;
    private final PowerWatch watch = new PowerWatch(live::get, new StayAwake() {
        @Override
        public Held hold() {
            asked.add("hold");
            return possible;
        }

        @Override
        public void release() {
            asked.add("release");
        }
    }, battery::get, notices);

    @AfterEach
    void close() {
        watch.close();
    }

    private List<String> told() {
        return notices.standing().stream().map(n -> n.kind() + " " + n.arguments()).toList();
    }

    private List<String> at(int percent, boolean discharging) {
        battery.set(Optional.of(new Battery(percent, discharging)));
        watch.look();
        return told();
    }

    @Test
    void theComputerIsKeptAwakeWhileASessionIsLive() {
        watch.look();
        assertThat(asked).isEmpty();
        live.set(true);
        watch.look();
        watch.look();
        assertThat(asked).containsExactly("hold", "hold");
        live.set(false);
        watch.look();
        watch.look();
        assertThat(asked).containsExactly("hold", "hold", "release");
        live.set(true);
        watch.look();
        watch.close();
        assertThat(asked).containsExactly("hold", "hold", "release", "hold", "release");
    }

    @Test
    void whatIsNotHeldIsToldWhileASessionIsLive() {
        possible = Held.MAY_SLEEP;
        watch.look();
        assertThat(watch.held()).isEqualTo(Held.AWAKE);
        live.set(true);
        watch.look();
        assertThat(watch.held()).isEqualTo(Held.MAY_SLEEP);
        possible = Held.AWAKE;
        watch.look();
        assertThat(watch.held()).isEqualTo(Held.AWAKE);
        possible = Held.SCREEN_MAY_GO_DARK;
        watch.look();
        live.set(false);
        watch.look();
        assertThat(watch.held()).isEqualTo(Held.AWAKE);
    }

    @Test
    void aLowBatteryIsToldAtTwentyAndAtTenPercent() {
        watch.look();
        assertThat(told()).as("no battery").isEmpty();
        assertThat(at(15, false)).as("on the mains").isEmpty();
        assertThat(at(21, true)).isEmpty();
        assertThat(at(20, true)).containsExactly("BATTERY_LOW [20]");
        assertThat(at(19, true)).as("the figure follows").containsExactly("BATTERY_LOW [19]");
        notices.lower(Notice.Kind.BATTERY_LOW);
        assertThat(at(11, true)).as("it was read").isEmpty();
        assertThat(at(10, true)).containsExactly("BATTERY_NEARLY_EMPTY [10]");
        assertThat(at(9, false)).as("plugged in").isEmpty();
        assertThat(at(9, true)).containsExactly("BATTERY_NEARLY_EMPTY [9]");
    }

    @Test
    void fromTwentyToTenOneNoticeTakesThePlaceOfTheOther() {
        at(18, true);
        assertThat(at(8, true)).containsExactly("BATTERY_NEARLY_EMPTY [8]");
    }
}
