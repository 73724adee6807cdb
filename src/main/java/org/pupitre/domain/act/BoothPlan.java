package org.pupitre.domain.act;

import java.util.List;

import org.pupitre.domain.value.BoothId;

/**
 * A booth: a team of interpreters and the directions it covers. It is bidirectional when it covers a pair both ways.
 *
 * @param name       what it is called, such as {@code A}
 * @param directions at least one
 */
public record BoothPlan(BoothId id, String name, List<Direction> directions) {
    /**
     * @throws IllegalArgumentException if no direction is given
     */
    public BoothPlan {
        if (directions.isEmpty()) {
            throw new IllegalArgumentException("a booth covers at least one direction: " + id);
        }
        directions = List.copyOf(directions);
    }

    public boolean bidirectional() {
        return directions.stream().anyMatch(d -> directions.contains(d.reversed()));
    }
}
