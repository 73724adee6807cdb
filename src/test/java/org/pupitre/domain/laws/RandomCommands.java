package org.pupitre.domain.laws;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.pupitre.domain.Day;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Play;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.DebateCommand;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.FollowUpCommand;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.GroupBudget;
import org.pupitre.domain.act.GroupWeight;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.LevelCommand;
import org.pupitre.domain.act.MeetingCommand;
import org.pupitre.domain.act.NextFrom;
import org.pupitre.domain.act.NoteCommand;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.NoteVisibility;
import org.pupitre.domain.act.PeopleCommand;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PlanCommand;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.ReadinessCommand;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.SessionCommand;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.Sound;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.act.TextFile;
import org.pupitre.domain.act.TimelineCommand;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.domain.interpretation.Signal;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.notes.Version;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.ContentId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LineId;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.RevisionId;
import org.pupitre.domain.value.SignalId;

/** Draws commands as a moderator in a hurry might give them: mostly about things that are there, sometimes nonsense. */
final class RandomCommands {
    private static final LanguageTag AR = new LanguageTag("ar");
    private static final BoothId ARABIC_BOOTH = new BoothId("b2");

    private enum Theme {
        FLOOR,
        BOARD,
        BOOTHS,
        AGENDA,
        ALL
    }

    private final RandomGenerator random;
    private final Theme theme;

    RandomCommands(RandomGenerator random) {
        this.random = random;
        theme = constant(Theme.values());
    }

    /** How long after the command before: often at once, at most ten minutes. */
    Duration pause() {
        return switch (random.nextInt(4)) {
            case 0 -> Duration.ZERO;
            case 1 -> Duration.ofMillis(random.nextInt(9_000));
            default -> Duration.ofMillis(random.nextInt(600_000));
        };
    }

    /** The plan of a session with an agenda of 0 to 6 items, two languages or three. */
    SessionCommand.PlanSession plan() {
        List<ItemPlan> items = new ArrayList<>();
        int many = random.nextInt(7);
        for (int i = 0; i < many; i++) {
            items.add(item("i" + i, i == 0));
        }
        SessionCommand.PlanSession two = Play.plan(items);
        if (random.nextBoolean()) {
            return two;
        }
        List<ChannelPlan> channels = new ArrayList<>(two.channels());
        channels.add(Play.channel("ar", AR));
        List<BoothPlan> booths = new ArrayList<>(two.booths());
        booths.add(Play.booth(ARABIC_BOOTH, AR, LanguageTag.EN));
        List<InterpreterPlan> interpreters = new ArrayList<>(two.interpreters());
        interpreters.add(new InterpreterPlan(Play.KATE, ARABIC_BOOTH, List.of()));
        return new SessionCommand.PlanSession(two.plan(), two.items(), channels, booths, interpreters, List.of(),
                two.people());
    }

    /** A command that is mostly carried out: one that would be refused is drawn again, but not always. */
    Command command(SessionState state, Instant now) {
        Command command = draw(state);
        for (int again = 0; again < 4 && random.nextInt(8) > 0
                && Decider.decide(state, command, now) instanceof Decision.Refused; again++) {
            command = draw(state);
        }
        return command;
    }

    /** Each sequence has a theme, so that its commands meet more often than by chance. */
    private Command draw(SessionState state) {
        switch (random.nextInt(40)) {
            case 0, 1 -> {
                return new SessionCommand.Undo();
            }
            case 2 -> {
                return new SessionCommand.Redo();
            }
            case 3 -> {
                return note(state);
            }
            case 5 -> {
                return meeting();
            }
            case 4 -> {
                return random.nextInt(6) == 0 ? new SessionCommand.SetBeginning() : people();
            }
            default -> {}
        }
        return switch (theme) {
            case FLOOR -> random.nextInt(4) == 0 ? timeline(state) : queue(state);
            case BOARD -> random.nextInt(3) == 0 ? queue(state) : board(state);
            case BOOTHS -> random.nextInt(5) == 0 ? queue(state) : interpretation(state);
            case AGENDA -> random.nextBoolean() ? timeline(state) : plan(state);
            case ALL -> oneOf(() -> timeline(state), () -> plan(state), () -> queue(state), () -> interpretation(state),
                    () -> board(state));
        };
    }

    private Command meeting() {
        return oneOf(MeetingCommand.StartRecording::new, MeetingCommand.PauseRecording::new,
                MeetingCommand.ResumeRecording::new, MeetingCommand.StopRecording::new,
                () -> new MeetingCommand.CompareClocks(Day.at("18:00").plusSeconds(random.nextInt(9_000))),
                () -> new MeetingCommand.WriteLine(new LineId("l" + random.nextInt(3)), LanguageTag.FR,
                        random.nextBoolean() ? "à {début}" : "à {debut"),
                () -> new MeetingCommand.TellRoom(LocalText.of(LanguageTag.EN, "Told " + random.nextInt(3))),
                MeetingCommand.WithdrawRoomMessage::new,
                () -> new MeetingCommand.RemoveLine(new LineId("l" + random.nextInt(3))));
    }

    private Command timeline(SessionState state) {
        ItemId item = one(state.timeline().items().stream().map(i -> i.id()).toList(), new ItemId("none"));
        return oneOf(() -> new TimelineCommand.StartItem(item, random.nextBoolean()),
                TimelineCommand.NextItem::new, TimelineCommand.NextItem::new,
                () -> new TimelineCommand.SkipItem(item), () -> new TimelineCommand.ReopenItem(item),
                TimelineCommand.EndItem::new, () -> new TimelineCommand.AddTime(random.nextInt(-4000, 4000)),
                TimelineCommand.PauseItem::new, TimelineCommand.PauseItem::new, TimelineCommand.ResumeItem::new,
                TimelineCommand.ResumeItem::new,
                () -> new TimelineCommand.SetOffsetMode(constant(TimelineCommand.OffsetMode.values())),
                () -> new TimelineCommand.TakeOutGap(gapEnd(), gapEnd()),
                () -> new TimelineCommand.CountGap(gapEnd(), gapEnd()),
                TimelineCommand.FinishSession::new, TimelineCommand.ReopenSession::new,
                () -> new TimelineCommand.AddItem(item("i" + random.nextInt(9), false)),
                () -> new SessionCommand.MoveSession(Day.at("18:00").plusSeconds(random.nextInt(-9, 9) * 600L)));
    }

    private Command plan(SessionState state) {
        List<ItemId> ids = state.timeline().items().stream().map(i -> i.id()).toList();
        ItemId item = one(ids, new ItemId("none"));
        ItemId other = random.nextInt(4) == 0 ? null : one(ids, new ItemId("none"));
        return oneOf(() -> new PlanCommand.InsertItem(item("i" + random.nextInt(12), false), other),
                () -> new PlanCommand.EditItem(item, change(other)),
                () -> new PlanCommand.EditItem(item, change(other)),
                () -> new PlanCommand.MoveItem(item, other), () -> new PlanCommand.RemoveItem(item),
                () -> new PlanCommand.DuplicateItem(item), () -> new PlanCommand.SplitItem(item, random.nextInt(2400)),
                () -> new PlanCommand.JoinItems(item),
                () -> new PlanCommand.ShiftRest(item, random.nextInt(-4000, 4000)),
                () -> land(item, other), () -> new TimelineCommand.EndAside(item),
                () -> new PlanCommand.CorrectRun(item, 1 + random.nextInt(2), gapEnd(),
                        random.nextBoolean() ? null : gapEnd()),
                () -> new SessionCommand.SetSpeakersReady(random.nextBoolean()),
                () -> new SessionCommand.SetHardStop(Day.at("19:30").plusSeconds(random.nextInt(3600))));
    }

    private Command land(ItemId item, ItemId other) {
        return new PlanCommand.LandSession(List.of(new PlanCommand.Length(item, random.nextInt(2400))),
                other == null || random.nextBoolean() ? List.of() : List.of(other));
    }

    private ItemChange change(ItemId block) {
        boolean fixed = random.nextInt(4) == 0;
        boolean locked = random.nextInt(6) == 0;
        return new ItemChange(random.nextBoolean() ? null : LocalText.of("Title", "Titre"),
                random.nextInt(5) == 0 ? constant(ItemKind.values()) : null, fixed ? gapEnd() : null,
                !fixed && random.nextInt(4) == 0, random.nextBoolean() ? null : random.nextInt(-60, 2400),
                locked ? gapEnd() : null, !locked && random.nextInt(4) == 0, random.nextInt(4) == 0 ? true : null, null,
                null, random.nextBoolean() ? null : random.nextInt(1200),
                random.nextBoolean() ? null : random.nextInt(5),
                random.nextBoolean() ? null : random.nextBoolean(), null, random.nextInt(4) == 0 ? block : null,
                random.nextInt(6) == 0, null, false);
    }

    private Instant gapEnd() {
        return Day.at("17:30").plusSeconds(random.nextInt(9000));
    }

    private ItemPlan item(String id, boolean mustBeFixed) {
        Instant fixed = mustBeFixed || random.nextInt(3) == 0
                ? Day.at("18:00").plusSeconds(random.nextInt(-1800, 7200))
                : null;
        Instant locked = random.nextInt(6) == 0 ? Day.at("19:00").plusSeconds(random.nextInt(3600)) : null;
        return new ItemPlan(new ItemId(id), LocalText.of(id, id),
                mustBeFixed ? ItemKind.WELCOME : constant(ItemKind.values()), fixed, random.nextInt(2400), locked,
                random.nextInt(4) == 0, 120, 60, random.nextInt(1200), 1 + random.nextInt(3),
                random.nextBoolean() ? List.of() : List.of(new ItemPlan.PlannedSpeaker(Play.ANA, 300, AR)),
                random.nextInt(3) == 0, null, null);
    }

    private Command queue(SessionState state) {
        boolean lively = random.nextInt(4) > 0;
        EntryId entry = one(state.queue().entries().stream()
                .filter(e -> !lively || e.state() == QueueEntry.State.WAITING || e.state() == QueueEntry.State.CALLED)
                .map(QueueEntry::id)
                .toList(), new EntryId("none"));
        return oneOf(this::add, this::add, this::add, () -> new QueueCommand.CallSpeaker(entry),
                () -> new QueueCommand.NoAnswer(entry), () -> new QueueCommand.StartTurn(entry),
                () -> new QueueCommand.StartTurn(entry), QueueCommand.Advance::new, QueueCommand.Advance::new,
                QueueCommand.PauseTurn::new, QueueCommand.ResumeTurn::new,
                QueueCommand.QueueSpeakers::new, QueueCommand.ShareTime::new,
                () -> new QueueCommand.GiveTime(random.nextInt(-4000, 4000)), QueueCommand.EndTurn::new,
                () -> new QueueCommand.NotAnAnswer(random.nextBoolean() ? null : entry),
                () -> new QueueCommand.Withdraw(entry), () -> new QueueCommand.Restore(entry),
                () -> new QueueCommand.MoveEntry(entry, random.nextInt(-1, 8)),
                () -> new QueueCommand.EditEntry(entry, language(), "note",
                        random.nextBoolean() ? null : constant(SpeechType.values()), random.nextInt(0, 5)),
                () -> new QueueCommand.AddAnswer(entry, random.nextBoolean() ? person() : null, null, language(), null),
                () -> new QueueCommand.NameSpeaker(entry, person(), null),
                () -> new QueueCommand.AddSeveral(List.of(add(), add())),
                () -> new QueueCommand.RaiseHand(add()), () -> debate(state), () -> debate(state),
                QueueCommand.TakeBackLast::new);
    }

    private Command debate(SessionState state) {
        ItemId item = one(state.timeline().items().stream().map(i -> i.id()).toList(), new ItemId("none"));
        Group group = constant(Group.values());
        return oneOf(() -> new DebateCommand.CloseQueue(random.nextBoolean()), DebateCommand.OpenQueue::new,
                () -> new DebateCommand.AllowDoubles(random.nextBoolean()),
                () -> new DebateCommand.WriteQueueNote(random.nextBoolean() ? null : "note", NoteVisibility.TEAM),
                () -> new DebateCommand.SetBudgets(random.nextInt(6) == 0
                        ? List.of()
                        : List.of(new GroupBudget(Group.GOVERNMENT, random.nextInt(-5, 400)),
                                new GroupBudget(group, random.nextInt(400)))),
                () -> new DebateCommand.DivideDebate(random.nextInt(600), random.nextInt(600), random.nextInt(600),
                        List.of(new GroupWeight(Group.GOVERNMENT, random.nextInt(4)),
                                new GroupWeight(Group.RESEARCH, random.nextInt(4)))),
                () -> new DebateCommand.Compensate(Group.GOVERNMENT), () -> new DebateCommand.Compensate(group),
                () -> new DebateCommand.SetNextFrom(item, constant(NextFrom.values())),
                () -> new DebateCommand.SetBalance(random.nextInt(-1, 4), random.nextInt(-1, 20)));
    }

    private QueueCommand.AddToQueue add() {
        boolean known = random.nextInt(4) > 0;
        return new QueueCommand.AddToQueue(known ? person() : null,
                random.nextInt(8) == 0
                        ? new PersonDetails("Someone", null, null, random.nextBoolean() ? Group.GOVERNMENT : null, null)
                        : null,
                random.nextInt(3) == 0 ? SpeechType.INTERJECTION : constant(SpeechType.values()),
                random.nextInt(3) == 0 ? random.nextInt(0, 5) : null, language(), null,
                random.nextInt(3) == 0 ? random.nextInt(-5, 600) : null);
    }

    private Command interpretation(SessionState state) {
        BoothId booth = random.nextInt(3) > 0 ? Play.BOOTH : ARABIC_BOOTH;
        SignalId signal = one(state.interpretation().signals().stream().map(Signal::id).toList(), new SignalId("none"));
        IncidentId incident = one(state.interpretation().incidents().stream().map(Incident::id).toList(),
                new IncidentId("none"));
        return oneOf(() -> new InterpretationCommand.SetFloorLanguage(language()),
                () -> new InterpretationCommand.GoOnAir(booth, interpreter(),
                        random.nextInt(3) > 0 ? null : Day.at("18:00").plusSeconds(random.nextInt(9000))),
                () -> new InterpretationCommand.GoOnAir(booth, interpreter(), null),
                () -> new InterpretationCommand.GoOffAir(booth),
                () -> new InterpretationCommand.SetTarget(booth, language()),
                () -> new InterpretationCommand.AskHandover(booth, interpreter()),
                () -> new InterpretationCommand.AcceptHandover(booth),
                () -> new InterpretationCommand.DropHandover(booth),
                () -> new InterpretationCommand.SwitchInterpreter(booth, random.nextBoolean() ? null : interpreter()),
                () -> new InterpretationCommand.RaiseSignal(booth, SignalKind.SLOW_DOWN),
                () -> new InterpretationCommand.RaiseSignal(booth, constant(SignalKind.values())),
                () -> new InterpretationCommand.HandleSignal(signal),
                () -> new InterpretationCommand.OpenIncident(constant(IncidentKind.values()), random.nextBoolean(),
                        random.nextBoolean() ? List.of() : List.of(new ChannelId(random.nextBoolean() ? "fr" : "ar")),
                        null),
                () -> new InterpretationCommand.CloseIncident(incident),
                () -> new InterpretationCommand.RetractIncident(incident),
                () -> new InterpretationCommand.AddChannel(Play.channel("es" + random.nextInt(3),
                        new LanguageTag("es"))),
                () -> new InterpretationCommand.RemoveChannel(new ChannelId("es" + random.nextInt(3))),
                () -> new InterpretationCommand.AddBooth(new BoothPlan(new BoothId("b" + random.nextInt(4)), "B",
                        List.of(new Direction(LanguageTag.EN, new LanguageTag("es"))))),
                () -> new InterpretationCommand.ChangeBooth(Play.booth(booth, language() == null ? AR : LanguageTag.FR,
                        LanguageTag.EN)),
                () -> new InterpretationCommand.RemoveBooth(new BoothId("b" + random.nextInt(4))),
                () -> new InterpretationCommand.RemoveInterpreter(booth, interpreter()),
                () -> new InterpretationCommand.AddInterpreter(new InterpreterPlan(
                        new PersonId("y" + random.nextInt(3)), booth, List.of()), PersonDetails.named("Voice")),
                () -> new InterpretationCommand.AddInterpreter(new InterpreterPlan(person(), booth, List.of())));
    }

    private Command board(SessionState state) {
        QuestionId question = one(state.board().questions().stream().map(Question::id).toList(),
                new QuestionId("none"));
        return oneOf(() -> new BoardCommand.AddQuestion(random.nextInt(9) == 0 ? " " : "Why?", language(), person()),
                () -> new BoardCommand.AddQuestion("How?", language(), null),
                () -> new BoardCommand.ShortlistQuestion(question), () -> new BoardCommand.QuestionToNext(question),
                () -> new BoardCommand.QuestionToNext(question), BoardCommand.NextQuestion::new,
                BoardCommand.NextQuestion::new, () -> new BoardCommand.AnswerQuestion(question),
                () -> new BoardCommand.AnswerQuestion(null), () -> new BoardCommand.PutBackQuestion(question),
                () -> new BoardCommand.AnswerInWriting(question), () -> new BoardCommand.AnswerInWriting(question),
                () -> new BoardCommand.DismissQuestion(question, constant(DismissReason.values())),
                () -> new BoardCommand.ReopenQuestion(question), () -> new BoardCommand.ReopenQuestion(question),
                () -> new BoardCommand.MoveQuestion(question, random.nextInt(-1, 6)),
                () -> new BoardCommand.SetQuestionLanguage(question, LanguageTag.FR),
                () -> new LevelCommand.SetAskerLevel(question, constant(Level.values()), random.nextBoolean()),
                () -> new BoardCommand.WriteRendition(question, LanguageTag.EN, "Pourquoi ?", RenditionState.DRAFT));
    }

    private Command note(SessionState state) {
        NoteId note = one(state.notes().notes().stream().map(Note::id).toList(), new NoteId("none"));
        return oneOf(() -> new NoteCommand.AddNote(random.nextBoolean() ? null : note, "Noted", Set.of(NoteTag.QUOTE),
                language(), language()), () -> new NoteCommand.EditNote(note, "Edited", Set.of(NoteTag.LESSON)),
                () -> new NoteCommand.RemoveNote(note), NoteCommand.GiveNotes::new,
                () -> new NoteCommand.TakeInNotes(List.of(revision(state, note), revision(state, note))),
                () -> new NoteCommand.KeepVersion(note, version(state, note)));
    }

    /** A revision from elsewhere, of a note that is here or not, beside others or after them. */
    private NoteRevision revision(SessionState state, NoteId note) {
        List<RevisionId> there = state.notes().history(note).map(h -> h.revisions().stream().map(NoteRevision::id)
                .toList()).orElse(List.of());
        RevisionId id = new RevisionId("r" + random.nextInt(40));
        List<RevisionId> parents = there.stream().filter(r -> !r.equals(id) && random.nextBoolean()).toList();
        Instant at = Day.at("18:00").plusSeconds(random.nextInt(9000));
        return new NoteRevision(note, id, parents, random.nextInt(4) == 0
                ? null
                : new NoteContent("Elsewhere " + random.nextInt(3), Set.of(NoteTag.LESSON), language(), null, null,
                        null, null, null, at),
                "laptop", at);
    }

    private RevisionId version(SessionState state, NoteId note) {
        return one(state.notes().note(note).map(n -> n.versions().stream().map(Version::id).toList())
                .orElse(List.of()), new RevisionId("none"));
    }

    private Command people() {
        PersonDetails details = PersonDetails.named("Person " + random.nextInt(99));
        return oneOf(() -> new PeopleCommand.AddPerson(random.nextBoolean() ? null : person(), details),
                () -> new PeopleCommand.CorrectPerson(person(), details),
                () -> new PeopleCommand.AddPeople(List.of(new Person(person(), details),
                        new Person(new PersonId("x" + random.nextInt(4)), details))),
                () -> new PeopleCommand.RemovePerson(someone()), () -> new PeopleCommand.RemovePerson(someone()),
                () -> new ReadinessCommand.ReceiveText(someone(), random.nextInt(3) > 0),
                () -> new ReadinessCommand.AttachText(someone(), new TextFile(
                        new ContentId("c" + random.nextInt(3)), random.nextBoolean() ? "a.pdf" : "b.exe",
                        random.nextInt(2))),
                () -> new ReadinessCommand.DetachText(someone()),
                () -> new FollowUpCommand.NameAddressee(someone(), random.nextBoolean() ? null : details,
                        random.nextBoolean() ? null : "funding"),
                () -> new FollowUpCommand.DropAddressee(someone()),
                () -> new LevelCommand.SetPersonLevel(someone(), constant(Level.values()), random.nextBoolean()),
                () -> new ReadinessCommand.PlanSoundCheck(someone(), random.nextInt(3) == 0 ? null : gapEnd()),
                () -> new ReadinessCommand.CheckSound(someone(),
                        random.nextInt(4) == 0 ? null : constant(Sound.values())),
                () -> new SessionCommand.RenameSession(random.nextBoolean() ? null : LocalText.of("A", "B"),
                        random.nextBoolean() ? null : LocalText.of("C", "D")));
    }

    private PersonId someone() {
        return random.nextInt(3) == 0 ? new PersonId("x" + random.nextInt(4)) : person();
    }

    private PersonId person() {
        return one(List.of(Play.ANA, Play.BEN, Play.CLEO, new PersonId("p7")), new PersonId("nobody"));
    }

    private PersonId interpreter() {
        return one(List.of(Play.IRIS, Play.JEAN, Play.KATE), Play.ANA);
    }

    private LanguageTag language() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> LanguageTag.EN;
            case 2, 3 -> LanguageTag.FR;
            case 4 -> AR;
            default -> null;
        };
    }

    @SafeVarargs
    private Command oneOf(Supplier<? extends Command>... choices) {
        return choices[random.nextInt(choices.length)].get();
    }

    private <T> T constant(T[] constants) {
        return constants[random.nextInt(constants.length)];
    }

    private <T> T one(List<T> there, T other) {
        return there.isEmpty() || random.nextInt(20) == 0 ? other : there.get(random.nextInt(there.size()));
    }
}
