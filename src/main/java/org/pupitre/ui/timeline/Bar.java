package org.pupitre.ui.timeline;

/**
 * A stretch on a lane of the ribbon.
 *
 * @param start where it begins, as a share of the lane's width, 0 to 1
 * @param end   where it ends, as a share of the lane's width, 0 to 1
 * @param text  what is in it, empty for nothing
 * @param look  style class
 * @param told  what is read aloud and shown when pointed at
 */
record Bar(double start, double end, String text, String look, String told) {}
