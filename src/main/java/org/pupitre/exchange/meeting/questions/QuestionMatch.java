package org.pupitre.exchange.meeting.questions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.AsideLine;
import org.pupitre.domain.act.BroughtQuestion;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.ToolFact;
import org.pupitre.domain.act.ToolState;
import org.pupitre.domain.board.BoardRules;
import org.pupitre.domain.board.Origin;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.TypedText;
import org.pupitre.exchange.column.HeaderFold;
import org.pupitre.exchange.intake.Known;
import org.pupitre.exchange.intake.PreviewRow;
import org.pupitre.exchange.intake.RowChange;
import org.pupitre.exchange.intake.RowState;
import org.pupitre.exchange.meeting.person.MeetingName;
import org.pupitre.exchange.meeting.person.MeetingPeople;
import org.pupitre.exchange.table.Said;
import org.pupitre.journal.value.Progress;
import org.pupitre.text.WrittenLanguage;
import org.pupitre.text.chat.LineKey;

/** Finds the questions of a file on the board, by their keys, else by their words, and says what the file makes of them. */
public final class QuestionMatch {
    private final Known known;
    private final MeetingPeople people;
    private final Map<String, Question> byKey = new HashMap<>();
    /** Those that no file brought, by their folded words. */
    private final Map<String, List<Question>> byText = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** @param emails whether addresses are kept */
    public QuestionMatch(Known known, boolean emails) {
        this.known = known;
        people = new MeetingPeople(known, emails);
        for (Question question : known.board().questions()) {
            Origin origin = question.origin();
            if (origin == null) {
                byText.computeIfAbsent(folded(question.text()), _ -> new ArrayList<>()).add(question);
            } else {
                byKey.putIfAbsent(origin.key(), question);
            }
        }
    }

    /** The people whom the file names. */
    public MeetingPeople people() {
        return people;
    }

    /** Whether a question of the board came under this key. */
    public boolean knows(String key) {
        return byKey.containsKey(key);
    }

    List<PreviewRow> rows(List<ToldQuestion> told, Progress progress) {
        List<PreviewRow> rows = new ArrayList<>();
        for (ToldQuestion question : told) {
            rows.add(row(question));
            progress.at(rows.size(), told.size());
        }
        return rows;
    }

    /** The question that our own table tells of, which is as a person left it; null for any other row. */
    private @Nullable Question own(ToldQuestion told) {
        if (told.number() == 0) {
            return null;
        }
        Question keyed = told.key().isEmpty() ? null : byKey.get(told.key());
        return keyed != null
                ? keyed
                : known.board().questions().stream().filter(q -> q.number() == told.number())
                        .filter(q -> folded(q.text()).equals(folded(told.text()))).findFirst().orElse(null);
    }

    private PreviewRow row(ToldQuestion told) {
        Said fault = told.fault();
        if (fault != null) {
            return PreviewRow.rejected(told.record(), told.text(), fault);
        }
        Question own = own(told);
        if (own != null) {
            return new PreviewRow(told.record(), RowState.UNCHANGED, told.text(), own.language(),
                    List.of(Said.of("intake.questionThere", own.number())), List.of(), RowChange.NONE, false);
        }
        MeetingName name = told.asker();
        Person asker = name == null ? null : people.of(name, told.email());
        Instant at = told.askedAt();
        String key = told.key().isEmpty()
                ? LineKey.of(told.text(), name == null ? "anonymous" : MeetingPeople.key(name.shown(), told.email()),
                        at == null ? "" : at.toString())
                : told.key();
        MeetingName answerer = told.answerer();
        ToolFact tool = new ToolFact(told.state(), told.answer(), told.answeredAt(),
                answerer == null ? null : people.called(answerer), told.votes(), List.of());
        return row(told.record(), key, told.text(), told.language(), asker, at, tool, told.flags(), null);
    }

    /**
     * A question of a file beside the board.
     *
     * @param language null where the file does not say it; then its words may tell
     * @param left     the line to keep beside the board where it is not taken; null for none
     */
    public PreviewRow row(int record, String key, String text, @Nullable LanguageTag language, @Nullable Person asker,
            @Nullable Instant at, ToolFact given, List<Said> flags, @Nullable AsideLine left) {
        String words = TypedText.text(text);
        if (words.length() > BoardRules.LONGEST_TEXT) {
            return PreviewRow.rejected(record, words.substring(0, 80) + "…",
                    Said.of("intake.longQuestion", BoardRules.LONGEST_TEXT));
        }
        LanguageTag spoken = language == null ? written(words) : known.language(language);
        if (!seen.add(key)) {
            return new PreviewRow(record, RowState.DUPLICATE, words, spoken,
                    List.of(Said.of("intake.questionDoubled")), List.of(), RowChange.NONE, false);
        }
        ToolFact tool = sorted(given);
        PersonId who = asker == null ? null : asker.id();
        Question there = there(key, words, who);
        List<Person> named = Stream.concat(Stream.ofNullable(who), tool.voters().stream()).distinct()
                .map(people::changed).flatMap(person -> Optional.ofNullable(person).stream()).toList();
        BroughtQuestion brought = new BroughtQuestion(there == null ? null : there.id(), key, words, spoken, who, at,
                tool);
        List<Said> why = new ArrayList<>();
        if (there == null) {
            why.add(asker == null ? Said.of("intake.anonymous") : Said.of("intake.asker", asker.name()));
            told(tool, why);
            why.addAll(flags);
            return new PreviewRow(record, RowState.NEW, words, spoken, why, List.of(),
                    new RowChange.OfQuestion(brought, named, left), true);
        }
        Origin origin = there.origin();
        boolean same = origin != null && origin.says(key, tool);
        why.add(Said.of("intake.questionThere", there.number()));
        if (!same) {
            told(tool, why);
        }
        why.addAll(flags);
        return new PreviewRow(record, same ? RowState.UNCHANGED : RowState.CHANGED, words, spoken, why, List.of(),
                same ? RowChange.NONE : new RowChange.OfQuestion(brought, named, null), !same);
    }

    private static void told(ToolFact tool, List<Said> why) {
        if (tool.state() != ToolState.OPEN) {
            why.add(Said.of("intake.tool." + tool.state()));
        }
        int votes = tool.votes() + tool.voters().size();
        if (votes > 0) {
            why.add(Said.of("intake.votes", votes));
        }
    }

    private @Nullable Question there(String key, String words, @Nullable PersonId asker) {
        Question same = byKey.get(key);
        if (same != null) {
            return same;
        }
        List<Question> typed = byText.getOrDefault(folded(words), List.of());
        Question found = typed.stream()
                .filter(q -> q.asker() == null || asker == null || q.asker().equals(asker)).findFirst().orElse(null);
        if (found != null) {
            typed.remove(found);
        }
        return found;
    }

    private static ToolFact sorted(ToolFact tool) {
        return tool.voted(tool.votes(),
                tool.voters().stream().distinct().sorted(Comparator.comparing(PersonId::value)).toList());
    }

    private @Nullable LanguageTag written(String text) {
        return WrittenLanguage.of(text).sure().map(LanguageTag::new).map(known::language).orElse(null);
    }

    private static String folded(String text) {
        return HeaderFold.of(text);
    }
}
