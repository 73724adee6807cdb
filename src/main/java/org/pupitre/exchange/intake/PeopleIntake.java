package org.pupitre.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.TypedText;
import org.pupitre.exchange.column.CellWords;
import org.pupitre.exchange.column.HeaderFold;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.PeopleColumn;
import org.pupitre.exchange.table.HeadedTable;
import org.pupitre.exchange.table.ReadRow;
import org.pupitre.exchange.table.Said;
import org.pupitre.exchange.table.Unfit;
import org.pupitre.journal.value.Progress;

/** Compares the rows of people with those of a session. A person is the one of the id, else the one of the name. */
final class PeopleIntake {
    private static final Heading NAME = PersonFields.of(PeopleColumn.NAME);
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|,;/\\n]\\s*");

    /** What reports write of a registration that does not hold. */
    private static final Set<String> CANCELLED =
            Set.of("cancelled", "canceled", "denied", "declined", "annule", "annulee", "refuse", "refusee");

    private final HeadedTable table;
    private final Known known;
    private final SpeakerNames names;
    private final boolean emails;
    /** The rows so far by id or folded name, with what they say. */
    private final Map<String, Map<Heading, @Nullable Object>> seen = new HashMap<>();

    private PeopleIntake(HeadedTable table, Known known, boolean emails) {
        this.table = table;
        this.emails = emails;
        this.known = known;
        this.names = new SpeakerNames(known);
    }

    /**
     * The rows of a file beside the people, in the order of the file.
     *
     * @param emails whether addresses are kept
     */
    static List<PreviewRow> of(HeadedTable table, Known known, boolean emails, Progress progress) {
        PeopleIntake intake = new PeopleIntake(table, known, emails);
        List<PreviewRow> all = new ArrayList<>();
        for (ReadRow row : table.rows()) {
            all.add(intake.row(row));
            progress.at(all.size(), table.rows().size());
        }
        return all;
    }

    private PreviewRow row(ReadRow row) {
        if (row.fault() != null) {
            return PreviewRow.rejected(row.record(), row.begin(), row.fault());
        }
        try {
            List<Said> flags = new ArrayList<>(row.flags());
            return person(row, given(row, flags), flags);
        } catch (Unfit e) {
            return PreviewRow.rejected(row.record(), row.begin(), e.why());
        }
    }

    private PreviewRow person(ReadRow row, Map<Heading, @Nullable Object> given, List<Said> flags) throws Unfit {
        String name = (String) Objects.requireNonNull(given.get(NAME));
        PersonId id = id(row.value(PeopleColumn.ID));
        String key = id == null ? HeaderFold.of(name) : "#" + id.value();
        Map<Heading, @Nullable Object> before = seen.putIfAbsent(key, given);
        if (before != null) {
            boolean same = before.equals(given);
            return new PreviewRow(row.record(), RowState.DUPLICATE, name, null,
                    List.of(Said.of(same ? "intake.doubled" : "intake.sameName", name)), List.of(), same || id != null
                            ? RowChange.NONE
                            : new RowChange.OfPerson(new Person(names.fresh(), PersonFields.details(null, given))),
                    false);
        }
        if (id != null && known.people().wasErased(id)) {
            return PreviewRow.rejected(row.record(), row.begin(), Said.of("intake.erased"));
        }
        Optional<Person> there = id == null
                ? Optional.ofNullable(names.named(name))
                : known.people().person(id);
        return there.isPresent()
                ? compared(row, given, there.get(), flags)
                : new PreviewRow(row.record(), RowState.NEW, name, null, cancelled(row, flags), List.of(),
                        new RowChange.OfPerson(addressed(row, new Person(id == null ? names.fresh() : id,
                                PersonFields.details(null, given)))),
                        !cancelled(row));
    }

    private PreviewRow compared(ReadRow row, Map<Heading, @Nullable Object> given, Person person, List<Said> flags) {
        boolean here = known.programme().contains(person.id());
        boolean untouched = known.intake().untouched(person.id());
        ThreeWay compared = ThreeWay.of(given, heading -> PersonFields.value(person, heading),
                here && untouched ? heading -> PersonFields.value(person, heading) : null, known.zone());
        List<Said> why = new ArrayList<>(compared.why());
        why.addAll(flags);
        Person becomes = addressed(row,
                new Person(person.id(), PersonFields.details(person.details(), compared.changes())));
        boolean changes = !becomes.details().equals(person.details());
        RowChange change = new RowChange.OfPerson(becomes);
        if (!here) {
            why.addFirst(Said.of("intake.knownElsewhere"));
            return new PreviewRow(row.record(), RowState.NEW, person.name(), null, why, compared.differs(), change,
                    true);
        }
        return new PreviewRow(row.record(), changes ? RowState.CHANGED : RowState.UNCHANGED, person.name(), null, why,
                compared.differs(), changes ? change : RowChange.NONE, changes);
    }

    /** With the address of the row, where addresses are kept and none is known. */
    private Person addressed(ReadRow row, Person person) {
        String email = row.value(PeopleColumn.EMAIL).strip().toLowerCase(Locale.ROOT);
        return emails && email.indexOf('@') > 0 && person.meeting().email() == null
                ? person.with(person.meeting().reachedBy(email))
                : person;
    }

    private static boolean cancelled(ReadRow row) {
        return CANCELLED.contains(HeaderFold.of(row.value(PeopleColumn.APPROVAL)));
    }

    private static List<Said> cancelled(ReadRow row, List<Said> flags) {
        return cancelled(row)
                ? Stream.concat(Stream.of(Said.of("intake.cancelled")), flags.stream()).toList()
                : flags;
    }

    private static @Nullable PersonId id(String cell) throws Unfit {
        PersonId id = SpeakerNames.id(cell);
        if (id == null && !cell.isBlank()) {
            throw RowCells.bad("intake.badId", PersonFields.of(PeopleColumn.ID), cell);
        }
        return id;
    }

    private Map<Heading, @Nullable Object> given(ReadRow row, List<Said> flags) throws Unfit {
        RowCells cells = new RowCells(row);
        Map<Heading, @Nullable Object> given = new LinkedHashMap<>();
        given.put(NAME, name(row));
        for (Heading heading : table.header().headings()) {
            if (heading != null) {
                switch ((PeopleColumn) heading.column()) {
                    case SAID_AS, AFFILIATION, COUNTRY, ROLE, REACH ->
                            given.put(heading, cells.line(heading, RowCells.SHORT));
                    case GROUP -> word(heading, row.value(heading), word -> CellWords.group(word), given, flags);
                    case LANGUAGE -> word(heading, row.value(heading), word -> CellWords.language(word), given, flags);
                    case LANGUAGES -> given.put(heading, languages(heading, row.value(heading), flags));
                    case ID, NAME, FIRST_NAME, LAST_NAME, EMAIL, APPROVAL -> {
                        // They are read by themselves.
                    }
                }
            }
        }
        return given;
    }

    /** A word that is not known is said, and changes nothing. */
    private static void word(Heading heading, String cell, Function<String, Optional<?>> read,
            Map<Heading, @Nullable Object> given, List<Said> flags) {
        Optional<?> word = read.apply(cell);
        if (word.isPresent() || cell.isBlank()) {
            given.put(heading, word.orElse(null));
        } else {
            flagged(heading, cell, flags);
        }
    }

    private static void flagged(Heading heading, String cell, List<Said> flags) {
        if (!cell.isBlank()) {
            flags.add(Said.of("intake.unknownWord", RowCells.columns(heading), RowCells.shortened(cell)));
        }
    }

    private static List<LanguageTag> languages(Heading heading, String cell, List<Said> flags) {
        List<LanguageTag> languages = new ArrayList<>();
        for (String part : BETWEEN.split(cell.strip(), -1)) {
            CellWords.language(part).ifPresentOrElse(languages::add, () -> flagged(heading, part, flags));
        }
        return languages.stream().distinct().toList();
    }

    private static String name(ReadRow row) throws Unfit {
        String both = TypedText.line(row.value(PeopleColumn.FIRST_NAME) + " " + row.value(PeopleColumn.LAST_NAME));
        String whole = TypedText.line(row.value(PeopleColumn.NAME));
        String name = whole.isEmpty() ? both : whole;
        if (name.isEmpty()) {
            throw new Unfit("intake.noName");
        }
        if (name.length() > PersonDetails.LONGEST_NAME) {
            throw new Unfit("intake.tooLong", RowCells.columns(NAME), PersonDetails.LONGEST_NAME);
        }
        return name;
    }
}
