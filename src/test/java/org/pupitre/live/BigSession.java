package org.pupitre.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.DismissQuestion;
import org.pupitre.domain.act.BoardCommand.MoveQuestion;
import org.pupitre.domain.act.BoardCommand.ShortlistQuestion;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** Commands that make a session big: so many people and questions, then turns, moves, notes and the like. */
public final class BigSession {
    private static final List<String> WORDS = List.of("budget", "région", "migration", "données", "partner", "école",
            "border", "retour", "training", "évaluation", "health", "durée", "trust", "clé");

    private final RandomGenerator random;
    private final int people;
    private final int questions;
    private final List<QuestionId> inbox = new ArrayList<>();
    private int asked;

    public BigSession(long seed, int people, int questions) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.people = people;
        this.questions = questions;
    }

    /** The plan of the session, with all people. */
    public PlanSession plan() {
        PlanSession small = Sample.plan();
        List<Person> all = new ArrayList<>(small.people());
        for (int i = 1; i <= people; i++) {
            all.add(new Person(person(i), new PersonDetails("Person " + WORDS.get(i % WORDS.size()) + " " + i, null,
                    "Organisation " + i % 97, null, i % 2 == 0 ? LanguageTag.FR : LanguageTag.EN)));
        }
        return new PlanSession(small.plan(), small.items(), small.channels(), small.booths(), small.interpreters(),
                small.questions(), all);
    }

    /** The next command: questions are asked at the rate that brings them all in among so many commands. */
    public Command next(int commands) {
        if (asked < questions && random.nextInt(Math.max(1, commands)) < questions) {
            inbox.add(question(++asked));
            return new AddQuestion(words(12), random.nextBoolean() ? LanguageTag.FR : LanguageTag.EN, anybody());
        }
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> new AddToQueue(anybody(), null, null, null, null, null, null);
            case 3, 4, 5, 6 -> new Advance();
            case 7 -> new EndTurn();
            case 8, 9, 10 -> fromInbox();
            case 11 -> new MoveQuestion(question(1 + random.nextInt(Math.max(1, asked))), 1 + random.nextInt(50));
            case 12 -> new Undo();
            default -> new AddNote(null, words(20), Set.of(NoteTag.LESSON), null, null);
        };
    }

    private Command fromInbox() {
        if (inbox.isEmpty()) {
            return new Advance();
        }
        QuestionId question = inbox.remove(random.nextInt(inbox.size()));
        return random.nextInt(4) == 0
                ? new DismissQuestion(question, DismissReason.DUPLICATE)
                : new ShortlistQuestion(question);
    }

    private PersonId anybody() {
        return person(1 + random.nextInt(people));
    }

    private static PersonId person(int number) {
        return new PersonId("b" + number);
    }

    private static QuestionId question(int number) {
        return new QuestionId("q" + number);
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text + "?";
    }

    public int questions() {
        return asked;
    }

    /** The time of the command of this number. */
    static Instant at(int number) {
        return Sample.START.plusMillis(number * 200L);
    }
}
