package org.pupitre.exchange.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.AsideLine;
import org.pupitre.domain.act.BroughtQuestion;
import org.pupitre.domain.act.IntakeCommand;
import org.pupitre.domain.act.IntakeCommand.TakeIn;
import org.pupitre.domain.act.IntakeCommand.TakeInMeeting;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.PlanCommand.InsertItem;
import org.pupitre.domain.act.PlanCommand.MoveItem;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.TermId;
import org.pupitre.exchange.table.Facts;
import org.pupitre.exchange.table.Header;
import org.pupitre.exchange.table.OrderFound;
import org.pupitre.exchange.table.Said;

/**
 * What a file makes of a session, before anything is written.
 *
 * @param file    its name; null for pasted rows
 * @param facts   encoding, separator and the like
 * @param header  what its columns mean
 * @param order   of day and month in its dates
 * @param rows    in the order of the file
 * @param after   the item after which rows come that are after none of the file; null for the first place
 * @param there   items that are there already
 * @param remarks what deserves a look of the file as a whole
 */
public record Preview(
        IntakeKind kind,
        @Nullable String file,
        Facts facts,
        Header header,
        OrderFound order,
        List<PreviewRow> rows,
        @Nullable ItemId after,
        Set<ItemId> there,
        List<Said> remarks) {
    public Preview {
        rows = List.copyOf(rows);
        there = Set.copyOf(there);
        remarks = List.copyOf(remarks);
    }

    /** How many rows there are of each state; states without a row are not there. */
    public Map<RowState, Integer> counts() {
        Map<RowState, Integer> counts = new EnumMap<>(RowState.class);
        rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        return counts;
    }

    /** The places, in {@link #rows}, of those that are ticked at first. */
    public Set<Integer> ticked() {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).ticked()).boxed().collect(Collectors.toSet());
    }

    /**
     * The command that takes in some rows, whatever kind the file is of.
     *
     * @param ticked their places in {@link #rows}
     */
    public IntakeCommand command(Set<Integer> ticked) {
        return switch (kind) {
            case AGENDA, PEOPLE, GLOSSARY, SEMINAR -> takeIn(ticked);
            case QUESTIONS, CHAT, ATTENDANCE -> ofMeeting(ticked);
        };
    }

    /** What the meeting tool told; a line of a chat that is left is kept beside the board. */
    private TakeInMeeting ofMeeting(Set<Integer> ticked) {
        Map<PersonId, Person> people = new LinkedHashMap<>();
        List<BroughtQuestion> questions = new ArrayList<>();
        List<AsideLine> aside = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean taken = ticked.contains(i);
            switch (rows.get(i).change()) {
                case RowChange.OfPerson c when taken -> people.put(c.person().id(), c.person());
                case RowChange.OfQuestion c when taken && c.question() != null -> {
                    c.people().forEach(person -> people.putIfAbsent(person.id(), person));
                    questions.add(c.question());
                }
                case RowChange.OfQuestion c when c.left() != null -> aside.add(c.left());
                default -> {
                    // It is not ticked, or changes nothing.
                }
            }
        }
        return new TakeInMeeting(kind, file, List.copyOf(people.values()), questions, aside);
    }

    /** The command that takes in what is ticked at first. */
    public TakeIn takeIn() {
        return takeIn(ticked());
    }

    /**
     * The command that takes in some rows.
     *
     * @param ticked their places in {@link #rows}
     */
    public TakeIn takeIn(Set<Integer> ticked) {
        Map<PersonId, Person> people = new LinkedHashMap<>();
        List<InsertItem> inserted = new ArrayList<>();
        List<EditItem> edited = new ArrayList<>();
        List<MoveItem> moved = new ArrayList<>();
        List<ItemId> removed = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        List<TermId> goneTerms = new ArrayList<>();
        Set<ItemId> goes = gone(ticked);
        Set<ItemId> blocks = new HashSet<>(there);
        ItemId last = after;
        for (int i = 0; i < rows.size(); i++) {
            boolean taken = ticked.contains(i);
            switch (rows.get(i).change()) {
                case RowChange.OfPerson c when taken -> people.put(c.person().id(), c.person());
                case RowChange.OfTerm c when taken -> terms.add(c.term());
                case RowChange.GoneTerm c when taken -> goneTerms.add(c.term());
                case RowChange.MovedItem c when taken -> moved.add(new MoveItem(c.item(), c.after()));
                case RowChange.GoneItem c when taken -> removed.add(c.item());
                case RowChange.NewItem c when taken -> {
                    c.people().forEach(person -> people.putIfAbsent(person.id(), person));
                    ItemId block = c.plan().block();
                    ItemPlan plan = block == null || blocks.contains(block) ? c.plan() : c.plan().inBlock(null);
                    inserted.add(new InsertItem(plan, last));
                    blocks.add(plan.id());
                    last = plan.id();
                }
                case RowChange.ChangedItem c -> {
                    if (taken) {
                        c.people().forEach(person -> people.putIfAbsent(person.id(), person));
                        edited.add(new EditItem(c.item(), inKnownBlock(c.change())));
                    }
                    last = goes.contains(c.item()) ? last : c.item();
                }
                case RowChange.SameItem c -> last = goes.contains(c.item()) ? last : c.item();
                default -> {
                    // It is not ticked, or changes nothing.
                }
            }
        }
        return new TakeIn(kind, file, List.copyOf(people.values()), inserted, edited.stream()
                .filter(edit -> !edit.change().equals(ItemChange.NONE)).toList(), moved, removed, terms, goneTerms);
    }

    private Set<ItemId> gone(Set<Integer> ticked) {
        Set<ItemId> gone = new HashSet<>();
        ticked.forEach(i -> {
            if (rows.get(i).change() instanceof RowChange.GoneItem item) {
                gone.add(item.item());
            }
        });
        return gone;
    }

    /** Items are changed before new ones come, so a block that is new is not there yet. */
    private ItemChange inKnownBlock(ItemChange change) {
        ItemId block = change.block();
        return block == null || there.contains(block)
                ? change
                : new ItemChange(change.title(), change.kind(), change.fixedStart(), change.linked(),
                        change.durationSeconds(), change.lockedEnd(), change.unlocked(), change.countToEnd(),
                        change.warningSeconds(), change.dangerSeconds(), change.minimumSeconds(), change.priority(),
                        change.mayBeLeftOut(), change.speakers(), null, false, change.note(), change.withoutNote());
    }
}
