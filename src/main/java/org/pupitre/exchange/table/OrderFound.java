package org.pupitre.exchange.table;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * The order of day and month in a file: decided once for all its rows, never for each (rules of imports, section 1.4).
 *
 * @param order  the order that holds
 * @param asked  whether nothing in the file proves it, so that a person should be asked
 * @param both   whether the file proves both; the rows of the minority are rejected
 */
public record OrderFound(DayOrder order, boolean asked, boolean both) {
    /**
     * Decides it.
     *
     * @param moments all moments of the file
     * @param french  whether its header is French
     * @param chosen  what a person chose, or null
     */
    public static OrderFound of(Collection<ReadTime> moments, boolean french, @Nullable DayOrder chosen) {
        long days = proofs(moments, DayOrder.DAY_FIRST);
        long months = proofs(moments, DayOrder.MONTH_FIRST);
        boolean both = days > 0 && months > 0;
        if (days + months > 0) {
            DayOrder most = days >= months ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
            return new OrderFound(chosen != null && days == months ? chosen : most, false, both);
        }
        boolean any = moments.stream().anyMatch(ReadTime.Figures.class::isInstance);
        boolean half =
                moments.stream().anyMatch(moment -> moment instanceof ReadTime.Figures figures && figures.half());
        DayOrder likely = half && !french ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
        return new OrderFound(chosen == null ? likely : chosen, any && chosen == null, false);
    }

    private static long proofs(Collection<ReadTime> moments, DayOrder order) {
        return moments.stream().filter(moment -> moment instanceof ReadTime.Figures figures
                && figures.proof().filter(order::equals).isPresent()).count();
    }
}
