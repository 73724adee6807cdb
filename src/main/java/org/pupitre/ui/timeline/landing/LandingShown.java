package org.pupitre.ui.timeline.landing;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.PlanCommand.LandSession;
import org.pupitre.domain.value.ItemId;

/**
 * A landing as it is on the screen.
 *
 * @param there   whether there is one
 * @param heading what it is for, or that it does not suffice
 * @param gives   what each item gives, those that give nothing left out
 * @param told    all of it read aloud, with the reasons
 * @param command what carries out just this; null where no item can give anything
 * @param frees   how many of the minutes past the hard stop it frees
 * @param rest    what is still past the hard stop, or that it is on time
 * @param brief   the same in fewer words
 * @param past    whether something is still past the hard stop
 * @param ranked  whether items give before others, or start at a fixed time, so that each row says more than its limit
 * @param minutes how long each item that changes is to take, or that it is left out
 */
public record LandingShown(
        boolean there,
        String heading,
        List<GiveText> gives,
        String told,
        @Nullable LandSession command,
        String frees,
        String rest,
        String brief,
        boolean past,
        boolean ranked,
        Map<ItemId, String> minutes) {
    /** The session ends in time, or its landing was refused. */
    static final LandingShown NOTHING =
            new LandingShown(false, "", List.of(), "", null, "", "", "", false, false, Map.of());

    public LandingShown {
        gives = List.copyOf(gives);
        minutes = Map.copyOf(minutes);
    }
}
