package org.pupitre.ui.board;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.AnswerInWriting;
import org.pupitre.domain.act.BoardCommand.AnswerQuestion;
import org.pupitre.domain.act.BoardCommand.DismissQuestion;
import org.pupitre.domain.act.BoardCommand.NextQuestion;
import org.pupitre.domain.act.BoardCommand.QuestionToNext;
import org.pupitre.domain.act.BoardCommand.ShortlistQuestion;
import org.pupitre.domain.act.BoardCommand.WriteRendition;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.ReplyCommand.WriteReply;
import org.pupitre.domain.act.SortingCommand.AddressQuestions;
import org.pupitre.domain.act.SortingCommand.LabelQuestions;
import org.pupitre.domain.act.SortingCommand.MergeQuestions;
import org.pupitre.domain.act.SortingCommand.StarQuestions;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.ui.looks.Frame;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;

/** The question board with many questions: the list, all lists beside each other, the card, and the large letters. */
public final class BoardScreens {
    private static final LanguageTag AR = new LanguageTag("ar");
    private static final List<String> ENGLISH = List.of(
            "How will the towns keep the guidance services open once the programme has ended?",
            "Who pays for the training after the first year?", "What part for the private sector in the long run?",
            "Which figures say that return lasts?");
    private static final List<String> FRENCH = List.of(
            "Comment mesurer l’appropriation locale une fois le programme terminé ?",
            "Quel rôle pour le secteur privé dans la durée ?",
            "Qui finance l’accompagnement une fois les fonds épuisés ?");
    private static final String ARABIC = "ما هو دور البلديات في تمويل خدمات الإرشاد بعد انتهاء البرنامج؟";

    private BoardScreens() {}

    private static QuestionId question(int number) {
        return new QuestionId("q" + number);
    }

    /** So many questions in three languages; some with a star, labels and members. */
    private static StagedSession session(int many) {
        StagedSession session = Scenes.live();
        int first = session.state().board().nextNumber();
        for (int i = 0; i < many; i++) {
            String text = i % 7 == 3 ? ARABIC : i % 2 == 0 ? ENGLISH.get(i / 2 % 4) : FRENCH.get(i / 2 % 3);
            LanguageTag language = i % 7 == 3 ? AR : i % 2 == 0 ? LanguageTag.EN : LanguageTag.FR;
            session.did("14:26:10", new AddQuestion(i < 14 ? text : text + " (" + i + ")", language,
                    i % 3 == 0 ? new PersonId("jean") : null));
        }
        session.did("14:26:20", new StarQuestions(List.of(question(first), question(first + 4)), true),
                new LabelQuestions(List.of(question(first), question(first + 2)), "budget", true),
                new AddressQuestions(List.of(question(first)), new PersonId("awa"), true),
                new MergeQuestions(List.of(question(first + 1), question(first + 5)), question(first)),
                new WriteRendition(question(first), LanguageTag.FR,
                        "Comment les communes garderont-elles les services d’orientation ouverts après le programme ?",
                        RenditionState.CHECKED));
        for (int i = 6; i < Math.min(many, 14); i++) {
            session.did("14:26:21", switch (i % 4) {
                case 0 -> new DismissQuestion(question(first + i), DismissReason.DUPLICATE);
                case 1 -> new AnswerInWriting(question(first + i));
                default -> new ShortlistQuestion(question(first + i));
            });
        }
        return session;
    }

    private record Open(Console console, Scene scene, StagedSession session) {
        Open again() {
            for (int times = 0; times < 3; times++) {
                console.show(session.state(), session.now());
            }
            for (int pass = 0; pass < 3; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            return this;
        }

        Open key(Node target, KeyCode code, boolean alt) {
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
            return again();
        }

        /** On this tab, with the row selected whose question has the most to say. */
        Open tab(String tab) {
            if (scene.lookup(".tab-pane") instanceof TabPane pane) {
                pane.getSelectionModel().select(1);
                again();
            }
            ((ToggleButton) scene.lookup("#tab-" + tab)).fire();
            again();
            List<?> rows = list().getItems();
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i) instanceof QuestionRow row && row.facts().askers() > 1) {
                    list().getSelectionModel().clearAndSelect(i);
                    list().scrollTo(i);
                }
            }
            return again();
        }

        ListView<?> list() {
            return (ListView<?>) scene.lookup("#question-list");
        }
    }

    private static Open open(Frame frame, StagedSession session) {
        session.setNow("14:27");
        Console console = new Console(frame.words(), frame.theme(), session, session::saved, false);
        Scene scene = console.scene(frame.width(), frame.height());
        return new Open(console, scene, session).again().again();
    }

    /** Thirty questions, of which the selected one leads two others. */
    public static Scene thirty(Frame frame) {
        return open(frame, session(30)).tab("inbox").scene();
    }

    /** Four hundred. */
    public static Scene fourHundred(Frame frame) {
        return open(frame, session(400)).tab("inbox").scene();
    }

    /** All lists of thirty beside each other. */
    public static Scene columns(Frame frame) {
        Open open = open(frame, session(30));
        return open.key(open.scene().getRoot(), KeyCode.F4, false).scene();
    }

    /** All lists of four hundred. */
    public static Scene manyColumns(Frame frame) {
        Open open = open(frame, session(400));
        return open.key(open.scene().getRoot(), KeyCode.F4, false).scene();
    }

    /** A question that leads two others is on the floor, in large letters. */
    public static Scene readOut(Frame frame) {
        StagedSession session = session(12);
        List<Question> all = new ArrayList<>(session.state().board().questions());
        Question lead = all.stream().filter(q -> q.marks().starred() && !q.renditions().isEmpty()).findFirst()
                .orElseThrow();
        session.did("14:26:30", new AnswerQuestion(null), new QuestionToNext(lead.id()), new NextQuestion(),
                new WriteRendition(lead.id(), AR, ARABIC, RenditionState.CHECKED));
        Open open = open(frame, session);
        return open.key(open.scene().getRoot(), KeyCode.F3, false).scene();
    }

    /** The card of a question with everything. */
    public static Scene card(Frame frame) {
        Open open = open(frame, session(12)).tab("inbox");
        return open.key(open.list(), KeyCode.ENTER, true).scene();
    }

    /** The card of a question that is answered in writing. */
    public static Scene reply(Frame frame) {
        StagedSession session = session(30);
        Question asked = session.state().board().in(Question.State.FOLLOW_UP).getFirst();
        session.did("14:26:40", new WriteReply(asked.id(), LanguageTag.EN, "The towns carry it from 2023 on.", null));
        Open open = open(frame, session).tab("writing");
        open.list().getSelectionModel().clearAndSelect(0);
        return open.key(open.list(), KeyCode.ENTER, true).scene();
    }
}
