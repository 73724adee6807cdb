package org.pupitre.ui.looks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.Backup;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.kit.FailureCard;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.library.EraseDoor;
import org.pupitre.ui.library.FaultyFile;
import org.pupitre.ui.library.LibraryModel;
import org.pupitre.ui.library.LibraryView;
import org.pupitre.ui.library.NoChoices;
import org.pupitre.ui.library.ProblemView;
import org.pupitre.ui.library.SessionCell;
import org.pupitre.ui.library.deletion.DeleteDoor;
import org.pupitre.ui.library.deletion.DeleteModel;
import org.pupitre.ui.library.deletion.DeleteSheet;
import org.pupitre.ui.library.draft.SessionDraft;
import org.pupitre.ui.library.draft.SessionMaker;
import org.pupitre.ui.safety.BackupRow;
import org.pupitre.ui.safety.DamageModel;
import org.pupitre.ui.safety.DamageView;
import org.pupitre.ui.safety.SafetyModel;
import org.pupitre.ui.safety.SafetyView;
import org.pupitre.ui.shell.StagedSession;

/** The pages and sheets beside the console. */
final class PageScreens {
    private static final String STICK = "/media/stick/seminar";
    private static final String LIBRARY = "/home/a/library.pupitre";

    private PageScreens() {}

    static Scene firstScreen(Frame frame) {
        LibraryModel model = new LibraryModel();
        model.at(StagedSession.at("14:37"));
        return library(frame, model);
    }

    static Scene sessions(Frame frame) {
        return library(frame, model());
    }

    /** Three seminars, and a session that starts in 22 minutes. */
    static Scene nextSession(Frame frame) {
        LibraryModel model = new LibraryModel();
        model.at(StagedSession.at("12:38"));
        LocalText lessons = LocalText.of("Lessons learned from the EU-IOM Actions (sample)",
                "Enseignements des actions UE-OIM (exemple)");
        LocalText victims = LocalText.of("Reintegration of victims of trafficking (sample)",
                "Réintégration des victimes de la traite (exemple)");
        LocalText development = LocalText.of("Reintegration and sustainable development (sample)",
                "Réintégration et développement durable (exemple)");
        model.show(List.of(
                planned("s1", lessons, LocalText.of("Fostering sustainable reintegration through partnerships",
                        "Promouvoir la réintégration durable à travers des partenariats"), 0,
                        Timeline.Status.NOT_STARTED),
                planned("s2", lessons, LocalText.of("Strengthening reintegration systems",
                        "Renforcer les systèmes de réintégration durable"), 1, Timeline.Status.NOT_STARTED),
                planned("s0", lessons, LocalText.of("Rehearsal of Session 1", "Répétition de la séance 1"), -1,
                        Timeline.Status.FINISHED),
                planned("v1", victims, LocalText.of("New findings and lessons from practitioners",
                        "Résultats récents et leçons des praticiens"), 177, Timeline.Status.NOT_STARTED),
                planned("d2", development, LocalText.of("Policies and reforms", "Politiques et réformes"), -173,
                        Timeline.Status.FINISHED),
                planned("d1", development, LocalText.of("Mainstreaming into policy and programming",
                        "Intégration dans les politiques et les programmes"), -174, Timeline.Status.FINISHED)));
        return library(frame, model);
    }

    private static SessionSummary planned(String id, LocalText seminar, LocalText title, int days,
            Timeline.Status status) {
        Duration later = Duration.ofDays(days);
        return new SessionSummary(new SessionId(id), new SeminarId(id.substring(0, 1)), seminar, title,
                StagedSession.at("13:00").plus(later), StagedSession.at("15:00").plus(later), StagedSession.BRUSSELS,
                List.of(LanguageTag.EN, LanguageTag.FR), null, status, false, null, false, false, 38);
    }

    /** A session that another computer goes on with, the first of the list. */
    static Scene continuedElsewhere(Frame frame) {
        LibraryModel model = new LibraryModel();
        model.at(StagedSession.at("12:38"));
        model.show(List.of(summaries().getFirst().elsewhere(StagedSession.at("14:41"), 0), summaries().get(1)));
        return library(frame, model);
    }

    static Scene faults(Frame frame) {
        LibraryModel model = model();
        model.told(
                new FaultyFile(List.of("line 12, column 9, sessions[0].hardStop: expected an instant after the start",
                        "line 40, column 21, sessions[0].items[3].minutes: expected a number from 1 to 600")));
        return library(frame, model);
    }

    private static Scene library(Frame frame, LibraryModel model) {
        return new LibraryView(model, frame.words(), new Sheets()).scene(frame.theme(), frame.width(),
                frame.height());
    }

    private static LibraryModel model() {
        LibraryModel model = new LibraryModel();
        model.at(StagedSession.at("12:38"));
        model.show(summaries());
        return model;
    }

    private static List<SessionSummary> summaries() {
        return List.of(summary("s1", "Session 1 · Fostering sustainable reintegration through partnerships",
                "Séance 1 · Favoriser la réintégration durable par les partenariats", Timeline.Status.RUNNING,
                null, true),
                summary("s0", "Preparatory meeting", "Réunion préparatoire", Timeline.Status.RUNNING,
                        StagedSession.at("14:27"), false),
                summary("s2", "Session 2 · Protection along the routes", "Séance 2 · La protection sur les routes",
                        Timeline.Status.FINISHED, null, false),
                summary("s3", "Session 3 · Data", "Séance 3 · Les données", Timeline.Status.NOT_STARTED, null, false));
    }

    private static SessionSummary summary(String id, String english, String french, Timeline.Status status,
            @Nullable Instant alive, boolean open) {
        return new SessionSummary(new SessionId(id), new SeminarId("sample"),
                LocalText.of("Lessons learned from the EU-IOM Actions", "Enseignements des actions UE-OIM"),
                LocalText.of(english, french), StagedSession.at("13:00"), StagedSession.at("15:00"),
                StagedSession.BRUSSELS, List.of(), LocalText.of("sample agenda", "ordre du jour fictif"), status,
                false, alive, open, false, 0);
    }

    static Scene safety(Frame frame) {
        SafetyModel model = safetyModel();
        model.secondPlace(STICK);
        model.restorable(true);
        model.work().end(() -> frame.words().text("task.check.intact", LIBRARY, 2, 1234L));
        return over(frame, new SafetyView(model, frame.words(), new NoSafety()));
    }

    static Scene safetyWorking(Frame frame) {
        SafetyModel model = safetyModel();
        model.work().begin();
        model.work().at(0.4);
        return over(frame, new SafetyView(model, frame.words(), new NoSafety()));
    }

    private static SafetyModel safetyModel() {
        SafetyModel model = new SafetyModel();
        model.show(backups());
        return model;
    }

    private static List<BackupRow> backups() {
        return List.of(new BackupRow("a", StagedSession.at("14:25"), Backup.Reason.AUTOMATIC, 1234, false),
                new BackupRow("b", StagedSession.at("14:25"), Backup.Reason.AUTOMATIC, 1234, true),
                new BackupRow("c", StagedSession.at("14:20"), Backup.Reason.ASKED, 1190, false),
                new BackupRow("d", StagedSession.at("12:40"), Backup.Reason.BEFORE_IMPORT, 0, false));
    }

    private static Scene over(Frame frame, SafetyView view) {
        Layers layers = new Layers(new org.pupitre.ui.kit.Words(java.util.Locale.ENGLISH), new StackPane());
        Scene scene = new Scene(layers, frame.width(), frame.height());
        frame.theme().dress(scene);
        layers.cover(view.root());
        return scene;
    }

    static Scene damage(Frame frame) {
        return damage(frame, new DamageModel.Report(DamageModel.Stage.CHOOSING, () -> List.of(
                frame.words().text("safety.damaged", LIBRARY), frame.words().text("safety.lost.missing", "12–15", 4),
                frame.words().text("safety.help.all", "14:25", 1), frame.words().text("safety.keep")), true, 0, 0));
    }

    static Scene damageInPart(Frame frame) {
        return damage(frame, new DamageModel.Report(DamageModel.Stage.CHOOSING, () -> List.of(
                frame.words().text("safety.damaged", LIBRARY), frame.words().text("safety.lost.altered", "1 201", 1),
                frame.words().text("safety.help.entries", "1 201", 1), frame.words().text("safety.keep")), false, 1200,
                1233));
    }

    private static Scene damage(Frame frame, DamageModel.Report report) {
        DamageModel model = new DamageModel();
        DamageView view = new DamageView(model, frame.words(), new NoRepair(),
                () -> new SessionCell(frame.words()));
        model.choose(report, backups(), summaries());
        return view.scene(frame.theme(), frame.width(), frame.height());
    }

    static Scene problem(Frame frame) {
        return new ProblemView(frame.words(), frame.words().bind("library.problem.CLOUD",
                "/home/mod/Nextcloud/library.pupitre", "~/.local/share/pupitre"), true, new NoWays())
                .scene(frame.theme(), frame.width(), frame.height());
    }

    static Scene eraseWho(Frame frame) {
        return fired(sessions(frame), frame.words().text("library.erase.open"));
    }

    static Scene newSession(Frame frame) {
        return fired(firstScreen(frame), frame.words().text("library.new"));
    }

    private static Scene fired(Scene scene, String name) {
        scene.getRoot().applyCss();
        scene.getRoot().lookupAll(".button").stream().map(Button.class::cast).filter(b -> name.equals(b.getText()))
                .forEach(Button::fire);
        return scene;
    }

    static Scene eraseWhat(Frame frame) {
        Scene scene = eraseWho(frame);
        ConsoleScreens.layOut(scene);
        TextField name = (TextField) Objects.requireNonNull(scene.lookup(".erase-sheet .text-field"));
        name.setText("moreau");
        name.fireEvent(new ActionEvent());
        return scene;
    }

    /** A session that is deleted: what would go. */
    static Scene deleteWhat(Frame frame) {
        Scene scene = sessions(frame);
        Layers layers = (Layers) scene.getRoot();
        layers.cover(new DeleteSheet(new DeleteModel(new Deletes(frame), summaries().get(1)), frame.words(), () -> {
        }));
        ConsoleScreens.layOut(scene);
        return scene;
    }

    static Scene failure(Frame frame) {
        Scene scene = sessions(frame);
        Layers layers = (Layers) scene.getRoot();
        layers.corner(new FailureCard(frame.words(), "E-7K3Q", "", () -> {
        }));
        return scene;
    }

    /** The sheets of the first screen can be opened, and nothing else is chosen. */
    private static final class Sheets extends NoChoices {
        @Override
        public EraseDoor erasing() {
            return new Door();
        }

        @Override
        public SessionMaker making() {
            return new Maker();
        }
    }

    /** A session with notes, questions and two people of its own; nothing is deleted. */
    private record Deletes(Frame frame) implements DeleteDoor {
        @Override
        public void preview(Consumer<WhatGoes> found) {
            Words words = frame.words();
            found.accept(new WhatGoes(null, List.of(words.text("removal.what", 214, 37, 9, 2),
                    words.text("removal.people", 2, "Awa Ndiaye, Luc Moreau"),
                    words.text("safety.erase.copy", "/home/mod/library.pupitre.backups/2022-05-24T14-35.pupitre"),
                    words.text("safety.erase.copy", "/media/stick/session-7c1f20a9.pupitre-acts")),
                    List.of(words.text("safety.erase.exported", "/media/blue/session-2.pupitre-notes",
                            "2022-05-24T12:40:00Z"))));
        }

        @Override
        public void delete(Consumer<List<String>> done) {
            throw new UnsupportedOperationException("only looked at");
        }
    }

    /** It is a Wednesday in May, shortly before eleven. */
    private record Maker() implements SessionMaker {
        @Override
        public org.pupitre.ui.kit.field.Drafts drafts() {
            return new org.pupitre.ui.kit.field.Drafts();
        }

        @Override
        public ZonedDateTime now() {
            return ZonedDateTime.of(2022, 5, 25, 10, 50, 0, 0, ZoneId.of("Europe/Brussels"));
        }

        @Override
        public Optional<String> make(SessionDraft draft) {
            return Optional.empty();
        }
    }

    private record NoSafety() implements SafetyView.Acts {
        @Override
        public void backUp() {}

        @Override
        public void check() {}

        @Override
        public void restore(BackupRow backup) {}

        @Override
        public void chooseSecondPlace() {}

        @Override
        public void forgetSecondPlace() {}

        @Override
        public void cancel() {}

        @Override
        public void leave() {}
    }

    private record NoRepair() implements DamageView.Acts {
        @Override
        public void mend() {}

        @Override
        public void restore(BackupRow backup) {}

        @Override
        public void look(SessionId session) {}

        @Override
        public void salvage() {}

        @Override
        public void goOn() {}

        @Override
        public void cancel() {}

        @Override
        public void open() {}

        @Override
        public void quit() {}
    }

    private record NoWays() implements ProblemView.Ways {
        @Override
        public void again() {}

        @Override
        public void other() {}

        @Override
        public void readCopy() {}

        @Override
        public void quit() {}
    }

    /** A library of three. */
    private record Door() implements EraseDoor {
        @Override
        public List<Person> people() {
            return List.of(person("p1", "Awa Exemple", "Ministry (sample)"),
                    person("p2", "Luc Moreau", "Université (exemple)"), person("p3", "Zoé Modèle", null));
        }

        private static Person person(String id, String name, @Nullable String affiliation) {
            return new Person(new PersonId(id), new PersonDetails(name, null, affiliation, null, null));
        }

        @Override
        public Preview preview(Person person, List<String> also) {
            return new Preview(List.of(person.name(), "Moreau"), 14,
                    List.of("M. Moreau : les fonds arrivent trop tard.", "Why was Luc Moreau not heard?",
                            "Keynote by Luc Moreau"),
                    1, List.of("/home/mod/library.pupitre.backups/2022-05-24T14-35.pupitre"),
                    List.of("/media/stick/seminar.pupitre, 2022-05-24"));
        }

        @Override
        public void erase(Person person, List<String> also, Consumer<List<String>> done) {}
    }
}
