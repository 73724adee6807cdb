package org.pupitre.live.power;

import java.util.List;

/** Holds through commands, some against sleep and some against the dark screen. */
final class CommandsAwake implements StayAwake {
    private final List<Holder> sleep;
    private final List<Holder> screen;

    /**
     * @param sleep  the commands against sleep
     * @param screen those that keep the screen on; an empty one where it is known that there is none
     */
    CommandsAwake(List<List<String>> sleep, List<List<String>> screen) {
        this.sleep = sleep.stream().map(Holder::new).toList();
        this.screen = screen.stream().map(Holder::new).toList();
    }

    @Override
    public Held hold() {
        boolean bright = allHold(screen);
        if (!allHold(sleep)) {
            return Held.MAY_SLEEP;
        }
        return bright ? Held.AWAKE : Held.SCREEN_MAY_GO_DARK;
    }

    /** Each is asked, also after one that does not hold. */
    private static boolean allHold(List<Holder> holders) {
        return holders.stream().filter(Holder::hold).count() == holders.size();
    }

    @Override
    public void release() {
        sleep.forEach(Holder::release);
        screen.forEach(Holder::release);
    }
}
