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
            "domain.board", "domain.notes", "domain.people");
    private static final List<String> DESKS = List.of("ui.timeline", "ui.queue", "ui.interpretation", "ui.booth",
            "ui.board", "ui.notes", "ui.people");
    private static final List<String> DOMAIN = and(TOPICS, "domain", "domain.act", "domain.value");
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
        rooms.addAll(journal());
        rooms.add(new Room("live", and(and(DOMAIN, JOURNAL), "disk"), false, "the loop serves desks it does not know"));
        rooms.add(new Room("text", List.of(), false, "sentences know nobody"));
        rooms.add(new Room("disk", List.of(), false,
                "files and folders can be told apart without knowing what is in them"));
        rooms.add(new Room("failure", List.of(), false, "what went wrong can be told without knowing what was done"));
        rooms.add(new Room("exchange", and(DOMAIN, "live", "text"), false,
                "formats turn files into commands and states into files, and never see tables"));
        rooms.add(new Room("publishing", and(DOMAIN, "live", "text"), true,
                "what is published has passed the allow-list, which knows no other way out"));
        rooms.add(new Room("task", and(and(DOMAIN, JOURNAL), "disk", "live", "text", "exchange"), false,
                "a task is written once, and knows neither the command line nor the screens that call it"));
        rooms.add(
                new Room("cli", and(and(DOMAIN, JOURNAL), "disk", "live", "text", "exchange", "task", "failure"), false,
                        "the command line is thin and has no screen"));
        rooms.add(new Room("ui.kit", and(DOMAIN, "text", "failure"), false, "the kit serves desks it does not know"));
        DESKS.forEach(desk -> rooms.add(new Room(desk, and(DOMAIN, "text", "ui.kit"), false,
                "a desk gets its model and a way to send commands: no other desk, no journal, no loop")));
        rooms.add(new Room("ui.library", and(DOMAIN, "live", "text", "task", "ui.kit"), false,
                "the library's desk knows no other desk and no table"));
        rooms.add(new Room("ui.shell", and(and(DESKS, DOMAIN), "live", "text", "ui.kit", "ui.library"), false,
                "the shell puts desks together and never sees the journal"));
        List<String> all = rooms.stream().map(Room::name).toList();
        rooms.add(new Room("", all, false, "the root makes what lives long"));
        return List.copyOf(rooms);
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
