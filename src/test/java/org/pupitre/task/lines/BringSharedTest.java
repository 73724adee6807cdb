package org.pupitre.task.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Day;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.GlossaryCommand.RemoveTerm;
import org.pupitre.domain.act.GlossaryCommand.WriteTerm;
import org.pupitre.domain.act.MeetingCommand.WriteLine;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.act.TermWording;
import org.pupitre.domain.meeting.StandardLine;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.domain.value.TermId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;

/**
 * What is written for the meeting tool, and in the glossary, is there in the next session of the seminar, and in no other
 * seminar.
 */
class BringSharedTest {
    private static final SessionId FIRST = new SessionId("s1");
    private static final SessionId NEXT = new SessionId("s2");
    private static final SessionId ELSEWHERE = new SessionId("s3");
    @TempDir private Path folder;
    private Instant now = Day.at("17:00");
    private final InstantSource clock = () -> now;
    private LibraryDesk library;

    @BeforeEach
    void open() {
        library = LibraryDesk.open(folder.resolve("library.pupitre"), "laptop", clock, System::nanoTime);
        if (library.sessions().isEmpty()) {
            PlanSession plan = Play.plan(Day.agenda(Play.S1));
            Map<SessionId, PlanSession> all = new LinkedHashMap<>();
            all.put(FIRST, plan);
            all.put(NEXT, plan);
            all.put(ELSEWHERE, elsewhere(plan));
            assertThat(library.plan(all, now)).isInstanceOf(Outcome.Done.class);
        }
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static PlanSession elsewhere(PlanSession plan) {
        SessionPlan p = plan.plan();
        SessionPlan other = new SessionPlan(new SeminarId("other"), p.seminarTitle(), p.title(), p.plannedStart(),
                p.hardStop(), p.zone(), null, p.languages(), null, null, null, p.speakingSeconds());
        return new PlanSession(other, plan.items(), plan.channels(), plan.booths(), plan.interpreters(), List.of(),
                List.of());
    }

    private SessionLoop opened(SessionId id) {
        now = now.plusSeconds(60);
        SessionLoop loop = library.open(id, clock);
        BringShared.into(loop, library, now);
        return loop;
    }

    private void writes(SessionLoop loop, String text) {
        now = now.plusSeconds(60);
        Command command = new WriteLine(StandardLine.ASK.id(), LanguageTag.EN, text);
        assertThat(loop.submit(command, now).join()).isInstanceOf(Outcome.Done.class);
    }

    private void does(SessionLoop loop, Command command) {
        now = now.plusSeconds(60);
        assertThat(loop.submit(command, now).join()).isInstanceOf(Outcome.Done.class);
    }

    private static Term term(String id, String english, String french) {
        return new Term(new TermId(id), null, List.of(new TermWording(LanguageTag.EN, english),
                new TermWording(LanguageTag.FR, french)), null);
    }

    private static List<Term> terms(SessionLoop loop) {
        return loop.state().core().glossary().all();
    }

    private static String asks(SessionLoop loop) {
        String written = loop.state().meeting().lines().wording(StandardLine.ASK.id(), LanguageTag.EN);
        return written == null ? "-" : written;
    }

    @Test
    void aLineIsThereInTheNextSessionAlsoAfterTheProgramWasClosed() {
        writes(opened(FIRST), "Use the Q&A.");
        close();
        open();

        assertThat(asks(opened(NEXT))).isEqualTo("Use the Q&A.");
        assertThat(asks(opened(ELSEWHERE))).isEqualTo("-");
    }

    @Test
    void theLatestChangeCountsWhereverItWasMade() {
        SessionLoop first = opened(FIRST);
        writes(first, "One");
        SessionLoop next = opened(NEXT);
        writes(next, "Two");

        BringShared.into(first, library, now);
        assertThat(asks(first)).isEqualTo("Two");
        int entries = library.entries(FIRST).size();
        BringShared.into(first, library, now);
        assertThat(library.entries(FIRST)).as("nothing is written twice").hasSize(entries);
        writes(first, "Three");
        BringShared.into(next, library, now);
        assertThat(asks(next)).isEqualTo("Three");
    }

    @Test
    void aTermWrittenInASessionIsInTheOthersOfTheSeminarAlsoAfterTheProgramWasClosed() {
        Term term = term("t-a", "stranded migrant", "migrant en détresse");
        does(opened(FIRST), new WriteTerm(term));
        close();
        open();

        assertThat(terms(opened(NEXT))).containsExactly(term);
        assertThat(terms(opened(ELSEWHERE))).isEmpty();
    }

    @Test
    void ofEachTermTheLatestChangeCountsAndWhatWasAddedOnBothSidesIsKept() {
        SessionLoop first = opened(FIRST);
        SessionLoop next = opened(NEXT);
        does(first, new WriteTerm(term("t-a", "return", "retour")));
        does(next, new WriteTerm(term("t-b", "reintegration", "réintégration")));
        BringShared.into(first, library, now);
        BringShared.into(next, library, now);
        does(next, new WriteTerm(term("t-a", "voluntary return", "retour volontaire")));
        does(first, new RemoveTerm(new TermId("t-b")));
        BringShared.into(next, library, now);
        BringShared.into(first, library, now);

        assertThat(terms(first)).containsExactlyInAnyOrderElementsOf(terms(next))
                .containsExactly(term("t-a", "voluntary return", "retour volontaire"));
        int entries = library.entries(FIRST).size();
        BringShared.into(first, library, now);
        assertThat(library.entries(FIRST)).as("nothing is written twice").hasSize(entries);
    }

    @Test
    void whatIsUndoneInASessionDoesNotComeBackFromAnother() {
        SessionLoop first = opened(FIRST);
        does(first, new WriteTerm(term("t-a", "return", "retour")));
        SessionLoop next = opened(NEXT);
        does(first, new Undo());
        BringShared.into(first, library, now);

        assertThat(terms(first)).isEmpty();
        assertThat(terms(next)).hasSize(1);
        does(next, new RemoveTerm(new TermId("t-a")));
        assertThat(terms(next)).isEmpty();
    }

    @Test
    void theSameNumberOfAnOlderProgramMeansTwoTerms() {
        SessionLoop first = opened(FIRST);
        SessionLoop next = opened(NEXT);
        does(first, new WriteTerm(term("t5", "return", "retour")));
        does(next, new WriteTerm(term("t5", "hotline", "ligne d'écoute")));
        BringShared.into(first, library, now);
        BringShared.into(first, library, now);

        assertThat(terms(first)).extracting(term -> term.preferred(LanguageTag.EN).orElseThrow())
                .containsExactly("return", "hotline");
    }

    @Test
    void theSameWordsAddedInTwoSessionsAreOneTerm() {
        SessionLoop first = opened(FIRST);
        SessionLoop next = opened(NEXT);
        does(first, new WriteTerm(first.state().core().glossary().named(term("x", "Return", "retour"))));
        does(next, new WriteTerm(next.state().core().glossary().named(term("x", "return", "retour volontaire"))));
        BringShared.into(first, library, now);

        assertThat(terms(first)).hasSize(1).first().extracting(term -> term.preferred(LanguageTag.FR).orElseThrow())
                .isEqualTo("retour volontaire");
    }
}
