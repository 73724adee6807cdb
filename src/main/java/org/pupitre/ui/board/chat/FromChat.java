package org.pupitre.ui.board.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BroughtQuestion;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.IntakeCommand.TakeInMeeting;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.ToolFact;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.WallTime;
import org.pupitre.text.Fold;
import org.pupitre.text.chat.CopiedLine;
import org.pupitre.text.chat.LineKey;

/** What is sent for a question: as it was typed, or with the asker and the time of the line that was copied. */
public record FromChat(Optional<CopiedLine> copied, String text) {
    /** A text as it was entered. */
    public static FromChat of(String entered) {
        Optional<CopiedLine> copied = CopiedLine.saved(entered);
        return new FromChat(copied, copied.map(CopiedLine::text).orElse(entered));
    }

    /** The same as it would be typed, with another text. */
    public String again(String words) {
        return copied.map(line -> line.with(words).asSaved()).orElse(words);
    }

    /**
     * The command that takes it down.
     *
     * @param now near which the time of the line is
     */
    public Command command(String words, @Nullable LanguageTag language, People people, ZoneId zone, Instant now) {
        return copied.<Command>map(line -> taken(line, words, language, people, zone, now))
                .orElseGet(() -> new AddQuestion(words, language, null));
    }

    private static TakeInMeeting taken(CopiedLine line, String words, @Nullable LanguageTag language, People people,
            ZoneId zone, Instant now) {
        String folded = Fold.of(line.sender());
        Optional<Person> known = people.all().stream().filter(person -> Fold.of(person.name()).equals(folded))
                .findFirst();
        Person asker =
                known.orElseGet(() -> new Person(people.freshId(), PersonDetails.named(shortened(line.sender()))));
        return new TakeInMeeting(IntakeKind.CHAT, null, List.of(asker),
                List.of(new BroughtQuestion(null, LineKey.ofMessage(words, line.sender()), words, language, asker.id(),
                        at(line, zone, now), ToolFact.ASKED)),
                List.of());
    }

    private static String shortened(String name) {
        return name.length() <= PersonDetails.LONGEST_NAME ? name : name.substring(0, PersonDetails.LONGEST_NAME);
    }

    /** The day of a time of day is the one that brings it nearest. */
    private static Instant at(CopiedLine line, ZoneId zone, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalTime time = LocalTime.ofSecondOfDay(line.second());
        return Stream.of(0, -1, 1).map(today::plusDays).map(day -> WallTime.of(day.atTime(time), zone).taken())
                .min(Comparator.comparing(at -> Duration.between(at, now).abs())).orElse(now);
    }

    /** The language in front, in the form in which it is typed. */
    public static String prefixed(LanguageTag tag, String text) {
        return tag.label().toLowerCase(Locale.ROOT) + ": " + text;
    }
}
