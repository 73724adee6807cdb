package org.pupitre.ui.timeline.landing;

/**
 * What one item gives, in words.
 *
 * @param title  of the item, without what follows its first point or colon
 * @param figure the minutes it gives, such as {@code −5}, or that it is left out
 * @param told   all that is known of it: whole title, length before and after, what it may give and why
 */
record GiveText(String title, String figure, String told) {}
