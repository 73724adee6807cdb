/** What is asked before an act of the session: what it would do, and what can be done instead. */
@NullMarked
package org.pupitre.ui.shell.asked;

import org.jspecify.annotations.NullMarked;
