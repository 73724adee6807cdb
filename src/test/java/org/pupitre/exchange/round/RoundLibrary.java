package org.pupitre.exchange.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.outlook.gate.Attribution;
import org.pupitre.domain.outlook.gate.Release;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.intake.FileIntake;
import org.pupitre.exchange.intake.IntakeReading;
import org.pupitre.exchange.intake.Known;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.PreviewRow;
import org.pupitre.exchange.intake.RowState;
import org.pupitre.exchange.out.Format;
import org.pupitre.exchange.out.Kind;
import org.pupitre.exchange.out.Writers;
import org.pupitre.exchange.table.ReadChoices;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.task.export.GateMessages;
import org.pupitre.text.Messages;

/** A library with a session, out of which files are written and into which they are read. */
final class RoundLibrary implements AutoCloseable {
    static final SessionId SESSION = new SessionId("night");
    private static final Instant NOW = FullSession.START.minusSeconds(86_400);

    private final LibraryDesk desk;
    private final SessionLoop loop;

    private RoundLibrary(LibraryDesk desk) {
        this.desk = desk;
        this.loop = desk.open(SESSION, InstantSource.fixed(NOW));
    }

    static RoundLibrary in(Path folder, String name, Map<SessionId, PlanSession> sessions) {
        LibraryDesk desk = LibraryDesk.open(folder.resolve(name + ".pupitre"), "laptop", InstantSource.fixed(NOW),
                System::nanoTime);
        assertThat(desk.plan(sessions, NOW)).isInstanceOf(Outcome.Done.class);
        return new RoundLibrary(desk);
    }

    static RoundLibrary in(Path folder, String name, PlanSession session) {
        return in(folder, name, Map.of(SESSION, session));
    }

    LibraryDesk desk() {
        return desk;
    }

    Known known() {
        return Known.of(loop.state());
    }

    void does(Command command) {
        assertThat(loop.submit(command, NOW).join()).as("%s", command).isInstanceOf(Outcome.Done.class);
    }

    Released copy(ReleasePurpose purpose, LanguageTag language) {
        return copy(loop, purpose, language);
    }

    Released copy(SessionId session) {
        return copy(desk.open(session, InstantSource.fixed(NOW)), ReleasePurpose.WORKING, LanguageTag.EN);
    }

    private static Released copy(SessionLoop loop, ReleasePurpose purpose, LanguageTag language) {
        return Release.of(loop.state(), purpose, language, NOW, Attribution.USUAL, new GateMessages()).copy();
    }

    byte[] written(Kind kind, Format format, Locale language, char separator, ReleasePurpose purpose) {
        Released copy = copy(purpose, new LanguageTag(language.getLanguage()));
        return writers(language, separator).write(List.of(copy), kind, format);
    }

    static Writers writers(Locale language, char separator) {
        return new Writers(Messages.of(language), separator, 0, NOW);
    }

    Preview read(byte[] file, OwnTable table) {
        IntakeReading reading = FileIntake.read("file", file, table, known(), ReadChoices.NONE, Progress.NONE);
        assertThat(reading).as(() -> reading instanceof IntakeReading.Refused no
                ? no.why().text(Messages.of(Locale.ENGLISH))
                : "read").isInstanceOf(IntakeReading.Ready.class);
        return ((IntakeReading.Ready) reading).preview();
    }

    /** Takes a file in, each row of which must be right. */
    Preview takes(byte[] file, OwnTable table) {
        Preview preview = read(file, table);
        assertThat(preview.counts()).as(told(preview)).doesNotContainKeys(RowState.REJECTED, RowState.DUPLICATE);
        does(preview.takeIn());
        return preview;
    }

    /** All that is said of the rows that are not as they were. */
    static String told(Preview preview) {
        Messages english = Messages.of(Locale.ENGLISH);
        StringBuilder told = new StringBuilder();
        for (PreviewRow row : preview.rows()) {
            if (row.state() != RowState.UNCHANGED) {
                told.append('\n').append(row.record()).append(' ').append(row.state()).append(' ').append(row.what());
                row.why().forEach(said -> told.append("; ").append(said.text(english)));
                row.differs().forEach(differs -> told.append("; ").append(differs.text(english)));
            }
        }
        return told.toString();
    }

    List<ItemPlan> items() {
        return loop.state().timeline().plans();
    }

    @Override
    public void close() {
        loop.close();
        desk.close();
    }
}
