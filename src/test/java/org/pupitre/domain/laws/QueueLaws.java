package org.pupitre.domain.laws;

import java.util.List;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.SessionCommand;
import org.pupitre.domain.debate.Budgets;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.EntryId;

/** What every command leaves as it is in the queue: arrival numbers, the order by hand, and the sum of budgets. */
final class QueueLaws {
    private QueueLaws() {}

    /** The law that a command broke, null for none. */
    static String broken(SessionState before, Command command, SessionState after) {
        boolean travels = command instanceof SessionCommand.Undo || command instanceof SessionCommand.Redo;
        if (!travels && !arrivals(before, after)) {
            return "an arrival number never changes, and no request is lost";
        }
        if (!travels && !reorders(command) && !order(before).equals(order(after).stream()
                .filter(order(before)::contains).toList()) && order(after).containsAll(order(before))) {
            return "those who wait keep their order";
        }
        return budgets(after.core().debate().budgets()) ? null : "budgets add up";
    }

    private static boolean arrivals(SessionState before, SessionState after) {
        return before.queue().entries().stream().allMatch(e -> after.queue().entry(e.id())
                .filter(a -> a.arrival() == e.arrival() && a.askedAt().equals(e.askedAt())).isPresent());
    }

    private static boolean reorders(Command command) {
        return command instanceof QueueCommand.MoveEntry;
    }

    private static List<EntryId> order(SessionState state) {
        return state.queue().waiting().stream().map(QueueEntry::id).toList();
    }

    private static boolean budgets(Budgets budgets) {
        for (Group group : budgets.groups().keySet()) {
            int used = budgets.counted().values().stream().filter(c -> c.group() == group)
                    .mapToInt(Budgets.Counted::seconds).sum();
            Integer left = budgets.remaining(group);
            int sum = budgets.groups().get(group) + budgets.compensated().getOrDefault(group, 0) - used;
            if (left == null || left != sum || used < 0) {
                return false;
            }
        }
        return budgets.groups().keySet().containsAll(budgets.compensated().keySet());
    }
}
