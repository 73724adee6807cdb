package org.pupitre.ui.shell;

import static org.pupitre.ui.shell.StagedSession.BRUSSELS;
import static org.pupitre.ui.shell.StagedSession.at;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.ShortlistQuestion;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.InterpretationCommand.SwitchInterpreter;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QuestionPlan;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.SeminarId;

/** A session with titles, names and questions in Arabic, beside some in other letters. */
public final class ArabicSession {
    private static final LanguageTag AR = new LanguageTag("ar");
    private static final BoothId BOOTH = new BoothId("a");

    private ArabicSession() {}

    /** Nothing has begun. */
    public static StagedSession planned() {
        return StagedSession.unplanned().did("12:20", plan());
    }

    /** 14:24:40: the discussion goes on, Salma speaks since 1:14, three wait. */
    public static StagedSession live() {
        return StagedSession.unplanned().did("12:20", plan())
                .did("13:00", new NextItem(), new GoOnAir(BOOTH, new PersonId("int1"), null), new SetFloorLanguage(AR))
                .did("13:10", new NextItem(), new SetFloorLanguage(LanguageTag.EN))
                .did("13:27", new NextItem(), new SetFloorLanguage(AR))
                .did("13:40", new SetFloorLanguage(LanguageTag.EN), new SwitchInterpreter(BOOTH, null))
                .did("14:02", new NextItem(), known("salma"), new ShortlistQuestion(new QuestionId("q2")),
                        new ShortlistQuestion(new QuestionId("q4")), new ShortlistQuestion(new QuestionId("q3")))
                .did("14:12", new SwitchInterpreter(BOOTH, null))
                .did("14:15", known("clara"),
                        new AddNote(null, "Funding cycles shorter than reintegration plans.",
                                Set.of(NoteTag.CHALLENGE), null, null))
                .did("14:18", known("karim"), known("ines"), known("omar"),
                        new AddNote(null, "استمرت الخدمات بعد انتهاء المشروع.", Set.of(NoteTag.LESSON), null, null))
                .did("14:20", new AddQuestion("متى يصدر التقرير؟", AR, null))
                .did("14:23:26", new Advance());
    }

    private static PlanSession plan() {
        SessionPlan session = new SessionPlan(new SeminarId("sample"),
                text("دروس مستفادة", "Lessons learned"),
                text("تعزيز إعادة الإدماج المستدامة من خلال الشراكات",
                        "Fostering sustainable reintegration through partnerships"),
                at("13:00"), at("15:00"), BRUSSELS, ZoneId.of("Africa/Dakar"), List.of(AR, LanguageTag.EN),
                null, null, text("جدول أعمال نموذجي", "sample agenda"), 180);
        List<ItemPlan> items = List.of(
                item("welcome", "ترحيب", "Welcome", ItemKind.WELCOME, at("13:00"), 10),
                item("keynote", "كلمة رئيسية", "Keynote", ItemKind.KEYNOTE, null, 17),
                item("panel", "حلقة نقاش: الشراكات في الممارسة", "Panel", ItemKind.PANEL, null, 35),
                item("discussion", "مناقشة", "Discussion", ItemKind.DISCUSSION, null, 35),
                item("qa", "أسئلة وأجوبة", "Questions and answers", ItemKind.QUESTIONS, null, 15),
                item("closing", "ختام", "Closing", ItemKind.CLOSING, null, 8));
        List<Person> people = List.of(person("salma", "سلمى مثال", "وزارة (مثال)", Group.GOVERNMENT, AR),
                person("clara", "Clara Sample", null, Group.CIVIL_SOCIETY, LanguageTag.EN),
                person("karim", "كريم نموذج", null, Group.RESEARCH, AR),
                person("ines", "Ines Muster", null, Group.EU_INSTITUTION, LanguageTag.EN),
                person("omar", "Omar Namuna", null, Group.CIVIL_SOCIETY, LanguageTag.EN),
                person("int1", "المترجم 1", null, null, null), person("int2", "المترجم 2", null, null, null));
        Direction direction = new Direction(AR, LanguageTag.EN);
        return new PlanSession(session, items,
                List.of(new ChannelPlan(new ChannelId("ar"), AR, true),
                        new ChannelPlan(new ChannelId("en"), LanguageTag.EN, true)),
                List.of(new BoothPlan(BOOTH, "A", List.of(direction, direction.reversed()))),
                List.of(new InterpreterPlan(new PersonId("int1"), BOOTH, List.of()),
                        new InterpreterPlan(new PersonId("int2"), BOOTH, List.of())),
                List.of(new QuestionPlan("How are the mayors chosen?", LanguageTag.EN, null, List.of()),
                        new QuestionPlan("كيف شاركت السلطات المحلية منذ البداية؟", AR, null,
                                List.of(new QuestionPlan.Wording(LanguageTag.EN,
                                        "How were local authorities involved from the start?",
                                        RenditionState.CHECKED))),
                        new QuestionPlan("Quel rôle pour le secteur privé\u202f?", LanguageTag.FR, null, List.of()),
                        new QuestionPlan("What did the partnerships change for returnees?", LanguageTag.EN, null,
                                List.of())),
                people);
    }

    private static LocalText text(String arabic, String english) {
        return new LocalText(new TreeMap<>(Map.of(AR, arabic, LanguageTag.EN, english)));
    }

    private static ItemPlan item(String id, String arabic, String english, ItemKind kind, @Nullable Instant start,
            int minutes) {
        return new ItemPlan(new ItemId(id), text(arabic, english), kind, start,
                (int) Duration.ofMinutes(minutes).toSeconds(), null, false, 120, 60, 0, 2, List.of());
    }

    private static Person person(String id, String name, @Nullable String affiliation, @Nullable Group group,
            @Nullable LanguageTag language) {
        return new Person(new PersonId(id), new PersonDetails(name, null, affiliation, group, language));
    }

    private static AddToQueue known(String person) {
        return AddToQueue.known(new PersonId(person));
    }
}
