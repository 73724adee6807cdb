package org.pupitre.exchange.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TermId;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.PeopleColumn;
import org.pupitre.exchange.table.DayOrder;
import org.pupitre.exchange.table.Facts;
import org.pupitre.exchange.table.Header;
import org.pupitre.exchange.table.OrderFound;
import org.pupitre.exchange.table.Said;

/**
 * Compares a session of a seminar file with the session that was made of it before: people and items are joined by their ids, and
 * what the file has no more is listed and stays unless a person ticks it.
 */
public final class SeminarIntake {
    private final PlanSession file;
    private final Known known;
    private final People named;
    private final List<PreviewRow> rows = new ArrayList<>();

    private SeminarIntake(PlanSession file, Known known) {
        this.file = file;
        this.known = known;
        this.named = known.people().with(file.people());
    }

    /**
     * What the file makes of the session.
     *
     * @param name the name of the file
     */
    public static Preview of(String name, PlanSession file, Known known) {
        SeminarIntake intake = new SeminarIntake(file, known);
        file.people().forEach(intake::person);
        file.items().forEach(intake::item);
        file.terms().forEach(intake::term);
        intake.missing();
        List<PreviewRow> rows = AgendaIntake.moved(intake.rows, known);
        List<Said> remarks = file.plan().plannedStart().equals(known.plan().plannedStart())
                && file.plan().hardStop().equals(known.plan().hardStop())
                        ? List.of()
                        : List.of(Said.of("intake.sessionTimes"));
        return new Preview(IntakeKind.SEMINAR, name, Facts.NONE, new Header(0, List.of(), List.of()),
                new OrderFound(DayOrder.DAY_FIRST, false, false), rows, null, AgendaIntake.there(known),
                remarks);
    }

    private int number() {
        return rows.size() + 1;
    }

    private void person(Person given) {
        if (known.people().wasErased(given.id())) {
            rows.add(PreviewRow.rejected(number(), given.id().value(), Said.of("intake.erased")));
            return;
        }
        Person there = known.people().person(given.id()).orElse(null);
        if (there == null || !known.programme().contains(given.id())) {
            rows.add(new PreviewRow(number(), RowState.NEW, given.name(), null, List.of(), List.of(),
                    new RowChange.OfPerson(there == null ? given : there), true));
            return;
        }
        Map<Heading, @Nullable Object> values = new LinkedHashMap<>();
        for (PeopleColumn column : PeopleColumn.values()) {
            if (column.written() && column != PeopleColumn.ID) {
                values.put(new Heading(column), PersonFields.value(given, new Heading(column)));
            }
        }
        ThreeWay compared = ThreeWay.of(values, heading -> PersonFields.value(there, heading),
                known.intake().untouched(there.id()) ? heading -> PersonFields.value(there, heading) : null,
                known.zone());
        boolean changes = !compared.changes().isEmpty();
        rows.add(new PreviewRow(number(), changes ? RowState.CHANGED : RowState.UNCHANGED, given.name(), null,
                compared.why(), compared.differs(), changes
                        ? new RowChange.OfPerson(
                                new Person(there.id(), PersonFields.details(there.details(), compared.changes())))
                        : RowChange.NONE,
                changes));
    }

    private void item(ItemPlan given) {
        LanguageTag language = known.plan().languages().getFirst();
        String what = given.title().in(language);
        ItemPlan there = known.timeline().item(given.id()).map(AgendaItem::plan).orElse(null);
        ItemPlan last = known.intake().item(given.id()).orElse(null);
        if (there == null) {
            boolean gone = last != null;
            rows.add(new PreviewRow(number(), RowState.NEW, what, language,
                    gone ? List.of(Said.of("intake.takenOut")) : List.of(), List.of(),
                    new RowChange.NewItem(given, List.of()), !gone));
            return;
        }
        ThreeWay compared =
                ThreeWay.of(ItemFields.all(given, named), heading -> ItemFields.value(there, heading, named),
                        last == null ? null : heading -> ItemFields.value(last, heading, named), known.zone());
        boolean changes = !compared.changes().isEmpty();
        rows.add(new PreviewRow(number(), changes ? RowState.CHANGED : RowState.UNCHANGED, what, language,
                compared.why(), compared.differs(), changes
                        ? new RowChange.ChangedItem(given.id(), ItemFields.change(compared.changes()), List.of())
                        : new RowChange.SameItem(given.id()),
                changes));
    }

    private void term(Term given) {
        LanguageTag language = given.languages().getFirst();
        String what = TermFields.wordings(given, language).getFirst();
        Term there = known.glossary().term(given.id()).orElse(null);
        Term last = known.intake().term(given.id()).orElse(null);
        if (there == null) {
            boolean gone = last != null;
            rows.add(new PreviewRow(number(), RowState.NEW, what, language,
                    gone ? List.of(Said.of("intake.takenOut")) : List.of(), List.of(), new RowChange.OfTerm(given),
                    !gone));
            return;
        }
        ThreeWay compared = ThreeWay.of(TermFields.all(given), heading -> TermFields.value(there, heading),
                last == null ? null : heading -> TermFields.value(last, heading), known.zone());
        Term becomes = TermFields.term(there.id(), there, compared.changes());
        boolean changes = !compared.changes().isEmpty() && becomes != null;
        rows.add(new PreviewRow(number(), changes ? RowState.CHANGED : RowState.UNCHANGED, what, language,
                compared.why(), compared.differs(),
                changes && becomes != null ? new RowChange.OfTerm(becomes) : RowChange.NONE, changes));
    }

    /** What is there and not in the file; a file without a glossary says nothing of terms. */
    private void missing() {
        Set<ItemId> inFile = new HashSet<>(file.items().stream().map(ItemPlan::id).collect(Collectors.toSet()));
        LanguageTag language = known.plan().languages().getFirst();
        known.timeline().items().stream().filter(item -> !inFile.contains(item.id()))
                .filter(item -> !known.timeline().begun(item.id()))
                .forEach(item -> rows.add(new PreviewRow(0, RowState.MISSING, item.title().in(language), language,
                        List.of(Said.of("intake.missing")), List.of(), new RowChange.GoneItem(item.id()), false)));
        Set<TermId> terms = file.terms().stream().map(Term::id).collect(Collectors.toSet());
        known.glossary().all().stream().filter(term -> !terms.isEmpty() && !terms.contains(term.id()))
                .forEach(term -> rows.add(new PreviewRow(0, RowState.MISSING, term.wordings().getFirst().text(),
                        term.languages().getFirst(), List.of(Said.of("intake.missing")), List.of(),
                        new RowChange.GoneTerm(term.id()), false)));
    }
}
