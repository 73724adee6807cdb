package org.pupitre.exchange.round;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PersonFacts;
import org.pupitre.domain.act.QuestionPlan;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.act.TermWording;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.TermId;

/**
 * A session with all that is hard to write and to read: an hour that comes twice, all kinds of items, three scripts, and texts
 * that a spreadsheet could take for formulas.
 */
final class FullSession {
    static final LanguageTag AR = new LanguageTag("ar");
    /** The clocks go back at 01:00 UTC, from 03:00 to 02:00. */
    static final Instant START = Instant.parse("2026-10-24T23:30:00Z");
    private static final PersonId AWA = new PersonId("awa");
    private static final PersonId LEA = new PersonId("lea");

    private FullSession() {}

    /** Without agenda, people and glossary. */
    static PlanSession empty() {
        return new PlanSession(plan(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static PlanSession whole() {
        return new PlanSession(plan(), items(),
                List.of(new ChannelPlan(new ChannelId("en"), LanguageTag.EN, true),
                        new ChannelPlan(new ChannelId("floor"), LanguageTag.FR, false)),
                List.of(new BoothPlan(new BoothId("A"), "Booth \"A\"",
                        List.of(new Direction(LanguageTag.FR, LanguageTag.EN),
                                new Direction(LanguageTag.EN, LanguageTag.FR)))),
                List.of(new InterpreterPlan(LEA, new BoothId("A"), List.of(LanguageTag.FR))),
                List.of(new QuestionPlan("Why?\nAnd \"how\"?", LanguageTag.EN, AWA,
                        List.of(new QuestionPlan.Wording(LanguageTag.FR, "Pourquoi\u202f?", RenditionState.CHECKED)))),
                people(), terms());
    }

    private static SessionPlan plan() {
        return new SessionPlan(new SeminarId("sem"), text("Seminar", "Séminaire"), text("Night", "Nuit"), START,
                START.plusSeconds(4 * 3600), ZoneId.of("Europe/Brussels"), ZoneId.of("Africa/Niamey"),
                List.of(LanguageTag.EN, LanguageTag.FR, AR), text("To learn\nTo tell", "Apprendre"), null,
                text("Recorded", "Enregistré"), 45, true);
    }

    private static LocalText text(String en, String fr) {
        return new LocalText(new TreeMap<>(Map.of(LanguageTag.EN, en, LanguageTag.FR, fr)));
    }

    private static LocalText text(String en, String fr, String ar) {
        return new LocalText(new TreeMap<>(Map.of(LanguageTag.EN, en, LanguageTag.FR, fr, AR, ar)));
    }

    static List<ItemPlan> items() {
        return List.of(
                item("welcome", text("=1+1 \"quoted\", and; more", "+Accueil", "افتتاح الجلسة (١)"), ItemKind.WELCOME,
                        START, 601, null, false, null, "line one\nline two, \"q\"; 'x'\tand | more",
                        List.of(new PlannedSpeaker(AWA, 20, LanguageTag.FR), new PlannedSpeaker(LEA, 181, null))),
                item("block", text("@block", "'Bloc'"), ItemKind.BLOCK, null, 3600, null, false, null, null, List.of()),
                item("panel", text("-panel", "Table ronde\u202f: suite"), ItemKind.PANEL, null, 1200, null, false,
                        "block",
                        "=SUM(A1)", List.of(new PlannedSpeaker(new PersonId("ana"), 59, LanguageTag.EN))),
                item("first", text("First 02:30", "Premier"), ItemKind.QUESTIONS,
                        Instant.parse("2026-10-25T00:30:00Z"), 1800,
                        Instant.parse("2026-10-25T01:10:00Z"), false, "block", null, List.of()),
                item("second", text("Second 02:30", "Second"), ItemKind.DISCUSSION,
                        Instant.parse("2026-10-25T01:30:00Z"), 1800, null, false, null, "'", List.of()),
                item("aside", text("''Aside", "--"), ItemKind.ASIDE, Instant.parse("2026-10-25T00:45:10Z"), 300, null,
                        false, null, null, List.of()),
                item("cue", text("Cue", "Signal"), ItemKind.MARKER, Instant.parse("2026-10-25T01:31:00Z"), 0, null,
                        false,
                        null, null, List.of()),
                item("rest", text("N/A", "1"), ItemKind.BREAK, null, 0, null, false, null, null, List.of()),
                item("closing", text("Closing", "Clôture"), ItemKind.CLOSING, null, 600, null, true, null, null,
                        List.of()));
    }

    static ItemPlan item(String id, LocalText title, ItemKind kind, @Nullable Instant start, int seconds,
            @Nullable Instant end, boolean toEnd, @Nullable String block, @Nullable String note,
            List<PlannedSpeaker> speakers) {
        return new ItemPlan(new ItemId(id), title, kind, start, seconds, end, toEnd, 121, 59, Math.min(seconds, 31), 3,
                speakers, kind == ItemKind.QUESTIONS, block == null ? null : new ItemId(block), note);
    }

    private static List<Person> people() {
        return List.of(
                new Person(AWA, new PersonDetails("=Awa, \"A\"; Exemple (IOM)", "A-wa", "@home; 'x', | y",
                        Group.CIVIL_SOCIETY, LanguageTag.FR, new PersonFacts("Côte d’Ivoire",
                                List.of(LanguageTag.EN, AR), "-chair", "+32 2 555 01 00"))),
                new Person(LEA, new PersonDetails("'Léa (5)", null, null, null, null)),
                new Person(new PersonId("ana"), new PersonDetails("آنا مثال", null, "'quoted'", Group.OTHER, AR)),
                new Person(new PersonId("ann"), new PersonDetails("Ann", null, null, null, LanguageTag.EN)));
    }

    static List<Term> terms() {
        return List.of(
                new Term(new TermId("t2"), "return & \"more\"", List.of(new TermWording(LanguageTag.EN, "=return"),
                        new TermWording(LanguageTag.EN, "going; home"), new TermWording(LanguageTag.FR, "-retour"),
                        new TermWording(LanguageTag.FR, "rentrée (l’autre)"), new TermWording(AR, "عودة")),
                        text("What is\n\"meant\"; here", "'Ce qui est dit'")),
                new Term(new TermId("7"), null, List.of(new TermWording(LanguageTag.FR, "cabine")), null),
                new Term(new TermId("_x"), "N/A", List.of(new TermWording(LanguageTag.FR, "--"),
                        new TermWording(LanguageTag.FR, "''NA")), LocalText.of(LanguageTag.EN, "In another language")));
    }
}
