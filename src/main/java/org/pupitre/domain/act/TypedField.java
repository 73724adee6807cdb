package org.pupitre.domain.act;

import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.WriteRendition;
import org.pupitre.domain.act.IntakeCommand.TakeIn;
import org.pupitre.domain.act.IntakeCommand.TakeInMeeting;
import org.pupitre.domain.act.MeetingCommand.WriteLine;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteCommand.EditNote;

/** What a text is in the eyes of the person who typed it. */
public enum TypedField {
    QUESTION,
    WORDING,
    NOTE,
    NAME,
    SAID_AS,
    AFFILIATION,
    REMARK,
    TITLE,
    BOOTH,
    LINE,
    TERM,
    FILE,
    SUBJECT,
    MESSAGE,
    LABEL,
    ANSWER;

    /** Which one a text of a command or of its parts is. */
    static TypedField of(Record record, String component) {
        return switch (record) {
            case AddQuestion c -> QUESTION;
            case QuestionPlan p -> QUESTION;
            case WriteRendition c -> WORDING;
            case QuestionPlan.Wording w -> WORDING;
            case AddNote c when component.equals("speakerName") -> NAME;
            case AddNote c -> NOTE;
            case EditNote c -> NOTE;
            case PersonDetails d when component.equals("name") -> NAME;
            case PersonDetails d when component.equals("saidAs") -> SAID_AS;
            case PersonDetails d -> AFFILIATION;
            case PersonFacts f -> AFFILIATION;
            case Term t -> TERM;
            case TermWording w -> TERM;
            case TakeIn c -> FILE;
            case TakeInMeeting c -> FILE;
            case BroughtQuestion q when component.equals("text") -> QUESTION;
            case FollowUpCommand.NameAddressee c -> SUBJECT;
            case SortingCommand.LabelQuestions c -> LABEL;
            case ReplyCommand.WriteReply c -> ANSWER;
            case BoothPlan b -> BOOTH;
            case WriteLine c -> LINE;
            case MeetingCommand.TellRoom c -> MESSAGE;
            default -> REMARK;
        };
    }

    /** Whether it has no line breaks. */
    boolean onOneLine() {
        return this == NAME || this == SAID_AS || this == AFFILIATION || this == BOOTH
                || this == LINE || this == TERM || this == FILE || this == SUBJECT || this == MESSAGE
                || this == LABEL;
    }
}
