/** Lines of a chat that are put into the field of questions. */
@NullMarked
package org.pupitre.ui.board.chat;

import org.jspecify.annotations.NullMarked;
