package org.pupitre.ui.timeline.edit;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A field of an item into which something is typed.
 *
 * @param name    its own among those of the item
 * @param offered whether it is there for an item as it is now
 * @param shown   what is in it
 * @param read    what a typed text means for the item
 */
record EditField(
        String name,
        Predicate<EditedItem> offered,
        Function<EditedItem, String> shown,
        BiFunction<String, EditedItem, Typed> read) {}
