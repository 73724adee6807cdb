package org.pupitre.ui.shell.zone;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A computer in a zone, on which zones are chosen; its disk can refuse. */
public final class KeptZones implements ZoneMemory {
    private final @Nullable ZoneId here;
    private List<ZoneId> chosen;
    private boolean refuses;

    /** @param here null where it is not known */
    public KeptZones(@Nullable String here, String... chosen) {
        this.here = here == null ? null : ZoneId.of(here);
        this.chosen = List.of(chosen).stream().map(ZoneId::of).toList();
    }

    void refuse(boolean from) {
        refuses = from;
    }

    @Override
    public Optional<ZoneId> here() {
        return Optional.ofNullable(here);
    }

    @Override
    public List<ZoneId> chosen() {
        return chosen;
    }

    @Override
    public boolean keep(List<ZoneId> zones) {
        chosen = List.copyOf(zones);
        return !refuses;
    }
}
