package org.pupitre.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A room of the house: a package with all that is below it, unless that is a room of its own.
 *
 * @param name  its package below the root; empty for the root itself
 * @param knows the rooms it may know besides itself
 * @param empty whether it may still be empty
 * @param never what it must never know, as the reason of its rule
 */
record Room(String name, List<String> knows, boolean empty, String never) {
    private static final List<String> TOPICS = List.of("domain.agenda", "domain.queue", "domain.interpretation",
            "domain.debate", "domain.board", "domain.notes", "domain.people", "domain.meeting", "domain.line");
    private static final List<String> DESKS = List.of("ui.timeline", "ui.queue", "ui.interpretation", "ui.booth",
            "ui.board", "ui.notes", "ui.people", "ui.before", "ui.closing",
            "ui.held");
    private static final List<String> DOMAIN = and(TOPICS, "domain", "domain.act", "domain.value");
    /** What may leave: the gate, and the copies that have passed it. */
    private static final List<String> GATE = List.of("domain.outlook.gate", "domain.outlook.released");
    /** What writers may know; of the domain but for values and released copies they may know words alone. */
    private static final List<String> WRITERS =
            and(TOPICS, "domain.act", "domain.value", "domain.outlook.released", "text");
    private static final List<String> KIT =
            List.of("ui.kit", "ui.kit.wrap", "ui.kit.layer", "ui.kit.keys", "ui.kit.list",
                    "ui.kit.field", "ui.kit.panel");
    /** The journal as others may know it: its door, what passes the door, and that as JSON. */
    private static final List<String> JOURNAL = List.of("journal", "journal.value", "journal.json");

    /** All rooms, inner ones first, as the page on architecture lists them. */
    static final List<Room> ALL = rooms();

    private static List<Room> rooms() {
        List<Room> rooms = new ArrayList<>();
        rooms.add(new Room("domain.value", List.of(), false, "values know nothing of the program"));
        rooms.add(new Room("domain.act", List.of("domain.value"), false, "the vocabulary knows no rules"));
        TOPICS.forEach(topic -> rooms.add(new Room(topic, List.of("domain.value", "domain.act"), false,
                "topics do not know each other's insides; what one means for another is decided in domain")));
        rooms.add(new Room("domain", DOMAIN, false, "the domain has no outside"));
        rooms.add(new Room("domain.outlook", DOMAIN, false,
                "what follows from several topics is told of a state and an instant, and nothing needs it to decide"));
        rooms.add(new Room("domain.outlook.released", and(TOPICS, "domain.act", "domain.value"), false,
                "nothing in a copy leads back to the session"));
        rooms.add(new Room("domain.outlook.gate", and(DOMAIN, "domain.outlook", "domain.outlook.released"), false,
                "what may leave is decided in one place, from a state and an instant"));
        rooms.addAll(journal());
        rooms.add(new Room("live.clock", DOMAIN, false, "time passes whatever session it is for"));
        rooms.add(new Room("live.feed", DOMAIN, false, "a session is handed on whatever shows it"));
        rooms.add(new Room("live.notice", and(DOMAIN, "text"), false, "a notice is told the same whatever raised it"));
        rooms.add(new Room("live.guard", and(and(DOMAIN, JOURNAL), "disk", "live.notice"), false,
                "what guards the library serves the loop and does not call it"));
        rooms.add(new Room("live",
                and(and(DOMAIN, JOURNAL), "disk", "live.clock", "live.feed", "live.notice", "live.guard"),
                false,
                "the loop serves desks it does not know"));
        rooms.add(new Room("text", List.of(), false, "sentences know nobody"));
        rooms.add(new Room("disk", List.of(), false,
                "files and folders can be told apart without knowing what is in them"));
        rooms.add(new Room("failure", List.of(), false, "what went wrong can be told without knowing what was done"));
        rooms.add(new Room("exchange", and(DOMAIN, "journal.json", "journal.value", "text"), false,
                "formats turn bytes into values and values into bytes, and know no library and no loop"));
        rooms.add(new Room("exchange.out", and(WRITERS, "exchange"), false,
                "a file is written of what has passed the gate, whatever library it is in"));
        rooms.add(new Room("exchange.report", WRITERS, true,
                "a report is written of what has passed the gate, whatever library it is in"));
        rooms.add(new Room("following", and(DOMAIN, "live", "live.feed", "text"), true,
                "what leaves for other machines are entries, and no page and no screen has a part in it"));
        rooms.add(new Room("publishing", and(DOMAIN, "live", "live.feed", "text"), true,
                "what is published has passed the allow-list, which knows no other way out"));
        rooms.add(
                new Room("task",
                        and(and(and(DOMAIN, JOURNAL), GATE), "domain.outlook", "disk", "live", "text", "exchange",
                                "exchange.out"),
                        false,
                        "a task is written once, and knows neither the command line nor the screens that call it"));
        List<String> called =
                and(and(DOMAIN, JOURNAL), "disk", "live", "live.clock", "live.feed", "live.notice", "text", "exchange",
                        "task",
                        "failure");
        rooms.add(new Room("cli.common", called, false, "what commands have in common does not depend on any of them"));
        rooms.add(new Room("cli", and(and(called, GATE), "cli.common", "domain.outlook", "exchange.out"), false,
                "the command line is thin and has no screen"));
        rooms.addAll(kit());
        DESKS.forEach(
                desk -> rooms.add(new Room(desk, and(and(and(DOMAIN, KIT), GATE), "domain.outlook", "text"), false,
                        "a desk gets its model and a way to send commands: no other desk, no journal, no loop")));
        rooms.add(new Room("ui.notice", and(and(DOMAIN, KIT), "live.notice", "text"), false,
                "a notice is shown the same whatever desk is behind it"));
        rooms.add(new Room("ui.meeting", and(and(DOMAIN, KIT), "domain.outlook", "task", "text"), false,
                "what is written for the meeting tool is made by a task, and shown beside all desks"));
        rooms.add(new Room("ui.room", and(and(and(DOMAIN, KIT), GATE), "text"), false,
                "the room window shows what has passed the gate, and nothing that a desk shows"));
        rooms.add(new Room("ui.search", and(and(DOMAIN, KIT), "text"), false, "what is found is shown by its desk"));
        rooms.add(new Room("ui.prepare", and(and(DOMAIN, KIT), "live", "text", "task"), true,
                "what is prepared becomes a plan by a task, and no other desk has a part in it"));
        rooms.add(new Room("ui.safety", and(and(DOMAIN, KIT), "live", "text", "task"), false,
                "backups and damage are shown without knowing what sessions look like"));
        rooms.add(new Room("ui.library", and(and(DOMAIN, KIT), "live", "text", "task"), false,
                "the library's desk knows no other desk and no table"));
        rooms.add(new Room("ui.shell",
                and(and(and(DESKS, DOMAIN), KIT), "domain.outlook", "live", "live.notice", "text", "ui.notice",
                        "ui.search",
                        "ui.meeting", "ui.room", "ui.library", "ui.prepare"),
                false,
                "the shell puts desks together and never sees the journal"));
        List<String> all = rooms.stream().map(Room::name).toList();
        List<String> seen = and(all, "app.start");
        rooms.add(new Room("app.start", and(all, "app.start"), false, "the toolkit is started whatever is shown then"));
        rooms.add(new Room("app.window", seen, false, "windows are opened by the root and do not open the program"));
        rooms.add(new Room("", and(seen, "app.window", "app"), false, "the root makes what lives long"));
        return List.copyOf(rooms);
    }

    /** The kit, each part of it before those that use it. */
    private static List<Room> kit() {
        List<String> wrap = and(DOMAIN, "text", "ui.kit.wrap");
        List<String> kit = and(wrap, "failure", "ui.kit");
        List<String> layer = and(kit, "ui.kit.layer");
        List<String> keys = and(layer, "ui.kit.keys");
        return List.of(
                new Room("ui.kit.wrap", List.of(), false, "a text breaks its lines whatever it is part of"),
                new Room("ui.kit", and(wrap, "failure"), false, "the kit serves desks it does not know"),
                new Room("ui.kit.layer", kit, false, "what is laid over a screen does not know which screen"),
                new Room("ui.kit.keys", layer, false, "a key says what it does, and its desk does it"),
                new Room("ui.kit.list", keys, false, "rows are chosen and moved the same whatever they are of"),
                new Room("ui.kit.field", and(keys, "ui.kit.list"), false,
                        "what is typed is kept the same whatever it is for"),
                new Room("ui.kit.panel", and(keys, "ui.kit.list", "ui.kit.field"), false,
                        "a panel has one form whatever it shows"));
    }

    /** The journal and what is below it; each may know those before it. */
    private static List<Room> journal() {
        List<String> act = List.of("domain.value", "domain.act");
        List<String> file = and(act, "disk", "journal.value", "journal.json", "journal.file");
        List<String> store = and(file, "domain.people", "journal.entry", "journal.store");
        List<String> below = and(store, "journal.backup", "journal.erase", "journal.repair");
        return List.of(
                new Room("journal.value", and(act, "text"), false,
                        "what passes the door says nothing of how it is kept"),
                new Room("journal.json", and(act, "journal.value"), false,
                        "JSON is made of values, whatever becomes of it"),
                new Room("journal.file", List.of("disk", "journal.value"), false,
                        "whether a library may lie in a place does not depend on what is in it"),
                new Room("journal.entry", file, false, "what proves an entry needs no table"),
                new Room("journal.store", and(file, "domain.people", "journal.entry"), false,
                        "the tables do not know what copies are made of them, nor why rows go"),
                new Room("journal.backup", store, false, "a copy is made and read again whatever it is for"),
                new Room("journal.erase", and(store, "journal.backup"), false,
                        "erasing reaches every copy and needs nothing that is damaged mended"),
                new Room("journal.repair", and(store, "journal.backup", "journal.erase"), false,
                        "what mends a library serves the door and does not call it"),
                new Room("journal", and(and(DOMAIN, below), "text"), false,
                        "the journal writes down what happened and decides nothing"));
    }

    private static List<String> and(List<String> list, String... more) {
        return and(list, List.of(more));
    }

    private static List<String> and(List<String> list, List<String> more) {
        List<String> longer = new ArrayList<>(list);
        longer.addAll(more);
        return List.copyOf(longer);
    }

    /** The room a class is in; empty for a class outside the house or in a package that is no room. */
    static Optional<Room> of(JavaClass javaClass, String root) {
        String name = javaClass.getPackageName();
        return ALL.stream().filter(room -> room.holds(name, root))
                .max(java.util.Comparator.comparingInt(room -> room.name().length()));
    }

    private boolean holds(String packageName, String root) {
        String own = name.isEmpty() ? root : root + "." + name;
        return packageName.equals(own) || (!name.isEmpty() && packageName.startsWith(own + "."));
    }

    String title() {
        return name.isEmpty() ? "the root" : name;
    }
}
