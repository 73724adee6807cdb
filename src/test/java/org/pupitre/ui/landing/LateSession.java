package org.pupitre.ui.landing;

import static org.pupitre.ui.shell.StagedSession.BRUSSELS;
import static org.pupitre.ui.shell.StagedSession.at;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.ui.shell.StagedSession;

/**
 * A session of two hours that ends at 15:00: welcome 10, keynote 15, panel 40 (at least 30), video 5 (may be left out),
 * discussion 20 and closing 8 (keep theirs), questions 22 (at least 15).
 */
public final class LateSession {
    public static final ItemId PANEL = new ItemId("panel");
    public static final ItemId VIDEO = new ItemId("video");
    public static final ItemId QUESTIONS = new ItemId("qa");
    public static final ItemId CLOSING = new ItemId("closing");

    private LateSession() {}

    /** 13:33:20: the keynote began at 13:22 and has 3:40 left, so that the session ends at 15:12; Jean speaks. */
    public static StagedSession late() {
        return began("13:22").did("13:29", known("jean"), known("clara"), known("omar"))
                .did("13:29:40", new Advance(), new Advance());
    }

    /** The keynote began then. */
    public static StagedSession began(String keynote) {
        BoothId a = new BoothId("a");
        return StagedSession.unplanned().did("12:20", plan())
                .did("13:00", new NextItem(), new GoOnAir(a, new PersonId("int1"), null),
                        new SetFloorLanguage(LanguageTag.FR))
                .did(keynote, new NextItem());
    }

    private static AddToQueue known(String person) {
        return AddToQueue.known(new PersonId(person));
    }

    private static PlanSession plan() {
        SessionPlan session = new SessionPlan(new SeminarId("sample"),
                LocalText.of("Lessons learned", "Enseignements"),
                LocalText.of("Fostering sustainable reintegration through partnerships",
                        "Promouvoir la réintégration durable à travers des partenariats"),
                at("13:00"), at("15:00"), BRUSSELS, ZoneId.of("Africa/Dakar"), List.of(LanguageTag.FR, LanguageTag.EN),
                null, null, LocalText.of("sample agenda", "ordre du jour fictif"), 840);
        List<ItemPlan> items = List.of(
                item("welcome", "Welcome", "Accueil", ItemKind.WELCOME, at("13:00"), 10, 10, false),
                item("keynote", "Keynote", "Exposé introductif", ItemKind.KEYNOTE, null, 15, 15, false),
                item("panel", "Panel: partnerships in practice", "Table ronde\u00a0: les partenariats en pratique",
                        ItemKind.PANEL, null, 40, 30, false),
                item("video", "Video: voices of returnees", "Vidéo\u00a0: paroles de personnes revenues",
                        ItemKind.BREAK, null, 5, 5, true),
                item("discussion", "Discussion", "Discussion", ItemKind.DISCUSSION, null, 20, 20, false),
                item("qa", "Questions and answers", "Questions et réponses", ItemKind.QUESTIONS, null, 22, 15, false),
                item("closing", "Closing", "Clôture", ItemKind.CLOSING, null, 8, 8, false));
        BoothId booth = new BoothId("a");
        Direction direction = new Direction(LanguageTag.FR, LanguageTag.EN);
        return new PlanSession(session, items,
                List.of(new ChannelPlan(new ChannelId("fr"), LanguageTag.FR, true),
                        new ChannelPlan(new ChannelId("en"), LanguageTag.EN, true)),
                List.of(new BoothPlan(booth, "A", List.of(direction, direction.reversed()))),
                List.of(new InterpreterPlan(new PersonId("int1"), booth, List.of())), List.of(),
                List.of(person("jean", "Jean Modèle", LanguageTag.FR), person("clara", "Clara Sample", LanguageTag.EN),
                        person("omar", "Omar Namuna", LanguageTag.EN), person("int1", "Interpreter 1", null)));
    }

    private static ItemPlan item(String id, String english, String french, ItemKind kind, @Nullable Instant start,
            int minutes, int least, boolean optional) {
        return new ItemPlan(new ItemId(id), LocalText.of(english, french), kind, start,
                (int) Duration.ofMinutes(minutes).toSeconds(), null, false, 120, 60, least * 60, 2, List.of(), optional,
                null, null);
    }

    private static Person person(String id, String name, @Nullable LanguageTag language) {
        return new Person(new PersonId(id), new PersonDetails(name, null, null, Group.OTHER, language));
    }
}
