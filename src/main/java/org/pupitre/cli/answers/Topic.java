package org.pupitre.cli.answers;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.value.CommandId;
import org.pupitre.journal.json.Json;

import tools.jackson.databind.node.ObjectNode;

/** What a session can be asked for. */
public enum Topic {
    TIMELINE(TimelineAnswer.class),
    LANDING(LandingAnswer.class),
    PLANNED(PlannedAnswer.class),
    FLOOR(FloorAnswer.class),
    DEBATE(DebateAnswer.class),
    INTERPRETATION(InterpretationAnswer.class),
    BOARD(BoardAnswer.class),
    RECONCILE(ReconcileAnswer.class),
    ATTENDANCE(AttendanceAnswer.class),
    MEETING(MeetingAnswer.class),
    LINES(LinesAnswer.class),
    NOTES(NotesAnswer.class),
    STATE(StateAnswer.class);

    private final Class<? extends Record> form;

    Topic(Class<? extends Record> form) {
        this.form = form;
    }

    /** The word in lines: to ask with, and before the answer. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The topic of a word in a line. The landing is also called as the commands of the plan are. */
    public static Optional<Topic> of(String word) {
        return word.equals("ProposeLanding")
                ? Optional.of(LANDING)
                : Arrays.stream(values()).filter(topic -> topic.word().equals(word)).findFirst();
    }

    /** The record that the answer is. */
    public Class<? extends Record> form() {
        return form;
    }

    /** The answer as a line. */
    public static String answer(CommandId id, Topic topic, SessionState state, Instant now) {
        ObjectNode line = Json.mapper().createObjectNode();
        line.put("id", id.value());
        line.set(topic.word(), Json.tree(topic.of(state, now)));
        return Json.write(line);
    }

    /** The answer at an instant. */
    public Record of(SessionState state, Instant now) {
        return switch (this) {
            case TIMELINE -> TimelineAnswer.of(state, now);
            case LANDING -> LandingAnswer.of(state, now);
            case PLANNED -> PlannedAnswer.of(state, now);
            case FLOOR -> FloorAnswer.of(state, now);
            case DEBATE -> DebateAnswer.of(state, now);
            case INTERPRETATION -> InterpretationAnswer.of(state, now);
            case MEETING -> MeetingAnswer.of(state, now);
            case LINES -> LinesAnswer.of(state, now);
            case BOARD -> BoardAnswer.of(state, now);
            case RECONCILE -> ReconcileAnswer.of(state);
            case ATTENDANCE -> AttendanceAnswer.of(state, now);
            case NOTES -> NotesAnswer.of(state);
            case STATE -> StateAnswer.of(state, now);
        };
    }
}
