package org.pupitre.ui.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.BoardCommand.AnswerInWriting;
import org.pupitre.domain.act.BoardCommand.DismissQuestion;
import org.pupitre.domain.act.BoardCommand.ReopenQuestion;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand.CloseIncident;
import org.pupitre.domain.act.InterpretationCommand.GoOffAir;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.ui.closing.ClosingModel.ItemLine;
import org.pupitre.ui.closing.ClosingModel.LanguageLine;
import org.pupitre.ui.closing.ClosingModel.Shown;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;

/** What there is to see and to decide once a session has ended. */
class ClosingTest {
    private static ClosingModel model(StagedSession session, Locale locale) {
        ClosingModel model = new ClosingModel(new Words(locale));
        model.show(session.state(), session.now());
        return model;
    }

    private static Shown shown(StagedSession session) {
        return model(session, Locale.ENGLISH).shownProperty().get();
    }

    private static List<String> questions(StagedSession session) {
        return model(session, Locale.ENGLISH).questions().stream()
                .map(row -> row.question().number() + " " + row.choice()).toList();
    }

    @Test
    void thereIsNoneWhileItRuns() {
        assertThat(Closing.of(Scenes.live().state())).isEmpty();
        assertThat(model(Scenes.live(), Locale.ENGLISH).dueProperty().get()).isFalse();
        assertThat(model(Scenes.ended(), Locale.ENGLISH).dueProperty().get()).isTrue();
    }

    @Test
    void itTellsWhenItEndedAndHowLateItBegan() {
        assertThat(shown(Scenes.ended()).end()).isEqualTo("15:00");
        assertThat(shown(Scenes.ended()).how()).isEqualTo("on the hard stop");
        assertThat(shown(late("13:06", "15:02")).how())
                .isEqualTo("2\u00a0min past the hard stop, opened 6\u00a0min late");
        assertThat(shown(late("12:57", "14:57")).how())
                .isEqualTo("3\u00a0min before the hard stop, opened 3\u00a0min early");
        assertThat(model(late("13:06", "15:02"), Locale.FRENCH).shownProperty().get().how())
                .isEqualTo("2\u00a0min de dépassement, ouverte avec 6\u00a0min de retard");
    }

    private static StagedSession late(String opening, String end) {
        return StagedSession.planned().did("12:30", new NextItem()).did(opening, new NextItem())
                .did(end, new FinishSession());
    }

    @Test
    void itemsTellPlannedAndHeldMinutesAndTheSums() {
        Shown shown = shown(Scenes.ended());
        assertThat(shown.items()).extracting(ItemLine::planned).containsExactly("10", "15", "40", "25", "23", "7");
        assertThat(shown.items()).extracting(ItemLine::held).containsExactly("11", "16", "40", "27", "19", "7");
        assertThat(shown.sum()).isEqualTo("upper: planned 120\u00a0min · lower: held 119\u00a0min");
        assertThat(shown.items().getFirst().told()).isEqualTo("Welcome: planned 10\u00a0min, held 11\u00a0min");
    }

    @Test
    void whatWasLeftOutIsNotShownAndWhatWasNotHeldHasNoLowerBar() {
        StagedSession session = StagedSession.planned().did("12:50", new SkipItem(new ItemId("panel")))
                .did("13:00", new NextItem()).did("13:05", new NextItem()).did("13:20", new FinishSession());
        Shown shown = shown(session);
        assertThat(shown.items()).extracting(line -> line.item().item().id().value()).doesNotContain("panel", "check")
                .contains("discussion");
        assertThat(shown.items()).filteredOn(line -> line.item().item().id().equals(new ItemId("discussion")))
                .allSatisfy(line -> {
                    assertThat(line.held()).isEqualTo("0");
                    assertThat(line.item().runs()).isEmpty();
                });
    }

    @Test
    void everyQuestionLeftWithoutAnAnswerIsInWritingUntilAnotherChoiceIsMade() {
        StagedSession session = late("13:00", "15:00");
        assertThat(questions(session)).containsExactly("1 WRITING", "2 WRITING", "3 WRITING", "4 WRITING");
        assertThat(shown(session).choices()).isEqualTo("4 in writing");
        session.did("15:01", new DismissQuestion(new QuestionId("q2"), DismissReason.DUPLICATE));
        assertThat(questions(session)).as("it keeps its place").containsExactly("1 WRITING", "2 DISMISS", "3 WRITING",
                "4 WRITING");
        assertThat(model(session, Locale.ENGLISH).questions().get(1).about()).isEqualTo("no name · duplicate");
        session.did("15:02", new ReopenQuestion(new QuestionId("q4")));
        assertThat(shown(session).choices()).isEqualTo("2 in writing · 1 dismissed · 1 to decide");
        session.did("15:03", new AnswerInWriting(new QuestionId("q2")));
        assertThat(questions(session)).contains("2 WRITING");
        assertThat(model(session, Locale.ENGLISH).openProperty().get()).isEqualTo(4);
    }

    @Test
    void whatWasDismissedBeforeTheEndIsSettled() {
        StagedSession session = StagedSession.planned().did("13:00", new NextItem(), new NextItem(),
                new DismissQuestion(new QuestionId("q1"), DismissReason.OTHER)).did("15:00", new FinishSession());
        assertThat(questions(session)).containsExactly("2 WRITING", "3 WRITING", "4 WRITING");
    }

    @Test
    void itNamesThoseWhoStillWait() {
        assertThat(shown(late("13:00", "15:00")).waiting()).isEmpty();
        assertThat(shown(waiting("awa")).waiting()).isEqualTo("Awa Exemple was still waiting to speak.");
        assertThat(shown(waiting("awa", "clara")).waiting())
                .isEqualTo("Awa Exemple and Clara Sample were still waiting to speak.");
        assertThat(shown(waiting("awa", "clara", "jean", "ines")).waiting())
                .isEqualTo("Awa Exemple, Clara Sample and 2 more were still waiting to speak.");
    }

    private static StagedSession waiting(String... people) {
        StagedSession session = StagedSession.planned().did("13:00", new NextItem(), new NextItem());
        for (String person : people) {
            session.did("13:10", AddToQueue.known(new PersonId(person)));
        }
        return session.did("15:00", new FinishSession());
    }

    /** 13:00–13:25: floor FR to 13:10, EN after that; 2 min stopped into EN, 20 s with no interpreter. */
    @Test
    void theShareOfALanguageIsTheTimeInWhichItWasHeard() {
        BoothId a = new BoothId("a");
        PersonId one = new PersonId("int1");
        StagedSession session = StagedSession.planned()
                .did("13:00", new NextItem(), new NextItem(), new SetFloorLanguage(LanguageTag.FR),
                        new GoOnAir(a, one, null))
                .did("13:04", new OpenIncident(IncidentKind.SOUND, true, List.of(new ChannelId("en")), null))
                .did("13:06", new CloseIncident(new IncidentId("i1")))
                .did("13:10", new SetFloorLanguage(LanguageTag.EN)).did("13:12", new GoOffAir(a))
                .did("13:12:20", new GoOnAir(a, one, null)).did("13:25", new FinishSession());
        List<InterpretedShare> shares = Closing.of(session.state()).orElseThrow().languages();
        assertThat(shares).extracting(InterpretedShare::language).containsExactly(LanguageTag.FR, LanguageTag.EN);
        assertThat(shares.get(0).share()).isCloseTo(1480 / 1500.0, within(1e-9));
        assertThat(shares.get(1).share()).isCloseTo(0.92, within(1e-9));
        assertThat(shares.get(1).lost()).isEqualTo(Duration.ofMinutes(2));
        assertThat(shown(session).languages()).extracting(LanguageLine::share).containsExactly("interpreted 98.6%",
                "interpreted 92%");
        assertThat(shown(session).languages()).extracting(LanguageLine::outages).containsExactly("",
                "stopped once, 2:00 at 13:04");
    }

    @Test
    void nothingIsToldOfInterpretationThatWasNeverDeclared() {
        assertThat(shown(late("13:00", "15:00")).languages()).isEmpty();
    }

    @Test
    void anHourLaterItIsTheSame() {
        StagedSession session = Scenes.ended();
        ClosingModel model = model(session, Locale.ENGLISH);
        Shown before = model.shownProperty().get();
        model.show(session.state(), session.now().plusSeconds(3600));
        assertThat(model.shownProperty().get()).isSameAs(before);
    }
}
