/**
 * The room window, which all can see: what has passed the gate for the room, and nothing else. The message to the room is written
 * at the moderator's console.
 */
@NullMarked
package org.pupitre.ui.room;

import org.jspecify.annotations.NullMarked;
