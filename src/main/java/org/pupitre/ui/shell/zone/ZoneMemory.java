package org.pupitre.ui.shell.zone;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The zone of this computer, and the zones the moderator chose for a library. On the screen's thread. */
public interface ZoneMemory {
    /** A computer whose zone is not known, and nothing chosen; nothing is kept. */
    ZoneMemory NONE = new ZoneMemory() {
        @Override
        public Optional<ZoneId> here() {
            return Optional.empty();
        }

        @Override
        public List<ZoneId> chosen() {
            return List.of();
        }

        @Override
        public boolean keep(List<ZoneId> zones) {
            return false;
        }
    };

    /** The moderator's own zone, which is that of the computer. */
    Optional<ZoneId> here();

    /** What was chosen, in its order; at most {@link org.pupitre.live.Settings#MOST_ZONES}, each once. */
    List<ZoneId> chosen();

    /**
     * Takes these from now on.
     *
     * @return whether they are written down; else they hold until the program ends
     */
    boolean keep(List<ZoneId> zones);
}
