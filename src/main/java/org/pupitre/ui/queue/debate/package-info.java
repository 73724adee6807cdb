/** How the floor is shared out, beside the queue: closed or open, the note, what comes next, budgets of groups. */
package org.pupitre.ui.queue.debate;
