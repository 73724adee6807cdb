package org.pupitre.ui.prepare.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pupitre.domain.act.GlossaryCommand.WriteTerm;
import org.pupitre.domain.act.PeopleCommand.AddPeople;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PersonFacts;
import org.pupitre.domain.act.ReadinessCommand.CheckSound;
import org.pupitre.domain.act.ReadinessCommand.ReceiveText;
import org.pupitre.domain.act.Sound;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.act.TermWording;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.TermId;
import org.pupitre.ui.shell.StagedSession;

/** Sessions in states of preparation. */
public final class PreparedSessions {
    public static final PersonId AWA = new PersonId("awa");
    public static final PersonId JEAN = new PersonId("jean");
    private static final List<String> FRENCH = List.of("retour volontaire", "réintégration durable", "chaîne de valeur",
            "partenariat public-privé", "appropriation locale");
    private static final List<String> ENGLISH = List.of("voluntary return", "sustainable reintegration", "value chain",
            "public-private partnership", "local ownership");

    private PreparedSessions() {}

    /** Texts of two are here, one was heard badly, one is not here. */
    public static StagedSession half() {
        StagedSession session = StagedSession.planned();
        session.did("12:21", new ReceiveText(AWA, true), new ReceiveText(JEAN, true),
                new CheckSound(new PersonId("ines"), Sound.POOR),
                new CheckSound(new PersonId("clara"), Sound.NOT_HERE));
        terms(session, 0, 5);
        return session;
    }

    /** Many people with long names, one of them in Arabic letters, and a thousand terms. */
    public static StagedSession crowded() {
        StagedSession session = half();
        List<Person> many = new ArrayList<>();
        IntStream.rangeClosed(1, 60).forEach(n -> many.add(new Person(new PersonId("m" + n), new PersonDetails(
                "Marie-Emmanuelle de la Grandville-Exemple " + n, n % 3 == 0 ? "GRAN-veel" : null,
                "Ministère de la coopération régionale et des partenariats (exemple)", null, LanguageTag.FR))));
        many.add(new Person(new PersonId("arabic"), new PersonDetails("عبد الرحمن بن محمد الأمين", null,
                "وزارة التعاون (مثال)", null, new LanguageTag("ar"),
                new PersonFacts("موريتانيا", List.of(LanguageTag.FR),
                        "chair of the panel", "+222 00 00 00 00"))));
        session.did("12:22", new AddPeople(many));
        terms(session, 5, 1000);
        return session;
    }

    /** One Arabic name that is first in the list. */
    public static StagedSession arabic() {
        StagedSession session = half();
        session.did("12:22", new CorrectPerson(AWA, new PersonDetails("عبد الرحمن بن محمد الأمين ولد عبد الله",
                "Abd-er-RAH-man", "وزارة التعاون الإقليمي (مثال)", null, new LanguageTag("ar"))));
        return session;
    }

    private static void terms(StagedSession session, int from, int many) {
        for (int n = from; n < many; n++) {
            String end = n < FRENCH.size() ? "" : " " + (n + 1);
            session.did("12:22",
                    new WriteTerm(new Term(new TermId("t" + (n + 1)), n % 2 == 0 ? "return" : null, List.of(
                            new TermWording(LanguageTag.FR, FRENCH.get(n % 5) + end),
                            new TermWording(LanguageTag.EN, ENGLISH.get(n % 5) + end),
                            new TermWording(LanguageTag.EN, "also " + ENGLISH.get(n % 5) + end)), null)));
        }
    }
}
