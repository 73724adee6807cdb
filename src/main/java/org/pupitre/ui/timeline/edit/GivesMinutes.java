package org.pupitre.ui.timeline.edit;

/** When an item gives minutes in a landing: its priority, 1 to 3 (rules of the timeline, section 2.7). */
enum GivesMinutes {
    FIRST(1),
    SECOND(2),
    LAST(3);

    private final int priority;

    GivesMinutes(int priority) {
        this.priority = priority;
    }

    static GivesMinutes of(int priority) {
        return priority == FIRST.priority ? FIRST : priority == SECOND.priority ? SECOND : LAST;
    }

    int priority() {
        return priority;
    }
}
