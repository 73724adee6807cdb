package org.pupitre.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.Gap;
import org.pupitre.domain.value.Id;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.Resumption;
import org.pupitre.live.power.StayAwake;
import org.pupitre.ui.before.Computer;
import org.pupitre.ui.held.HeldView;
import org.pupitre.ui.interpretation.AlarmStrip;
import org.pupitre.ui.interpretation.InterpretationModel;
import org.pupitre.ui.interpretation.SlotPanel;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Acts;
import org.pupitre.ui.kit.field.Presses;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.HeldCaps;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.layer.Confirmation;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.meeting.MeetingDesk;
import org.pupitre.ui.notice.NoticeCorner;
import org.pupitre.ui.notice.NoticeModel;
import org.pupitre.ui.notice.NoticeSource;
import org.pupitre.ui.notice.NoticeStrip;
import org.pupitre.ui.people.PersonCards;
import org.pupitre.ui.prepare.intake.SessionFiles;
import org.pupitre.ui.queue.balance.SideDoor;
import org.pupitre.ui.shell.asked.BeforeTheEnd;
import org.pupitre.ui.shell.asked.OtherDay;
import org.pupitre.ui.shell.asked.ResumeSheet;
import org.pupitre.ui.shell.header.HeaderModel;
import org.pupitre.ui.shell.header.HeaderView;
import org.pupitre.ui.shell.sharing.BesideWindows;
import org.pupitre.ui.shell.sharing.OthersDesk;
import org.pupitre.ui.shell.strip.StripDoor;
import org.pupitre.ui.shell.strip.StripPlace;
import org.pupitre.ui.shell.zone.ZoneMemory;
import org.pupitre.ui.shell.zone.ZoneModel;
import org.pupitre.ui.timeline.RibbonModel;
import org.pupitre.ui.timeline.RibbonView;
import org.pupitre.ui.timeline.landing.LandingModel;
import org.pupitre.ui.timeline.landing.LandingView;

/** The console: builds all desks, shows them whole snapshots of the session, and wires the keys. */
public final class Console {
    private final Words words;
    private final Sender sender;
    private final List<Part<?>> parts = new ArrayList<>();
    private final InterpretationModel interpretation = new InterpretationModel();
    private final LandingModel landing;
    private final PrepareDesk prepare;
    private final ConsolePanels panels;
    private final Arrangement view;
    private final @Nullable Desks desks;
    private final Layers layers;
    private final NoticeCorner notices;
    private final PersonCards cards;
    private final ConsoleKeys keys;
    private final StatusModel status;
    private final StatusLine line;
    private final ConsoleSheets sheets;
    private final ZoneModel zones;
    private final ConsoleScene screen;
    private final MeetingDesk meeting;
    private Runnable toSessions = () -> {
    };
    private Runnable about = () -> {
    };
    private final OthersDesk others;
    private Runnable give = () -> {
    };
    private final StripDoor strip;
    private final Part<HeldView> held;
    private final KnownBackups backups = new KnownBackups();
    private Supplier<Optional<Gap>> gap = Optional::empty;
    private Instant shownAt = Instant.EPOCH;
    private SessionState state = SessionState.empty(new SessionId("none"), People.NOBODY);

    /**
     * @param acts      where commands go
     * @param saved     the state of saving, asked at each tick
     * @param rehearsal whether the session is played to practise
     */
    public Console(Words words, Theme theme, Acts acts, Supplier<Saved> saved, boolean rehearsal) {
        this(words, theme, acts, saved, NoticeSource.NOTHING, rehearsal);
    }

    /**
     * @param acts      where commands go
     * @param saved     the state of saving, asked at each tick
     * @param standing  what the people at the desks should know, and what they can answer
     * @param rehearsal whether the session is played to practise
     */
    public Console(Words words, Theme theme, Acts acts, Supplier<Saved> saved, NoticeSource standing,
            boolean rehearsal) {
        this(words, theme, acts, saved, standing, rehearsal, false);
    }

    /**
     * @param copy whether the session is a rapporteur's copy, which has a desk of its own
     */
    public Console(Words words, Theme theme, Acts acts, Supplier<Saved> saved, NoticeSource standing, boolean rehearsal,
            boolean copy) {
        this.words = words;
        sender = new Sender(words, acts);
        strip = new StripDoor(words, sender, new StripDoor.Ways(this::actInStrip, this::openInterpretation));
        sender.askBefore(command -> {
            Optional<Confirmation> question = OtherDay.before(command, state, shownAt, words)
                    .or(() -> BeforeTheEnd.before(command, state, words));
            // The strip has no room for a question.
            question.ifPresent(_ -> strip.leave());
            return question;
        });
        others = new OthersDesk(words, sender, new OthersDesk.Around(this::window, this::lay, this::uncover,
                () -> show(state, shownAt)));
        held = HeldView.part(words);
        HeaderModel header = new HeaderModel(words, rehearsal);
        zones = header.zones();
        landing = new LandingModel(words);
        RibbonModel ribbon = new RibbonModel(words);
        ribbon.follow(landing);
        status = new StatusModel(words, saved, this::askedGap);
        PanelContext context = new PanelContext(words, sender, () -> state, this::bringForward);
        SideWays ways = new SideWays();
        ConsolePanels.Landed landed = new ConsolePanels.Landed(landing, ways, ways);
        ConsolePanels.Checked checked = new ConsolePanels.Checked(() -> backups.safety(saved.get()), this::askedGap,
                backups::open, this::compareClocks, () -> give.run());
        prepare = new PrepareDesk(context, header, landed, checked, theme, new PrepareDesk.Ways(
                question -> leadOnConsole("board", question), this::openInterpretation, this::turnPrepare));
        panels = copy
                ? ConsolePanels.ofRapporteur(context)
                : ConsolePanels.ofModerator(context, interpretation, landed,
                        new SlotPanel.Opens(others::openBooth, this::openInterpretation), checked, this::openHeld);
        NoticeModel noticed = new NoticeModel(standing.notices());
        Part<Region> told = part("failure.part.notices",
                () -> new NoticeStrip(noticed, words, sender, standing.chosen()).root(), noticed);
        told.managedProperty().bind(Follow.flag(
                () -> told.failedProperty().get() || !noticed.noticesProperty().get().isEmpty(),
                told.failedProperty(), noticed.noticesProperty()));
        meeting = new MeetingDesk(words, sender, new MeetingWays());
        keys = new ConsoleKeys(words, theme, this::shownIn, sender, panels, this::shownPanels, over(),
                meeting, others, copy);
        line = new StatusLine(status, words, theme, sender,
                new StatusLine.Actions(keys::undo, keys::redo, this::search, this::help));
        line.showSharing(words, others.sharing().sharedProperty(), others::turnSharing);
        Part<Region> below = part("failure.part.status", line::root, status);
        Part<Region> head = part("failure.part.header", () -> copy
                ? RapporteurView.header(header, words, () -> give.run())
                : new HeaderView(header, words, this::openZones).root(), header);
        Part<Region> hours = part("failure.part.ribbon", () -> new RibbonView(ribbon).root(), ribbon);
        parts.addAll(List.of(head, told, hours, below));
        parts.addAll(panels.parts());
        parts.add(held);
        desks = copy
                ? null
                : new Desks(new ConsoleView(head, told, hours, panels, below, words, theme),
                        () -> prepare.make(state, shownAt), new Desks.Shared(told, hours, below));
        view = desks == null ? new RapporteurView(head, told, panels, below, theme) : desks;
        sender.insteadOfHidden(view::main);
        layers = new Layers(words, view.root());
        if (!copy) {
            layers.overCovers(new AlarmStrip(interpretation, words, sender).root());
            prepare.acceptDrops(layers, this::preparing, () -> state, this::notice);
        }
        notices = new NoticeCorner(words);
        layers.add(notices);
        HeldCaps caps = new HeldCaps(words, ConsoleCaps.all());
        layers.add(caps);
        screen = new ConsoleScene(words, theme, layers, keys::table, caps, line, view);
        cards = PersonCards.install(layers, words, sender);
        sheets = new ConsoleSheets(words, sender, panels, view, layers, meeting, below, zones);
    }

    /** What keys open; what opens may be made later. */
    private ConsoleKeys.Over over() {
        return new ConsoleKeys.Over(this::help, () -> about.run(), this::search, () -> sheets.leave(),
                this::changeToStrip, this::openHeld, this::openZones, this::turnPrepare,
                () -> prepare.importFile(preparing()), prepare.files()::export, () -> toSessions.run(),
                panel -> view.reveal(panel));
    }

    private void leadOnConsole(String panel, Id row) {
        bringForward(panels.place(panel));
        panels.reveal(panel, row);
    }

    private Scene shownIn() {
        return layers.getScene();
    }

    /** Whether the Prepare desk is shown. */
    public boolean preparing() {
        return desks != null && desks.preparing();
    }

    /** The panels that are on the screen. */
    private ConsolePanels shownPanels() {
        return preparing() ? prepare.panels().orElse(panels) : panels;
    }

    /** To the Prepare desk, where the session is prepared, or back to the console. */
    public void turnPrepare() {
        if (desks == null) {
            return;
        }
        strip.leave();
        layers.hideBubble();
        layers.uncover();
        desks.turn();
        show(state, shownAt);
    }

    /** The files that come in and go out. */
    public SessionFiles files() {
        return prepare.files();
    }

    /** Sends commands there from now on, each press once. */
    public void sendTo(Acts acts, Presses presses) {
        sender.sendTo(acts, presses);
        sender.completing(others::whole);
    }

    /** Shows in the status line when the newest backup was made, and a way to the sheet of backups. */
    public void showBackups(Supplier<Optional<Instant>> newest, Runnable open) {
        backups.know(newest, open);
        status.watchBackups(newest);
        line.showBackups(open);
    }

    /** Tells the check list from now on what the computer has: battery, disk and second place. */
    public void showComputer(Supplier<Computer> computer) {
        backups.watch(computer);
    }

    /** Says in the status line where the computer cannot be kept awake while the session is live. */
    public void showSleep(Supplier<StayAwake.Held> held) {
        status.watchSleep(held);
        line.showSleep(status);
    }

    /** Asks there from now on for a jump of this computer's clock that is still to be answered. */
    public void watchClock(Supplier<Optional<Gap>> asked) {
        gap = asked;
    }

    private @Nullable Gap askedGap() {
        return gap.get().orElse(null);
    }

    private void compareClocks() {
        strip.leave();
        sheets.compareClocks();
    }

    /** Offers the way to the list of sessions, by key and in the status line. */
    public void showSessions(Runnable open) {
        toSessions = open;
        line.showSessions(words, open);
    }

    /** What shows the sheet about the program. */
    public void showAbout(Runnable open) {
        about = open;
    }

    /** What opens windows beside the console. */
    public void opensBeside(BesideWindows windows) {
        others.opens(windows);
    }

    /** Where the strip opens beside the meeting. */
    public void stripOpensIn(StripPlace place) {
        strip.opensIn(place);
        line.showStrip(words, this::changeToStrip);
    }

    private void changeToStrip() {
        strip.change(state, shownAt, window());
    }

    /** The keys that act in the strip. */
    public List<? extends KeyLine> stripKeys() {
        return keys.ofStrip();
    }

    /** Where from now on is asked for the zone of this computer, and for the zones that were chosen. */
    public void rememberZones(ZoneMemory memory) {
        zones.remember(memory);
    }

    private void openZones() {
        strip.leave();
        sheets.zones();
    }

    private void openInterpretation() {
        strip.leave();
        sheets.interpretation(interpretation, others::openBooth);
    }

    private void openHeld() {
        strip.leave();
        sheets.held(held);
    }

    private void actInStrip(Command command) {
        sender.send(command, panels.main());
    }

    private Window window() {
        return layers.getScene().getWindow();
    }

    private void lay(Region sheet) {
        strip.leave();
        sheets.small(sheet);
    }

    /** What the rapporteur's button for bringing the notes back does. */
    public void onGive(Runnable action) {
        give = action;
    }

    /**
     * Brings back what was typed and not sent when the desk was left, and stores from now on what is being typed.
     *
     * @param kept  texts by field
     * @param store stores the text of a field; an empty one is forgotten
     */
    public void openDrafts(Map<String, String> kept, BiConsumer<String, String> store) {
        FxThread.insist();
        sender.drafts().open(kept, store);
    }

    /** Stores what is being typed, before the desk is left. */
    public void leaveDrafts() {
        FxThread.insist();
        sender.drafts().leave();
    }

    /** Where the keyboard is, to be given to {@link #focus} by and by; empty where it is in no place with a name. */
    public Optional<String> focused() {
        return screen.focused();
    }

    /** Brings the keyboard to a place that {@link #focused} told. */
    public void focus(String place) {
        screen.focus(place);
    }

    /** Shows something over the console. */
    public void cover(Region sheet) {
        layers.cover(sheet);
    }

    /** Takes away what is over the console. */
    public void uncover() {
        layers.uncover();
    }

    /** The scene with the console, its theme and its keys; of this size where it is asked for the first time. */
    public Scene scene(double width, double height) {
        return screen.scene(width, height);
    }

    private Part<Region> part(String name, Supplier<Region> make, DeskModel model) {
        return Part.of(words, name, make, model);
    }

    /** Shows a whole snapshot at an instant; on the screen's thread. A part that fails is left out, and says so. */
    public void show(SessionState next, Instant now) {
        FxThread.insist();
        state = next;
        shownAt = now;
        SessionState shown = others.show(next, now);
        try {
            parts.forEach(part -> part.show(shown, now));
            if (preparing()) {
                shownPanels().parts().forEach(part -> part.show(shown, now));
            }
            view.show(shown);
            cards.show(next, now);
            strip.show(shown, now);
            meeting.show(next, now);
        } finally {
            sender.shown(next.core());
        }
    }

    /**
     * Asks what to make of a session that was left running, over the session as it was last known.
     *
     * @param answered carries an answer out, and says in a sentence why it could not
     * @param later    called where the question is put off
     */
    public void ask(Resumption.Ask ask, Function<Resumption.Answer, Optional<String>> answered, Runnable later) {
        SessionPlan plan = state.plan();
        ZoneId zone = plan == null ? zones.here() : plan.zone();
        layers.cover(new ResumeSheet(words, ask, zone, answered, layers), later);
    }

    /** Says something that comes from the background and needs no answer. */
    public void notice(String sentence) {
        notices.show(sentence);
    }

    private void help() {
        sheets.help(keys.table(), shownPanels().rowKeys());
    }

    private void search() {
        sheets.search(() -> others.sharing().onScreen(state));
    }

    /** Shows a panel, where it may be on a tab, and closes what is over the console. */
    private void bringForward(Region panel) {
        sheets.bringForward(panel);
    }

    /** The keys as they are now, in the order of the sheet. */
    List<KeyLine> keyTable() {
        return keys.table();
    }

    /** What the keys and the sheet of the meeting tool do on the console. */
    private final class MeetingWays implements MeetingDesk.Around {
        @Override
        public Node place() {
            return panels.main();
        }

        @Override
        public void tell(String sentence) {
            notice(sentence);
        }

        @Override
        public void turnSheet() {
            sheets.meeting();
        }

        @Override
        public @Nullable Gap askedGap() {
            return Console.this.askedGap();
        }
    }

    /** Where a landing is adjusted, and what else is opened at the side. */
    private final class SideWays implements LandingView.Opens, SideDoor {
        @Override
        public void open(Region head, Region body, Runnable closed) {
            sheets.landing(head, body, closed);
        }

        @Override
        public void close() {
            sheets.take();
        }
    }
}
