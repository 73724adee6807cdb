package org.pupitre.ui.library.acts;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.pupitre.domain.agenda.Timeline.Status;
import org.pupitre.live.SessionSummary;

/** What can be done with a session of the list, in the order of its menu. What cannot be done now is absent. */
public enum ListedAct {
    OPEN("library.open", _ -> true, SessionActs::open),
    PREPARE("library.prepare", ListedAct::own, SessionActs::prepare),
    REHEARSE("library.rehearse", ListedAct::own, SessionActs::rehearse),
    COPY_TO_DAY("library.act.copy", ListedAct::own, SessionActs::copyToDay),
    NEXT_DAY("library.nextDay", ListedAct::own, SessionActs::planNextDay),
    EXPORT("exporting.open", ListedAct::own, SessionActs::export),
    RENAME("library.act.rename", ListedAct::own, SessionActs::rename),
    MOVE("library.act.move", s -> own(s) && s.status() == Status.NOT_STARTED, SessionActs::move),
    ARCHIVE("library.act.archive", s -> !s.archived() && !goesOn(s), SessionActs::archive),
    BRING_BACK("library.act.bringBack", SessionSummary::archived, SessionActs::bringBack),
    GIVE("library.bundle.give", ListedAct::own, SessionActs::giveBundle),
    /** A copy is given back and not given on. */
    GIVE_BACK("shell.giveBack", SessionSummary::copy, SessionActs::giveBundle),
    DELETE("removal.open", s -> !goesOn(s), SessionActs::delete);

    private final String key;
    @SuppressWarnings("ImmutableEnumChecker") // only method references and lambdas without state
    private final Predicate<SessionSummary> offered;
    @SuppressWarnings("ImmutableEnumChecker") // only method references and lambdas without state
    private final BiConsumer<SessionActs, SessionSummary> act;

    ListedAct(String key, Predicate<SessionSummary> offered, BiConsumer<SessionActs, SessionSummary> act) {
        this.key = key;
        this.offered = offered;
        this.act = act;
    }

    /** The key of its words. */
    String key() {
        return key;
    }

    /** Whether it can be done with this session now. */
    boolean offered(SessionSummary session) {
        return offered.test(session);
    }

    void carryOut(SessionActs acts, SessionSummary session) {
        act.accept(acts, session);
    }

    /** Whether it is at home here, and no rapporteur's copy. */
    private static boolean own(SessionSummary session) {
        return !session.copy();
    }

    private static boolean goesOn(SessionSummary session) {
        return session.status() == Status.RUNNING || session.status() == Status.BETWEEN;
    }
}
