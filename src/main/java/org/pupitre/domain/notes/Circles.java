package org.pupitre.domain.notes;

import java.util.Arrays;

/**
 * Things that lead to their parents, in groups: all that lead to each other in a circle are in one, everything else is alone
 * in its own. Walks without recursion, so that no chain is too long (Kosaraju's two passes over the graph).
 */
final class Circles {
    private final int[][] parents;
    private final int[] group;
    private final int[] order;
    private int groups;

    private Circles(int[][] parents) {
        this.parents = parents;
        group = new int[parents.length];
        order = new int[parents.length];
    }

    /**
     * @param parents of each thing the indexes of its parents
     */
    static Circles of(int[][] parents) {
        Circles made = new Circles(parents);
        int[] finished = made.finished();
        int[][] children = made.children();
        Arrays.fill(made.group, -1);
        int[] open = new int[parents.length];
        int placed = 0;
        for (int i = finished.length - 1; i >= 0; i--) {
            if (made.group[finished[i]] < 0) {
                int count = 1;
                open[0] = finished[i];
                made.group[finished[i]] = made.groups;
                while (count > 0) {
                    int next = open[--count];
                    made.order[placed++] = next;
                    for (int child : children[next]) {
                        if (made.group[child] < 0) {
                            made.group[child] = made.groups;
                            open[count++] = child;
                        }
                    }
                }
                made.groups++;
            }
        }
        return made;
    }

    int groups() {
        return groups;
    }

    int group(int thing) {
        return group[thing];
    }

    int[] parents(int thing) {
        return parents[thing];
    }

    /** All things, group by group, none before any that leads to it from another group. */
    int[] order() {
        return order;
    }

    /** All things in the order in which a walk up to the parents leaves them. */
    private int[] finished() {
        int[] left = new int[parents.length];
        int count = 0;
        boolean[] seen = new boolean[parents.length];
        int[] path = new int[parents.length];
        int[] next = new int[parents.length];
        for (int start = 0; start < parents.length; start++) {
            int depth = 0;
            if (!seen[start]) {
                seen[start] = true;
                path[depth++] = start;
            }
            while (depth > 0) {
                int here = path[depth - 1];
                if (next[here] == parents[here].length) {
                    left[count++] = here;
                    depth--;
                } else {
                    int parent = parents[here][next[here]++];
                    if (!seen[parent]) {
                        seen[parent] = true;
                        path[depth++] = parent;
                    }
                }
            }
        }
        return left;
    }

    private int[][] children() {
        int[] counts = new int[parents.length];
        for (int[] some : parents) {
            for (int parent : some) {
                counts[parent]++;
            }
        }
        int[][] children = new int[parents.length][];
        Arrays.setAll(children, i -> new int[counts[i]]);
        for (int i = 0; i < parents.length; i++) {
            for (int parent : parents[i]) {
                children[parent][--counts[parent]] = i;
            }
        }
        return children;
    }
}
