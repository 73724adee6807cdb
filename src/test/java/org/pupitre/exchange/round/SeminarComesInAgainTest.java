package org.pupitre.exchange.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.act.GlossaryCommand.WriteTerm;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.act.TermWording;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;
import org.pupitre.domain.value.TermId;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.RowState;
import org.pupitre.exchange.intake.SeminarIntake;
import org.pupitre.exchange.out.Format;
import org.pupitre.exchange.out.Kind;
import org.pupitre.exchange.seminar.Reading;
import org.pupitre.exchange.seminar.SeminarFile;

/** A seminar file of several sessions makes the same library again, glossary included. */
class SeminarComesInAgainTest {
    private static final SessionId DAY = new SessionId("day");

    @TempDir private Path folder;
    private RoundLibrary from;

    @BeforeEach
    void open() {
        Map<SessionId, PlanSession> both = new LinkedHashMap<>();
        both.put(RoundLibrary.SESSION, FullSession.whole());
        both.put(DAY, FullSession.whole());
        from = RoundLibrary.in(folder, "from", both);
    }

    @AfterEach
    void close() {
        from.close();
    }

    private static byte[] file(RoundLibrary library) {
        return RoundLibrary.writers(Locale.ENGLISH, ',').write(
                List.of(library.copy(RoundLibrary.SESSION), library.copy(DAY)), Kind.SEMINAR, Format.JSON);
    }

    private static Map<SessionId, PlanSession> read(byte[] file) throws IOException {
        Reading reading = SeminarFile.read(new ByteArrayInputStream(file));
        assertThat(reading).as(String.valueOf(reading)).isInstanceOf(Reading.Sound.class);
        return ((Reading.Sound) reading).seminar().sessions();
    }

    private Preview again(byte[] file) throws IOException {
        return SeminarIntake.of("seminar.json", read(file).get(RoundLibrary.SESSION), from.known());
    }

    @Test
    void aNewLibraryBecomesTheSameAndWritesTheSameBytes() throws IOException {
        byte[] file = file(from);
        assertThat(new String(file, StandardCharsets.UTF_8)).containsOnlyOnce("\"glossary\"");
        assertThat(read(file).get(DAY).terms()).isEqualTo(FullSession.terms());
        try (RoundLibrary fresh = RoundLibrary.in(folder, "fresh", read(file))) {
            assertThat(file(fresh)).isEqualTo(file);
            assertThat(fresh.items()).isEqualTo(from.items());
            assertThat(fresh.known().glossary().all()).isEqualTo(from.known().glossary().all());
            assertThat(fresh.desk().people()).isEqualTo(from.desk().people());
        }
    }

    @Test
    void whereItIsFromItChangesNothing() throws IOException {
        Preview preview = again(file(from));

        assertThat(preview.counts()).as(RoundLibrary.told(preview)).containsOnlyKeys(RowState.UNCHANGED);
    }

    @Test
    void glossariesThatDifferAreKeptApart() throws IOException {
        from.does(new WriteTerm(new Term(new TermId("t9"), "new",
                List.of(new TermWording(LanguageTag.EN, "booth")), null)));
        byte[] file = file(from);

        assertThat(read(file).get(RoundLibrary.SESSION).terms()).hasSize(4);
        assertThat(read(file).get(DAY).terms()).hasSize(3);
    }

    @Test
    void termsThatAreNewComeThoseByHandStayAndThoseMissingGoOnlyWhereTicked() throws IOException {
        byte[] before = file(from);
        from.does(new WriteTerm(new Term(new TermId("t2"), "by hand",
                List.of(new TermWording(LanguageTag.EN, "by hand")), null)));
        from.does(new WriteTerm(new Term(new TermId("t9"), null,
                List.of(new TermWording(LanguageTag.EN, "booth")), null)));
        Preview preview = again(before);

        assertThat(preview.counts()).as(RoundLibrary.told(preview)).containsEntry(RowState.MISSING, 1);
        from.does(preview.takeIn());
        assertThat(from.known().glossary().term(new TermId("t2")).orElseThrow().preferred(LanguageTag.EN))
                .contains("by hand");
        assertThat(from.known().glossary().term(new TermId("t9"))).isPresent();
        Preview next = again(before);
        from.does(next.takeIn(java.util.Set.of(next.rows().size() - 1)));
        assertThat(from.known().glossary().term(new TermId("t9"))).isEmpty();
    }
}
