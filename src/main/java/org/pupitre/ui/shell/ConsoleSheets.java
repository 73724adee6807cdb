package org.pupitre.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.ui.held.HeldView;
import org.pupitre.ui.interpretation.InterpretationModel;
import org.pupitre.ui.interpretation.InterpretationView;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.KeySheet;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.meeting.MeetingDesk;
import org.pupitre.ui.search.SearchHit;
import org.pupitre.ui.search.SearchList;
import org.pupitre.ui.search.SearchModel;
import org.pupitre.ui.shell.sheet.LowSheet;
import org.pupitre.ui.shell.sheet.SideSheet;
import org.pupitre.ui.shell.zone.ZoneModel;
import org.pupitre.ui.shell.zone.ZoneSheet;

/** What is opened over the console by a key or a click, and how it closes. */
final class ConsoleSheets {
    private final Words words;
    private final Sender sender;
    private final ConsolePanels panels;
    private final Arrangement view;
    private final Layers layers;
    private final MeetingDesk meeting;
    private final Region foot;
    private final SearchModel found;
    private final ZoneModel zones;
    private @Nullable ZoneSheet zoneSheet;

    /** @param foot what the list of the search and the sheet of the time zones are above */
    ConsoleSheets(Words words, Sender sender, ConsolePanels panels, Arrangement view, Layers layers,
            MeetingDesk meeting,
            Region foot, ZoneModel zones) {
        this.words = words;
        this.sender = sender;
        this.panels = panels;
        this.view = view;
        this.layers = layers;
        this.meeting = meeting;
        this.foot = foot;
        this.zones = zones;
        found = new SearchModel(words);
    }

    /** All of interpretation; closed where it is open. */
    void interpretation(InterpretationModel model, Runnable openBooth) {
        if (view.showsLow()) {
            take();
            return;
        }
        Region all = new InterpretationView(model, words, sender, openBooth).build();
        view.lay(new LowSheet(words.bind("interpretation.title"), Part.ofPage(words, all), words, this::take));
    }

    /** Planned against held, or back. */
    void held(Part<HeldView> held) {
        boolean open = held.getScene() != null;
        take();
        if (!open) {
            LowSheet sheet = new LowSheet(words.bind("held.title"), held, words, this::take);
            held.with(shown -> shown.keysOn(sheet));
            view.lay(sheet);
        }
    }

    /** What is known of the meeting tool, or back. */
    void meeting() {
        Region sheet = meeting.sheet();
        boolean open = sheet.getScene() != null;
        take();
        if (!open) {
            view.lay(new LowSheet(words.bind("meeting.title"), Part.ofPage(words, sheet), words, this::take));
            meeting.begin();
        }
    }

    /** The comparison of the clocks, in the sheet of the meeting tool. */
    void compareClocks() {
        if (meeting.sheet().getScene() == null) {
            meeting();
        }
        meeting.compareClocks();
    }

    /** Takes the sheet away; the keyboard does not fall out of it, it is given back first. */
    boolean take() {
        if (meeting.hasKeyboard()) {
            layers.requestFocus();
        }
        return view.take();
    }

    /** The sheet on which a landing is adjusted; it is told once it is closed. */
    void landing(Region head, Region body, Runnable closed) {
        view.lay(new SideSheet(head, Part.ofPage(words, body), words, this::take, closed));
    }

    /** @param rows the keys of the lists on the screen */
    void help(List<KeyLine> keys, List<RowKeys<?>> rows) {
        layers.cover(new KeySheet(words, keys, rows, layers));
    }

    void search(Supplier<SessionState> state) {
        found.begin(state.get());
        layers.lay(new SearchList(words, query -> found.find(query, state.get()), this::go, layers, sender.drafts()),
                foot, view::kept);
    }

    /** The time zones, or back; the same sheet each time. */
    void zones() {
        ZoneSheet sheet = zoneSheet == null ? new ZoneSheet(zones, words, sender.drafts()) : zoneSheet;
        zoneSheet = sheet;
        small(sheet);
    }

    /** A small sheet over the foot of the console, or back. */
    void small(Region sheet) {
        if (sheet.getScene() == null) {
            layers.lay(sheet, foot, view::kept);
        } else {
            layers.uncover();
        }
    }

    private void go(SearchHit hit) {
        String panel = hit.where().name().toLowerCase(Locale.ROOT);
        view.reveal(panels.place(panel));
        panels.reveal(panel, hit.id());
    }

    /** Shows a panel, where it may be on a tab, and closes what is over the console. */
    void bringForward(Region panel) {
        layers.hideBubble();
        layers.uncover();
        view.clear(panel);
        view.reveal(panel);
    }

    /** Closes what is on top. */
    void leave() {
        boolean over = layers.showsBubble() || layers.covered();
        layers.hideBubble();
        layers.uncover();
        if (!over && !meeting.leaveTyping()) {
            take();
        }
    }
}
