package org.pupitre.ui.prepare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.looks.Frame;
import org.pupitre.ui.prepare.intake.AskedColumns;
import org.pupitre.ui.prepare.intake.FoundFile;
import org.pupitre.ui.prepare.intake.FoundRow;
import org.pupitre.ui.prepare.intake.IntakeModel;
import org.pupitre.ui.prepare.intake.ReadAs;
import org.pupitre.ui.prepare.intake.RowKind;
import org.pupitre.ui.shell.Console;

/** A file that waits to be imported, and its preview, at the moments that are looked at. */
public final class ImportScreens {
    private static final int MANY = 1_000;

    private ImportScreens() {}

    private static boolean french(Frame frame) {
        return frame.words().locale().getLanguage().equals("fr");
    }

    private static FoundRow row(int place, RowKind kind, String what, @Nullable LanguageTag language, String why) {
        boolean ticked = kind == RowKind.NEW || kind == RowKind.CHANGED;
        return new FoundRow(place, kind, what, language, why, ticked || kind == RowKind.DUPLICATE, ticked);
    }

    private static FoundFile agenda(Frame frame, int same) {
        boolean fr = french(frame);
        List<FoundRow> rows = new ArrayList<>();
        rows.add(row(0, RowKind.CHANGED, fr ? "Exposé introductif" : "Keynote", fr ? LanguageTag.FR : LanguageTag.EN,
                fr ? "Minutes\u00a0: 15 → 20" : "Minutes: 15 → 20"));
        rows.add(row(1, RowKind.NEW, "Farewell coffee", LanguageTag.EN, ""));
        rows.add(row(2, RowKind.NEW, "كلمة ختامية من الشركاء المحليين", new LanguageTag("ar"), ""));
        rows.add(row(3, RowKind.NEW,
                "Table ronde des autorités locales sur les partenariats pour une réintégration durable",
                LanguageTag.FR, fr ? "durée inconnue\u00a0; 0 pour l’instant" : "no minutes given; 0 for now"));
        rows.add(row(4, RowKind.DUPLICATE, "Farewell coffee", LanguageTag.EN,
                fr ? "« Farewell coffee » est déjà dans ce fichier" : "Farewell coffee is in this file already"));
        rows.add(row(5, RowKind.REJECTED, "Photo", null, fr
                ? "ligne\u00a07\u00a0: Minutes\u00a0: « dix » n’est pas un nombre de minutes. Écrivez un nombre."
                : "row\u00a07: Minutes: “ten” is not a number of minutes up to a day. Write a number."));
        for (int i = 0; i < same; i++) {
            rows.add(row(6 + i, RowKind.UNCHANGED, "Welcome", LanguageTag.EN, ""));
        }
        return new FoundFile(IntakeKind.AGENDA, (6 + same) + (fr ? " lignes · UTF-8" : " rows · UTF-8"), rows,
                List.of(), readAs(frame));
    }

    private static List<ReadAs.Choice> choices(Frame frame) {
        boolean fr = french(frame);
        return List.of(new ReadAs.Choice("", frame.words().text("importing.leaveOut")),
                new ReadAs.Choice("TITLE fr", fr ? "Titre fr" : "Title fr"),
                new ReadAs.Choice("TITLE en", fr ? "Titre en" : "Title en"),
                new ReadAs.Choice("MINUTES", "Minutes"), new ReadAs.Choice("SPEAKERS", fr ? "Orateurs" : "Speakers"));
    }

    private static ReadAs readAs(Frame frame) {
        return new ReadAs(new ReadAs.Text("windows-1252", List.of("windows-1252", "UTF-8"), ";"), 2,
                List.of(new ReadAs.Line(1, "Draft of 12 May"),
                        new ReadAs.Line(2, "Point · Intitulé · Durée · Orateurs"),
                        new ReadAs.Line(3, "1 · Exposé introductif · 20 · Jean Modèle"),
                        new ReadAs.Line(4, "2 · Farewell coffee · 15"), new ReadAs.Line(5, "3 · Photo · dix")),
                List.of(new ReadAs.Column("point", "Point", "1 · 2", ""),
                        new ReadAs.Column("intitule", "Intitulé", "Exposé introductif · Farewell coffee", "TITLE fr"),
                        new ReadAs.Column("duree", "Durée", "20 · 15", "MINUTES"),
                        new ReadAs.Column("orateurs", "Orateurs", "Jean Modèle", "SPEAKERS")),
                choices(frame));
    }

    /** How the file is read, to be changed. */
    public static Scene change(Frame frame) {
        Scene scene = preview(frame);
        ((Button) scene.lookup("#import-change")).fire();
        return settled(scene);
    }

    private static Scene waiting(Frame frame, int same) {
        Console[] console = new Console[1];
        Scene scene = PrepareScreens.halfDone(frame, made -> console[0] = made);
        IntakeModel model = console[0].files().intake();
        model.reading(() -> "agenda-2022-05-24.xlsx");
        model.ready(() -> agenda(frame, same));
        return settled(scene);
    }

    private static Scene settled(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return scene;
    }

    private static Scene opened(Scene scene) {
        ((Button) scene.lookup("#import-view")).fire();
        return settled(scene);
    }

    /** The file waits as a card. */
    public static Scene card(Frame frame) {
        return waiting(frame, 4);
    }

    /** Its preview is open. */
    public static Scene preview(Frame frame) {
        return opened(waiting(frame, 4));
    }

    /** A preview of many rows. */
    public static Scene many(Frame frame) {
        return opened(waiting(frame, MANY));
    }

    /** A file that cannot be read. */
    public static Scene refused(Frame frame) {
        Console[] console = new Console[1];
        Scene scene = PrepareScreens.halfDone(frame, made -> console[0] = made);
        IntakeModel model = console[0].files().intake();
        model.reading(() -> "speakers.xls");
        model.refused(() -> frame.words().text("intake.oldSheet"));
        model.othersWait(1);
        return settled(scene);
    }

    /** A file of which a person has to say what its columns are. */
    public static Scene columns(Frame frame) {
        Console[] console = new Console[1];
        Scene scene = PrepareScreens.halfDone(frame, made -> console[0] = made);
        IntakeModel model = console[0].files().intake();
        model.reading(() -> "ablauf.csv");
        model.asks(() -> new AskedColumns(IntakeKind.AGENDA, frame.words().text("intake.needsTitle"), new ReadAs(
                new ReadAs.Text("UTF-8", List.of("UTF-8", "windows-1252"), ";"), 1,
                List.of(new ReadAs.Line(1, "Programmpunkt · Dauer · Raum"),
                        new ReadAs.Line(2, "Begrüßung · 10 · Saal 2"), new ReadAs.Line(3, "Vortrag · 15 · Saal 2")),
                List.of(new ReadAs.Column("programmpunkt", "Programmpunkt", "Begrüßung · Vortrag", ""),
                        new ReadAs.Column("dauer", "Dauer", "10 · 15", "MINUTES"),
                        new ReadAs.Column("raum", "Raum", "Saal 2", "")),
                choices(frame))));
        settled(scene);
        return opened(scene);
    }

    /** A chat: what asks is suggested, all other lines are set aside. */
    public static Scene chat(Frame frame) {
        boolean fr = french(frame);
        List<FoundRow> rows = new ArrayList<>();
        rows.add(row(0, RowKind.NEW, "Will the recording be available in both languages?", LanguageTag.EN,
                fr ? "posée par Awa Exemple ; 3 voix" : "asked by Awa Exemple; 3 votes"));
        rows.add(row(1, RowKind.NEW, "Quels sont les délais pour les partenaires locaux ?", LanguageTag.FR,
                fr ? "posée par Jean Modèle" : "asked by Jean Modèle"));
        rows.add(row(2, RowKind.NEW, "متى يبدأ المشروع في المناطق الجديدة؟", new LanguageTag("ar"),
                fr ? "posée par ليلى" : "asked by ليلى"));
        rows.add(row(3, RowKind.CHANGED, "When does the next call open?", LanguageTag.EN,
                fr ? "n° 7 ici ; 2 voix" : "no. 7 here; 2 votes"));
        for (int i = 0; i < 214; i++) {
            rows.add(row(4 + i, RowKind.ASIDE, "Bonjour à tous", null, fr ? "salutation" : "greeting"));
        }
        for (int i = 0; i < 40; i++) {
            rows.add(row(218 + i, RowKind.UNCHANGED, "Same", null, ""));
        }
        FoundFile file = new FoundFile(IntakeKind.CHAT, rows.size() + (fr ? " lignes · UTF-8" : " rows · UTF-8"), rows,
                List.of(fr ? "12 messages directs ont été écartés." : "12 direct messages were left out."), null);
        return opened(shown(frame, "meeting_saved_chat.txt", file));
    }

    /** A report of questions, with addresses that can be kept. */
    public static Scene report(Frame frame) {
        boolean fr = french(frame);
        List<FoundRow> rows = List.of(
                row(0, RowKind.NEW, "Will slides be shared; and when?", LanguageTag.EN, fr
                        ? "sans nom ; traitée par écrit dans l’outil de réunion"
                        : "without a name; answered in writing in the meeting tool"),
                row(1, RowKind.NEW, "Quels délais, svp ?", LanguageTag.FR, fr
                        ? "posée par Awa Exemple ; traitée en séance selon l’outil de réunion"
                        : "asked by Awa Exemple; answered live in the meeting tool"),
                row(2, RowKind.REJECTED, "4 · Awa", null,
                        fr ? "ligne 9 : Cette ligne n’a pas de question." : "row 9: This row has no question."));
        return opened(shown(frame, "questions_report.csv", new FoundFile(IntakeKind.QUESTIONS,
                fr ? "3 lignes · UTF-8" : "3 rows · UTF-8", rows, List.of(), readAs(frame), false)));
    }

    private static Scene shown(Frame frame, String name, FoundFile file) {
        Console[] console = new Console[1];
        Scene scene = PrepareScreens.halfDone(frame, made -> console[0] = made);
        IntakeModel model = console[0].files().intake();
        model.reading(() -> name);
        model.ready(() -> file);
        return settled(scene);
    }
}
