package org.pupitre.domain.act;

/**
 * Something that has happened, as the journal keeps it for years. Its simple name is its kind in the journal. Events
 * hold ids and instants, never names or contacts of people, and are never changed once written.
 */
public sealed interface Event
        permits SessionEvent, PeopleEvent, TimelineEvent, PlanEvent, QueueEvent, InterpretationEvent, BoardEvent,
        NoteEvent, MeetingEvent, IntakeEvent, GlossaryEvent, ReadinessEvent, FollowUpEvent, LevelEvent,
        DebateEvent, SortingEvent, ReplyEvent {

    /**
     * Whether the act this event belongs to is taken back by undo. Facts that come from outside, such as a signal of a
     * booth, stay, and undo goes past them.
     */
    default boolean undoable() {
        return true;
    }
}
