/** The order of the agenda changed in place: where an item can go, what is asked before an act, and dragging. */
@NullMarked
package org.pupitre.ui.timeline.order;

import org.jspecify.annotations.NullMarked;
