package org.pupitre.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.queue.QueueEntry;

/**
 * A fast hand types 200 lines into each of the three fields, 25 ms a key, on a disk that answers late again and again, and
 * each hundredth line is refused. Every letter is on board, queue and notes, and what was refused is kept. One desk in
 * English and one in French, side by side.
 */
@Tag("window")
class TypingWindowTest {
    /** The first waits for the disk are those of the start; then every seventh takes 0.3 s longer. */
    private static final List<String> LATE_DISK =
            List.of("strace", "-f", "-qq", "-o", "/dev/null", "--seccomp-bpf", "-e",
                    "signal=none", "-e", "trace=fdatasync", "-e", "inject=fdatasync:delay_exit=300000:when=20+7");
    private static final Pattern LANGUAGE = Pattern.compile(", (en|fr)$");
    private static final Pattern TAG = Pattern.compile("^#\\S+ ");
    private static final int QUICK_MILLIS = 2;

    @TempDir Path folder;

    @Test
    void everyLetterArrives() throws Exception {
        try (ExecutorService desks = Executors.newFixedThreadPool(2)) {
            List<CompletableFuture<Void>> both = List.of(TypedLines.english(), TypedLines.french()).stream()
                    .map(lines -> CompletableFuture.runAsync(() -> work(lines), desks)).toList();
            both.forEach(CompletableFuture::join);
        }
    }

    private void work(TypedLines lines) {
        try {
            Path home = Files.createDirectory(folder.resolve(lines.locale().getLanguage()));
            Path library = home.resolve("library.pupitre");
            type(lines, home, library);
            check(lines, SavedSession.read(library), SavedSession.drafts(library));
        } catch (Exception e) {
            throw new AssertionError("the desk in " + lines.locale().getDisplayLanguage() + ": " + e.getMessage(), e);
        }
    }

    private static void type(TypedLines lines, Path home, Path library) throws Exception {
        try (VirtualScreen screen = VirtualScreen.start("1440x900");
                RunningProgram program = RunningProgram.start(screen, home, LATE_DISK, "console", "--sample",
                        "--library", library.toString(), "--lang", lines.locale().getLanguage())) {
            Hands hands = screen.hands().layout(lines.keyboard()).awaitWindow("Pupitre", 60).pause(3000);
            fill(hands, "ctrl+k", lines.questions());
            fill(hands, "ctrl+l", lines.speakers());
            fill(hands, "ctrl+j", lines.notes());
            hands.pause(3000);
            hands.picture(Path.of("target", "pictures", "typed-" + lines.locale().getLanguage() + ".png"));
            hands.press("ctrl+q");
            assertThat(program.awaitEnd()).as(program.output()).isZero();
        }
    }

    private static void fill(Hands hands, String field, List<String> lines) {
        hands.press(field).pause(300);
        // In one go, so that the first letter of a line comes 25 ms after the Enter of the line before.
        hands.type(String.join("\n", lines.subList(0, TypedLines.REFUSED)) + "\n");
        hands.type(lines.get(TypedLines.REFUSED) + "\n", QUICK_MILLIS);
        hands.type(String.join("\n", lines.subList(TypedLines.REFUSED + 1, lines.size())) + "\n");
        hands.press("Escape");
    }

    private static void check(TypedLines lines, SessionState session, String drafts) {
        assertThat(session.board().questions()).extracting(Question::text)
                .containsSubsequence(TypedLines.taken(lines.questions()))
                .doesNotContain(lines.questions().get(TypedLines.REFUSED));
        assertThat(session.queue().waiting()).extracting(QueueEntry::person)
                .extracting(id -> session.people().person(id).orElseThrow().name())
                .containsSubsequence(TypedLines.taken(lines.speakers()).stream()
                        .map(line -> LANGUAGE.matcher(line).replaceFirst("")).toList())
                .doesNotHaveDuplicates();
        assertThat(session.notes().notes()).extracting(Note::text)
                .containsSubsequence(TypedLines.taken(lines.notes()).stream()
                        .map(line -> TAG.matcher(line).replaceFirst("")).toList());
        assertThat(session.board().questions()).as("questions that came with the sample, and those typed")
                .hasSizeBetween(TypedLines.LINES - 1, TypedLines.LINES + 10);
        assertThat(session.notes().notes()).hasSize(TypedLines.LINES - 1);
        for (List<String> typed : List.of(lines.questions(), lines.speakers(), lines.notes())) {
            assertThat(drafts).as("what was refused waits").contains(typed.get(TypedLines.REFUSED));
        }
    }
}
