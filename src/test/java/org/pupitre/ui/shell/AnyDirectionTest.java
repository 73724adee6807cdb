package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.TimelineCommand.AddItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.TurningTexts;
import org.pupitre.ui.kit.wrap.WrappedText;
import org.testfx.framework.junit5.ApplicationExtension;

/** The whole console with names, questions and notes in any direction: nothing throws, and no text that wraps is cut. */
@ExtendWith(ApplicationExtension.class)
class AnyDirectionTest {
    private static final long SEED = Long.getLong("pupitre.seed", 11);
    private static final String QUESTION = "ما هي الخطوة التالية للجنة (IOM, 2022) بشأن “العودة” و٣٥ بلدية؟ 👩‍👩‍👧 ";
    private static final String HEBREW = "מה הצעד הבא של הוועדה, [שלום] — 12.5 %?";

    private static StagedSession turning() {
        StagedSession session = Scenes.live();
        return session.did("14:26:10", new AddItem(item("ar", "الخطوة التالية (IOM, 2022)")),
                new AddItem(item("he", "שאלות [12] ותשובות")), queued("ליאה דוגמה", "אוניברסיטת הדוגמה (הגירה)"),
                queued("ليلى مثال", "الشبكة الإقليمية للبلديات"), new Advance(),
                new AddQuestion(QUESTION.repeat(4), new LanguageTag("ar"), null),
                new AddQuestion("Question : " + QUESTION.repeat(2), LanguageTag.FR, null),
                new AddQuestion(HEBREW, null, null),
                new AddNote(null, "שלום", Set.of(), null, null, null),
                new AddNote(null, QUESTION, Set.of(NoteTag.LESSON, NoteTag.QUOTE), null, null, null),
                new AddNote(null, "“" + HEBREW + "” said ليلى مثال, twice; " + QUESTION, Set.of(NoteTag.CHALLENGE),
                        null,
                        null, null));
    }

    private static ItemPlan item(String id, String title) {
        return new ItemPlan(new ItemId(id), LocalText.of(title, title), ItemKind.DISCUSSION, null, 600, null, false,
                120,
                60, 0, 2, List.of());
    }

    private static AddToQueue queued(String name, String affiliation) {
        return AddToQueue.unknown(new PersonDetails(name, null, affiliation, Group.OTHER, LanguageTag.FR));
    }

    @Test
    void widthsAndSizes() throws Exception {
        sweep(2, 5);
    }

    @Test
    @Tag("nightly")
    void manyWidthsAndSizes() throws Exception {
        sweep(60, 40);
    }

    private static void sweep(int sessions, int sizes) throws Exception {
        TurningTexts texts = new TurningTexts(SEED);
        for (int i = 0; i < sessions; i++) {
            StagedSession session = turning();
            for (int j = 0; j < 5; j++) {
                session.did("14:26:20", queued(texts.name(4), texts.name(5)),
                        new AddQuestion("1 " + texts.text(40).replace("\n", " "), null, null),
                        new AddNote(null, "1 " + texts.text(40), Set.of(), null, null, null));
            }
            session.setNow("14:27:05");
            String which = "seed " + SEED + ", session " + i;
            shown(session, i % 2 == 0 ? Locale.ENGLISH : Locale.FRENCH, Theme.Choice.LIGHT, scene -> {
                for (int j = 0; j < sizes; j++) {
                    scene.theme().textPercentProperty().set(texts.percent());
                    scene.size(texts.width(), 300 + texts.width());
                    scene.whole(which);
                }
            });
        }
    }

    @Test
    void pictures() throws Exception {
        picture("rtl-console-en-light", Locale.ENGLISH, Theme.Choice.LIGHT, 1440, 1060, 100);
        picture("rtl-console-fr-dark", Locale.FRENCH, Theme.Choice.DARK, 1180, 760, 100);
    }

    @Test
    @Tag("nightly")
    void morePictures() throws Exception {
        picture("rtl-console-narrow-en-dark", Locale.ENGLISH, Theme.Choice.DARK, 1240, 1100, 110);
        picture("rtl-console-large-fr-light", Locale.FRENCH, Theme.Choice.LIGHT, 1900, 1200, 150);
    }

    private static void picture(String name, Locale locale, Theme.Choice choice, double width, double height,
            int percent)
            throws Exception {
        StagedSession session = turning();
        session.setNow("14:27:05");
        shown(session, locale, choice, scene -> {
            scene.theme().textPercentProperty().set(percent);
            scene.size(width, height);
            scene.whole(name);
            Pictures.write(scene.scene(), Path.of("target", "pictures", name + ".png"));
        });
    }

    /** What is done with it. */
    private interface Look {
        void at(Shown scene) throws Exception;
    }

    /** A console that is laid out at some size and looked at. */
    private record Shown(Scene scene, Theme theme) {
        void size(double width, double height) {
            for (int pass = 0; pass < 4; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().resize(width, height);
                scene.getRoot().layout();
            }
        }

        void whole(String what) {
            assertThat(
                    scene.getRoot().lookupAll(".failed-part").stream().map(node -> ((Label) node).getText()).toList())
                    .as(what).isEmpty();
            visit(scene.getRoot(), what);
        }

        private void visit(Node node, String what) {
            if (!node.isVisible()) {
                return;
            }
            if (node instanceof WrappedText text) {
                for (Node line : text.lookupAll(".wrapped-lines > .text")) {
                    Bounds at = text.sceneToLocal(line.localToScene(line.getLayoutBounds()));
                    assertThat(at.getMaxY()).as("%s, %.0f wide: %s", what, scene.getRoot().getLayoutBounds().getWidth(),
                            text.getText()).isLessThanOrEqualTo(text.getHeight() + 1);
                }
            }
            if (node instanceof Parent parent) {
                List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> visit(child, what));
            }
        }
    }

    private static void shown(StagedSession session, Locale locale, Theme.Choice choice, Look look)
            throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        FxThread.run(() -> {
            try {
                Theme theme = new Theme();
                theme.choiceProperty().set(choice);
                Console console = new Console(new Words(locale), theme, session, session::saved, false);
                Scene scene = console.scene(1440, 900);
                console.show(session.state(), session.now());
                look.at(new Shown(scene, theme));
                done.complete(null);
            } catch (Exception | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        done.get(500, TimeUnit.SECONDS);
    }
}
