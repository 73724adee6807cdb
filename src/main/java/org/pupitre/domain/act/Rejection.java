package org.pupitre.domain.act;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.domain.value.SignalId;
import org.pupitre.domain.value.TermId;

/**
 * Why a command was refused: expected, a value, and one sentence in each language under the key
 * {@code rejection.} and its simple name, with its components in order as the sentence's arguments.
 */
public sealed interface Rejection {
    // the session as a whole
    record NotPlannedYet() implements Rejection {}

    record AlreadyPlanned() implements Rejection {}

    record NothingToUndo() implements Rejection {}

    record NothingToRedo() implements Rejection {}

    /** The end of the session is not redone over what has begun in interpretation since. */
    record InterpretationWentOn() implements Rejection {}

    /** A field of the command is out of its range or does not fit the others. */
    record BadValue(String field, String expected) implements Rejection {}

    /** A text of which nothing can be seen, where there must be one. */
    record TextEmpty(TypedField field) implements Rejection {}

    /**
     * A text that is too long; it was not kept.
     *
     * @param most   characters it may have
     * @param length characters it has
     */
    record TextTooLong(TypedField field, int most, int length) implements Rejection {}

    record IdInUse(String id) implements Rejection {}

    /** It was deleted, and nothing brings it back. */
    record SessionWasDeleted(SessionId session) implements Rejection {}

    /** Something runs in it, or it is between two items. */
    record SessionIsLive() implements Rejection {}

    /** It is in a window. */
    record SessionIsOpen() implements Rejection {}

    // timeline
    record NoSuchItem(ItemId item) implements Rejection {}

    record ItemAlreadyRunning(ItemId item) implements Rejection {}

    /** It has already run; starting it again must be asked for expressly. */
    record ItemHasRun(ItemId item) implements Rejection {}

    record ItemIsSkipped(ItemId item) implements Rejection {}

    /** Only an item that has not begun can be left out. */
    record ItemHasBegun(ItemId item) implements Rejection {}

    record ItemNotReopenable(ItemId item) implements Rejection {}

    /** It has begun, so it stays in the agenda, and where it is. */
    record ItemIsHistory(ItemId item) implements Rejection {}

    /** Only a place after what has begun can still be filled. */
    record PlaceIsPast() implements Rejection {}

    /** An item that runs can be given more time, and none is taken from it. */
    record RunningItemOnlyLonger(ItemId item) implements Rejection {}

    /** Its times are history; only a named correction changes them. */
    record TimesAreHistory(ItemId item) implements Rejection {}

    /** Notes say that they belong to it. */
    record ItemHasNotes(ItemId item) implements Rejection {}

    /** There is no item after it that could become part of it. */
    record NothingToJoin(ItemId item) implements Rejection {}

    /** What it should belong to is no block. */
    record NotABlock(ItemId item) implements Rejection {}

    /** It stays a block as long as items belong to it. */
    record BlockHasItems(ItemId item) implements Rejection {}

    /** A block would come to be between the items of this one. */
    record WithinABlock(ItemId item) implements Rejection {}

    /** The end is before the start. */
    record EndBeforeStart(ItemId item) implements Rejection {}

    /** It would have less than its minimum, or more than now. */
    record NotToBeTaken(ItemId item) implements Rejection {}

    /** It may not be left out. */
    record NotToBeLeftOut(ItemId item) implements Rejection {}

    /** Another run was at that time. */
    record RunsOverlap(ItemId item) implements Rejection {}

    /** It is no part of the chain, and has no place in it. */
    record NotInTheChain(ItemId item) implements Rejection {}

    /** All is like that already. */
    record NothingChanges() implements Rejection {}

    record AsideNotRunning(ItemId item) implements Rejection {}

    record NoItemRunning() implements Rejection {}

    record NoItemToStart() implements Rejection {}

    record ItemAlreadyPaused(ItemId item) implements Rejection {}

    record ItemNotPaused(ItemId item) implements Rejection {}

    /** Undoing the first answer lets one give another. */
    record GapAlreadyAnswered() implements Rejection {}

    record SessionIsFinished() implements Rejection {}

    record SessionNotFinished() implements Rejection {}

    /** Only a session that has not begun can be put on another day. */
    record SessionHasBegun() implements Rejection {}

    /** Something runs in it, or it is between two items: it stays in the list. */
    record SessionGoesOn() implements Rejection {}

    /** It is hidden from the list already. */
    record SessionIsArchived() implements Rejection {}

    /** It is in the list. */
    record SessionNotArchived() implements Rejection {}

    // floor and queue
    record NoSuchEntry(EntryId entry) implements Rejection {}

    record AlreadyWaiting(PersonId person, int place) implements Rejection {}

    record AlreadySpeaking(EntryId entry) implements Rejection {}

    record PersonMissing() implements Rejection {}

    record NobodyToCall() implements Rejection {}

    record NobodySpeaking() implements Rejection {}

    record TurnAlreadyPaused(EntryId entry) implements Rejection {}

    record TurnNotPaused(EntryId entry) implements Rejection {}

    /** The turn does not count as an answer to the question in Now. */
    record TurnAnswersNothing(EntryId entry) implements Rejection {}

    /** The entry is in another state than the command needs, such as moving one that is finished. */
    record EntryNotWaiting(EntryId entry) implements Rejection {}

    record EntryNotCalled(EntryId entry) implements Rejection {}

    record EntryNotWithdrawn(EntryId entry) implements Rejection {}

    record NobodyFinished() implements Rejection {}

    /** An entry can neither become nor stop being an interjection. */
    record InterjectionStays(EntryId entry) implements Rejection {}

    /** Only an intervention or an interjection is answered, and no answer is. */
    record NotToBeAnswered(EntryId entry) implements Rejection {}

    /** An answer needs that someone has had the floor. */
    record NobodyHasBegun() implements Rejection {}

    /** It is known who asks, and that is said once. */
    record EntryHasPerson(EntryId entry) implements Rejection {}

    /** It takes no hands from the meeting tool; the moderator still adds. */
    record QueueIsClosed() implements Rejection {}

    /** Nothing is next, and the item suggests nothing. */
    record NothingIsNext() implements Rejection {}

    /** No group that has a weight is named. */
    record NoGroupToShare() implements Rejection {}

    record NoBudget(Group group) implements Rejection {}

    /** Its budget is not used up. */
    record GroupHasTime(Group group) implements Rejection {}

    record GroupIsSpeaking(Group group) implements Rejection {}

    /** No planned speaker of the item is still to come: all have spoken or are in the queue, or none is planned. */
    record NoSpeakerToQueue(ItemId item) implements Rejection {}

    /** All planned speakers of the item are done, or none is planned. */
    record NoSpeakerLeft(ItemId item) implements Rejection {}

    /** Less than a second is left for each planned speaker of the item. */
    record NoTimeToShare(ItemId item) implements Rejection {}

    // glossary
    record NoSuchTerm(TermId term) implements Rejection {}

    // texts
    /** A file of that name is no text; see {@link TextFile#isText}. */
    record NotAText(String name) implements Rejection {}

    record EmptyFile(String name) implements Rejection {}

    /**
     * The file has more bytes than are kept.
     *
     * @param megabytes the most that is kept
     */
    record FileTooLarge(String name, long megabytes) implements Rejection {}

    // people
    /** No person has this id. */
    record NoSuchPerson(PersonId person) implements Rejection {}

    /** The person was erased and does not come back under this id. */
    record PersonWasErased(PersonId person) implements Rejection {}

    /** Speakers of items are taken out there first. */
    record PersonIsSpeaker(PersonId person, ItemId item) implements Rejection {}

    record PersonIsInQueue(PersonId person) implements Rejection {}

    /** Asked a question. */
    record PersonHasAsked(PersonId person) implements Rejection {}

    /** A note says that the person spoke. */
    record PersonIsInNote(PersonId person) implements Rejection {}

    record PersonIsInterpreter(PersonId person, BoothId booth) implements Rejection {}

    // interpretation
    /** History stays true: who was on air stays in the booth. */
    record InterpreterWasOnAir(PersonId interpreter, BoothId booth) implements Rejection {}

    /** A booth in which someone is, or was on air, stays. */
    record BoothIsInUse(BoothId booth) implements Rejection {}

    record NoSuchBooth(BoothId booth) implements Rejection {}

    record NotInBooth(PersonId interpreter, BoothId booth) implements Rejection {}

    record NobodyOnAir(BoothId booth) implements Rejection {}

    record AlreadyOnAir(PersonId interpreter, BoothId booth) implements Rejection {}

    record WhoTakesOver(BoothId booth) implements Rejection {}

    record NoHandoverAsked(BoothId booth) implements Rejection {}

    record HandoverAlreadyAsked(BoothId booth) implements Rejection {}

    /** A booth works into the channel, or a trouble names it. */
    record ChannelIsInUse(ChannelId channel) implements Rejection {}

    record BoothHasNoDirection(BoothId booth, String language) implements Rejection {}

    record NoSuchChannel(ChannelId channel) implements Rejection {}

    record FloorAlreadyInLanguage(String language) implements Rejection {}

    record NoSuchSignal(SignalId signal) implements Rejection {}

    record SignalAlreadyHandled(SignalId signal) implements Rejection {}

    /**
     * The booth asked to slow down a moment ago.
     *
     * @param seconds how long it has to wait between two taps
     */
    record SlowDownJustSent(int seconds) implements Rejection {}

    record NoSuchIncident(IncidentId incident) implements Rejection {}

    record IncidentAlreadyClosed(IncidentId incident) implements Rejection {}

    // board
    record NoSuchQuestion(QuestionId question) implements Rejection {}

    record QuestionNotOpen(int number) implements Rejection {}

    record QuestionAlreadyThere(int number) implements Rejection {}

    record QuestionNotOnFloor(int number) implements Rejection {}

    record QuestionNotReopenable(int number) implements Rejection {}

    record QuestionNotInList(int number) implements Rejection {}

    record NoQuestionNow() implements Rejection {}

    /** The question is next already, and someone still speaks. */
    record QuestionWaitsForTurn(int number) implements Rejection {}

    record NoQuestionShortlisted() implements Rejection {}

    record RenditionInOwnLanguage(int number) implements Rejection {}

    /**
     * The session has as many labels as it can.
     *
     * @param most labels that a session has at most
     */
    record TooManyLabels(int most) implements Rejection {}

    record QuestionMergedWithItself(int number) implements Rejection {}

    record QuestionNotMerged(int number) implements Rejection {}

    /**
     * It has to be said what becomes of the member.
     *
     * @param lead number of the question that leads
     */
    record LeadWasAnswered(int number, int lead) implements Rejection {}

    record QuestionNotInWriting(int number) implements Rejection {}

    record ReplyIsMissing(int number) implements Rejection {}

    record ReplyNotChecked(int number) implements Rejection {}

    record ReplyWasSent(int number) implements Rejection {}

    // notes
    record NoSuchNote(NoteId note) implements Rejection {}

    /** The note has no such version that one could decide for. */
    record NoSuchVersion(NoteId note) implements Rejection {}

    /** Revisions of the note claim to have been written after each other, or after themselves. */
    record NoteInACircle(NoteId note) implements Rejection {}

    /** All revisions are here already. */
    record NothingToTakeIn() implements Rejection {}

    /** The session is a rapporteur's copy, which takes notes and no acts of the moderator. */
    record OnlyNotesHere() implements Rejection {}

    // going on elsewhere
    /**
     * The session was continued on another machine, which alone writes its history now.
     *
     * @param since the time of day, such as 14:41
     */
    record ContinuedElsewhere(String since) implements Rejection {}

    /** Another line is the history by now, or has other entries. */
    record HistoryDoesNotFit() implements Rejection {}

    /** No such act of another machine is listed, or it was decided about. */
    record NoSuchLeftAct(CommandId act) implements Rejection {}

    /** The act was meant for its moment and cannot be done again now. */
    record ActPassed() implements Rejection {}

    // the meeting tool
    record RecordingIsOn() implements Rejection {}

    record RecordingIsPaused() implements Rejection {}

    record RecordingIsOff() implements Rejection {}

    /**
     * The clocks are so far apart that a slip or another zone is likely.
     *
     * @param most    minutes they may be apart
     * @param minutes how far they would be apart
     */
    record ClocksTooFarApart(int most, int minutes) implements Rejection {}

    record NoSuchLine() implements Rejection {}

    /** More would become known of a person than before; it must be confirmed. */
    record TellsMore() implements Rejection {}

    /** The words in braces are no figure that can be filled in; the nearest are. */
    record NoSuchFigure(String typed, String nearest) implements Rejection {}

    /** A brace was opened or closed alone. */
    record BraceAlone() implements Rejection {}

    /** What is wrong with the length of a text; null if it has 1 to the most characters. */
    static @Nullable Rejection ofText(TypedField field, String text, int most) {
        if (text.isEmpty()) {
            return new TextEmpty(field);
        }
        return text.length() > most ? new TextTooLong(field, most, text.length()) : null;
    }
}
