package org.pupitre.domain.act;

/**
 * Something a person asks the session to do. Its simple name, such as {@code StartItem}, is its name on the command
 * line and in the documents. A command holds no time: when it is carried out is handed to the decider beside it.
 */
public sealed interface Command
        permits SessionCommand, PeopleCommand, TimelineCommand, PlanCommand, QueueCommand, InterpretationCommand,
        BoardCommand, NoteCommand, MeetingCommand, IntakeCommand, GlossaryCommand,
        ReadinessCommand, FollowUpCommand, LevelCommand, DebateCommand, SortingCommand, ReplyCommand {}
