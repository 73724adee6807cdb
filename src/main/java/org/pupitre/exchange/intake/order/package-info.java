/** The order of an agenda in a file beside that of a session (rules of imports, section 2). */
@NullMarked
package org.pupitre.exchange.intake.order;

import org.jspecify.annotations.NullMarked;
